import { push, pushCell, reserve, resetTop, Tag, top } from '../../argument-stack.js'
import { TorchError } from '../../errors.js'
import { runOnExecutor, type Executor } from '../../executor.js'
import { disposeTensors } from '../../jit/warmup.js'
import { native } from '../../native.js'
import type { NativeResults } from '../../native-types.js'
import type { PackagedModule } from '../../packaged-module.js'
import { ResultReader } from '../../results.js'
import { handleOf, isTensor, type Tensor } from '../../tensor.js'
import { describeValue, isArray, isPlainObject } from '../../values.js'
import { pushBatch, pushLengths, pushRows, readBatch } from './batch-stack.js'
import type { EngineInputs } from './inputs.js'
import type { QueuedRequest } from './request.js'
import type { BatchRunner, OutputNames, RunBatch } from './runner.js'

type Step = (base: number, end: number, resolve: (results: NativeResults) => void, reject: (error: Error) => void, executor: number, priority: number) => number

/** Runs `step` on what `write` puts on the stack. */
async function runStep(executor: Executor, step: Step, write: () => void): Promise<ResultReader> {
  const base = top
  try {
    write()
    const end = top
    const results = runOnExecutor<NativeResults>(
      { executor },
      (resolve, reject, on, priority) => step(base, end, resolve, reject, on, priority),
      (late) => disposeTensors(new ResultReader(late, base, null).next()),
    )
    resetTop(base)
    return new ResultReader(await results, base, null)
  } finally {
    resetTop(Math.min(top, base))
  }
}

function* leavesOf(value: unknown, path: string): Generator<[path: string, tensor: Tensor]> {
  const inside = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)
  if (isTensor(value)) yield [path, value]
  else if (isArray(value)) for (const [at, item] of value.entries()) yield* leavesOf(item, inside(at))
  else if (isPlainObject(value)) for (const [key, item] of Object.entries(value)) yield* leavesOf(item, inside(key))
  else if (value !== null) throw new TorchError('ERR_TCH_UNSUPPORTED', `models that are served return tensors, not ${describeValue(value)}`)
}

/** Batches of tensors for a package. Its inputs are checked by its own call, so that gathering and splitting are steps beside it. */
export class PackageRunner implements BatchRunner {
  constructor(
    readonly module: PackagedModule,
    readonly executor: Executor,
    readonly inputs: EngineInputs,
    readonly outputs: OutputNames,
    readonly cut: readonly number[],
  ) {}

  async run(requests: readonly QueuedRequest[]): Promise<RunBatch> {
    const lengths = this.inputs.arguments.some(({ fill }) => fill !== undefined) ? requests.map(({ length }) => length) : []
    const began = performance.now()
    const gathered = await runStep(this.executor, native.gatherBatch, () => pushBatch(this.inputs.arguments, requests, this.cut))
    const rows = requests.map((request) => request.rows)
    return this.runGathered(gathered.next() as Tensor[], rows, lengths, began)
  }

  /** Runs inputs that are one already, and frees them. */
  async runGathered(inputs: readonly Tensor[], rows: readonly number[], lengths: readonly number[], began = performance.now()): Promise<RunBatch> {
    let result: unknown
    const ready = performance.now()
    try {
      result = await this.module.callAsync('forward', ...inputs, { executor: this.executor })
    } finally {
      for (const tensor of inputs) tensor.dispose()
    }
    const ran = performance.now()
    try {
      const leaves = [...leavesOf(result, '')]
      const reader = await runStep(this.executor, native.splitBatch, () => {
        pushRows(rows)
        reserve(1 + 3 * leaves.length)
        pushCell(leaves.length)
        for (const [, tensor] of leaves) {
          pushCell(2)
          push(Tag.tensor, handleOf(tensor))
        }
        pushLengths(lengths, this.cut)
      })
      const batch = readBatch(reader, this.outputs, leaves.map(([path]) => path))
      return { ...batch, inputMs: ready - began, inferMs: ran - ready }
    } finally {
      disposeTensors(result)
    }
  }
}
