// Judges photos by fifty views each: a pool of Workers prepares the views, native threads run the model.
//
//     node examples/worker-pool/main.mjs [photo …] [--workers 2]
import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Piscina } from 'piscina'
import { Module, torch } from 'tch-node'

const MODEL = new URL('../classify/classifier.pt', import.meta.url)
const PHOTOS = new URL('../classify/photos/', import.meta.url)

const USAGE = `usage: main.mjs [photo …]

  --workers N    threads that prepare photos (${availableParallelism()}, one for each core)`

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { workers: { type: 'string', default: String(availableParallelism()) }, help: { type: 'boolean', short: 'h', default: false } },
  })
  if (!/^[1-9]\d?$/.test(values.workers)) throw new TypeError(`--workers must be a whole number from 1 to 99, not '${values.workers}'`)
  return { help: values.help, workers: Number(values.workers), photos: positionals }
}

async function shippedPhotos() {
  const folder = fileURLToPath(PHOTOS)
  return (await readdir(folder)).map((name) => relative(process.cwd(), `${folder}${name}`))
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
  // Several photos are looked at at a time: each call does with one core.
  torch.setNumThreads(1)
  const model = Module.load(MODEL, { extraFiles: ['labels.json'] })
  const labels = JSON.parse(model.extraFiles['labels.json'])
  const photos = options.photos.length > 0 ? options.photos : await shippedPhotos()
  const pool = new Piscina({
    filename: new URL('views.mjs', import.meta.url).href,
    minThreads: options.workers,
    maxThreads: options.workers,
    // While one photo is in the model, its worker prepares the next.
    concurrentTasksPerWorker: 2,
    workerData: { model: model.share() },
  })

  const start = performance.now()
  const longest = Math.max(...photos.map((path) => basename(path).length))
  const judged = await Promise.allSettled(photos.map((path) => pool.run({ path })))
  const seconds = (performance.now() - start) / 1000
  await pool.close()

  let status = 0
  judged.forEach(({ value, reason }, index) => {
    if (value === undefined) {
      console.error(`${photos[index]}: ${reason.message}`)
      status = 1
      return
    }
    const best = value.share.indexOf(Math.max(...value.share))
    console.log(`${basename(photos[index]).padEnd(longest)}  ${labels[best].padEnd(12)} ${(100 * value.share[best]).toFixed(1).padStart(5)} %  ${value.agreed} of 50 views agree`)
  })
  console.log(`\n${photos.length} photos, ${50 * photos.length} views, ${options.workers} workers: ${seconds.toFixed(2)} s`)
  return status
}

process.exitCode = await main()
