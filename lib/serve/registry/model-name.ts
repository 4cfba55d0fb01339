import { TorchError } from '../../errors.js'
import { describeValue } from '../../values.js'

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
// Up to what a JavaScript number holds exactly: versions are compared as numbers.
const VERSION = /^(0|[1-9]\d{0,14})$/

/** Names stand in paths, addresses and metrics: ASCII letters, digits, `_`, `.` and `-`, at most 128, not first `.` or `-`. */
export function isModelName(name: unknown): name is string {
  return typeof name === 'string' && NAME.test(name)
}

/** Whole numbers without leading zeros. */
export function isVersion(version: unknown): version is string {
  return typeof version === 'string' && VERSION.test(version)
}

/** Labels are named as models are, and are no versions. */
export function isLabel(label: unknown): label is string {
  return isModelName(label) && !isVersion(label)
}

/** @throws `ERR_TCH_NO_MODEL` for what can be the name of no model or version, before it is looked for anywhere. */
export function requireNames(model: unknown, version?: unknown): void {
  if (!isModelName(model)) throw new TorchError('ERR_TCH_NO_MODEL', `there is no model ${describeValue(model)}: names are letters, digits, '_', '.' and '-'`)
  if (version !== undefined && !isVersion(version) && !isLabel(version)) {
    throw new TorchError('ERR_TCH_NO_MODEL', `${model} has no version ${describeValue(version)}: versions are numbers, labels are names`)
  }
}

/** From the lowest to the highest. */
export function compareVersions(a: string, b: string): number {
  return Number(a) - Number(b)
}
