import { fileURLToPath } from 'node:url'
import { Executor, Module, torch } from 'tch-node'
import { decodePhoto } from '../classify/photo.mjs'

const SIDE = 96 // the model was trained on pictures of this size
const MODEL = fileURLToPath(new URL('../classify/classifier.pt', import.meta.url))

/** A picture of a few kilobytes can claim to be as large as a city: it is refused before it is decoded. */
const LIMITS = { limitInputPixels: 50_000_000 }

/**
 * @typedef {object} Answer
 * @property {{ label: string, probability: number }[]} answers the most likely first
 * @property {{ format: string, width: number, height: number }} photo
 */

/** The model of examples/classify behind threads of its own: what both servers serve. */
export class PhotoClassifier {
  #model
  #labels
  #executor

  /** @param {{ threads?: number, queueLimit?: number }} options calls that run, and that wait, at the same time */
  constructor({ threads = 2, queueLimit = 64 } = {}) {
    this.#model = Module.load(MODEL, { extraFiles: ['labels.json'] })
    this.#labels = JSON.parse(this.#model.extraFiles['labels.json'])
    // Each call has one core: with several callers that is more than one call at a time on all of them.
    this.#executor = new Executor({ threads, intraOpThreads: 1, queueLimit })
    // The first calls of a TorchScript model compile it: better now than under a user's eyes.
    torch.inferenceMode(() => this.#model.warmup([torch.zeros([1, 3, SIDE, SIDE], { dtype: 'uint8' })]))
  }

  /**
   * What is on a photo. Decoding runs on libuv's threads and the model on the executor's: the event loop stays free.
   *
   * @param {Uint8Array} bytes a picture file
   * @param {{ signal?: AbortSignal, top?: number }} [options]
   * @returns {Promise<Answer>}
   * @throws {import('../classify/photo.mjs').PhotoError} if it is no picture
   * @throws {import('tch-node').TorchError} `ERR_TCH_QUEUE_FULL`, `ERR_TCH_ABORTED`
   */
  async classify(bytes, { signal, top = 3 } = {}) {
    const { pixels, ...photo } = await decodePhoto(bytes, SIDE, 'the upload', LIMITS)
    const logits = await torch.inferenceMode(() => {
      const picture = torch.asTensor(pixels, { shape: [SIDE, SIDE, 3], dtype: 'uint8' })
      return this.#model.forwardAsync(picture.permute([2, 0, 1]).unsqueeze(0), { executor: this.#executor, signal })
    })
    return torch.scope(() => {
      const [shares, indices] = logits.softmax(1).topk(top, 1)
      const [probabilities] = shares.toArray()
      const answers = indices.toArray()[0].map((index, rank) => ({ label: this.#labels[index], probability: probabilities[rank] }))
      logits.dispose()
      return { answers, photo }
    })
  }

  /** Ends when all accepted calls have ended. */
  async close() {
    await this.#executor.close()
    this.#model.dispose()
  }
}
