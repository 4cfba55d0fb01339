import { workerData } from 'node:worker_threads'
import sharp from 'sharp'
import { Module, torch } from 'tch-node'

// A worker of the pool. It decodes, cuts and normalises on its own thread, where that may take as long as it likes; the
// model runs on native threads that all workers share.

const SIDE = 96 // the model was trained on pictures of this size
/** Pictures are decoded somewhat larger, so that there is something to choose from. */
const LARGER = 120
const STEPS = [0, 6, 12, 18, 24]

// The main thread's weights, not a copy of them.
const model = Module.fromShared(workerData.model)

/**
 * Judges a photo by fifty views of it, and so less by chance than by one: 25 places, each also mirrored.
 *
 * @param {{ path: string }} photo
 * @returns {Promise<{ share: number[], agreed: number }>} the mean probability of each class, and how many of the
 * views agree with the best
 */
export default async function judge({ path }) {
  const { data, info } = await sharp(path, { autoOrient: true })
    .resize(LARGER, LARGER, { fit: 'cover' })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return torch.scope(() =>
    torch.inferenceMode(async () => {
      const views = viewsOf(torch.asTensor(data, { shape: [info.height, info.width, info.channels], dtype: 'uint8' }))
      const shares = (await model.forwardAsync(views)).softmax(1)
      const share = shares.mean([0])
      const best = share.argmax()
      return { share: share.toArray(), agreed: shares.argmax(1).eq(best).sum().item() }
    }),
  )
}

/** Bytes [LARGER, LARGER, 3] to views [50, 3, SIDE, SIDE] of 0 to 1 with the contrast stretched to the whole range. */
function viewsOf(bytes) {
  const picture = bytes.permute([2, 0, 1]).to('float32')
  const darkest = picture.amin()
  const stretched = picture.sub(darkest).div(picture.amax().sub(darkest).clamp({ min: 1 }))
  const places = STEPS.flatMap((top) => STEPS.map((left) => stretched.narrow(1, top, SIDE).narrow(2, left, SIDE)))
  const upright = torch.stack(places)
  return torch.cat([upright, upright.flip([3])])
}
