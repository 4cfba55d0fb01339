import { performance } from 'node:perf_hooks'
import { torch, type Executor } from '../index.js'
import { tensorsIn } from '../scope.js'
import type { RunnableModel } from './method-arguments.js'

export interface LoopOptions {
  model: RunnableModel
  method: string
  values: Record<string, unknown>
  executor: Executor
  /** Calls that are under way at any time. */
  concurrency: number
  seconds: number
  /** Told now and then which share of the time has passed. */
  onProgress(share: number): void
}

export interface LoopResult {
  /** Milliseconds from each call to its result, waiting included. */
  times: number[]
  seconds: number
}

/** Calls that come before any that counts: the first ones of a TorchScript model also record and optimise its graph. */
export async function warmUp({ model, method, values, executor }: Pick<LoopOptions, 'model' | 'method' | 'values' | 'executor'>, calls: number): Promise<void> {
  // In the mode of the calls that are measured: what was optimised for one mode does not serve the other.
  await torch.inferenceMode(async () => {
    for (let i = 0; i < calls; i++) for (const tensor of tensorsIn(await model.callAsync(method, { ...values, executor }))) tensor.dispose()
  })
}

/** Keeps `concurrency` calls under way, each followed by the next as it ends, until the time is over. */
export async function closedLoop({ model, method, values, executor, concurrency, seconds, onProgress }: LoopOptions): Promise<LoopResult> {
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  let told = start
  const caller = async (): Promise<void> => {
    let before = performance.now()
    do {
      const result: unknown = await model.callAsync(method, { ...values, executor })
      const after = performance.now()
      times.push(after - before)
      for (const tensor of tensorsIn(result)) tensor.dispose()
      if (after - told > 100) {
        told = after
        onProgress(Math.min(1, (after - start) / (end - start)))
      }
      before = performance.now()
    } while (before < end)
  }
  await torch.inferenceMode(() => Promise.all(Array.from({ length: concurrency }, caller)))
  return { times, seconds: (performance.now() - start) / 1000 }
}
