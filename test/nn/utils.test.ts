import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { nn, torch, TorchError, type Module, type Tensor } from '../../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const { utils } = nn

function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    if (error instanceof TorchError) return error.code
    throw error
  }
  return 'no error'
}

function trained(): nn.Sequential {
  torch.manualSeed(2)
  const net = new nn.Sequential(new nn.Linear(3, 4), new nn.ReLU(), new nn.Linear(4, 2))
  net.forward(torch.arange(6).reshape(2, 3).float()).pow(2).sum().backward()
  return net
}

const gradients = (module: Module): unknown[] => module.parameters().map(({ grad }) => grad!.flatten().toArray()).flat()

/** Names, fusions and norms as Python has them after the same steps. */
const PROGRAM = `
import json, torch
from torch import nn
out = {}
def trained():
    torch.manual_seed(2)
    net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
    net(torch.arange(6).reshape(2, 3).float()).pow(2).sum().backward()
    return net
grads = lambda net: [x for p in net.parameters() for x in p.grad.flatten().tolist()]
for norm_type in (2.0, 1.0, float("inf")):
    net = trained()
    out[f"norm {norm_type:g}"] = [nn.utils.clip_grad_norm_(net.parameters(), 0.5, norm_type=norm_type).item(), grads(net)]
net = trained()
nn.utils.clip_grad_value_(net.parameters(), 0.1)
out["value"] = grads(net)
out["vector"] = nn.utils.parameters_to_vector(net.parameters()).tolist()
torch.manual_seed(3)
layer = nn.utils.weight_norm(nn.Linear(3, 4), dim=1)
x = torch.randn(2, 3)
layer(x).sum().backward()
out["weight norm"] = [list(layer.state_dict()), layer(x).flatten().tolist(), layer.weight_g.grad.flatten().tolist(), layer.weight_v.grad.flatten().tolist()]
out["removed"] = [list(nn.utils.remove_weight_norm(layer).state_dict()), layer.weight.flatten().tolist()]
for kind in ("Conv2d", "ConvTranspose2d"):
    torch.manual_seed(4)
    conv, bn = getattr(nn, kind)(2, 3, 3, bias=kind == "Conv2d"), nn.BatchNorm2d(3)
    nn.Sequential(conv, bn)(torch.randn(4, 2, 6, 6))
    fused = nn.utils.fuse_conv_bn_eval(conv.eval(), bn.eval(), transpose=kind == "ConvTranspose2d")
    out[kind] = [fused.weight.flatten().tolist(), fused.bias.flatten().tolist()]
torch.manual_seed(4)
linear, bn = nn.Linear(3, 4), nn.BatchNorm1d(4)
nn.Sequential(linear, bn)(torch.randn(5, 3))
fused = nn.utils.fuse_linear_bn_eval(linear.eval(), bn.eval())
out["Linear"] = [fused.weight.flatten().tolist(), fused.bias.flatten().tolist()]
print(json.dumps(out))`

describe('nn.utils', () => {
  it.skipIf(!python)('gives what Python gives', () => {
    torch.setNumThreads(1)
    const expected = JSON.parse(execFileSync(python!, ['-W', 'ignore', '-c', PROGRAM], { encoding: 'utf8' })) as Record<string, unknown[]>
    const close = (actual: unknown, wanted: unknown): void => {
      const [a, b] = [torch.tensor(actual as number[]).double(), torch.tensor(wanted as number[]).double()]
      expect(a.shape).toEqual(b.shape)
      expect(a.allclose(b, 1e-5, 1e-6), `${String(a)} instead of ${String(b)}`).toBe(true)
    }
    for (const normType of [2, 1, Infinity]) {
      const net = trained()
      const [norm, grads] = expected[`norm ${normType === Infinity ? 'inf' : normType}`]!
      close([utils.clipGradNorm_(net.parameters(), 0.5, { normType }).item()], [norm])
      close(gradients(net), grads)
    }
    const net = trained()
    utils.clipGradValue_(net.parameters(), 0.1)
    close(gradients(net), expected['value'])
    close(utils.parametersToVector(net.parameters()).toArray(), expected['vector'])

    torch.manualSeed(3)
    const layer = utils.weightNorm(new nn.Linear(3, 4), 'weight', 1) as nn.Linear & { weight_g: Tensor; weight_v: Tensor }
    const x = torch.randn(2, 3)
    layer.forward(x).sum().backward()
    const [names, output, g, v] = expected['weight norm']!
    expect([...layer.stateDict().keys()]).toEqual(names)
    close(layer.forward(x).flatten().toArray(), output)
    close(layer.weight_g.grad!.flatten().toArray(), g)
    close(layer.weight_v.grad!.flatten().toArray(), v)
    utils.removeWeightNorm(layer)
    expect([...layer.stateDict().keys()]).toEqual(expected['removed']![0])
    close(layer.weight.flatten().toArray(), expected['removed']![1])

    for (const kind of ['Conv2d', 'ConvTranspose2d'] as const) {
      torch.manualSeed(4)
      const conv = new nn[kind](2, 3, 3, { bias: kind === 'Conv2d' })
      const norm = new nn.BatchNorm2d(3)
      norm.forward(conv.forward(torch.randn(4, 2, 6, 6)))
      const fused = utils.fuseConvBnEval(conv.eval(), norm.eval(), kind === 'ConvTranspose2d')
      close(fused.weight.flatten().toArray(), expected[kind]![0])
      close(fused.bias!.toArray(), expected[kind]![1])
      const input = torch.randn(1, 2, 5, 5)
      expect(fused.forward(input).allclose(norm.forward(conv.forward(input)), 1e-4, 1e-5)).toBe(true)
    }
    torch.manualSeed(4)
    const linear = new nn.Linear(3, 4)
    const norm = new nn.BatchNorm1d(4)
    norm.forward(linear.forward(torch.randn(5, 3)))
    const fused = utils.fuseLinearBnEval(linear.eval(), norm.eval())
    close(fused.weight.flatten().toArray(), expected['Linear']![0])
    close(fused.bias!.toArray(), expected['Linear']![1])
  })

  it('puts a vector back into parameters, or nothing when it is too short', () => {
    const net = trained()
    const vector = utils.parametersToVector(net.parameters()).detach().mul(2)
    utils.vectorToParameters(vector, net.parameters())
    expect(utils.parametersToVector(net.parameters()).equal(vector)).toBe(true)
    expect(net.parameters().every((parameter) => parameter.requiresGrad && !parameter.disposed)).toBe(true)
    expect(codeOf(() => utils.vectorToParameters(torch.zeros(5), net.parameters()))).toBe('ERR_TCH_SHAPE')
    expect(utils.parametersToVector(net.parameters()).equal(vector)).toBe(true)
  })

  it('clips nothing where there are no gradients, and says when a norm is NaN', () => {
    const net = new nn.Linear(2, 2)
    expect(utils.clipGradNorm_(net.parameters(), 1).item()).toBe(0)
    utils.clipGradValue_(net.parameters(), 1)
    net.weight.grad = torch.full([2, 2], NaN)
    expect(codeOf(() => utils.clipGradNorm_(net.parameters(), 1, { errorIfNonfinite: true }))).toBe('ERR_TCH_VALUE')
    expect(codeOf(() => utils.clipGradNorm_(net.parameters(), '1' as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => utils.clipGradNorm_([1] as never, 1))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
    expect(utils.clipGradNorm_(net.weight, 1).item()).toBeNaN()
  })

  it('refuses what is normalised twice or not at all, and layers that train', () => {
    const layer = utils.weightNorm(new nn.Linear(2, 2))
    expect(codeOf(() => utils.weightNorm(layer))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => utils.weightNorm(new nn.Linear(2, 2), 'scale'))).toBe('ERR_TCH_NO_ATTRIBUTE')
    expect(codeOf(() => utils.removeWeightNorm(new nn.Linear(2, 2)))).toBe('ERR_TCH_NO_ATTRIBUTE')
    expect(codeOf(() => utils.fuseLinearBnEval(new nn.Linear(2, 2), new nn.BatchNorm1d(2)))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => utils.fuseLinearBnEval(new nn.Linear(2, 2).eval(), new nn.BatchNorm1d(3).eval()))).toBe('ERR_TCH_SHAPE')
    expect(codeOf(() => utils.fuseConvBnEval(new nn.Conv1d(2, 2, 1).eval(), new nn.BatchNorm1d(2, { trackRunningStats: false }).eval()))).toBe('ERR_TCH_INVALID_ARGUMENT')
  })
})

describe('nn.utils.rnn', () => {
  const { rnn } = utils
  const sequences = [[1, 2, 3], [4], [5, 6]].map((values) => torch.tensor(values).float())

  it('packs and pads back, in the order that was given', () => {
    const packed = rnn.packSequence(sequences, { enforceSorted: false })
    expect([packed.data.toArray(), packed.batchSizes.toArray()]).toEqual([[1, 5, 4, 2, 6, 3], [3, 2, 1]])
    const [padded, lengths] = rnn.padPackedSequence(packed, { batchFirst: true, paddingValue: -1, totalLength: 4 })
    expect(padded.toArray()).toEqual([[1, 2, 3, -1], [4, -1, -1, -1], [5, 6, -1, -1]])
    expect(lengths.toArray()).toEqual([3, 1, 2])
    expect(rnn.unpackSequence(packed).map((each) => each.toArray())).toEqual([[1, 2, 3], [4], [5, 6]])
    expect(rnn.padSequence(sequences, { batchFirst: true, paddingSide: 'left' }).toArray()).toEqual([[1, 2, 3], [0, 0, 4], [0, 5, 6]])
    expect(rnn.unpadSequence(rnn.padSequence(sequences), [3, 1, 2]).map((each) => each.toArray())).toEqual([[1, 2, 3], [4], [5, 6]])
  })

  it('leaves a scope whole', () => {
    const packed = torch.scope(() => rnn.packSequence(sequences, { enforceSorted: false }))
    expect([packed.data, packed.batchSizes, packed.sortedIndices!, packed.unsortedIndices!].map((tensor) => tensor.disposed)).toEqual([false, false, false, false])
  })

  it('refuses lengths that do not fit', () => {
    const padded = rnn.padSequence(sequences)
    expect(codeOf(() => rnn.packPaddedSequence(padded, [3, 1, 2]))).toMatch(/^ERR_TCH_/)
    expect(codeOf(() => rnn.packPaddedSequence(padded, [3, 2]))).toMatch(/^ERR_TCH_/)
    expect(codeOf(() => rnn.packPaddedSequence(padded, [9, 2, 1]))).toMatch(/^ERR_TCH_/)
    expect(codeOf(() => rnn.packPaddedSequence(padded, [3, 2, 0]))).toMatch(/^ERR_TCH_/)
    expect(codeOf(() => rnn.packPaddedSequence(padded, [3, 2, 1.5]))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => rnn.packPaddedSequence(padded, []))).toMatch(/^ERR_TCH_/)
    expect(codeOf(() => rnn.padPackedSequence(rnn.packPaddedSequence(padded, [3, 2, 1]), { totalLength: 2 }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => rnn.packSequence([]))).toMatch(/^ERR_TCH_/)
  })
})
