import { expectTypeOf } from 'vitest'
import type { Dtype, Tensor, TensorMethods, TorchFunctions } from '../../lib/index.js'

declare const x: Tensor
declare const y: Tensor

expectTypeOf(x.add(1)).toEqualTypeOf<Tensor>()
expectTypeOf(x.add(y, { alpha: 2 }).mul(2).relu()).toEqualTypeOf<Tensor>()
expectTypeOf(x.add({ re: 1, im: 2 })).toEqualTypeOf<Tensor>()
expectTypeOf(x.add_(1)).toEqualTypeOf<Tensor>()
expectTypeOf(x.zero_().fill_(3)).toEqualTypeOf<Tensor>()
expectTypeOf(x.view(2, 3)).toEqualTypeOf<Tensor>()
expectTypeOf(x.view([2, -1])).toEqualTypeOf<Tensor>()
expectTypeOf(x.view('int32')).toEqualTypeOf<Tensor>()
expectTypeOf(x.reshape(2, -1).permute(1, 0).expand(4, 2, 3)).toEqualTypeOf<Tensor>()
expectTypeOf(x.newZeros(2, 3, { dtype: 'bool' })).toEqualTypeOf<Tensor>()
expectTypeOf(x.to('float16')).toEqualTypeOf<Tensor>()
expectTypeOf(x.to({ device: 'cuda', nonBlocking: true })).toEqualTypeOf<Tensor>()
expectTypeOf(x.mean({ dim: -1, keepdim: true })).toEqualTypeOf<Tensor>()
expectTypeOf(x.sort({ descending: true }).values).toEqualTypeOf<Tensor>()
expectTypeOf(x.indexSelect(0, y)).toEqualTypeOf<Tensor>()
expectTypeOf(x.index([null, y])).toEqualTypeOf<Tensor>()
expectTypeOf(x.equal(y)).toEqualTypeOf<boolean>()
expectTypeOf(x.unbind()).toEqualTypeOf<Tensor[]>()

// What is written by hand keeps its types.
expectTypeOf(x.T).toEqualTypeOf<Tensor>()
expectTypeOf(x.at(0, ':', null)).toEqualTypeOf<Tensor>()
expectTypeOf(x.split(2)).toEqualTypeOf<Tensor[]>()
expectTypeOf(x.float()).toEqualTypeOf<Tensor>()
expectTypeOf(x.toString()).toEqualTypeOf<string>()
expectTypeOf(x.dtype).toEqualTypeOf<Dtype>()
expectTypeOf(x.item()).toEqualTypeOf<number>()
expectTypeOf(x.size()).toEqualTypeOf<number[]>()
expectTypeOf(x.size(0)).toEqualTypeOf<number>()
expectTypeOf<'item' extends keyof TensorMethods ? true : false>().toEqualTypeOf<false>()
expectTypeOf<'tensor' extends keyof TorchFunctions ? true : false>().toEqualTypeOf<false>()

// @ts-expect-error text is neither tensor nor number
x.add('1')
// @ts-expect-error the operand is missing
x.matmul()
// @ts-expect-error no such keyword
x.mean({ axis: 0 })
// @ts-expect-error no such dtype
x.to('float23')
// @ts-expect-error methods write into their own tensor, not into `out`
x.add(y, { out: y })
// @ts-expect-error sizes are numbers
x.view(2, '3')
// @ts-expect-error no such method
x.addOne()
// @ts-expect-error factories are no methods
x.zeros()
