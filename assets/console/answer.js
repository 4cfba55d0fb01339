import { element } from './element.js'
import { number } from './format.js'

/** Places that are shown of a ranking, rows that are ranked, and values of other outputs. */
const TOP = 5
const ROWS = 4
const VALUES = 200

function softmax(row) {
  // Not Math.max(...row): a vocabulary has more entries than a call may have arguments.
  const most = row.reduce((a, b) => Math.max(a, b))
  const powers = row.map((value) => Math.exp(value - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Bars from the lowest value, or from 0, to the highest. */
function bars(ranked, low) {
  const high = ranked[0].value
  return element('ol', { class: 'ranks' }, ...ranked.map(({ name, value }) => {
    const bar = element('i')
    bar.style.setProperty('--share', `${high > low ? Math.max(0, ((value - low) / (high - low)) * 100) : 0}%`)
    return element('li', {}, element('span', { class: 'rank-name', title: name }, name), element('span', { class: 'rank-bar', 'aria-hidden': 'true' }, bar), element('span', { class: 'rank-value' }, value.toPrecision(4)))
  }))
}

function ranking(row, labels) {
  const ranked = row.map((value, i) => ({ value, name: labels?.[i] ?? String(i) })).sort((a, b) => b.value - a.value)
  return bars(ranked.slice(0, TOP), Math.min(0, ranked.at(-1).value))
}

/** The best classes, as the server itself names them for a picture. */
export function predictionsNode(predictions) {
  if (predictions.length === 0) return element('p', { class: 'muted' }, 'Empty.')
  const ranked = predictions.map(({ label, index, value }) => ({ value, name: label ?? String(index) }))
  return element('section', { class: 'output' }, bars(ranked, Math.min(0, ranked.at(-1).value)))
}

function table(values, shape) {
  const index = (i) => {
    const at = []
    for (let d = shape.length - 1, rest = i; d >= 0; d--) {
      at.unshift(rest % shape[d])
      rest = Math.floor(rest / shape[d])
    }
    return at.join(', ')
  }
  const write = (value) => (typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(6) : String(value))
  const numeric = typeof values[0] === 'number' || typeof values[0] === 'bigint'
  const rows = values.slice(0, VALUES).map((value, i) => element('tr', {}, element('th', { scope: 'row' }, `[${index(i)}]`), element('td', numeric ? { class: 'number' } : {}, write(value))))
  return element('div', { class: 'values', tabindex: '0', role: 'region', 'aria-label': 'Values' }, element('table', {}, element('tbody', {}, ...rows)))
}

/** One output: the highest classes of the first rows where it looks like scores, else its values. */
export function outputNode({ name, datatype, shape, values }, labels) {
  const header = element('header', {}, element('h3', {}, name), element('span', { class: 'spec' }, `${datatype} [${shape.join(', ')}]`))
  const classes = shape.at(-1) ?? 1
  const scores = shape.length === 2 && classes > 1 && values.length > 0 && /^(FP|BF)/.test(datatype) && values.every(Number.isFinite)
  if (!scores) {
    const more = values.length > VALUES ? [element('p', { class: 'muted' }, `The first ${VALUES} of ${number(values.length)} values.`)] : []
    return element('section', { class: 'output' }, header, values.length === 0 ? element('p', { class: 'muted' }, 'Empty.') : table(values, shape), ...more)
  }
  const body = element('div', { class: 'output' })
  const rows = Array.from({ length: Math.min(ROWS, shape[0]) }, (_, i) => values.slice(i * classes, (i + 1) * classes))
  const likely = rows.every((row) => row.every((value) => value >= 0 && value <= 1))
  const draw = (soft) => body.replaceChildren(
    ...rows.flatMap((row, i) => [...(shape[0] > 1 ? [element('span', { class: 'muted' }, `Row ${i}`)] : []), ranking(soft ? softmax(row) : row, labels)]),
    ...(shape[0] > ROWS ? [element('p', { class: 'muted' }, `The first ${ROWS} of ${number(shape[0])} rows.`)] : []))
  draw(false)
  const switches = likely ? [] : [element('label', { class: 'inline' }, element('input', { type: 'checkbox', onchange: ({ target }) => draw(target.checked) }), 'as probabilities (softmax)')]
  return element('section', { class: 'output' }, header, body, ...switches)
}
