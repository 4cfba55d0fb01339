import type { Cell, Read } from './printable.js'

/** Whether a dimension of this size is shortened to its first and last `edge` indices. */
export function isCut(size: number, edge: number): boolean {
  return size > 2 * edge
}

/** The shape that is left when every long dimension keeps only its edges. */
export function edgeShape(shape: readonly number[], edge: number): number[] {
  return shape.map((size) => (isCut(size, edge) ? 2 * edge : size))
}

/**
 * The elements that a summarised tensor shows, in row-major order of {@link edgeShape}. Each cut dimension doubles
 * the number of sub-blocks read; what lies between the edges is never touched, whatever the size.
 */
export function readEdges(read: Read, shape: readonly number[], edge: number): Cell[] {
  const reduced = edgeShape(shape, edge)
  const cells = new Array<Cell>(reduced.reduce((count, size) => count * size, 1))
  const cut = shape.map((size, d) => (isCut(size, edge) ? d : -1)).filter((d) => d >= 0)
  const starts = shape.map(() => 0)
  const origin = shape.map(() => 0)
  const lengths = shape.map((size) => (isCut(size, edge) ? edge : size))

  const visit = (next: number): void => {
    const dim = cut[next]
    if (dim === undefined) {
      place(read(starts.slice(), lengths.slice()), cells, { origin, lengths, reduced })
      return
    }
    starts[dim] = origin[dim] = 0
    visit(next + 1)
    starts[dim] = shape[dim]! - edge
    origin[dim] = edge
    visit(next + 1)
  }
  visit(0)
  return cells
}

interface Placement {
  readonly origin: readonly number[]
  readonly lengths: readonly number[]
  readonly reduced: readonly number[]
}

/** Writes one sub-block into the reduced block at its origin. */
function place(block: ArrayLike<Cell>, cells: Cell[], { origin, lengths, reduced }: Placement): void {
  let from = 0
  const fill = (dim: number, base: number): void => {
    if (dim === reduced.length) {
      cells[base] = block[from++]!
      return
    }
    for (let i = 0; i < lengths[dim]!; i++) fill(dim + 1, base * reduced[dim]! + origin[dim]! + i)
  }
  fill(0, 0)
}
