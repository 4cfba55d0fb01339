// The networks of this benchmark, each with its data. python.py has the same ones.
import { Module, nn, torch } from 'tch-node'

const { functional: F } = nn
const [LAYERS, BATCH, LENGTH, WIDTH, HEADS, VOCABULARY] = [4, 8, 64, 128, 4, 64]

function mlp() {
  return { model: new nn.Sequential(new nn.Linear(64, 128), new nn.ReLU(), new nn.Linear(128, 10)), x: torch.randn([64, 64]), y: torch.randint(0, 10, [64]) }
}

/** Two convolutions and two linear layers on 64 pictures of 8×8 points. */
function digits() {
  const model = new nn.Sequential(
    new nn.Conv2d(1, 16, 3, { padding: 1 }), new nn.ReLU(), new nn.MaxPool2d(2), new nn.Conv2d(16, 32, 3, { padding: 1 }), new nn.ReLU(), new nn.MaxPool2d(2),
    new nn.Flatten(), new nn.Linear(128, 64), new nn.ReLU(), new nn.Linear(64, 10),
  )
  return { model, x: torch.rand([64, 1, 8, 8]), y: torch.randint(0, 10, [64]) }
}

class Block extends Module {
  norm1 = new nn.LayerNorm(WIDTH)
  qkv = new nn.Linear(WIDTH, 3 * WIDTH)
  out = new nn.Linear(WIDTH, WIDTH)
  norm2 = new nn.LayerNorm(WIDTH)
  up = new nn.Linear(WIDTH, 4 * WIDTH)
  down = new nn.Linear(4 * WIDTH, WIDTH)

  forward(h) {
    const [q, k, v] = this.qkv.forward(this.norm1.forward(h)).view(BATCH, LENGTH, 3, HEADS, WIDTH / HEADS).permute(2, 0, 3, 1, 4).unbind(0)
    const mixed = F.scaledDotProductAttention(q, k, v, { isCausal: true }).transpose(1, 2).reshape(BATCH, LENGTH, WIDTH)
    const attended = h.add(this.out.forward(mixed))
    return attended.add(this.down.forward(F.gelu(this.up.forward(this.norm2.forward(attended)))))
  }
}

/** Four layers of causal attention over 8 sequences of 64 tokens. */
class Transformer extends Module {
  tokens = new nn.Embedding(VOCABULARY, WIDTH)
  positions = new nn.Parameter(torch.randn([LENGTH, WIDTH]))
  blocks = new nn.ModuleList(Array.from({ length: LAYERS }, () => new Block()))
  head = new nn.Linear(WIDTH, VOCABULARY)

  forward(x) {
    let h = this.tokens.forward(x).add(this.positions)
    for (const block of this.blocks) h = block.forward(h)
    return this.head.forward(h).view(BATCH * LENGTH, VOCABULARY)
  }
}

function transformer() {
  return { model: new Transformer(), x: torch.randint(0, VOCABULARY, [BATCH, LENGTH]), y: torch.randint(0, VOCABULARY, [BATCH * LENGTH]) }
}

/** What a step does until its gradients, and what it changes. */
export const models = Object.fromEntries(
  Object.entries({ mlp, digits, transformer }).map(([name, make]) => [
    name,
    () => {
      const { model, x, y } = make()
      return { params: model.parameters(), loss: () => F.crossEntropy(model.forward(x), y) }
    },
  ]),
)
