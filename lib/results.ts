import { bigintAt, cells, Tag } from './argument-stack.js'
import { deviceName } from './device.js'
import { dtypeOfCode, qschemeName } from './dtype.js'
import { generatorWithHandle } from './generator.js'
import type { NativeResults } from './native-types.js'
import { native } from './native.js'
import { EnumMember, ScriptObject } from './script-values.js'
import { liveScope, ownTensor, type TensorScope } from './scope.js'

/** Reads results from the stack, in the order they were written. */
export class ResultReader {
  readonly #cells: Float64Array
  readonly #texts: readonly string[]
  #scope: TensorScope | null
  #at: number
  readonly #end: number

  constructor(results: NativeResults, base: number, scope: TensorScope | null) {
    const [body, texts] = Array.isArray(results) ? results : [results, []]
    this.#texts = texts
    this.#scope = scope
    if (typeof body === 'number') {
      this.#cells = cells
      this.#at = base
      this.#end = base + body
    } else {
      this.#cells = body
      this.#at = 0
      this.#end = body.length
    }
  }

  /** Every result that is left. */
  rest(): unknown[] {
    const values: unknown[] = []
    while (this.#at < this.#end) values.push(this.next())
    return values
  }

  /** Who owns the tensors that are read from here on. */
  own(scope: TensorScope | null): void {
    this.#scope = scope
  }

  /** Goes into the list or tuple that is next; how many values it has. */
  enter(): number {
    this.#at++
    return this.#cell()
  }

  #cell(): number {
    return this.#cells[this.#at++]!
  }

  next(): unknown {
    switch (this.#cell()) {
      case Tag.none:
        return null
      case Tag.tensor:
        return ownTensor(this.#cell(), this.#scope)
      case Tag.bigint:
        return bigintAt(this.#cells, this.#at++)
      case Tag.bool:
        return this.#cell() !== 0
      case Tag.complex:
        return [this.#cell(), this.#cell()]
      case Tag.string:
        return this.#texts[this.#cell()]
      case Tag.dtype:
        return dtypeOfCode(this.#cell()).name
      case Tag.qscheme:
        return qschemeName(this.#cell())
      case Tag.device:
        return deviceName(this.#cell(), this.#cell())
      case Tag.generator:
        return generatorWithHandle(this.#cell())
      case Tag.list:
      case Tag.tuple:
        return Array.from({ length: this.#cell() }, () => this.next())
      case Tag.namedTuple:
        return Object.fromEntries(Array.from({ length: this.#cell() }, () => [this.next() as string, this.next()]))
      case Tag.dict:
        return new Map(Array.from({ length: this.#cell() }, () => [this.next(), this.next()]))
      case Tag.object:
        return new ScriptObject(this.#cell(), this.next() as string)
      case Tag.enum:
        return new EnumMember(this.next() as string, this.next() as string, this.next() as number | string)
      case Tag.future:
        return this.#promise(this.#cell())
      default:
        return this.#cell()
    }
  }
  /** The value of a future that the model started with `torch.jit.fork`. */
  #promise(handle: number): Promise<unknown> {
    const scope = this.#scope
    return new Promise<NativeResults>((resolve, reject) => native.settleFuture(handle, resolve, reject)).then((results) =>
      new ResultReader(results, 0, liveScope(scope)).next(),
    )
  }
}
