import { TorchError } from 'tch-node'
import { PhotoError } from '../classify/photo.mjs'

/** Bytes of one upload. */
export const UPLOAD_LIMIT = 5 * 2 ** 20

/** A request that gets no answer, in words for whoever sent it. */
export class Refusal extends Error {
  name = 'Refusal'

  /**
   * @param {number} status
   * @param {string} code for programs
   * @param {string} message for people
   * @param {Record<string, string>} [headers]
   */
  constructor(status, code, message, headers = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }

  get body() {
    return { error: { code: this.code, message: this.message } }
  }
}

export const tooLarge = () => new Refusal(413, 'too_large', `a photo has at most ${UPLOAD_LIMIT / 2 ** 20} MB`)
export const noPhoto = () => new Refusal(400, 'no_photo', "the form has no file named 'photo'")
export const badForm = () => new Refusal(400, 'bad_form', 'the form cannot be read: it is cut off, or not what its content-type says')
export const notFound = () => new Refusal(404, 'not_found', 'there are POST /classify and GET /health')
export const wrongMethod = (allow) => new Refusal(405, 'wrong_method', `this takes ${allow}`, { allow })
export const wrongType = () =>
  new Refusal(415, 'wrong_type', "send a photo as the body with its content-type image/*, or as the file 'photo' of a multipart/form-data form")

/**
 * What an error is to the client. Undefined when the client has left: there is nobody to tell.
 *
 * @param {unknown} error
 * @returns {Refusal | undefined}
 */
export function refusalOf(error) {
  if (error instanceof Refusal) return error
  if (error instanceof PhotoError) return new Refusal(422, 'no_picture', error.message)
  if (error instanceof TorchError) {
    if (error.code === 'ERR_TCH_ABORTED') return undefined
    // Better a quick no than a late answer: the client, or a proxy in front, tries again.
    if (error.code === 'ERR_TCH_QUEUE_FULL') return new Refusal(503, 'busy', 'too many photos at once; try again', { 'retry-after': '1' })
  }
  console.error(error)
  return new Refusal(500, 'internal', 'something is wrong here; it is in the log')
}
