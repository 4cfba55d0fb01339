import { runScoped } from '../../context.js'
import { TorchError } from '../../errors.js'
import { requireTensor, type Tensor } from '../../tensor.js'
import { call } from '../functional/signature.js'

/** All parameters in one vector, in order; gradients flow back. https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parameters_to_vector.html */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  return call('cat', [...parameters].map((parameter) => call('view', requireTensor(parameter, 'parametersToVector'), [-1])))
}

/**
 * Makes parameters views of a vector that has their values one after the other.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.vector_to_parameters.html
 * @throws `ERR_TCH_SHAPE` when the vector is too short; nothing is changed then.
 */
export function vectorToParameters(vector: Tensor, parameters: Iterable<Tensor>): void {
  const list = [...parameters].map((parameter) => requireTensor(parameter, 'vectorToParameters'))
  const sizes = list.map((parameter) => parameter.numel())
  const needed = sizes.reduce((a, b) => a + b, 0)
  const { shape } = requireTensor(vector, 'vectorToParameters')
  if (shape.length !== 1 || shape[0]! < needed) {
    throw new TorchError('ERR_TCH_SHAPE', `vectorToParameters(): the parameters have ${needed} elements, the vector has shape [${shape.join(', ')}]`, { op: 'vectorToParameters' })
  }
  runScoped(() => {
    let start = 0
    list.forEach((parameter, i) => {
      parameter.data = call('view_as', call('narrow', vector, 0, start, sizes[i]), parameter).detach()
      start += sizes[i]!
    })
  })
}
