import { pushCell, reserve } from '../../argument-stack.js'
import type { TypedArray } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import { native } from '../../native.js'
import { operatorNamed } from '../../operators.js'
import { handleOf, isTensor, type Tensor } from '../../tensor.js'
import { asTensor } from '../../tensor-data.js'
import { describe } from '../../tensor-properties.js'
import { pushGather, pushLengths, pushRows, readBatch } from './batch-stack.js'
import type { RowLayout } from './inputs.js'
import { PackageRunner } from './package-runner.js'
import type { QueuedRequest } from './request.js'
import type { BatchRunner, OutputNames, RunBatch } from './runner.js'
import { runScript, type ScriptRunner } from './script-runner.js'

/** Memory in which rows are put together: seen by JavaScript and by libtorch. */
interface Staging {
  array: TypedArray
  tensor: Tensor
  capacity: number
}

// What readBatch needs to know of the one that takes a whole batch.
const whole = { over: false, scope: null } as QueuedRequest

/**
 * Batches of rows that are small typed arrays: they are copied into one tensor, and answers out of one. A tensor for
 * each would cost more than a small model.
 */
export class RowRunner implements BatchRunner {
  readonly #runner: ScriptRunner | PackageRunner
  readonly #layout: RowLayout
  readonly #outputs: OutputNames
  readonly #staging: Staging[] = []
  readonly #scratch: ArrayBuffer[] = []

  constructor(runner: ScriptRunner | PackageRunner, layout: RowLayout, outputs: OutputNames) {
    this.#runner = runner
    this.#layout = layout
    this.#outputs = outputs
  }

  async run(requests: readonly QueuedRequest[], rows: number): Promise<RunBatch> {
    const began = performance.now()
    const staging = this.#stage(rows)
    try {
      const { elements } = this.#layout
      const { array } = staging
      for (let i = 0; i < rows; i++) array.set(requests[i]!.given as never, i * elements)
      const input = operatorNamed('aten::narrow').call([staging.tensor, 0, 0, rows]) as Tensor
      const inputMs = performance.now() - began
      const batch = await this.#runTensor(input, rows)
      const deliver = this.#answers(batch.deliver(whole) as Record<string, unknown>, rows)
      return { inputMs: inputMs + batch.inputMs, inferMs: batch.inferMs, outputMs: batch.outputMs, deliver }
    } finally {
      // An answer may lie in this memory; it has been copied by now.
      this.#staging.push(staging)
    }
  }

  #stage(rows: number): Staging {
    const free = this.#staging.pop()
    if (free !== undefined && free.capacity >= rows) return free
    free?.tensor.dispose()
    const { array: Rows, sizes, elements, dtype } = this.#layout
    const capacity = 2 ** Math.ceil(Math.log2(rows))
    const array = new Rows(capacity * elements)
    return { array, capacity, tensor: asTensor(array, { shape: [capacity, ...sizes], dtype }) }
  }

  async #runTensor(input: Tensor, rows: number): Promise<RunBatch> {
    const runner = this.#runner
    if (runner instanceof PackageRunner) return runner.runGathered([input], [rows], [])
    try {
      const reading = runScript(runner.module, runner.method, runner.executor, () => {
        pushRows([rows])
        reserve(1)
        pushCell(1)
        pushGather([handleOf(input)], undefined)
        pushLengths([], [])
      })
      return readBatch(await reading, this.#outputs)
    } finally {
      input.dispose()
    }
  }

  #answers(outputs: Record<string, unknown>, rows: number): () => TypedArray {
    const [output, ...others] = Object.values(outputs)
    if (!isTensor(output)) throw new TorchError('ERR_TCH_UNSUPPORTED', 'predict() needs a model that gives a tensor; use infer()')
    for (const other of others) if (isTensor(other)) other.dispose()
    const { dtype, shape } = describe(output)
    try {
      if (shape[0] !== rows) throw new TorchError('ERR_TCH_MODEL_OUTPUT', `the output of the model has shape [${shape.join(', ')}] where the batch has ${rows} rows: it cannot be given back to its requests`)
      const { array: Answer, lanes, itemSize } = dtype
      if (Answer === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `predict() gives typed arrays, and there is none for ${dtype.name}: use infer()`)
      const length = shape.slice(1).reduce((a, b) => a * b, lanes)
      const bytes = rows * length * (itemSize / lanes)
      const scratch = this.#scratchOf(bytes)
      native.copyBytes(handleOf(output), new Uint8Array(scratch, 0, bytes))
      const all = new Answer(scratch, 0, rows * length)
      let at = 0
      return () => {
        const answer = all.slice(at, (at += length))
        if (at === all.length) this.#scratch.push(scratch)
        return answer
      }
    } finally {
      output.dispose()
    }
  }

  #scratchOf(bytes: number): ArrayBuffer {
    const free = this.#scratch.pop()
    return free !== undefined && free.byteLength >= bytes ? free : new ArrayBuffer(Math.max(1024, 2 ** Math.ceil(Math.log2(Math.max(1, bytes)))))
  }

  /** Frees the memory that waits for the next batch. */
  release(): void {
    for (const { tensor } of this.#staging.splice(0)) tensor.dispose()
    this.#scratch.length = 0
  }
}
