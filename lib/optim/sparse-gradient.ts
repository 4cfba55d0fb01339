import { operatorNamed } from '../operators.js'
import type { Tensor } from '../tensor.js'

export const sparseIndices = (grad: Tensor): Tensor => operatorNamed('aten::_indices').call([grad]) as Tensor
export const sparseValues = (grad: Tensor): Tensor => operatorNamed('aten::_values').call([grad]) as Tensor

/** A sparse tensor of the shape of `grad` with other values. */
export const sparseLike = (grad: Tensor, indices: Tensor, values: Tensor): Tensor =>
  operatorNamed('aten::sparse_coo_tensor').call([indices, values, grad.shape]) as Tensor
