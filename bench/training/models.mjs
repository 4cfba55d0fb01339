// The networks of this benchmark, each with its data, as functions of parameters: a step is loss, backward, AdamW, zeroGrad.
// python.py has the same ones as a Python program would write them.
import { torch } from 'tch-node'

const { functional: F } = torch.nn

/** A parameter with the deviation that PyTorch's layers begin with. */
const weight = (shape, fanIn) => torch.rand(shape).mul(2 / Math.sqrt(fanIn)).sub(1 / Math.sqrt(fanIn)).requiresGrad_()
const linear = (inputs, outputs) => [weight([outputs, inputs], inputs), weight([outputs], inputs)]

function mlp() {
  const [w1, b1, w2, b2] = [...linear(64, 128), ...linear(128, 10)]
  const x = torch.randn([64, 64])
  const y = torch.randint(0, 10, [64])
  return { params: [w1, b1, w2, b2], loss: () => F.crossEntropy(F.linear(F.relu(F.linear(x, w1, b1)), w2, b2), y) }
}

/** Two convolutions and two linear layers on 64 pictures of 8×8 points. */
function digits() {
  const [k1, c1, k2, c2] = [weight([16, 1, 3, 3], 9), weight([16], 9), weight([32, 16, 3, 3], 144), weight([32], 144)]
  const [w1, b1, w2, b2] = [...linear(128, 64), ...linear(64, 10)]
  const x = torch.rand([64, 1, 8, 8])
  const y = torch.randint(0, 10, [64])
  const loss = () => {
    const first = F.maxPool2d(F.relu(F.conv2d(x, k1, c1, { padding: 1 })), 2)
    const second = F.maxPool2d(F.relu(F.conv2d(first, k2, c2, { padding: 1 })), 2)
    return F.crossEntropy(F.linear(F.relu(F.linear(second.flatten(1), w1, b1)), w2, b2), y)
  }
  return { params: [k1, c1, k2, c2, w1, b1, w2, b2], loss }
}

const [LAYERS, BATCH, LENGTH, WIDTH, HEADS, VOCABULARY] = [4, 8, 64, 128, 4, 64]

/** Four layers of causal attention over 8 sequences of 64 tokens. */
function transformer() {
  const block = () => ({
    norm1: [torch.ones([WIDTH], { requiresGrad: true }), torch.zeros([WIDTH], { requiresGrad: true })], qkv: linear(WIDTH, 3 * WIDTH), out: linear(WIDTH, WIDTH),
    norm2: [torch.ones([WIDTH], { requiresGrad: true }), torch.zeros([WIDTH], { requiresGrad: true })], up: linear(WIDTH, 4 * WIDTH), down: linear(4 * WIDTH, WIDTH),
  })
  const [tokens, positions] = [torch.randn([VOCABULARY, WIDTH]).requiresGrad_(), torch.randn([LENGTH, WIDTH]).requiresGrad_()]
  const blocks = Array.from({ length: LAYERS }, block)
  const head = linear(WIDTH, VOCABULARY)
  const [x, y] = [torch.randint(0, VOCABULARY, [BATCH, LENGTH]), torch.randint(0, VOCABULARY, [BATCH * LENGTH])]
  const attend = (h, { norm1, qkv, out }) => {
    const [q, k, v] = F.linear(F.layerNorm(h, [WIDTH], ...norm1), ...qkv).view([BATCH, LENGTH, 3, HEADS, WIDTH / HEADS]).permute([2, 0, 3, 1, 4]).unbind(0)
    const mixed = F.scaledDotProductAttention(q, k, v, { isCausal: true }).transpose(1, 2).reshape([BATCH, LENGTH, WIDTH])
    return h.add(F.linear(mixed, ...out))
  }
  const feed = (h, { norm2, up, down }) => h.add(F.linear(F.gelu(F.linear(F.layerNorm(h, [WIDTH], ...norm2), ...up)), ...down))
  const loss = () => {
    let h = F.embedding(x, tokens).add(positions)
    for (const each of blocks) h = feed(attend(h, each), each)
    return F.crossEntropy(F.linear(h, ...head).view([BATCH * LENGTH, VOCABULARY]), y)
  }
  return { params: [tokens, positions, ...head, ...blocks.flatMap((each) => Object.values(each).flat())], loss }
}

export const models = { mlp, digits, transformer }
