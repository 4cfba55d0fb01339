const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/**
 * A bar as long as the share it shows, exact to an eighth of a character.
 *
 * @param {number} share 0 to 1
 * @param {number} width characters of a full bar
 */
export function bar(share, width) {
  const eighths = Math.round(share * width * 8)
  return ('█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]).padEnd(width)
}

/** @param {number} share 0 to 1 */
export const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(7)

/** @param {number} milliseconds */
export const duration = (milliseconds) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`

/** @param {number} bytes */
export function fileSize(bytes) {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** @param {number[]} numbers at least one */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
