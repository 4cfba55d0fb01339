import { describe, expect, it } from 'vitest'
import { nn, torch, TorchError, type Tensor } from '../../lib/index.js'

function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    if (error instanceof TorchError) return error.code
    throw error
  }
  return 'no error'
}

describe('Sequential', () => {
  it('passes what each part gives to the next', () => {
    class Pair extends nn.Module {
      override forward(x: Tensor): [Tensor, Tensor] {
        return [x, x.mul(2)]
      }
    }
    class Add extends nn.Module {
      override forward([a, b]: [Tensor, Tensor]): Tensor {
        return a.add(b)
      }
    }
    expect(new nn.Sequential(new Pair(), new Add()).forward(torch.ones(2)).toArray()).toEqual([3, 3])
    expect(new nn.Sequential(new nn.Bilinear(2, 2, 1), new nn.Flatten(0)).forward(torch.ones([1, 2]), torch.ones([1, 2])).shape).toEqual([1])
    const x = torch.ones(1)
    expect(new nn.Sequential().forward(x) === x).toBe(true)
  })

  it('changes: parts come, go and move up', () => {
    const net: nn.Sequential = new nn.Sequential<nn.Module[]>(new nn.ReLU(), new nn.Tanh())
    net.append(new nn.Sigmoid()).insert(0, new nn.Identity()).extend([new nn.GELU()])
    const kinds = (): string[] => [...net].map(({ className }) => className)
    expect(kinds()).toEqual(['Identity', 'ReLU', 'Tanh', 'Sigmoid', 'GELU'])
    expect(net.pop(1).className).toBe('ReLU')
    expect(net.pop().className).toBe('GELU')
    net.insert(-1, new nn.ELU())
    expect(kinds()).toEqual(['Identity', 'Tanh', 'ELU', 'Sigmoid'])
    expect(Object.keys(net)).toEqual(['0', '1', '2', '3'])
    net[1] = new nn.Mish()
    expect([net.length, net.at(-1).className, net[1]!.className]).toEqual([4, 'Sigmoid', 'Mish'])
    expect(codeOf(() => net.at(4))).toBe('ERR_TCH_INDEX')
    expect(codeOf(() => net.insert(9, new nn.ReLU()))).toBe('ERR_TCH_INDEX')
    expect(codeOf(() => net.append(torch.relu as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => new nn.Sequential(1 as never))).toBe('ERR_TCH_TYPE')
  })

  it('has names when it is made of an object or a Map', () => {
    const net = new nn.Sequential({ first: new nn.Linear(2, 3), act: new nn.ReLU() })
    expect([...net.stateDict().keys()]).toEqual(['first.weight', 'first.bias'])
    expect(net.forward(torch.ones([1, 2])).shape).toEqual([1, 3])
    expect(codeOf(() => new nn.Sequential({ forward: new nn.ReLU() }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => new nn.Sequential({ 'a.b': new nn.ReLU() }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => new nn.Sequential(new Map([['a', new nn.ReLU()], ['5', new nn.ReLU()]])))).toBe('ERR_TCH_INVALID_ARGUMENT')
  })
})

describe('ModuleList and ModuleDict', () => {
  it('hold modules and have no forward', () => {
    const list = new nn.ModuleList([new nn.Linear(1, 1)])
    expect(codeOf(() => (list as nn.Module as { forward(): unknown }).forward())).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => new nn.ModuleList(new nn.ReLU() as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => new nn.ModuleList([null] as never))).toBe('ERR_TCH_TYPE')
    const dict = new nn.ModuleDict({ relu: new nn.ReLU() })
    expect(codeOf(() => (dict as nn.Module as { forward(): unknown }).forward())).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => dict.get('tanh'))).toBe('ERR_TCH_NO_ATTRIBUTE')
    expect(codeOf(() => dict.get('constructor'))).toBe('ERR_TCH_NO_ATTRIBUTE')
    expect(codeOf(() => dict.set('keys', new nn.ReLU()))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => dict.set('a', 1 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => new nn.ModuleDict(3 as never))).toBe('ERR_TCH_TYPE')
  })

  it('keep the order in which names were added, numbers too', () => {
    const dict = new nn.ModuleDict<nn.Linear>([['b', new nn.Linear(1, 1)], ['10', new nn.Linear(1, 1)], ['2', new nn.Linear(1, 1)]])
    expect([dict.keys(), dict.size, dict.has('10')]).toEqual([['b', '10', '2'], 3, true])
    expect([...dict.stateDict().keys()]).toEqual(['b.weight', 'b.bias', '10.weight', '10.bias', '2.weight', '2.bias'])
    const second = dict.get('10')
    expect(dict.pop('10')).toBe(second)
    dict.update({ '10': second })
    expect(dict.keys()).toEqual(['b', '2', '10'])
    expect([...dict.deepcopy()].map(([name]) => name)).toEqual(['b', '2', '10'])
    dict.clear()
    expect([dict.size, dict.parameters()]).toEqual([0, []])
  })
})

describe('ParameterList and ParameterDict', () => {
  it('make parameters of tensors', () => {
    const list = new nn.ParameterList([torch.ones(2), new nn.Parameter(torch.zeros(1))])
    expect([list.length, list.at(-1).item(), list[0]!.requiresGrad, [...list.stateDict().keys()]]).toEqual([2, 0, true, ['0', '1']])
    expect(codeOf(() => list.append(3 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => list.at(5))).toBe('ERR_TCH_INDEX')
    const dict = new nn.ParameterDict({ b: torch.ones(1), a: torch.ones(1) })
    dict.set('0', torch.zeros(1))
    expect(dict.keys()).toEqual(['a', 'b', '0'])
    expect(dict.pop('a').item()).toBe(1)
    expect([dict.size, dict.values().map((each) => each.item()), dict.entries().map(([name]) => name)]).toEqual([2, [1, 0], ['b', '0']])
    expect(codeOf(() => dict.get('a'))).toBe('ERR_TCH_NO_ATTRIBUTE')
  })
})
