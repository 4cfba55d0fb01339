// Arguments of every kind, sensible and senseless, from a seeded generator.
import { Tensor, torch } from '../../dist/index.js'

/** What the getters and proxies below throw: it must reach the caller as it is. */
export class OwnError extends Error {}

const shapes = [[], [0], [1], [5], [2, 3], [3, 3], [1, 1], [0, 3], [3, 0], [4, 1], [2, 3, 4], [3, 3, 3], [1, 2, 5, 5], [2, 3, 4, 4], [1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1]]
const numeric = ['float32', 'float32', 'float32', 'float64', 'int64', 'int64', 'int32', 'int16', 'int8', 'uint8', 'bool', 'float16', 'bfloat16', 'complex64', 'complex128', 'complex32', 'uint16', 'uint32', 'uint64', 'float8_e5m2', 'float8_e4m3fn', 'float8_e8m0fnu']
const dtypes = [...numeric, 'qint8', 'quint8', 'qint32', 'bits8', 'quint4x2', 'float31']
const devices = ['cpu', 'cpu', 'cpu', 'meta', 'meta', 'cuda', 'cuda:5', 'mps', 'cpu:1', 'xla', 'nowhere']
const layouts = ['strided', 'strided', 'sparse_coo', 'sparse_csr', 'sparse_csc', 'sparse_bsr', 'mkldnn', 'jagged', 'round']
const formats = ['contiguous_format', 'preserve_format', 'channels_last', 'channels_last_3d', 'sideways']
const words = ['', 'mean', 'sum', 'none', 'constant', 'reflect', 'floor', 'trunc', 'linear', 'ij', 'fro', 'nuc', 'U', 'amax', 'i,j->ij', 'a'.repeat(300), 'ü\u0000x']
const integers = [0, 0, 1, 1, 2, 2, 3, -1, -1, -2, 4, 5, 7, 8, 16, 100, -100, 1000, 65536, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 40, 2 ** 53 - 1, -(2 ** 53) + 1]
const floats = [0.5, 1, 0, -0, -1.5, 2, 1e-8, 1e30, -1e300, NaN, Infinity, -Infinity, 2 ** 53, 5e-324]
const bigints = [0n, 1n, -1n, 2n ** 31n, 2n ** 62n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 63n, 10n ** 40n]

function attempt(make, otherwise) {
  try {
    return make()
  } catch {
    return otherwise()
  }
}

function plainTensor(random) {
  const shape = random.pick(shapes)
  const dtype = random.pick(numeric)
  const count = shape.reduce((a, b) => a * b, 1)
  const special = random.chance(15) ? random.pick([NaN, Infinity, -Infinity, 1e30, -1]) : undefined
  const data = Float64Array.from({ length: count }, () => (random.chance(10) && special !== undefined ? special : random.below(7) - (random.chance(50) ? 3 : 0) + (random.chance(30) ? 0.25 : 0)))
  return torch.tensor(data, { shape }).to(dtype)
}

/** A tensor of any dtype, shape, layout and device; rarely one that was disposed. */
export function tensor(random) {
  const plain = attempt(() => plainTensor(random), () => torch.ones([2, 3]))
  const turned = () => {
    switch (random.below(26)) {
      case 0: return plain.t()
      case 1: return plain.unsqueeze(0).expand([3, ...plain.shape])
      case 2: return plain.flatten().narrow(0, 1, 0)
      case 3: return plain.toSparse()
      case 4: return plain.toSparseCsr()
      case 5: return plain.to('meta')
      case 6: return torch.quantizePerTensor(plain.to('float32'), 0.5, 3, random.pick(['qint8', 'quint8', 'qint32']))
      case 7: return torch.quantizePerChannel(plain.to('float32'), torch.ones([plain.shape[0]]), torch.zeros([plain.shape[0]]), 0, 'qint8')
      case 8: return plain.to('complex64').conj()
      case 9: return plain.toMkldnn()
      case 10: return plain.to('float32').requiresGrad_().mul(2)
      case 11: return plain.to('float32').requiresGrad_()
      case 12: return torch.emptyStrided([2, 3], [1, 5]).fill_(2)
      case 13: return torch.tensor([random.below(4), random.below(4), 0])
      case 14: return torch.asTensor(new Float32Array(6), { shape: [2, 3] })
      case 15: return plain.flip([0]).select(0, 0)
      case 16: return torch.inferenceMode(() => plain.add(1))
      case 17: if (random.chance(30)) plain.dispose(); return plain
      default: return plain
    }
  }
  return attempt(turned, () => plain)
}

const cyclic = []
cyclic.push(cyclic)
const throwing = () => ({ get alpha() { throw new OwnError('a getter') } })

/** Something that no parameter asks for. */
export function senseless(random) {
  const kinds = [
    () => undefined, () => null, () => Symbol('s'), () => () => 1, () => ({}), () => ({ nonsense: 1 }), throwing,
    () => cyclic, () => [], () => [[]], () => [null], () => new Array(3), () => new Map([[1, 2]]), () => new Date(0), () => Tensor.prototype,
    () => Object.create(Tensor.prototype), () => new Proxy(tensor(random), {}), () => new Proxy([1, 2], { get(target, key) { if (key === '1') throw new OwnError('a trap'); return Reflect.get(target, key) } }),
    () => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy }, () => new Float32Array(3), () => new BigInt64Array(2), () => new ArrayBuffer(4), () => new DataView(new ArrayBuffer(4)),
    () => random.pick(words), () => random.pick(bigints), () => random.pick(floats), () => random.chance(50), () => ({ re: 1, im: NaN }), () => tensor(random), () => [tensor(random), 1],
    () => ({ __proto__: null, out: tensor(random) }), () => ({ length: 2 ** 40 }), () => NaN, () => Promise.resolve(1), () => globalThis, () => torch, () => torch.generator(),
  ]
  return random.pick(kinds)()
}

function integer(random) {
  return random.chance(5) ? random.pick(bigints) : random.chance(75) ? random.below(5) - 1 : random.pick(integers)
}

function element(random, parameter) {
  switch (parameter.kind) {
    case 'Tensor': return random.chance(96) ? tensor(random) : random.chance(50) ? random.pick(floats) : null
    case 'int': return random.chance(97) ? integer(random) : tensor(random)
    case 'float': return random.chance(70) ? random.below(4) / 2 : random.pick(floats)
    case 'bool': return random.chance(50)
    case 'complex': return { re: random.below(3), im: 1 }
    case 'Scalar': return random.chance(60) ? random.below(5) - 1 : random.chance(50) ? random.pick(floats) : random.chance(50) ? { re: 1, im: 2 } : random.pick(bigints)
    case 'str': return random.pick(words)
    case 'Dtype': return random.pick(dtypes)
    case 'Device': return random.pick(devices)
    case 'Layout': return random.pick(layouts)
    case 'MemoryFormat': return random.pick(formats)
    case 'QScheme': return 'per_tensor_affine'
    case 'Generator': return torch.generator()
    default: return null
  }
}

/** A value for a parameter: mostly of its kind, sometimes not. */
export function argument(random, parameter) {
  if (random.chance(4)) return senseless(random)
  if (parameter.optional && random.chance(35)) return null
  if (!parameter.list) return element(random, parameter)
  if (parameter.repeat > 0 && random.chance(25)) return element(random, parameter)
  const count = random.chance(80) ? (parameter.repeat || 1 + random.below(3)) : random.below(7)
  return Array.from({ length: count }, () => (parameter.sparse && random.chance(30) ? null : element(random, parameter)))
}
