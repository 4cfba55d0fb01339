import { Opcode as op } from './opcodes.js'

// As Python's own pickler: readers put this many items at once.
const BATCH = 1000

/** Writes the opcodes of a pickle of protocol 2, which all of Python 3 and `weights_only` read. */
export class PickleWriter {
  #bytes = Buffer.alloc(4096)
  #length = 0
  /** Where values that were written before are found again: texts and names by themselves, the rest by identity. */
  readonly #memo = new Map<unknown, number>()

  constructor() {
    this.#put(op.PROTO, 2)
  }

  /** The whole pickle. */
  end(): Buffer {
    this.#put(op.STOP)
    return Buffer.from(this.#bytes.subarray(0, this.#length))
  }

  /** Writes a reference to a value that is in the pickle already; false when it is not. */
  again(value: unknown): boolean {
    const index = this.#memo.get(value)
    if (index === undefined) return false
    if (index < 256) this.#put(op.BINGET, index)
    else this.#uint32(op.LONG_BINGET, index)
    return true
  }

  /** Lets the value just written be found again. */
  remember(value: unknown): void {
    const index = this.#memo.size
    this.#memo.set(value, index)
    if (index < 256) this.#put(op.BINPUT, index)
    else this.#uint32(op.LONG_BINPUT, index)
  }

  none(): void {
    this.#put(op.NONE)
  }

  boolean(value: boolean): void {
    this.#put(value ? op.NEWTRUE : op.NEWFALSE)
  }

  integer(value: number | bigint): void {
    const number = Number(value)
    if (number >= 0 && number < 2 ** 8) this.#put(op.BININT1, number)
    else if (number >= 0 && number < 2 ** 16) this.#put(op.BININT2, number & 0xff, number >> 8)
    else if (number >= -(2 ** 31) && number < 2 ** 31) {
      const at = this.#grow(5)
      this.#bytes[at] = op.BININT
      this.#bytes.writeInt32LE(number, at + 1)
    } else this.#long(BigInt(value))
  }

  /** In two's complement, in as few bytes as hold the sign too. */
  #long(value: bigint): void {
    let bytes = 1
    while (BigInt.asIntN(8 * bytes, value) !== value) bytes++
    const digits = BigInt.asUintN(8 * bytes, value).toString(16).padStart(2 * bytes, '0')
    const content = Buffer.from(digits, 'hex').reverse()
    if (bytes < 256) this.#put(op.LONG1, bytes)
    else this.#uint32(op.LONG4, bytes)
    this.#raw(content)
  }

  float(value: number): void {
    const at = this.#grow(9)
    this.#bytes[at] = op.BINFLOAT
    this.#bytes.writeDoubleBE(value, at + 1)
  }

  text(value: string): void {
    if (this.again(value)) return
    const content = Buffer.from(value)
    this.#uint32(op.BINUNICODE, content.length)
    this.#raw(content)
    this.remember(value)
  }

  /** A class, function or constant by its place in Python: `torch.FloatStorage`. */
  global(module: string, name: string): void {
    // A text of the same letters is something else.
    const key = `${module}\n${name}\n`
    if (this.again(key)) return
    this.#put(op.GLOBAL)
    this.#raw(Buffer.from(key))
    this.remember(key)
  }

  /** Calls `module.name` with what `args` writes. */
  reduce(module: string, name: string, args: () => void): void {
    this.global(module, name)
    this.tuple(args)
    this.#put(op.REDUCE)
  }

  /** Refers to an object outside of the pickle by what `reference` writes. */
  persistent(reference: () => void): void {
    this.tuple(reference)
    this.#put(op.BINPERSID)
  }

  /** A tuple of what `items` writes. */
  tuple(items: () => void): void {
    this.#put(op.MARK)
    items()
    this.#put(op.TUPLE)
  }

  emptyList(): void {
    this.#put(op.EMPTY_LIST)
  }

  emptyDict(): void {
    this.#put(op.EMPTY_DICT)
  }

  /** Adds items to the list just written. */
  append<T>(items: readonly T[], write: (item: T, index: number) => void): void {
    this.#batches(items, op.APPENDS, write)
  }

  /** Adds pairs to the dictionary just written. */
  setItems<T>(items: readonly T[], write: (item: T) => void): void {
    this.#batches(items, op.SETITEMS, write)
  }

  /** Gives the object just written what `state` writes. */
  build(state: () => void): void {
    state()
    this.#put(op.BUILD)
  }

  #batches<T>(items: readonly T[], end: number, write: (item: T, index: number) => void): void {
    for (let start = 0; start < items.length; start += BATCH) {
      this.#put(op.MARK)
      items.slice(start, start + BATCH).forEach((item, i) => write(item, start + i))
      this.#put(end)
    }
  }

  #put(...bytes: number[]): void {
    const at = this.#grow(bytes.length)
    for (let i = 0; i < bytes.length; i++) this.#bytes[at + i] = bytes[i]!
  }

  #uint32(code: number, value: number): void {
    const at = this.#grow(5)
    this.#bytes[at] = code
    this.#bytes.writeUInt32LE(value, at + 1)
  }

  #raw(content: Buffer): void {
    const at = this.#grow(content.length)
    content.copy(this.#bytes, at)
  }

  /** Makes room; where it begins. */
  #grow(length: number): number {
    const at = this.#length
    this.#length += length
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(2 * this.#bytes.length, this.#length))
      this.#bytes.copy(larger, 0, 0, at)
      this.#bytes = larger
    }
    return at
  }
}
