// Samples and Python's answers, made by samples.py and kept in build/parity/ until the script or
// torch changes.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file of gradients, beside those of dtypes. */
export const GRADIENTS = 'gradients'

const here = dirname(fileURLToPath(import.meta.url))
const script = join(here, 'samples.py')
const gradientScript = join(here, 'gradients.py')
const root = dirname(dirname(here))

/** The dtypes whose samples are compared; float32 is the one with a target. */
export const DTYPES = ['float32', 'int64', 'bool', 'complex64', 'bfloat16']

function versionOf(python) {
  const asked = spawnSync(python, ['-c', 'import importlib.metadata as m; print(m.version("torch"))'], { encoding: 'utf8' })
  const hash = createHash('sha256')
  for (const name of ['samples.py', 'gradients.py', 'encoding.py', 'beyond.py']) hash.update(readFileSync(join(here, name)))
  return `${asked.stdout.trim()} ${hash.digest('hex')}`
}

/** Makes the samples of these dtypes where they are not there yet. */
export function makeSamples(python, dtypes = DTYPES, folder = join(root, 'build', 'parity')) {
  mkdirSync(folder, { recursive: true })
  const version = versionOf(python)
  const stamp = (dtype) => join(folder, `${dtype}.version`)
  const wanted = dtypes.filter((dtype) => !existsSync(stamp(dtype)) || readFileSync(stamp(dtype), 'utf8') !== version)
  if (wanted.length === 0) return folder
  for (const dtype of wanted) rmSync(stamp(dtype), { force: true })
  const command = wanted[0] === GRADIENTS ? [gradientScript, folder] : [script, folder, ...wanted]
  const made = spawnSync(python, ['-B', ...command], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 })
  if (made.status !== 0) throw new Error(`${command[0]} failed:\n${made.stderr.split('\n').slice(-15).join('\n')}`)
  for (const dtype of wanted) writeFileSync(stamp(dtype), version)
  return folder
}

/** Makes the samples with gradients where they are not there yet; returns their folder. */
export function makeGradients(python, folder) {
  return makeSamples(python, [GRADIENTS], folder)
}

/** The samples of one dtype, with the bytes that their tensors point into. */
export function readSamples(folder, dtype) {
  const index = JSON.parse(readFileSync(join(folder, `${dtype}.json`), 'utf8'))
  const file = readFileSync(join(folder, `${dtype}.bin`))
  // A buffer of its own, so that every offset is aligned.
  const bytes = new Uint8Array(file.length)
  bytes.set(file)
  return { ...index, bytes }
}
