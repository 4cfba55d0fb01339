// Normalising and augmenting photographs as one differentiable operator.
import { torch } from 'tch-node'

const perChannel = (values, like) => torch.tensor(values, { dtype: like.dtype, device: like.device }).reshape([1, -1, 1, 1])
const perImage = (values) => values.reshape([-1, 1, 1, 1])

/** Crops each image at its own place, and mirrors those that are to be mirrored. */
function cropped(images, { top, left, mirrored }, [height, width]) {
  return torch.stack(top.map((y, i) => {
    const part = images.at(i).narrow(1, y, height).narrow(2, left[i], width)
    return mirrored[i] ? part.flip([2]) : part
  }))
}

/** The other way: what belongs to each crop back at its place, zeros around it. */
function uncropped(parts, { top, left, mirrored }, [height, width]) {
  return torch.stack(top.map((y, i) => {
    const part = mirrored[i] ? parts.at(i).flip([2]) : parts.at(i)
    const [, h, w] = part.shape
    return torch.nn.functional.pad(part, [left[i], width - w - left[i], y, height - h - y])
  }))
}

/**
 * Pixels (0 to 255, [N, C, H, W]) → crops of `size`, mirrored at random, contrast changed by a factor for each image
 * ([N]), brightness by an offset ([N]), normalised by `mean` and `std` for each channel.
 *
 * PyTorch's operators would save the images at every step for the backward pass. This saves the crops and two numbers
 * for each image, and computes both passes with the factors folded into one multiplication and one addition.
 */
export class Preprocess extends torch.autograd.Function {
  static forward(ctx, pixels, contrast, brightness, { augmentation, size, mean, std }) {
    const crops = cropped(pixels, augmentation, size)
    // ((x / 255 - 0.5) · contrast + 0.5 + brightness - mean) / std
    const scale = perImage(contrast).div(perChannel(std, crops).mul(255))
    const offset = perImage(contrast).mul(-0.5).add(perImage(brightness)).add(0.5).sub(perChannel(mean, crops)).div(perChannel(std, crops))
    ctx.saveForBackward(contrast.requiresGrad ? crops : null, contrast)
    ctx.options = { augmentation, std, whole: pixels.shape.slice(2) }
    return crops.mul(scale).add(offset)
  }

  static backward(ctx, grad) {
    const [crops, contrast] = ctx.savedTensors
    const { augmentation, std, whole } = ctx.options
    const [forPixels, forContrast, forBrightness] = ctx.needsInputGrad
    const scaled = grad.div(perChannel(std, grad))
    return [
      forPixels ? uncropped(scaled.mul(perImage(contrast).div(255)), augmentation, whole) : null,
      forContrast ? scaled.mul(crops.div(255).sub(0.5)).sum([1, 2, 3]) : null,
      forBrightness ? scaled.sum([1, 2, 3]) : null,
      null,
    ]
  }
}

/** The same, made of PyTorch's operators: what `Preprocess` is compared with. */
export function preprocessPlainly(pixels, contrast, brightness, { augmentation, size, mean, std }) {
  const crops = cropped(pixels, augmentation, size).div(255)
  const changed = crops.sub(0.5).mul(perImage(contrast)).add(0.5).add(perImage(brightness))
  return changed.sub(perChannel(mean, crops)).div(perChannel(std, crops))
}

/** Where to crop each image and whether to mirror it, drawn from torch's generator. */
export function drawAugmentation(count, [height, width], [h, w]) {
  const draw = (limit) => torch.randint(0, limit, [count]).toArray()
  return { top: draw(height - h + 1), left: draw(width - w + 1), mirrored: draw(2).map(Boolean) }
}
