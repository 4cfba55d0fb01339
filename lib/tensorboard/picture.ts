import { runScoped, runWith } from '../context.js'
import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { encodePng } from './png.js'

export interface Picture {
  height: number
  width: number
  channels: number
  png: Uint8Array
}

const ROW = 8

/**
 * A picture of a tensor whose dimensions `formats` names by letters, `CHW` or `NHWC`: several pictures lie in a grid,
 * eight in a row. Floats go from 0 to 1, uint8 from 0 to 255; one channel is grey.
 */
export function pictureOf(tensor: unknown, format: string, op: string): Picture {
  if (!isTensor(tensor)) throw new TorchError('ERR_TCH_TYPE', `${op}(): the picture is a Tensor, not ${describeValue(tensor)}`, { op })
  const letters = typeof format === 'string' ? format.toUpperCase() : ''
  if (!['HW', 'CHW', 'NCHW'].includes([...letters].toSorted(byOrder).join(''))) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): dataformats names the dimensions, such as 'CHW', 'HWC', 'HW' or 'NCHW'; got ${describeValue(format)}`, { op })
  }
  if (tensor.ndim !== letters.length) throw new TorchError('ERR_TCH_SHAPE', `${op}(): a tensor of shape [${tensor.shape.join(', ')}] is not ${letters}`, { op })
  return runWith({ grad: false }, () => runScoped(() => {
    const pixels = grid(inOrder(tensor.detach().to('cpu'), letters), op)
    const [height, width, channels] = pixels.shape as [number, number, number]
    if (height * width === 0) throw new TorchError('ERR_TCH_SHAPE', `${op}(): a picture of shape [${tensor.shape.join(', ')}] has no pixels`, { op })
    const bytes = pixels.dtype === 'uint8' ? pixels : pixels.to('float32').mul(255).nanToNum(0).clamp(0, 255).to('uint8')
    return { height, width, channels, png: encodePng(bytes.contiguous().toTypedArray() as Uint8Array, width, height, channels as 3 | 4) }
  }))
}

function byOrder(a: string, b: string): number {
  return 'NCHW'.indexOf(a) - 'NCHW'.indexOf(b)
}

/** [N, C, H, W], whatever was given. */
function inOrder(tensor: Tensor, letters: string): Tensor {
  const ordered = tensor.permute([...letters].toSorted(byOrder).map((letter) => letters.indexOf(letter)))
  return letters.length === 2 ? ordered.unsqueeze(0).unsqueeze(0) : letters.length === 3 ? ordered.unsqueeze(0) : ordered
}

/** [H, W, 3 or 4] of [N, C, H, W]. */
function grid(pictures: Tensor, op: string): Tensor {
  const [count, channels, height, width] = pictures.shape as [number, number, number, number]
  if (channels !== 1 && channels !== 3 && !(channels === 4 && count === 1)) {
    throw new TorchError('ERR_TCH_SHAPE', `${op}(): pictures have 1 or 3 channels, a single one may have 4, got ${channels}`, { op })
  }
  const coloured = channels === 1 ? pictures.expand([count, 3, height, width]) : pictures
  const columns = Math.max(1, Math.min(count, ROW))
  const rows = Math.ceil(count / columns)
  const missing = rows * columns - count
  const filled = missing === 0 ? coloured : (operatorNamed('aten::cat').call([[coloured, coloured.newZeros([missing, 3, height, width])]]) as Tensor)
  const depth = filled.shape[1]!
  return filled.reshape([rows, columns, depth, height, width]).permute([0, 3, 1, 4, 2]).reshape([rows * height, columns * width, depth])
}
