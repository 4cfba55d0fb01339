import { findDtype } from './dtype.js'
import { TorchError } from './errors.js'
import type { Overload } from './schema.js'
import { isTensor } from './tensor.js'

function agrees(name: string, value: unknown, out: unknown): boolean {
  if (value === null || !isTensor(out)) return true
  if (name === 'dtype') return findDtype(value)?.name === out.dtype
  if (name === 'layout') return value === out.layout
  return name !== 'device' || value === out.device || out.device.startsWith(`${String(value)}:`)
}

/**
 * With `{ out }` the result has the dtype, layout and device of `out`. Python takes these keywords
 * beside it all the same, where they agree, though the operators' forms with `out` have none.
 */
export function withoutPlacement(
  operator: string, given: ReadonlyMap<string, unknown>, byValue: readonly Overload[], byOut: readonly Overload[],
): ReadonlyMap<string, unknown> {
  const takes = (overloads: readonly Overload[], name: string): boolean => overloads.some(({ parameters }) => parameters.some((each) => each.name === name))
  let left: Map<string, unknown> | undefined
  for (const name of ['dtype', 'layout', 'device', 'pinMemory']) {
    if (!given.has(name) || takes(byOut, name) || !takes(byValue, name)) continue
    if (!agrees(name, given.get(name), given.get('out'))) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${operator}(): ${name} '${String(given.get(name))}' is not that of out`, { op: operator })
    }
    left ??= new Map(given)
    left.delete(name)
  }
  return left ?? given
}
