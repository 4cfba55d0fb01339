import { expectTypeOf } from 'vitest'
import { Module, nn, torch, type Tensor } from '../../lib/index.js'

const x = torch.randn(2, 3)

// nn is a namespace of types and values; torch.nn is the same.
expectTypeOf(new nn.Linear(3, 2)).toEqualTypeOf<nn.Linear>()
expectTypeOf(new torch.nn.Linear(3, 2).forward(x)).toEqualTypeOf<Tensor>()
expectTypeOf<nn.Linear>().toExtend<Module>()
expectTypeOf(new nn.Linear(3, 2).bias).toEqualTypeOf<nn.Parameter | null>()
expectTypeOf<nn.Parameter>().toExtend<Tensor>()

// Settings by position or by name.
new nn.Conv2d(1, 8, 3, { padding: 1 })
new nn.Conv2d(1, 8, [3, 3], 2, 'same', { groups: 1, dtype: 'float64' })
new nn.Dropout(0.2)
new nn.Dropout({ p: 0.2, inplace: true })
new nn.CrossEntropyLoss({ labelSmoothing: 0.1 })
new nn.BatchNorm2d(3, { momentum: null })
nn.init.kaimingUniform_(x, { a: Math.sqrt(5) })
nn.init.normal_(x, 0, { std: 2 })
// @ts-expect-error the size is missing
new nn.Linear(3)
// @ts-expect-error no such option
new nn.Linear(3, 2, { biass: false })
// @ts-expect-error not a padding
new nn.Conv2d(1, 8, 3, { padding: 'full' })
// @ts-expect-error not a reduction
new nn.MSELoss({ reduction: 'average' })

// forward has the types of the class.
class Classifier extends Module {
  body = new nn.Linear(3, 4)
  override forward(input: Tensor, temperature = 1): { logits: Tensor; temperature: number } {
    return { logits: this.body.forward(input), temperature }
  }
}
expectTypeOf(new Classifier().forward(x)).toEqualTypeOf<{ logits: Tensor; temperature: number }>()
expectTypeOf(new Classifier().eval()).toEqualTypeOf<Classifier>()
expectTypeOf(new Classifier().deepcopy()).toEqualTypeOf<Classifier>()
// @ts-expect-error the input is a tensor
new Classifier().forward('image')
// @ts-expect-error a module has a forward
class Nothing extends Module {}
void Nothing

// Sequential takes what its first part takes and gives what its last gives.
const typed = new nn.Sequential(new nn.Linear(3, 4), new Classifier())
expectTypeOf(typed.forward(x)).toEqualTypeOf<{ logits: Tensor; temperature: number }>()
expectTypeOf(new nn.Sequential(new nn.Bilinear(3, 3, 2), new nn.ReLU()).forward(x, x)).toEqualTypeOf<Tensor>()
expectTypeOf(new nn.Sequential({ a: new nn.ReLU() }).forward(x)).toEqualTypeOf<Tensor>()
expectTypeOf(new nn.Sequential(...[new nn.ReLU()]).forward(x)).toEqualTypeOf<Tensor>()
// @ts-expect-error the second input is missing
new nn.Sequential(new nn.Bilinear(3, 3, 2), new nn.ReLU()).forward(x)

// What a layer gives may depend on how it was made.
expectTypeOf(new nn.MaxPool2d(2).forward(x)).toEqualTypeOf<Tensor>()
expectTypeOf(new nn.MaxPool2d(2, { returnIndices: true }).forward(x)).toEqualTypeOf<[output: Tensor, indices: Tensor]>()
expectTypeOf(new nn.LSTM(3, 4).forward(x)).toEqualTypeOf<[output: Tensor, state: [h: Tensor, c: Tensor]]>()
const packed = nn.utils.rnn.packSequence([x])
expectTypeOf(new nn.GRU(3, 4).forward(packed)).toEqualTypeOf<[output: nn.utils.rnn.PackedSequence, state: Tensor]>()
expectTypeOf(new nn.MultiheadAttention(4, 2).forward(x, x, x)).toEqualTypeOf<[output: Tensor, weights: Tensor | null]>()
expectTypeOf(new nn.LSTM(3, 4).weight_ih_l0!).toEqualTypeOf<nn.Parameter>()

// Hooks get the module they were put on.
new nn.Linear(1, 1).registerForwardHook((module) => expectTypeOf(module).toEqualTypeOf<nn.Linear>())
expectTypeOf(new nn.ModuleList([new nn.ReLU()]).at(0)).toEqualTypeOf<nn.ReLU>()
expectTypeOf(new nn.ModuleDict({ a: new nn.ReLU() }).get('a')).toEqualTypeOf<nn.ReLU>()
