// Computes the gradients of every sample and says which are not Python's.
import { decode } from './arguments.mjs'
import { callAs } from './call.mjs'
import { compare } from './compare.mjs'
import { reasonOf } from './measure.mjs'

function tensorsIn(value, torch) {
  if (torch.isTensor(value)) return [value]
  return Array.isArray(value) ? value.flatMap((each) => tensorsIn(each, torch)) : []
}

/** The cotangent of gradients.py. */
function cotangent(tensor, number, torch) {
  const { dtype, shape } = tensor
  const parts = dtype.startsWith('complex') ? 2 : 1
  const count = tensor.numel()
  const values = new Float64Array(count * parts)
  for (let i = 0; i < count; i++) {
    values[parts * i] = (((7 * i + 3 * number) % 11) - 4) / 8
    if (parts === 2) values[2 * i + 1] = (((5 * i + number) % 7) - 2) / 8
  }
  return torch.asTensor(values, { dtype: parts === 2 ? 'complex128' : 'float64', shape }).to(dtype)
}

function check([name, args, kwargs, expected], samples, torch) {
  const { bytes, seed } = samples
  try {
    const own = { bytes, torch, storages: new Map() }
    const given = decode(args, own)
    const named = Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [key, decode(value, own)]))
    const inputs = [...new Set([...tensorsIn(given, torch), ...tensorsIn(Object.values(named), torch)])].filter((each) => each.requiresGrad)
    torch.manualSeed(seed)
    const outputs = tensorsIn(callAs(name, given, named, torch), torch)
    const needed = outputs.flatMap((output, number) => (output.requiresGrad ? [[output, cotangent(output, number, torch)]] : []))
    const found = torch.autograd.grad(needed.map(([output]) => output), inputs, { gradOutputs: needed.map(([, each]) => each), allowUnused: true })
    return compare(found, expected, { torch, bytes, options: {} })
  } catch (error) {
    return reasonOf(error)
  }
}

/** Every sample: rows as `measure` gives them. */
export function measureGradients(torch, samples, { only, each } = {}) {
  torch.setNumThreads(1)
  const rows = []
  for (const entry of samples.entries) {
    if (only !== undefined && !only.includes(entry.entry.split(' ')[0])) continue
    if (entry.calls.length === 0) continue
    each?.(entry)
    const reasons = new Map()
    let equal = 0
    for (const call of entry.calls) {
      const reason = torch.scope(() => check(call, samples, torch))
      if (reason === null) equal++
      else reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
    rows.push({ entry: entry.entry, namespace: entry.namespace, samples: entry.calls.length, equal, reasons })
  }
  return rows
}

/** Samples that could not be recorded, by reason, and how many entries have none that could. */
export function leftOutOf(samples) {
  const skipped = {}
  for (const entry of samples.entries) {
    for (const [reason, count] of Object.entries(entry.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count
  }
  return { skipped, without: samples.entries.filter(({ calls }) => calls.length === 0).length }
}

/** How many entries there are, and how many whose samples all agree. */
export function agreement(rows) {
  return { entries: rows.length, equal: rows.filter(({ samples, equal }) => samples === equal).length }
}
