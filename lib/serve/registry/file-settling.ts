import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { TorchError } from '../../errors.js'
import { modelFormat } from '../../model-format.js'

export interface SettlingOptions {
  /** Milliseconds in which a file does not change before it counts as written. */
  settle: number
  /** Milliseconds that an archive whose end is missing is given before it counts as damaged, and that a file is waited for. */
  patience: number
}

/** What a copy looks like that has not come to its end. */
const unfinished: ReadonlySet<string> = new Set(['empty', 'damaged', 'unknown'])

/**
 * Waits for a file to be written to its end, as far as can be told from outside: it has not changed for a moment, and it
 * is an archive with its directory, which is written last. One that stays without is left to those who say what is
 * wrong with it.
 *
 * @returns Whether it is written; false: it still changes, and is to be looked at later.
 * @throws `ERR_TCH_ABORTED`
 */
export async function settled(file: string, { settle, patience }: SettlingOptions, signal: AbortSignal): Promise<boolean> {
  const started = performance.now()
  let before = ''
  let changedAt = started
  for (;;) {
    if (signal.aborted) throw new TorchError('ERR_TCH_ABORTED', 'the registry is closing', { file })
    const now = await stat(file, { bigint: true }).catch(() => undefined)
    // Gone: whoever reads it says so.
    if (now === undefined) return true
    const identity = `${now.ino} ${now.size} ${now.mtimeNs}`
    if (identity !== before) {
      // What was last written long ago need not be watched.
      const age = Date.now() - Math.max(Number(now.mtimeMs), Number(now.ctimeMs))
      changedAt = performance.now() - (before === '' ? Math.max(0, age) : 0)
      before = identity
    }
    const still = performance.now() - changedAt
    if (still >= patience || (still >= settle && isWhole(file))) return true
    if (performance.now() - started >= Math.max(patience, settle)) return false
    await sleep(Math.max(5, Math.min(settle - still, settle / 2, 200)), undefined, { signal }).catch(() => {})
  }
}

function isWhole(file: string): boolean {
  try {
    return !unfinished.has(modelFormat(file).kind)
  } catch {
    return true
  }
}
