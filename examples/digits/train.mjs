// Trains a convolutional network on handwritten digits, and saves it as TorchScript.
//
//     node examples/digits/train.mjs [--epochs 20] [--out runs/digits] [--resume]
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Module, nn, optim, SummaryWriter, torch, TorchError, TrainingProgress } from 'tch-node'
import { readDigits, shuffledBatches } from './data.mjs'
import { DigitsNet } from './model.mjs'

const USAGE = `usage: train.mjs

  --epochs N   how often each image is seen (20)
  --batch N    images in a step (32)
  --lr X       the highest learning rate (0.003)
  --seed N     (1)
  --out DIR    where checkpoints, TensorBoard's events and the model go (runs/digits beside this program)
  --resume     go on from the last checkpoint in --out`

function readArguments() {
  const { values } = parseArgs({
    options: {
      epochs: { type: 'string', default: '20' },
      batch: { type: 'string', default: '32' },
      lr: { type: 'string', default: '0.003' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: fileURLToPath(new URL('runs/digits', import.meta.url)) },
      resume: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  /** @param {'epochs' | 'batch' | 'seed'} name @param {number} least */
  const count = (name, least) => {
    if (!/^\d{1,9}$/.test(values[name]) || Number(values[name]) < least) throw new TypeError(`--${name} is a whole number from ${least} up, not '${values[name]}'`)
    return Number(values[name])
  }
  if (!(Number(values.lr) > 0)) throw new TypeError(`--lr is a number above 0, not '${values.lr}'`)
  return { ...values, epochs: count('epochs', 1), batch: count('batch', 1), seed: count('seed', 0), lr: Number(values.lr) }
}

/**
 * The share of images that are named right, and which are not.
 *
 * @param {DigitsNet} model
 * @param {import('./data.mjs').Digits} digits
 * @returns {{ accuracy: number, loss: number, wrong: number[] }}
 */
function judge(model, { images, labels }) {
  model.eval()
  try {
    return torch.inferenceMode(() =>
      torch.scope(() => {
        const logits = model.forward(images)
        const wrong = logits.argmax(1).ne(labels).nonzero().flatten().toArray()
        return { accuracy: 1 - wrong.length / labels.numel(), loss: nn.functional.crossEntropy(logits, labels).item(), wrong }
      }),
    )
  } finally {
    model.train()
  }
}

/** One pass over the images: the mean loss. */
function trainEpoch(model, optimizer, scheduler, { images, labels }, batch, progress) {
  let sum = 0
  let right = 0
  let seen = 0
  for (const rows of shuffledBatches(labels.numel(), batch)) {
    torch.scope(() => {
      const answers = labels.indexSelect(0, rows)
      const logits = model.forward(images.indexSelect(0, rows))
      const loss = nn.functional.crossEntropy(logits, answers)
      optimizer.zeroGrad()
      loss.backward()
      optimizer.step()
      scheduler.step()
      seen += answers.numel()
      sum += loss.item() * answers.numel()
      right += logits.argmax(1).eq(answers).sum().item()
    })
    progress.advance(rows.numel(), { loss: sum / seen, accuracy: right / seen })
  }
  return { loss: sum / seen, accuracy: right / seen }
}

/**
 * Trains, and writes checkpoints and events on the way.
 *
 * @param {DigitsNet} model
 * @param {ReturnType<typeof readArguments>} options
 * @param {{ train: import('./data.mjs').Digits, heldOut: import('./data.mjs').Digits }} digits
 * @param {SummaryWriter} writer
 */
function train(model, options, { train: seen, heldOut }, writer) {
  const { epochs, batch, lr, out, resume } = options
  const optimizer = new optim.AdamW(model.parameters(), { lr })
  const stepsPerEpoch = Math.ceil(seen.labels.numel() / batch)
  const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, { maxLr: lr, epochs, stepsPerEpoch })
  const checkpoints = join(out, 'checkpoints')
  mkdirSync(checkpoints, { recursive: true })

  let done = 0
  const latest = resume ? torch.latestCheckpoint(checkpoints) : null
  if (latest !== null) {
    done = torch.loadCheckpoint(latest, { model, optimizer, scheduler }).epoch
    console.log(`goes on after epoch ${done}, from ${relative('', latest)}`)
  }

  const progress = new TrainingProgress()
  for (let epoch = done + 1; epoch <= epochs; epoch++) {
    progress.start(`epoch ${String(epoch).padStart(2)}/${epochs}`, seen.labels.numel())
    const learnt = trainEpoch(model, optimizer, scheduler, seen, batch, progress)
    const { samplesPerSecond } = progress.stop()
    const judged = judge(model, heldOut)
    console.log(`epoch ${String(epoch).padStart(2)}  loss ${learnt.loss.toFixed(4)}  held out: loss ${judged.loss.toFixed(4)}, accuracy ${percent(judged.accuracy)}  ${Math.round(samplesPerSecond).toLocaleString('en')} samples/s`)

    writer.addScalars('loss', { train: learnt.loss, 'held out': judged.loss }, epoch)
    writer.addScalar('accuracy/train', learnt.accuracy, epoch)
    writer.addScalar('accuracy/held out', judged.accuracy, epoch)
    writer.addScalar('learning rate', scheduler.getLastLr()[0], epoch)
    for (const [name, parameter] of model.namedParameters()) writer.addHistogram(name, parameter, epoch)
    if (judged.wrong.length > 0) writer.addImages('not recognised', heldOut.images.indexSelect(0, torch.tensor(judged.wrong)), epoch)
    torch.saveCheckpoint(join(checkpoints, `epoch-${epoch}.pt`), { model, optimizer, scheduler, epoch }, { keep: 2 })
  }
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}

/**
 * Saves the model with everything that it takes to run it, in Python, C++ and `tch-node run`.
 *
 * @param {DigitsNet} model
 * @param {import('tch-node').Tensor} images
 * @param {string} path
 */
function saveAsScript(model, images, path) {
  model.eval()
  // Checked with another number of pictures, too: none of it may have become a constant.
  const traced = torch.jit.trace(model, images.narrow(0, 0, 1), { checkInputs: [images.narrow(0, 0, 5)] })
  traced.save(path, { extraFiles: { 'labels.json': JSON.stringify([...'0123456789']) } })
}

async function main() {
  let options
  try {
    options = readArguments()
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`)
    return 1
  }
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  // A network this small is done before a second thread has woken up.
  torch.setNumThreads(1)
  const started = performance.now()
  const digits = await readDigits()
  console.log(`${digits.train.labels.numel()} images to learn from, ${digits.heldOut.labels.numel()} held out`)
  torch.manualSeed(options.seed)
  const model = new DigitsNet()

  const writer = new SummaryWriter(join(options.out, 'events'))
  writer.addText('network', `\`\`\`\n${model}\n\`\`\``)
  writer.addImages('digits', digits.train.images.narrow(0, 0, 64), 0)
  train(model, options, digits, writer)
  const { accuracy, loss } = judge(model, digits.heldOut)
  writer.addHparams({ lr: options.lr, batch: options.batch, epochs: options.epochs, seed: options.seed }, { 'hparam/accuracy': accuracy, 'hparam/loss': loss }, { runName: 'hparams' })
  writer.close()

  const path = join(options.out, 'digits.pt')
  saveAsScript(model, digits.heldOut.images, path)
  const loaded = Module.load(path)
  const agree = judge(loaded, digits.heldOut).accuracy === accuracy
  console.log(`\naccuracy ${percent(accuracy)} on images that training never saw; ${((performance.now() - started) / 1000).toFixed(1)} s`)
  console.log(`saved ${relative('', path)}; loaded again it answers ${agree ? 'the same' : 'otherwise'}`)
  return agree ? 0 : 1
}

main().then(
  (status) => {
    process.exitCode = status
  },
  (error) => {
    console.error(error instanceof TorchError ? `${error.message} [${error.code}]` : error)
    process.exitCode = 1
  },
)
