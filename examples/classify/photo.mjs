import { stat } from 'node:fs/promises'
import sharp from 'sharp'

/** A photo that cannot be used, in words for the person who named it. */
export class PhotoError extends Error {
  name = 'PhotoError'
}

/**
 * A picture file, ready for a model.
 *
 * @typedef {object} Photo
 * @property {Uint8Array} pixels RGB bytes, row by row: side × side × 3 of them
 * @property {number} width as a viewer shows it, with the camera's orientation applied
 * @property {number} height
 * @property {string} format 'jpeg', 'png', 'webp', …
 * @property {number} bytes size of the file
 */

/**
 * Reads a picture file and scales its centre square to `side` × `side`.
 *
 * @param {string} path
 * @param {number} side
 * @returns {Promise<Photo>}
 * @throws {PhotoError} if there is no such file or it is not a picture
 */
export async function readPhoto(path, side) {
  const bytes = await fileSize(path)
  return { ...(await decodePhoto(path, side, path)), bytes }
}

/**
 * Decodes any picture that sharp knows and scales its centre square to `side` × `side`.
 *
 * Cameras store pictures sideways and say so in EXIF: they are turned upright. Grey pictures become RGB, transparent
 * parts become white, other colour spaces sRGB: the model was trained on ordinary RGB photos.
 *
 * @param {string | Uint8Array} input a path, or the bytes of a file
 * @param {number} side
 * @param {string} name what messages call it
 * @param {import('sharp').SharpOptions} [limits] such as `limitInputPixels`, for pictures from strangers
 * @returns {Promise<Omit<Photo, 'bytes'>>}
 * @throws {PhotoError} if it is not a picture
 */
export async function decodePhoto(input, side, name, limits = {}) {
  try {
    const picture = sharp(input, { ...limits, autoOrient: true })
    const { format, autoOrient } = await picture.metadata()
    const pixels = await picture
      .resize(side, side, { fit: 'cover' })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer()
    return { pixels, width: autoOrient.width, height: autoOrient.height, format }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PhotoError(`${name} is not a picture that can be read (${reason})`, { cause })
  }
}

/** @param {string} path */
async function fileSize(path) {
  let found
  try {
    found = await stat(path)
  } catch (cause) {
    const reason = cause.code === 'ENOENT' ? 'there is no such file' : cause.message
    throw new PhotoError(`cannot read ${path}: ${reason}`, { cause })
  }
  if (!found.isFile()) throw new PhotoError(`cannot read ${path}: it is not a file`)
  if (found.size === 0) throw new PhotoError(`cannot read ${path}: the file is empty`)
  return found.size
}
