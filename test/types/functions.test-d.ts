import { expectTypeOf } from 'vitest'
import { torch, type Dtype, type Tensor } from '../../lib/index.js'

declare const x: Tensor
declare const y: Tensor

// Overloads, keywords and results.
expectTypeOf(torch.add(x, y)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.add(x, 1, { alpha: 2, out: y })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.add({ input: x, other: y })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.sum(x)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.sum(x, [0], { keepdim: true })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.sum(x, 0, true, { dtype: 'float64' })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.sum(x, { dim: [0, 1] })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.max(x)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.max(x, y)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.max(x, 0).values).toEqualTypeOf<Tensor>()
expectTypeOf(torch.max(x, 0).indices).toEqualTypeOf<Tensor>()
expectTypeOf(torch.max(x, { dim: 0, keepdim: true })[1]).toEqualTypeOf<Tensor>()
const [values, indices] = torch.topk(x, 3)
expectTypeOf(values).toEqualTypeOf<Tensor>()
expectTypeOf(indices).toEqualTypeOf<Tensor>()
expectTypeOf(torch.cat([x, y], 1)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.cat([x, y], { dim: 1 })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.chunk(x, 2)).toEqualTypeOf<Tensor[]>()
expectTypeOf(torch.conv2d(x, y, null, { padding: 1, stride: [2, 2] })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.conv2d(x, y, { padding: 'same' })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.softmax(x, -1)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.clamp(x, { min: 0 })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.where(x, y, 0)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.bernoulli(x, { generator: torch.generator() })).toEqualTypeOf<Tensor>()

// What is no tensor.
expectTypeOf(torch.allclose(x, y, { rtol: 1e-3 })).toEqualTypeOf<boolean>()
expectTypeOf(torch.isFloatingPoint(x)).toEqualTypeOf<boolean>()
expectTypeOf(torch.resultType(x, 1)).toEqualTypeOf<Dtype>()

// Factories.
expectTypeOf(torch.zeros([2, 3], { dtype: 'int64' })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.zeros(2, 3)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.zeros(2, 3, { dtype: torch.float64, device: 'cuda:1', requiresGrad: true })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.arange(0, 10, 2)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.full([2], 2n ** 40n)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.onesLike(x, { memoryFormat: 'channels_last' })).toEqualTypeOf<Tensor>()

// Namespaces and constants.
expectTypeOf(torch.linalg.inv(x)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.linalg.svd(x, { fullMatrices: false }).Vh).toEqualTypeOf<Tensor>()
expectTypeOf(torch.linalg.slogdet(x).sign).toEqualTypeOf<Tensor>()
expectTypeOf(torch.fft.fft(x, { norm: 'ortho' })).toEqualTypeOf<Tensor>()
expectTypeOf(torch.special.erf(x)).toEqualTypeOf<Tensor>()
expectTypeOf(torch.float32).toEqualTypeOf<'float32'>()
expectTypeOf(torch.channels_last).toEqualTypeOf<'channels_last'>()

// Mistakes.
// @ts-expect-error no such dtype
torch.zeros([2], { dtype: 'float23' })
// @ts-expect-error the second argument is missing
torch.matmul(x)
// @ts-expect-error `keepDim` is not how PyTorch writes it
torch.sum(x, [0], { keepDim: true })
// @ts-expect-error text is no tensor
torch.add('x', y)
// @ts-expect-error text is no tensor, in a list either
torch.cat([x, 'y'])
// @ts-expect-error one tensor is no list of tensors
torch.stack(x)
// @ts-expect-error a tensor is no object of keyword arguments, though it has a dtype
torch.sum(x, y)
// @ts-expect-error too many arguments
torch.sin(x, y, x)
// @ts-expect-error a dimension is a number
torch.softmax(x, '1')
// @ts-expect-error no such function
torch.addd(x, y)
// @ts-expect-error no such function in the namespace
torch.linalg.invert(x)
// @ts-expect-error results are read by PyTorch's names
torch.max(x, 0).value
// @ts-expect-error not every dtype
expectTypeOf(torch.float32).toEqualTypeOf<Dtype>()
// @ts-expect-error no such device
torch.ones([2], { device: 'gpu' })
