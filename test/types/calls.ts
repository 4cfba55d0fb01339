import { torch } from '../../lib/index.js'

const x = torch.randn(3, 4)

/** Calls as a PyTorch user writes them: they must compile, and they must run. */
export const calls: Record<string, () => unknown> = {
  normal: () => torch.normal(0, 1, [2, 2]),
  randint: () => [
    torch.randint(0, 10, [3]), torch.randint(10, [3]), torch.randint(0, 10, { size: [3], dtype: 'int32' }),
    torch.randint({ high: 10, size: [2] }),
  ],
  randperm: () => torch.randperm(5),
  linspace: () => torch.linspace(0, 1, 5, { dtype: 'float64' }),
  linspaceByKeyword: () => torch.linspace(0, 1, { steps: 5 }),
  arange: () => [torch.arange(5), torch.arange(1, 5), torch.arange(1, 5, 2), torch.arange({ start: 0, end: 5, step: 2 })],
  full: () => torch.full([2], 1, { dtype: 'float32' }),
  fullByKeyword: () => torch.full({ size: [2], fillValue: 1 }),
  generator: () => torch.rand(2, 3, { generator: torch.generator() }),
  empty: () => torch.empty(2, 3, { dtype: 'float32', device: 'cpu' }),
  eye: () => [torch.eye(3), torch.eye(3, 4), torch.eye(3, { m: 4 })],
  like: () => [torch.zerosLike(x, { dtype: 'int64' }), torch.onesLike(x, { requiresGrad: true }), x.newFull([2], 1.5, { requiresGrad: true })],
  mean: () => [
    torch.mean(x), torch.mean(x, 0), torch.mean(x, [0, 1], true), torch.mean(x, { dim: 0 }), x.mean(0),
    x.mean({ dim: [0], keepdim: true }), x.mean({ dtype: 'float64' }),
  ],
  std: () => [x.std(), x.std(0), x.std(0, true), x.std({ dim: 0, correction: 0 }), torch.std(x, { correction: 1 }), x.std(false)],
  argmax: () => [x.argmax(), x.argmax(1), x.argmax({ dim: 1, keepdim: true })],
  topk: () => [x.topk(2), x.topk(2, 1, true), x.topk(2, { dim: 1, largest: false }), torch.topk(x, 2).indices],
  sort: () => [x.sort(), x.sort(0, true), x.sort({ dim: 0 }), x.sort({ stable: true, descending: true }), torch.sort(x, { stable: true }).values],
  clamp: () => [x.clamp(0, 1), x.clamp({ min: 0 }), x.clamp(0), x.clamp(null, 1), x.clamp_(0, 1)],
  where: () => [torch.where(x.gt(0), x, 0), torch.where(x.gt(0), 1, 0), torch.where(x.gt(0))],
  gather: () => torch.gather(x, 1, torch.zeros([3, 1], { dtype: 'int64' })),
  scatter: () => [x.scatter(1, torch.zeros([3, 1], { dtype: 'int64' }), 1)],
  indexSelect: () => x.indexSelect(0, torch.tensor([0, 1])),
  squeeze: () => [x.unsqueeze(0).squeeze(0), x.squeeze(), x.squeeze([0, 1]), x.squeeze({ dim: 0 })],
  transpose: () => [
    x.transpose(0, 1), torch.transpose(x, 0, 1), torch.permute(x, [1, 0]), x.permute(1, 0), x.t(), x.flip(0), x.flip([0]), x.roll(1, 0),
    x.roll([1, 2], [0, 1]),
  ],
  view: () => [
    x.view(4, 3), x.view([-1]), x.view(-1), x.reshape(2, 6), x.reshape([2, 6]), x.flatten(), x.flatten({ startDim: 0 }),
    x.expand(2, 3, 4), x.repeat(2, 2), x.tile(2, 2), x.unflatten(1, [2, 2]),
  ],
  chunk: () => [x.chunk(2), torch.chunk(x, 2, 1), x.unbind(0), x.split(2), torch.split(x, [1, 2])],
  cat: () => [torch.cat([x, x]), torch.cat([x, x], -1), torch.stack([x, x], { dim: 1 }), torch.hstack([x, x])],
  conv2d: () => [
    torch.conv2d(torch.randn(1, 1, 5, 5), torch.randn(1, 1, 3, 3)),
    torch.conv2d(torch.randn(1, 1, 5, 5), torch.randn(1, 1, 3, 3), null, 1, 'same'),
    torch.conv2d(torch.randn(1, 1, 5, 5), torch.randn(1, 1, 3, 3), { padding: [1, 1] }),
  ],
  pool: () => [
    torch.maxPool2d(torch.randn(1, 1, 4, 4), 2), torch.maxPool2d(torch.randn(1, 1, 4, 4), 2, { padding: 1 }),
    torch.adaptiveAvgPool1d(torch.randn(1, 1, 4), 2),
  ],
  softmax: () => [
    torch.softmax(x, 1), x.softmax(-1), x.logSoftmax({ dim: 1 }), torch.softmax(x, 1, { dtype: 'float64' }),
    torch.softmax(x, 1, 'float64'),
  ],
  linalg: () => [
    torch.linalg.inv(torch.eye(2)), torch.linalg.svd(x, { fullMatrices: false }), torch.linalg.norm(x), torch.linalg.norm(x, 2),
    torch.linalg.norm(x, 'fro'), torch.linalg.vectorNorm(x, 2, 0), torch.linalg.qr(x).Q, torch.linalg.eigh(torch.eye(2)).eigenvalues,
    torch.linalg.solve(torch.eye(2), torch.ones(2)), torch.linalg.lstsq(x, x).solution, torch.linalg.matrixPower(torch.eye(2), 2),
    torch.linalg.multiDot([x, x.t()]),
  ],
  fft: () => [
    torch.fft.fft(x), torch.fft.fft(x, 8), torch.fft.fft(x, { n: 8, dim: 0 }), torch.fft.fft2(x), torch.fft.rfftfreq(8, 0.5),
    torch.fft.fftshift(x),
  ],
  special: () => [torch.special.erf(x), torch.special.xlog1py(x, 1), torch.special.logSoftmax(x, 0)],
  round: () => [
    x.round(), x.round({ decimals: 2 }), torch.div(x, 2, { roundingMode: 'floor' }), x.div(2), x.pow(2), torch.pow(2, x), x.fmod(2),
    x.remainder(x),
  ],
  inplace: () => [
    x.add_(1).mul_(2).zero_(), x.fill_(1), x.uniform_(0, 1), x.normal_(), x.random_(), x.random_(5), x.random_(0, 5), x.bernoulli_(0.5),
    x.copy_(x), x.maskedFill_(x.gt(0), 0),
  ],
  to: () => [x.to('float64'), x.to({ dtype: 'float64' }), x.to('cpu'), x.to('cpu', 'float64'), x.to(x), x.float(), x.long()],
  compare: () => [
    x.eq(1), x.ne(x), x.equal(x), torch.allclose(x, x), torch.isclose(x, x, 1e-3), x.isfinite().all(), x.any(), x.all(0),
    x.any({ dim: 0 }),
  ],
  cumsum: () => [
    x.cumsum(0), x.cumsum({ dim: 0 }), x.cummax(0).values, x.prod(), x.prod(0), x.norm(), x.norm(2, 0), torch.norm(x), x.logsumexp(0),
    x.quantile(0.5), x.quantile(torch.tensor([0.5]), 0),
  ],
  products: () => [
    torch.outer(torch.ones(2), torch.ones(2)), torch.dot(torch.ones(2), torch.ones(2)),
    torch.bmm(torch.ones(1, 2, 3), torch.ones(1, 3, 2)), torch.addmm(torch.zeros(3, 3), x, x.t(), { beta: 1, alpha: 2 }),
    torch.baddbmm(torch.zeros(1, 2, 2), torch.ones(1, 2, 3), torch.ones(1, 3, 2)), torch.matmul(x, x.t()), torch.lerp(x, x, 0.5),
    torch.histc(x, 10), torch.bincount(torch.tensor([1, 2])), torch.tril(x), torch.diag(x), torch.trace(x),
    torch.multinomial(torch.ones(3), 2, true), torch.bucketize(x, torch.ones(2)),
  ],
  norms: () => [
    torch.layerNorm(x, [4]), torch.layerNorm(x, [4], null, null, 1e-5), torch.layerNorm(x, [4], { eps: 1e-6 }),
    torch.batchNorm(x, null, null, null, null, true, 0.1, 1e-5, false), torch.embedding(x, torch.tensor([0])),
    torch.dropout(x, 0.5, true), torch.relu(x), torch.gelu(x, { approximate: 'tanh' }),
    torch.crossEntropyLoss(x, torch.tensor([0, 1, 2])), torch.mseLoss(x, x), torch.mseLoss(x, x, { reduction: 2 }),
  ],
  index: () => [
    x.index([torch.tensor([0])]), x.indexPut([torch.tensor([0])], torch.ones(4)),
    x.indexPut_([null, torch.tensor([0])], torch.tensor(1.5), true), x.select(0, 1), x.narrow(0, 0, 2), x.slice(0, 0, 2),
    x.slice({ dim: 1, start: 1 }), x.take(torch.tensor([0])), x.maskedSelect(x.gt(0)), x.nonzero(),
  ],
  out: () => [
    torch.add(x, x, { out: torch.empty(3, 4) }), torch.max(x, 0, { out: [torch.empty(0), torch.empty(0, { dtype: 'int64' })] }),
    torch.zeros([2], { out: torch.empty(2) }), torch.sum(x, 0, { out: torch.empty(0) }), torch.arange(0, 4, { out: torch.empty(0) }),
  ],
  allByKeyword: () => [
    torch.add({ input: x, other: x }), torch.sum({ input: x, dim: 0 }), torch.matmul({ input: x, other: x.t() }),
    torch.cat({ tensors: [x, x], dim: 1 }),
  ],
  rnn: () => {
    const weights = [torch.randn(12, 3), torch.randn(12, 3), torch.randn(12), torch.randn(12)]
    return torch.lstm(torch.randn(2, 1, 3), [torch.zeros(1, 1, 3), torch.zeros(1, 1, 3)], weights, true, 1, 0, false, false, false)
  },
  raw: () => [
    torch.ops.aten.add.Tensor(x, x, { alpha: 2 }), torch.ops.aten.add(x, 1), torch.ops.aten.sum.dim_IntList(x, [0], { keepdim: true }),
    torch.ops.aten._softmax(x, 1, false), torch.ops.aten.max.dim(x, 0).values,
    torch.ops.aten.max.dim_max(x, 0, false, { max: torch.empty(0), maxValues: torch.empty(0, { dtype: 'int64' }) }),
  ],
  likeReceiver: () => [x.newZeros(2, 3), x.newZeros([2]), x.newFull([2], 1), x.newEmpty(2, { dtype: 'int64' })],
  writtenByHand: () => [
    torch.einsum('ij,kj->ik', x, x), torch.meshgrid(x.select(0, 0), x.select(0, 0)), torch.unique(x), torch.tensordot(x, x.t(), 1),
    torch.cdist(x, x), torch.stft(torch.randn(64), 16, { window: torch.hannWindow(16), returnComplex: true }),
  ],
}
