import { native } from './native.js'
import { handleOf, type Tensor } from './tensor.js'
import { describe, type Description } from './tensor-properties.js'

/** Where in memory the elements of a dense tensor lie. */
export interface Extent {
  tensor: Tensor
  description: Description
  /** The address of the storage it looks into. */
  storage: number
  /** The first byte and the one after the last, counted from the start of the storage. */
  start: number
  end: number
}

/** Undefined where there is no memory: no elements, meta, sparse. */
export function extentOf(tensor: Tensor): Extent | undefined {
  const storage = native.storageOf(handleOf(tensor))
  const description = describe(tensor)
  const { shape, stride, storageOffset, dtype } = description
  if (storage === null || shape.includes(0)) return undefined
  const last = shape.reduce((offset, size, dim) => offset + (size - 1) * stride[dim]!, storageOffset)
  return { tensor, description, storage: storage[0], start: storageOffset * dtype.itemSize, end: (last + 1) * dtype.itemSize }
}

/** Extents that overlap, directly or through others, together; those of one group in the order of their starts. */
export function overlapping(extents: readonly Extent[]): Extent[][] {
  const groups: Extent[][] = []
  let end = 0
  for (const extent of [...extents].sort((a, b) => a.storage - b.storage || a.start - b.start)) {
    const group = groups.at(-1)
    if (group !== undefined && group[0]!.storage === extent.storage && group[0]!.description.device === extent.description.device && extent.start < end) {
      group.push(extent)
      end = Math.max(end, extent.end)
    } else {
      groups.push([extent])
      end = extent.end
    }
  }
  return groups
}
