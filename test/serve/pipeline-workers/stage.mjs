import { threadId } from 'node:worker_threads'

/** Doubles a number in a thread; does other things when told to. */
export default async function ({ value, wait = 0, then }, { id, deadline }) {
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  if (then === 'exit') process.exit(3)
  if (then === 'throw') throw Object.assign(new RangeError(`not ${value}`), { code: 'ERR_OF_MINE' })
  if (then === 'refuse') throw Object.assign(new Error('no such picture'), { code: 'ERR_TCH_INPUT' })
  if (then === 'function') return () => value
  if (then === 'spin') for (;;);
  if (then === 'memory') {
    const kept = []
    for (;;) kept.push(new Array(1e5).fill(kept.length))
  }
  return { twice: 2 * value, id, deadline, threadId }
}

export function bytes(buffer) {
  return buffer.byteLength
}

export const nothing = 1
