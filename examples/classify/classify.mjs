// Says what is on a photo, with a TorchScript model that was trained in Python.
//
//     node examples/classify/classify.mjs [photo …] [--top 5] [--runs 30]
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { Module, torch, TorchError } from 'tch-node'
import { PhotoError, readPhoto } from './photo.mjs'
import { bar, duration, fileSize, median, percent } from './report.mjs'

const MODEL = here('classifier.pt')
const SIDE = 96 // the model was trained on pictures of this size

const USAGE = `usage: classify.mjs [photo …]

  --top N     how many answers to print (5)
  --runs N    how many inferences to time after the first one (30)

The model knows twelve things and always answers with one of them:
README.md beside this program says which.`

/** @param {string} name a file beside this program */
function here(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}

/**
 * The value of `work`, and how many milliseconds it took.
 *
 * @template T
 * @param {() => T} work
 * @returns {[T, number]}
 */
function timed(work) {
  const start = performance.now()
  const value = work()
  return [value, performance.now() - start]
}

/**
 * Prints the answers for one photo.
 *
 * @param {import('tch-node').ScriptModule} model
 * @param {string[]} labels in the order of the model's logits
 * @param {string} path
 * @param {{ top: number, runs: number }} options
 */
async function classify(model, labels, path, { top, runs }) {
  const start = performance.now()
  const photo = await readPhoto(path, SIDE)
  const decoding = performance.now() - start

  torch.inferenceMode(() => {
    // The tensor looks at sharp's own memory: [height, width, 3] bytes. The model wants [1, 3, height, width].
    const pixels = torch.asTensor(photo.pixels, { shape: [SIDE, SIDE, 3], dtype: 'uint8' })
    const input = pixels.permute([2, 0, 1]).unsqueeze(0)

    const [logits, first] = timed(() => model.forward(input))
    const [shares, indices] = logits.softmax(1).topk(Math.min(top, labels.length), 1)
    const warm = Array.from({ length: runs }, () => timed(() => model.forward(input))[1])

    console.log(`${styleText('bold', path)}  ${photo.format}, ${photo.width} × ${photo.height}, ${fileSize(photo.bytes)}\n`)
    const longest = Math.max(...labels.map((label) => label.length))
    const [best] = indices.toArray()
    const [probabilities] = shares.toArray()
    best.forEach((index, rank) => {
      const line = `${labels[index].padEnd(longest)}  ${bar(probabilities[rank], 32)} ${percent(probabilities[rank])}`
      console.log(`  ${rank === 0 ? styleText('green', line) : line}`)
    })
    const then = runs > 0 ? `, then ${duration(median(warm))} (median of ${runs})` : ''
    console.log(`\n  decoded in ${duration(decoding)}; first inference ${duration(first)}${then}\n`)
  })
}

/** @param {string} text @param {string} name @param {number} least */
function count(text, name, least) {
  if (!/^\d{1,6}$/.test(text) || Number(text) < least) throw new TypeError(`--${name} must be a whole number from ${least} up, not '${text}'`)
  return Number(text)
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      top: { type: 'string', default: '5' },
      runs: { type: 'string', default: '30' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  return {
    help: values.help,
    photos: positionals.length > 0 ? positionals : [relative(process.cwd(), here('photos/raccoon.jpg'))],
    top: count(values.top, 'top', 1),
    runs: count(values.runs, 'runs', 0),
  }
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

  // A model this small is done before a second thread has woken up.
  torch.setNumThreads(1)
  const [model, loading] = timed(() => Module.load(MODEL, { extraFiles: ['labels.json'] }))
  const labels = JSON.parse(model.extraFiles['labels.json'])
  console.log(`model ${relative(process.cwd(), MODEL)}, loaded in ${duration(loading)}\n`)

  let status = 0
  for (const path of options.photos) {
    try {
      await classify(model, labels, path, options)
    } catch (error) {
      // A photo that cannot be used is the caller's to mend, and no reason to leave out the others.
      if (!(error instanceof PhotoError)) throw error
      console.error(error.message)
      status = 1
    }
  }
  return status
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
