import uPlot from './uplot.js'
import { element, setText } from './element.js'
import { KEPT } from './series.js'
import { milliseconds, number } from './format.js'

const HEIGHT = 170
const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }
const wholeSteps = Array.from({ length: 9 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat()
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** What is drawn; the first line of each is the one that matters. */
const charts = [
  { title: 'Latency', unit: milliseconds, lines: [['p99', 'P99', '--accent'], ['p95', 'P95', '--series-2'], ['p50', 'P50', '--series-3']] },
  { title: 'Requests per second', unit: number, lines: [['answered', 'answered', '--accent'], ['refused', 'failed', '--bad']] },
  { title: 'Batch size', unit: number, whole: true, lines: [['batch', 'mean rows', '--accent']] },
  { title: 'Queue', unit: number, whole: true, lines: [['queued', 'waiting', '--accent']] },
]

class Chart {
  #plot
  #host = element('div', { class: 'plot', 'aria-hidden': 'true' })
  #values
  #lines
  #unit
  #whole
  #data

  constructor(parent, { title, unit, whole = false, lines }) {
    this.#lines = lines
    this.#unit = unit
    this.#whole = whole
    this.#data = [[], ...lines.map(() => [])]
    this.#values = lines.map(() => element('b', {}, '–'))
    const legend = element('div', { class: 'legend' }, ...lines.map(([, label, name], i) => {
      const swatch = element('i', { class: 'swatch' })
      swatch.style.background = `var(${name})`
      return element('span', {}, swatch, label, this.#values[i])
    }))
    parent.append(element('figure', { class: 'card' }, element('header', {}, element('h3', {}, title), legend), this.#host))
    new ResizeObserver(() => this.#plot?.setSize({ width: this.#host.clientWidth, height: HEIGHT })).observe(this.#host)
    this.draw()
  }

  /** Draws anew, in the colours of now. */
  draw() {
    this.#plot?.destroy()
    const axis = { stroke: colour('--muted'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false }, font: '11px system-ui, sans-serif' }
    this.#plot = new uPlot({
      width: this.#host.clientWidth || 400, height: HEIGHT, padding: [6, 14, 0, 0],
      legend: { show: false },
      cursor: { sync: { key: 'console' }, y: false, drag: { x: false, y: false } },
      scales: { x: { range: (_, min, max) => { const now = max ?? Date.now() / 1000; return [now - KEPT, now] } }, y: { range: (_, min, max) => [0, max > 0 ? max * 1.15 : 1] } },
      axes: [
        { ...axis, grid: { show: false }, size: 26, gap: 8, space: 90, values: (_, times) => times.map((time) => new Date(time * 1000).toLocaleTimeString([], clock)) },
        { ...axis, size: 56, gap: 6, space: 32, values: (_, values) => values.map(this.#unit), ...(this.#whole ? { incrs: wholeSteps } : {}) },
      ],
      series: [{}, ...this.#lines.map(([, , name], i) => ({
        stroke: colour(name), width: i === 0 ? 2 : 1.5, spanGaps: false, points: { show: false }, ...(this.#lines.length === 1 ? { fill: `${colour(name)}22` } : {}),
      }))],
      hooks: { setCursor: [() => this.#write()] },
    }, this.#data, this.#host)
  }

  update(points) {
    this.#data = [points.map(({ time }) => time), ...this.#lines.map(([field]) => points.map((point) => point[field] ?? null))]
    this.#plot.setData(this.#data)
    this.#write()
  }

  /** The values under the pointer, or else the last ones. */
  #write() {
    const at = this.#plot?.cursor.idx ?? this.#data[0].length - 1
    this.#values.forEach((node, i) => setText(node, this.#unit(this.#data[i + 1][at])))
  }
}

const reasons = [
  ['full', 'full: as many rows as a batch may have'], ['preferred', 'preferred size'],
  ['idle', 'idle: nothing else ran'], ['overdue', 'overdue: the oldest could not wait'],
]

/** All charts of one model, or of all. */
export class Charts {
  #charts
  #shares
  #note = element('span', { class: 'muted' })

  constructor(parent, flushes) {
    this.#charts = charts.map((chart) => new Chart(parent, chart))
    this.#shares = reasons.map(([reason, label]) => ({ reason, part: element('i', { class: `flush-${reason}` }), value: element('b', {}, '–'), label }))
    flushes.append(
      element('header', {}, element('h3', {}, 'Why batches ran'), this.#note),
      element('div', { class: 'bar', 'aria-hidden': 'true' }, ...this.#shares.map(({ part }) => part)),
      element('div', { class: 'legend' }, ...this.#shares.map(({ reason, label, value }) => element('span', {}, element('i', { class: `swatch flush-${reason}` }), label, value))),
    )
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { for (const chart of this.#charts) chart.draw() })
  }

  update(points) {
    for (const chart of this.#charts) chart.update(points)
    const flushes = points.at(-1)?.flushes ?? {}
    const total = Object.values(flushes).reduce((sum, count) => sum + count, 0)
    setText(this.#note, total === 0 ? 'none in the last seconds' : `${number(total)} batches in the last seconds`)
    for (const { reason, part, value } of this.#shares) {
      const share = total === 0 ? 0 : (flushes[reason] ?? 0) / total
      part.style.flex = `${share} 0 0`
      setText(value, total === 0 ? '–' : `${Math.round(share * 100)}%`)
    }
  }
}
