// The handwritten digits of scikit-learn: 1,797 images of 8×8 pixels.
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { torch } from 'tch-node'

const SIDE = 8
const BRIGHTEST = 16 // pixels are counts from 0 to 16

/**
 * Images `[n, 1, 8, 8]` from 0 to 1, and their labels `[n]`.
 *
 * @typedef {{ images: import('tch-node').Tensor, labels: import('tch-node').Tensor }} Digits
 */

/**
 * Every fifth image is held out: training never sees it.
 *
 * @returns {Promise<{ train: Digits, heldOut: Digits }>}
 */
export async function readDigits() {
  const packed = await readFile(new URL('digits.csv.gz', import.meta.url))
  const text = (await promisify(gunzip)(packed)).toString('latin1')
  const rows = text.trim().split('\n').map((line) => line.split(',').map(Number))
  return {
    train: digitsOf(rows.filter((_, i) => i % 5 !== 4)),
    heldOut: digitsOf(rows.filter((_, i) => i % 5 === 4)),
  }
}

/** @param {number[][]} rows 64 pixels and the label @returns {Digits} */
function digitsOf(rows) {
  const pixels = Float32Array.from(rows.flatMap((row) => row.slice(0, -1)))
  return {
    images: torch.asTensor(pixels, { shape: [rows.length, 1, SIDE, SIDE] }).div(BRIGHTEST),
    labels: torch.tensor(rows.map((row) => row.at(-1))),
  }
}

/**
 * The rows of a shuffled epoch, cut into batches. The order comes from torch's generator, so a seed or a checkpoint
 * gives the same one again, in Python too.
 *
 * @param {number} count
 * @param {number} size
 */
export function shuffledBatches(count, size) {
  return torch.randperm(count).split(size)
}
