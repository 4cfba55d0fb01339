/** A Python tuple of sizes: `()`, `(2,)`, `(2, 3)`. */
export function tuple(sizes: readonly number[]): string {
  return sizes.length === 1 ? `(${sizes[0]},)` : `(${sizes.join(', ')})`
}

/** How the suffixes may break: `indent` spaces on each new line, `linewidth` characters at most. */
export interface Wrapping {
  readonly indent: number
  readonly linewidth: number
  /** The first suffix starts a new line in any case. */
  readonly forceNewline: boolean
}

/**
 * Adds `, name=value` suffixes and the closing bracket. The length of the line starts out two (or one, after a line
 * break) too long and suffixes of several lines count in full: so it is in PyTorch, and output must agree.
 */
export function withSuffixes(head: string, suffixes: readonly string[], wrapping: Wrapping): string {
  let text = head
  let lineLength = head.length - head.lastIndexOf('\n') + 1
  let mustBreak = wrapping.forceNewline
  for (const suffix of suffixes) {
    if (mustBreak || lineLength + suffix.length + 2 > wrapping.linewidth) {
      text += `,\n${' '.repeat(wrapping.indent)}${suffix}`
      lineLength = wrapping.indent + suffix.length
      mustBreak = false
    } else {
      text += `, ${suffix}`
      lineLength += suffix.length + 2
    }
  }
  return `${text})`
}
