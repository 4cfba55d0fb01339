import { runScoped, runWith } from '../../context.js'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { isTensor, requireTensor, type Tensor } from '../../tensor.js'
import { call } from '../functional/signature.js'

type Tensors = Tensor | Iterable<Tensor>

export interface NormOptions {
  /** The order of the norm, 2 when left out; `Infinity` for the largest element. */
  normType?: number
  /** Whether a norm that is infinite or NaN is an error. */
  errorIfNonfinite?: boolean
}

function listOf(op: string, tensors: Tensors): Tensor[] {
  return (isTensor(tensors) ? [tensors] : [...tensors]).map((each) => requireTensor(each, op))
}

function gradientsOf(op: string, parameters: Tensors): Tensor[] {
  return listOf(op, parameters).flatMap(({ grad }) => (grad === null ? [] : [grad]))
}

/** The tensors that one foreach operator can take together. */
function groups(tensors: readonly Tensor[]): Tensor[][] {
  const found = new Map<string, Tensor[]>()
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`
    const group = found.get(key)
    if (group === undefined) found.set(key, [tensor])
    else group.push(tensor)
  }
  return [...found.values()]
}

/** The norm of all tensors as if they were one. https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.get_total_norm.html */
export function getTotalNorm(tensors: Tensors, options: NormOptions = {}): Tensor {
  checkOptions('getTotalNorm', options, ['normType', 'errorIfNonfinite'])
  const list = listOf('getTotalNorm', tensors)
  const { normType = 2, errorIfNonfinite = false } = options
  return runScoped(() => runWith({ grad: false }, () => {
    if (list.length === 0) return call('scalar_tensor', 0, { dtype: 'float32' })
    const { device } = list[0]!
    const norms = groups(list).flatMap((group) => call('_foreach_norm', group, normType) as unknown as Tensor[])
    const total = call('linalg_vector_norm', call('stack', norms.map((norm) => norm.to(device))), normType)
    if (errorIfNonfinite && !Number.isFinite(total.item())) {
      throw new TorchError('ERR_TCH_VALUE', `the norm of order ${normType} of the gradients is ${Number(total.item())}: they cannot be clipped. errorIfNonfinite: false scales them all the same`, { op: 'clipGradNorm_' })
    }
    return total
  }))
}

/** Scales gradients in place so that their norm, which is given, is at most `maxNorm`. */
export function clipGradsWithNorm_(parameters: Tensors, maxNorm: number, totalNorm: Tensor): void {
  const gradients = gradientsOf('clipGradsWithNorm_', parameters)
  runScoped(() => runWith({ grad: false }, () => {
    const factor = call('clamp', call('mul', call('reciprocal', call('add', totalNorm, 1e-6)), maxNorm), null, 1)
    for (const group of groups(gradients)) call('_foreach_mul_', group, factor.to(group[0]!.device))
  }))
}

/**
 * Scales the gradients of parameters in place so that their norm is at most `maxNorm`, and gives the norm before.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 */
export function clipGradNorm_(parameters: Tensors, maxNorm: number, options: NormOptions = {}): Tensor {
  if (typeof maxNorm !== 'number') throw new TorchError('ERR_TCH_TYPE', 'clipGradNorm_(): maxNorm is a number', { op: 'clipGradNorm_' })
  const list = listOf('clipGradNorm_', parameters)
  const total = getTotalNorm(gradientsOf('clipGradNorm_', list), options)
  clipGradsWithNorm_(list, maxNorm, total)
  return total
}

/** Clamps the gradients of parameters in place to `[-clipValue, clipValue]`. https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html */
export function clipGradValue_(parameters: Tensors, clipValue: number): void {
  if (typeof clipValue !== 'number') throw new TorchError('ERR_TCH_TYPE', 'clipGradValue_(): clipValue is a number', { op: 'clipGradValue_' })
  const gradients = gradientsOf('clipGradValue_', parameters)
  runWith({ grad: false }, () => {
    for (const group of groups(gradients)) {
      call('_foreach_clamp_min_', group, -clipValue)
      call('_foreach_clamp_max_', group, clipValue)
    }
  })
}
