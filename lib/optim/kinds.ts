import type { Tensor } from '../tensor.js'

/** The places of tensors of one dtype on one device, for operators that take lists of such. */
export function placesByKind(tensors: readonly Tensor[]): number[][] {
  const kinds = new Map<string, number[]>()
  tensors.forEach((tensor, i) => {
    const kind = `${tensor.dtype} ${tensor.device}`
    const places = kinds.get(kind)
    if (places === undefined) kinds.set(kind, [i])
    else places.push(i)
  })
  return [...kinds.values()]
}
