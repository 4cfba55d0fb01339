const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })

/** What is not known is a dash. */
const known = (value, write) => (value === undefined || value === null || Number.isNaN(value) ? '–' : write(value))

/** Three digits that matter. */
export const number = (value) => known(value, (n) => {
  if (Math.abs(n) >= 10_000) return short.format(n)
  if (Math.abs(n) >= 100 || Number.isInteger(n)) return whole.format(n)
  return n.toPrecision(Math.abs(n) >= 10 ? 3 : 2).replace(/\.?0+$/, '')
})

export const milliseconds = (value) => known(value, (ms) => (ms >= 1000 ? `${number(ms / 1000)} s` : `${number(ms)} ms`))

export const percent = (value) => known(value, (share) => `${number(Math.round(share * 10) / 10)}%`)

export function bytes(value) {
  return known(value, (count) => {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, count)) / 10))
    return `${number(count / 1024 ** power)} ${units[power]}`
  })
}

export function duration(ms) {
  const seconds = Math.floor(ms / 1000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`
}

export const ago = (ms) => (ms < 2000 ? 'just now' : `${duration(ms)} ago`)
