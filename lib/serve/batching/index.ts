import { AdaptivePolicy } from './adaptive.js'
import { AimdPolicy } from './aimd.js'
import type { BatchPolicy } from './decision.js'
import { FixedPolicy } from './fixed.js'
import { checkBatchOptions, type BatchOptions } from './options.js'

export type { BatchPolicy, BatchRecord, Decision, FlushReason, QueueState, Waiting } from './decision.js'
export type { BatchOptions } from './options.js'
export { countWithin, lateOnes } from './decision.js'
export { CostModel } from './cost-model.js'

const policies = { adaptive: AdaptivePolicy, aimd: AimdPolicy, fixed: FixedPolicy }

/** The policy that the options name. */
export function batchPolicy(options: BatchOptions = {}): BatchPolicy {
  const checked = checkBatchOptions(options)
  return new policies[checked.policy](checked)
}
