// docs/parity.md: how many samples match, and each entry that does not with the reason.
import { agreement } from './gradients.mjs'
import { totals } from './measure.mjs'

// Rounded down: 100% is all of them.
const percent = (equal, samples) => `${(Math.floor((10000 * equal) / samples) / 100).toFixed(2)}%`
const code = (text) => `\`${text.replaceAll('|', '\\|').replaceAll('`', "'")}\``

function summary(results) {
  const names = ['torch', 'linalg', 'fft', 'special', 'all', 'nn', 'beyond', 'errors']
  const title = { torch: '`torch`, `Tensor`', linalg: '`torch.linalg`', fft: '`torch.fft`', special: '`torch.special`', all: 'together', nn: '`torch.nn`', beyond: 'beyond', errors: 'refused' }
  const lines = [`| dtype | ${names.map((name) => title[name]).join(' | ')} |`, `|---|${names.map(() => '---:|').join('')}`]
  for (const { dtype, rows } of results) {
    const sums = totals(rows)
    const cells = names.map((name) => {
      const { samples, equal } = sums.get(name) ?? { samples: 0, equal: 0 }
      return samples === 0 ? '' : `${equal}/${samples} (${percent(equal, samples)})`
    })
    lines.push(`| ${dtype} | ${cells.join(' | ')} |`)
  }
  return lines
}

function differences({ dtype, rows }) {
  const wrong = rows.filter(({ samples, equal }) => equal < samples)
  if (wrong.length === 0) return [`## ${dtype}`, '', 'Every sample matches.', '']
  const lines = [`## ${dtype}`, '', '| entry | equal | why not |', '|---|---:|---|']
  for (const { entry, samples, equal, reasons } of wrong) {
    const why = [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([reason, count]) => `${count} × ${code(reason)}`)
    if (reasons.size > 4) why.push(`and ${reasons.size - 4} other reasons`)
    lines.push(`| ${code(`torch.${entry}`)} | ${equal}/${samples} | ${why.join('<br>')} |`)
  }
  return [...lines, '']
}

/** Samples that could not be recorded, which count nowhere. */
function leftOut(results) {
  const reasons = new Map()
  for (const { skipped } of results) {
    for (const [reason, count] of Object.entries(skipped)) reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  }
  const parts = [...reasons].map(([reason, count]) => `${count} × ${code(reason)}`)
  return `Samples left out of the figures, over all dtypes: ${parts.length === 0 ? 'none' : parts.join(', ')}. An entry gives at most 1000.`
}

/** What `missingNames` found. */
function absent({ counts, groups }) {
  return [
    '## Names',
    '',
    `Of the public names of Python's torch there are here: ${counts.map(({ where, all, missing }) => `${all - missing} of ${all} in \`${where}\``).join(', ')}.`,
    '',
    '| where | why not | names |',
    '|---|---|---|',
    ...groups.map(({ where, reason, names }) => `| \`${where}\` | ${reason} | ${names.map(code).join(', ')} |`),
    '',
  ]
}

function gradients({ rows, skipped, without }) {
  const { entries, equal } = agreement(rows)
  const samples = rows.reduce((sum, row) => sum + row.samples, 0)
  const agreed = rows.reduce((sum, row) => sum + row.equal, 0)
  return [
    '## Gradients',
    '',
    `Of the ${entries} entries that are differentiable, all gradients agree for ${equal} (${percent(equal, entries)}), and in ${agreed} of ${samples} samples. An entry`,
    'gives at most 40, in float64; the gradients are by every argument that requires them, of all results together, for',
    'cotangents that differ by element. Values, dtype, shape and strides are compared as above.',
    '',
    `Left out: ${Object.entries(skipped).map(([reason, count]) => `${count} × ${code(reason)}`).join(', ') || 'none'}; ${without} further entries have no sample that is left.`,
    '',
    ...differences({ dtype: 'gradients', rows }).slice(2),
  ]
}

/** The document for `[{ dtype, rows, torch, skipped }]`, `missingNames`, and what `measureGradients` found. */
export function report(results, names, measured) {
  return [
    '# Parity with Python',
    '',
    `Measured against torch ${results[0]?.torch} by \`npm run parity\`, which writes this file.`,
    '',
    "Samples are PyTorch's own (`op_db` of `torch.testing._internal.common_methods_invocations`): each is called in",
    'Python and in Node with the same arguments, laid out with the same strides. A sample is equal when values (by the',
    'tolerances of `torch.testing.assert_close`, NaN equal to NaN), dtype, shape and strides are; results that draw',
    'random numbers have to be equal to the last bit after the same seed; an error counts as a difference. Where memory',
    'is left uninitialised (`torch.empty`), values are not compared. Besides each sample as it is, up to four of each',
    'entry are called by its other names, as a method, in place and with `{ out }`. Together are the four namespaces; beyond',
    'are calls of public functions that no entry of op_db makes (`scripts/parity/beyond.py`). Refused are the calls that op_db',
    'gives as wrong use: Python raises, and Node has to throw a `TorchError`.',
    '',
    ...summary(results),
    '',
    leftOut(results),
    '',
    '`whole float`: Python tells `2.0` from `2`. A JavaScript number that is whole is an integer here, so a result',
    'whose dtype follows such an argument is an integer too; `{ dtype }` decides otherwise.',
    '',
    ...results.flatMap(differences),
    ...gradients(measured),
    ...absent(names),
  ].join('\n')
}
