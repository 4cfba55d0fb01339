import { current, runWith, setRoot } from '../context.js'
import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { describeValue } from '../values.js'

export interface AnomalyOptions {
  /** Whether gradients are searched for NaN, `true` when left out. */
  checkNan?: boolean
}

function modeOf(options: AnomalyOptions, op: string): 0 | 1 {
  checkOptions(op, options, ['checkNan'])
  const { checkNan = true } = options
  if (typeof checkNan !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `${op}(): checkNan is true or false`, { op })
  return checkNan ? 1 : 0
}

/**
 * Runs `body` in anomaly mode: an error of the backward pass names the operator that it came from and shows where in
 * JavaScript that was called, and a gradient with NaN is an error (`ERR_TCH_ANOMALY`). Slow: for finding faults.
 * https://docs.pytorch.org/docs/stable/autograd.html#anomaly-detection
 *
 * Forward and backward both belong inside. While it runs, calls in other threads of the process are slow too.
 */
export function detectAnomaly<T>(body: () => T, options: AnomalyOptions = {}): T {
  if (typeof body !== 'function') throw new TorchError('ERR_TCH_TYPE', `detectAnomaly takes a function, not ${describeValue(body)}`)
  return runWith({ anomaly: modeOf(options, 'detectAnomaly') }, body)
}

/** Turns anomaly mode on or off wherever `detectAnomaly` does not say otherwise. */
export function setDetectAnomaly(enabled: boolean, options: AnomalyOptions = {}): void {
  if (typeof enabled !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `setDetectAnomaly takes true or false, not ${describeValue(enabled)}`)
  const mode = modeOf(options, 'setDetectAnomaly')
  setRoot({ anomaly: enabled ? mode : null })
}

export function isAnomalyEnabled(): boolean {
  return current().anomaly !== null
}
