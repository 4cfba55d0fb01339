import { expectTypeOf } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'

declare const x: Tensor
const { aten } = torch.ops

expectTypeOf(aten.add.Tensor(x, x, { alpha: 2 })).toEqualTypeOf<Tensor>()
expectTypeOf(aten.add.Tensor.schema).toEqualTypeOf<string>()
expectTypeOf(aten.add(x, 1)).toEqualTypeOf<Tensor>()
expectTypeOf(aten.add.out(x, x, { out: x })).toEqualTypeOf<Tensor>()
expectTypeOf(aten.relu.default(x)).toEqualTypeOf<Tensor>()
expectTypeOf(aten.sum.dim_IntList(x, [0], { keepdim: true })).toEqualTypeOf<Tensor>()
expectTypeOf(aten.max.dim(x, 0).indices).toEqualTypeOf<Tensor>()
expectTypeOf(aten._softmax.default(x, 1, false)).toEqualTypeOf<Tensor>()
expectTypeOf(aten._softmax(x, 1, false)).toEqualTypeOf<Tensor>()
expectTypeOf(aten._foreach_add_.Scalar([x], 1)).toEqualTypeOf<void>()
expectTypeOf(aten.convolution_backward.default(x, x, x, null, [1], [0], [1], false, [0], 1, [true, false, false])[0]).toEqualTypeOf<Tensor | null>()
expectTypeOf(aten.linalg_inv.default(x)).toEqualTypeOf<Tensor>()

// Namespaces of custom operators are open.
torch.ops.my_library!.my_operator!(x)

// @ts-expect-error no such overload
aten.add.Tensors(x, x)
// @ts-expect-error no such operator
aten.addd
// @ts-expect-error this overload takes a tensor
aten.max.other(x, 1)
// @ts-expect-error nothing to write to
aten.add.out(x, x)
