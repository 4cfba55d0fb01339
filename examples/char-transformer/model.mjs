import { Module, nn, torch } from 'tch-node'

const F = nn.functional

/** Attention to what came before, in several heads: https://arxiv.org/abs/1706.03762 */
class CausalSelfAttention extends Module {
  /** @param {number} width @param {number} heads */
  constructor(width, heads) {
    super()
    this.heads = heads
    this.qkv = new nn.Linear(width, 3 * width)
    this.out = new nn.Linear(width, width)
  }

  /** @param {import('tch-node').Tensor} x `[batch, length, width]` */
  forward(x) {
    const perHead = this.qkv.forward(x).unflatten(-1, [3, this.heads, -1]).permute([2, 0, 3, 1, 4])
    const [query, key, value] = perHead.unbind(0)
    const mixed = F.scaledDotProductAttention(query, key, value, { isCausal: true })
    return this.out.forward(mixed.transpose(1, 2).flatten(2))
  }
}

/** Attention and two layers for each place, each added to what came in (pre-norm, as GPT-2). */
class Block extends Module {
  /** @param {number} width @param {number} heads @param {number} dropout */
  constructor(width, heads, dropout) {
    super()
    this.norm1 = new nn.LayerNorm(width)
    this.attention = new CausalSelfAttention(width, heads)
    this.norm2 = new nn.LayerNorm(width)
    this.feedForward = new nn.Sequential(new nn.Linear(width, 4 * width), new nn.GELU(), new nn.Linear(4 * width, width))
    this.dropout = new nn.Dropout(dropout)
  }

  /** @param {import('tch-node').Tensor} x */
  forward(x) {
    const seen = x.add(this.dropout.forward(this.attention.forward(this.norm1.forward(x))))
    return seen.add(this.dropout.forward(this.feedForward.forward(this.norm2.forward(seen))))
  }
}

/** Foretells the next character: numbers `[batch, length]` in, logits `[batch, length, characters]` out. */
export class CharTransformer extends Module {
  /** @param {{ characters: number, length: number, width: number, heads: number, layers: number, dropout: number }} sizes */
  constructor({ characters, length, width, heads, layers, dropout }) {
    super()
    this.length = length
    this.characters = new nn.Embedding(characters, width)
    this.places = new nn.Embedding(length, width)
    this.blocks = new nn.ModuleList(Array.from({ length: layers }, () => new Block(width, heads, dropout)))
    this.norm = new nn.LayerNorm(width)
    this.head = new nn.Linear(width, characters, { bias: false })
    torch.noGrad(() => {
      for (const embedding of [this.characters, this.places]) embedding.weight.mul_(0.02)
    })
    // One table reads characters and writes them.
    this.head.weight = this.characters.weight
  }

  /** @param {import('tch-node').Tensor} text */
  forward(text) {
    let x = this.characters.forward(text).add(this.places.forward(torch.arange(text.shape[1])))
    for (const block of this.blocks) x = block.forward(x)
    return this.head.forward(this.norm.forward(x))
  }
}

/**
 * Goes on with a text, one character after the other.
 *
 * @param {CharTransformer} model
 * @param {number[]} start
 * @param {{ count: number, temperature: number }} options a low temperature keeps to what is likely
 * @returns {number[]} what was added
 */
export function sample(model, start, { count, temperature }) {
  const numbers = [...start]
  const training = model.training
  model.eval()
  torch.inferenceMode(() => {
    for (let i = 0; i < count; i++) {
      torch.scope(() => {
        const logits = model.forward(torch.tensor([numbers.slice(-model.length)]))
        const shares = logits.select(1, -1).float().div(temperature).softmax(-1)
        numbers.push(torch.multinomial(shares, 1).item())
      })
    }
  })
  model.train(training)
  return numbers.slice(start.length)
}
