import { columnOf } from './column.js'
import { edgeShape, isCut, readEdges } from './edges.js'
import type { PrintOptions } from './options.js'
import type { Block } from './printable.js'

/** The bracketed numbers of a block; `indent` is the column at which its first bracket stands. */
export function bodyOf(block: Block, indent: number, options: PrintOptions): string {
  const { shape, read } = block
  if (shape.includes(0)) return '[]'
  if (read === null) return '...'
  const numel = shape.reduce((count, size) => count * size, 1)
  const edge = options.edgeitems
  const isSummary = numel > options.threshold
  if (isSummary && edge === 0 && shape.length > 0) return '[...]'

  const cells = isSummary ? readEdges(read, shape, edge) : read(shape.map(() => 0), shape)
  const { width, texts } = columnOf(cells, block.dtype, options)
  const shown = isSummary ? edgeShape(shape, edge) : shape
  const hasGap = shape.map((size) => isSummary && isCut(size, edge))
  const last = shape.length - 1
  let next = 0

  const row = (column: number): string => {
    const items = texts.slice(next, (next += shown[last]!))
    if (hasGap[last]) items.splice(edge, 0, ' ...')
    const perLine = Math.max(1, Math.floor((options.linewidth - column) / (width + 2)))
    const lines: string[] = []
    for (let i = 0; i < items.length; i += perLine) lines.push(items.slice(i, i + perLine).join(', '))
    return `[${lines.join(`,\n${' '.repeat(column + 1)}`)}]`
  }

  const nest = (dim: number, column: number): string => {
    if (dim === last) return row(column)
    const slices: string[] = []
    for (let i = 0; i < shown[dim]!; i++) {
      if (hasGap[dim] && i === edge) slices.push('...')
      slices.push(nest(dim + 1, column + 1))
    }
    // One blank line more between slices for every dimension inside them.
    return `[${slices.join(`,${'\n'.repeat(last - dim)}${' '.repeat(column + 1)}`)}]`
  }

  return shape.length === 0 ? texts[0]! : nest(0, indent)
}
