// Compares every operator with Python's torch on PyTorch's own sample inputs and writes
// docs/parity.md. `--dtype float32` measures one dtype (`--dtype gradients`: gradients) and
// `--only add,mul` some entries; these print and write nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Tensor, torch } from '../../dist/index.js'
import { findPython } from '../python.mjs'
import { agreement, leftOutOf, measureGradients } from './gradients.mjs'
import { measure, TARGET, totals } from './measure.mjs'
import { missingNames } from './names.mjs'
import { report } from './report.mjs'
import { DTYPES, GRADIENTS, makeGradients, makeSamples, readSamples } from './samples.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const { values: flags } = parseArgs({
  options: { dtype: { type: 'string' }, only: { type: 'string' }, trace: { type: 'boolean' } },
})
const python = await findPython()
if (python === undefined) {
  console.error('Parity is measured against Python with torch, numpy and expecttest: npm run setup:python makes one.')
  process.exit(1)
}

const asked = flags.dtype === undefined ? [...DTYPES, GRADIENTS] : flags.dtype.split(',')
const dtypes = asked.filter((each) => each !== GRADIENTS)
const folder = makeSamples(python, dtypes)
const results = []
for (const dtype of dtypes) {
  const samples = readSamples(folder, dtype)
  const rows = measure(torch, samples, {
    namespaces: [...TARGET, 'nn', 'errors', 'beyond'],
    only: flags.only?.split(','),
    each: flags.trace ? (entry) => console.error(dtype, entry.entry) : undefined,
  })
  const skipped = {}
  for (const entry of samples.entries) {
    for (const [reason, count] of Object.entries(entry.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count
  }
  results.push({ dtype, rows, torch: samples.torch, skipped })
  for (const [name, { samples: count, equal, entries }] of totals(rows)) {
    console.log(`${dtype.padEnd(10)} ${name.padEnd(8)} ${String(entries).padStart(4)} entries ${String(equal).padStart(6)}/${count}  ${((100 * equal) / count).toFixed(2)}%`)
  }
}

/** The gradients: measured apart, since an entry counts only when all its samples agree. */
function gradients() {
  const samples = readSamples(makeGradients(python), GRADIENTS)
  const each = flags.trace ? (entry) => console.error(GRADIENTS, entry.entry) : undefined
  const rows = measureGradients(torch, samples, { only: flags.only?.split(','), each })
  const { entries, equal } = agreement(rows)
  const count = rows.reduce((sum, row) => sum + row.samples, 0)
  const agreed = rows.reduce((sum, row) => sum + row.equal, 0)
  console.log(`gradients  ${equal}/${entries} entries (${((100 * equal) / entries).toFixed(2)}%), ${agreed}/${count} samples`)
  return { rows, ...leftOutOf(samples) }
}

const measured = asked.includes(GRADIENTS) ? gradients() : undefined
if (measured !== undefined) results.push({ dtype: GRADIENTS, rows: measured.rows, skipped: {} })
if (flags.dtype !== undefined || flags.only !== undefined) {
  for (const { dtype, rows } of results) {
    for (const { entry, samples, equal, reasons } of rows) {
      if (equal === samples) continue
      console.log(`${dtype} ${entry}: ${equal}/${samples}`)
      for (const [reason, count] of reasons) console.log(`    ${count} × ${reason}`)
    }
  }
} else {
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(join(root, 'docs', 'parity.md'), report(results.filter(({ dtype }) => dtype !== GRADIENTS), missingNames(python, torch, Tensor), measured))
}
