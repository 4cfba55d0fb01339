// From cumulative counts, as the server has them, to rates and percentiles of the last seconds.

/** Seconds that one point looks back on, and seconds that are kept. */
export const WINDOW = 5
export const KEPT = 180

/** The value below which a share of what was counted lies: linear within a bucket, as Prometheus has it. */
export function quantile({ bounds, counts }, share) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const wanted = share * total
  let below = 0
  for (let i = 0; i < bounds.length; i++) {
    if (below + counts[i] >= wanted && counts[i] > 0) {
      const low = i === 0 ? 0 : bounds[i - 1]
      return low + ((bounds[i] - low) * (wanted - below)) / counts[i]
    }
    below += counts[i]
  }
  return bounds.at(-1)
}

/** What was added between two readings of the same shape; a reading that went down began again at 0. */
export function difference(now, before) {
  if (typeof now === 'number') return before === undefined || now < before ? now : now - before
  const began = before !== undefined && Array.isArray(now) && now.some((count, i) => count < before[i])
  if (Array.isArray(now)) return now.map((count, i) => (began || before === undefined ? count : count - before[i]))
  return Object.fromEntries(Object.entries(now).map(([name, value]) => [name, difference(value, before?.[name])]))
}

const counted = ({ requests, rows, batches, flushes, histograms }) => ({ requests, rows, batches, flushes, latency: histograms.totalMs.counts })

function add(a, b) {
  if (typeof a === 'number') return a + b
  if (Array.isArray(a)) return a.map((count, i) => count + b[i])
  return Object.fromEntries(Object.entries(a).map(([name, value]) => [name, add(value, b[name])]))
}

/** One point of the charts. */
function point(added, bounds, seconds, queued) {
  const { succeeded, failed, late, refused } = added.requests
  const latency = { bounds, counts: added.latency }
  return {
    p50: quantile(latency, 0.5), p95: quantile(latency, 0.95), p99: quantile(latency, 0.99),
    answered: succeeded / seconds, refused: (failed + late + refused) / seconds,
    batch: added.batches === 0 ? null : added.rows / added.batches,
    queued, flushes: added.flushes,
  }
}

export const keyOf = ({ name, version }) => JSON.stringify([name, version])
/** The key of all models together. */
export const ALL = ''

/** Points by model and version, and of all together. */
export class Series {
  #readings = []
  #points = new Map()
  #instance

  /** Takes a state of the server. */
  push({ server: { instance, now }, statistics }) {
    if (instance !== this.#instance) this.#readings = []
    this.#instance = instance
    const time = now / 1000
    const versions = new Map(statistics.map((each) => [keyOf(each), { ...counted(each.stats), bounds: each.stats.histograms.totalMs.bounds, queued: each.stats.queued }]))
    const before = this.#readings.find((reading) => reading.time >= time - WINDOW - 0.5)
    if (before !== undefined && time > before.time) this.#draw(time, versions, before)
    this.#readings.push({ time, versions })
    while (this.#readings[0].time < time - WINDOW - 0.5) this.#readings.shift()
  }

  #draw(time, versions, before) {
    const seconds = time - before.time
    let all
    for (const [key, { bounds, queued, ...now }] of versions) {
      const then = before.versions.get(key)
      const { bounds: _, queued: __, ...base } = then ?? {}
      const added = difference(now, then === undefined ? undefined : base)
      this.#keep(key, time, point(added, bounds, seconds, queued))
      // Histograms can be added where their bounds are the same; those of one program are.
      if (all === undefined) all = { added, bounds, queued }
      else if (String(all.bounds) === String(bounds)) all = { added: add(all.added, added), bounds, queued: all.queued + queued }
    }
    if (all !== undefined) this.#keep(ALL, time, point(all.added, all.bounds, seconds, all.queued))
    for (const [key, points] of this.#points) if (points.at(-1).time < time - KEPT) this.#points.delete(key)
  }

  #keep(key, time, made) {
    const points = this.#points.get(key) ?? []
    this.#points.set(key, points)
    // Nobody looked for a while: a line over that time would be made up.
    if (points.length > 0 && time - points.at(-1).time > 2 * WINDOW) points.push({ time: time - 1 })
    points.push({ time, ...made })
    while (points[0].time < time - KEPT) points.shift()
  }

  points(key) {
    return this.#points.get(key) ?? []
  }

  last(key) {
    return this.points(key).at(-1)
  }
}
