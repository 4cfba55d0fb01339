import { resetTop, top } from '../../argument-stack.js'
import { held, takeBeside } from '../../convert.js'
import { runOnExecutor, type Executor } from '../../executor.js'
import { disposeTensors } from '../../jit/warmup.js'
import { native } from '../../native.js'
import type { NativeResults } from '../../native-types.js'
import { ResultReader } from '../../results.js'
import type { ScriptModule } from '../../script-module.js'
import { pushBatch, readBatch } from './batch-stack.js'
import type { EngineInputs } from './inputs.js'
import type { QueuedRequest } from './request.js'
import type { BatchRunner, OutputNames, RunBatch } from './runner.js'

/** Runs what `push` wrote as a batch of a TorchScript method: gathered, run and split in one job of the executor. */
export function runScript(module: ScriptModule, method: string, executor: Executor, push: () => void): Promise<ResultReader> {
  return module.runOffThread(method, (handle, number) => {
    const base = top
    const heldBefore = held.length
    try {
      push()
      const end = top
      resetTop(base)
      const beside = takeBeside()
      return runOnExecutor<NativeResults>(
        { executor },
        (resolve, reject, on, priority) => native.runBatch(handle, number, base, end, beside, resolve, reject, on, priority),
        (late) => disposeTensors(new ResultReader(late, base, null).next()),
      ).then((results) => new ResultReader(results, base, null))
    } finally {
      resetTop(base)
      takeBeside()
      held.length = heldBefore
    }
  })
}

/** Batches of tensors for a TorchScript method. */
export class ScriptRunner implements BatchRunner {
  constructor(
    readonly module: ScriptModule,
    readonly method: string,
    readonly executor: Executor,
    readonly inputs: EngineInputs,
    readonly outputs: OutputNames,
    readonly cut: readonly number[],
  ) {}

  async run(requests: readonly QueuedRequest[]): Promise<RunBatch> {
    const reader = await runScript(this.module, this.method, this.executor, () => pushBatch(this.inputs.arguments, requests, this.cut))
    return readBatch(reader, this.outputs)
  }
}
