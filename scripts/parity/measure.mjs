// Calls every sample and says what does not match.
import { decode, hasWholeFloat } from './arguments.mjs'
import { callAs } from './call.mjs'
import { compare } from './compare.mjs'

/** Entries whose values are whatever was in memory: only shape, dtype and strides are compared. */
const UNINITIALIZED = new Set([
  'empty', 'empty_like', 'empty_permuted', 'empty_strided', 'new_empty', 'new_empty_strided', 'resize_', 'resize_as_',
])

/** The namespaces whose float32 samples have to match. */
export const TARGET = ['torch', 'linalg', 'fft', 'special']

export function reasonOf(error) {
  const text = error instanceof Error ? error.message : String(error)
  return `error: ${text.split('\n')[0].slice(0, 160)}`
}

function check(call, entry, samples, torch) {
  const [name, args, kwargs, expected, random] = call
  const { bytes, seed } = samples
  try {
    const own = { bytes, torch, storages: new Map() }
    const given = decode(args, own)
    const named = Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [key, decode(value, own)]))
    torch.manualSeed(seed)
    const result = callAs(name, given, named, torch)
    if (expected?.$ === 'raises') return 'no error'
    const options = { random, uninitialized: UNINITIALIZED.has(entry.entry.split(' ')[0]) }
    return compare(result, expected, { torch, bytes, options })
  } catch (error) {
    if (expected?.$ === 'raises' && error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_TCH_')) return null
    return reasonOf(error)
  }
}

/**
 * Every sample called: one row for each entry, `{ entry, namespace, name, samples, equal, reasons }`
 * with `reasons` counted by text. `each` is told of every entry before it runs.
 */
export function measure(torch, samples, { namespaces = TARGET, only, each } = {}) {
  torch.setNumThreads(1)
  const rows = []
  for (const entry of samples.entries) {
    if (!namespaces.includes(entry.namespace)) continue
    if (only !== undefined && !only.includes(entry.entry.split(' ')[0])) continue
    each?.(entry)
    const reasons = new Map()
    let equal = 0
    for (const call of entry.calls) {
      let reason = torch.scope(() => check(call, entry, samples, torch))
      if (reason === null) {
        equal++
        continue
      }
      if (reason.startsWith('dtype') && hasWholeFloat([call[1], call[2]])) reason = `whole float: ${reason}`
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
    rows.push({ entry: entry.entry, namespace: entry.namespace, samples: entry.calls.length, equal, reasons })
  }
  return rows
}

/** Samples and equal ones by namespace, and over all. */
export function totals(rows) {
  const sums = new Map()
  for (const { namespace, samples, equal } of rows) {
    // The target is about PyTorch's samples: our own stand beside it.
    for (const name of TARGET.includes(namespace) ? [namespace, 'all'] : [namespace]) {
      const sum = sums.get(name) ?? { samples: 0, equal: 0, entries: 0 }
      sum.samples += samples
      sum.equal += equal
      sum.entries++
      sums.set(name, sum)
    }
  }
  return sums
}
