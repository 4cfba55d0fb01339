// Trains a small transformer on "Alice's Adventures in Wonderland", character by character, and lets it write.
//
//     node examples/char-transformer/train.mjs [--steps 1000] [--prompt 'Alice ']
import { parseArgs } from 'node:util'
import { nn, optim, torch, TorchError, TrainingProgress } from 'tch-node'
import { CharTransformer, sample } from './model.mjs'
import { Alphabet, alice, passages } from './text.mjs'

const USAGE = `usage: train.mjs

  --steps N        steps of training (1000)
  --batch N        passages in a step (16)
  --length N       characters in a passage (64)
  --width N        of the model (128)
  --layers N       of the model (4)
  --heads N        of attention (4)
  --lr X           the highest learning rate (0.003)
  --float32        do without bfloat16 autocast
  --prompt TEXT    what the model goes on with ('Alice ')
  --sample N       characters that it writes (400)
  --temperature X  how daring it is (0.8)
  --threads N      that an operator uses: more help wide models only (1)
  --seed N         (1)`

const HELD_OUT = 0.1 // the end of the book
const REPORT = 100 // steps between two lines

function readArguments() {
  const { values } = parseArgs({
    options: {
      steps: { type: 'string', default: '1000' },
      batch: { type: 'string', default: '16' },
      length: { type: 'string', default: '64' },
      width: { type: 'string', default: '128' },
      layers: { type: 'string', default: '4' },
      heads: { type: 'string', default: '4' },
      lr: { type: 'string', default: '0.003' },
      float32: { type: 'boolean', default: false },
      prompt: { type: 'string', default: 'Alice ' },
      sample: { type: 'string', default: '400' },
      temperature: { type: 'string', default: '0.8' },
      threads: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  /** @param {'steps' | 'batch' | 'length' | 'width' | 'layers' | 'heads' | 'sample' | 'threads' | 'seed'} name */
  const count = (name) => {
    if (!/^\d{1,9}$/.test(values[name]) || (Number(values[name]) < 1 && name !== 'seed' && name !== 'sample')) {
      throw new TypeError(`--${name} is a whole number, not '${values[name]}'`)
    }
    return Number(values[name])
  }
  /** @param {'lr' | 'temperature'} name */
  const positive = (name) => {
    if (!(Number(values[name]) > 0)) throw new TypeError(`--${name} is a number above 0, not '${values[name]}'`)
    return Number(values[name])
  }
  const sizes = { length: count('length'), width: count('width'), layers: count('layers'), heads: count('heads') }
  if (sizes.width % sizes.heads !== 0) throw new TypeError('--width has to be divisible by --heads')
  if (values.prompt === '') throw new TypeError('--prompt has at least one character')
  return {
    help: values.help, float32: values.float32, prompt: values.prompt, sizes,
    steps: count('steps'), batch: count('batch'), sample: count('sample'), threads: count('threads'), seed: count('seed'), lr: positive('lr'), temperature: positive('temperature'),
  }
}

/**
 * The learning rate at a step: up in a twentieth of the time, then down along half a cosine.
 *
 * @param {number} step @param {number} steps @param {number} highest
 */
function learningRate(step, steps, highest) {
  const warmUp = Math.max(1, steps / 20)
  if (step < warmUp) return (highest * (step + 1)) / warmUp
  return (highest * (1 + Math.cos((Math.PI * (step - warmUp)) / (steps - warmUp)))) / 2
}

/** @param {ReturnType<typeof readArguments>} options */
function train({ steps, batch, sizes, lr, float32, threads, seed, prompt, sample: count, temperature }) {
  torch.setNumThreads(threads)
  const alphabet = new Alphabet(alice)
  const start = alphabet.encode(prompt)
  torch.manualSeed(seed)
  const numbers = torch.tensor(alphabet.encode(alice))
  const border = Math.floor(numbers.numel() * (1 - HELD_OUT))
  const [book, heldOut] = [numbers.narrow(0, 0, border), numbers.narrow(0, border, numbers.numel() - border)]

  const model = new CharTransformer({ characters: alphabet.size, ...sizes, dropout: 0.1 })
  const optimizer = new optim.AdamW(model.parameters(), { lr, weightDecay: 0.1 })
  const parameters = model.parameters().reduce((sum, parameter) => sum + parameter.numel(), 0)
  console.log(`${alice.length.toLocaleString('en')} characters, ${alphabet.size} different ones; ${parameters.toLocaleString('en')} parameters; ${float32 ? 'float32' : 'bfloat16 autocast'}`)

  /** @template T @param {() => T} body @returns {T} */
  const mixed = (body) => torch.autocast({ dtype: 'bfloat16', enabled: !float32 }, body)
  /** @param {import('tch-node').Tensor} text */
  const lossOn = (text) => {
    const [inputs, targets] = passages(text, batch, sizes.length)
    const logits = mixed(() => model.forward(inputs))
    return nn.functional.crossEntropy(logits.float().flatten(0, 1), targets.flatten())
  }

  const progress = new TrainingProgress()
  const characters = batch * sizes.length
  let sum = 0
  let counted = 0
  progress.start('training', steps * characters)
  for (let step = 0; step < steps; step++) {
    for (const group of optimizer.paramGroups) group.lr = learningRate(step, steps, lr)
    const loss = torch.scope(() => {
      optimizer.zeroGrad()
      const value = lossOn(book)
      value.backward()
      nn.utils.clipGradNorm_(model.parameters(), 1)
      optimizer.step()
      return value.item()
    })
    if (!Number.isFinite(loss)) throw new Error(`the loss is ${loss} at step ${step + 1}; a lower --lr may help`)
    sum += loss
    counted++
    progress.advance(characters, { loss })
    if ((step + 1) % REPORT === 0 || step + 1 === steps) {
      model.eval()
      const unseen = torch.noGrad(() => torch.scope(() => lossOn(heldOut).item()))
      model.train()
      progress.note(`step ${step + 1}  loss ${(sum / counted).toFixed(3)}  held out ${unseen.toFixed(3)}`)
      sum = counted = 0
    }
  }
  const { seconds, samplesPerSecond } = progress.stop()
  console.log(`trained for ${seconds.toFixed(1)} s, ${Math.round(samplesPerSecond).toLocaleString('en')} characters/s\n`)
  console.log(prompt + alphabet.decode(mixed(() => sample(model, start, { count, temperature }))))
}

let options
try {
  options = readArguments()
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`)
  process.exitCode = 1
}
if (options?.help) console.log(USAGE)
else if (options !== undefined) {
  try {
    train(options)
  } catch (error) {
    if (!(error instanceof TorchError) && !(error instanceof RangeError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
