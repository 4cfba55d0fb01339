import { runScoped, runWith } from './context.js'
import { native } from './native.js'
import { rawOperators } from './raw-operators.js'
import { handleOf, type Tensor } from './tensor.js'

// Written piece by piece, a tensor of any size and on any device needs this much memory here.
const PIECE = 2 ** 20

/** The bytes of a tensor of one dimension, in pieces that are valid until the next is asked for. */
function* bytePieces(elements: Tensor): Generator<Uint8Array> {
  const step = Math.max(1, Math.floor(PIECE / elements.itemsize))
  const count = elements.numel()
  const buffer = Buffer.allocUnsafeSlow(Math.min(count, step) * elements.itemsize)
  for (let done = 0; done < count; done += step) {
    const piece = elements.narrow(0, done, Math.min(step, count - done))
    const bytes = buffer.subarray(0, piece.nbytes)
    native.copyBytes(handleOf(piece), bytes)
    piece.dispose()
    yield bytes
  }
}

/** Gives the bytes of a dense tensor in row-major order, in pieces that are valid during the call. */
export function forEachPiece(tensor: Tensor, use: (piece: Uint8Array) => void): void {
  runScoped(() => runWith({ grad: false }, () => {
    for (const piece of bytePieces(flatElements(tensor))) use(piece)
  }))
}

/** The elements of a dense tensor in row-major order, as one dimension. */
function flatElements(tensor: Tensor): Tensor {
  const { aten } = rawOperators
  return aten.reshape(aten.resolve_neg(aten.resolve_conj(aten.detach(tensor))), [-1])
}
