import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { checkOptions } from '../options.js'
import { tensorsIn } from '../scope.js'
import { describeValue, isArray } from '../values.js'

export interface WarmupOptions {
  /** The method to run; `forward` when left out. */
  method?: string
  /** How often; the runs that are profiled and two more when left out. */
  runs?: number
}

/** Runs a method as often as the graph executor needs to optimise it, and frees the results. */
export function warmUp(run: (method: string) => unknown, inputs: unknown, options: WarmupOptions): void {
  checkOptions('warmup', options, ['method', 'runs'])
  if (!isArray(inputs)) throw new TorchError('ERR_TCH_TYPE', `warmup takes the inputs of one call as an array, not ${describeValue(inputs)}`)
  const { method = 'forward', runs = native.graphExecutorSettings().profiledRuns + 2 } = options
  if (!Number.isInteger(runs) || runs < 0) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `warmup: runs is a whole number, not ${describeValue(runs)}`)
  // What a call returns may be one of its inputs, but never the same object.
  for (let i = 0; i < runs; i++) disposeTensors(run(method))
}

/** Frees every tensor in a result that nobody will see. */
export function disposeTensors(result: unknown): void {
  for (const tensor of tensorsIn(result)) tensor.dispose()
}
