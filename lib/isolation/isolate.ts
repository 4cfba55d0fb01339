import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { TorchError } from '../errors.js'
import type { LoadOptions } from '../module-loader.js'
import { describeValue } from '../values.js'
import { decodeReport, encodeJob, REPORTS } from './job.js'
import { candidateOf, jobOf, type VerifyOptions } from './options.js'
import { childOptions, GRACE_MS, program } from './process.js'
import { verificationOf, type Verification } from './verification.js'
import { verifyModel } from './verifier.js'

/** The options of loading that hold for trying as well. */
type Placing = Pick<LoadOptions, 'device' | 'model'>

/**
 * Tries a model in a child process and waits for it.
 *
 * @throws The error of a model that is refused.
 */
export function requireSafe(source: string | Uint8Array, isolate: true | VerifyOptions, placing: Placing): void {
  const before = identity(source)
  accept(source, before, verifySync(source, optionsOf(isolate, placing)))
}

/** The same without waiting on this thread. */
export async function requireSafeAsync(source: string | Uint8Array, isolate: true | VerifyOptions, placing: Placing): Promise<void> {
  const before = identity(source)
  accept(source, before, await verifyModel(source, optionsOf(isolate, placing)))
}

function optionsOf(isolate: unknown, placing: Placing): VerifyOptions {
  if (isolate !== true && (typeof isolate !== 'object' || isolate === null)) {
    throw new TorchError('ERR_TCH_TYPE', `isolate is true or an object such as { timeoutMs: 10_000 }, not ${describeValue(isolate)}`)
  }
  const { device, model } = placing
  return { ...(device === undefined ? {} : { device }), ...(model === undefined ? {} : { model }), ...(isolate === true ? {} : isolate) }
}

function accept(source: string | Uint8Array, before: string, { error }: Verification): void {
  if (error !== null) throw error
  if (identity(source) !== before) {
    throw new TorchError('ERR_TCH_MODEL_LOAD', `${String(source)} changed while it was verified: let it be written to its end, and load it again`, { file: String(source) })
  }
}

function verifySync(source: string | Uint8Array, options: VerifyOptions): Verification {
  const candidate = candidateOf(source)
  try {
    const job = jobOf(candidate, options)
    const { output, status, signal, error } = spawnSync(process.execPath, [program], {
      ...childOptions(),
      input: encodeJob(job),
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      timeout: Math.min(job.timeoutMs + GRACE_MS, 2 ** 31 - 1),
      killSignal: 'SIGKILL',
    })
    const reports = (output?.[REPORTS] ?? '').split('\n').flatMap((line) => decodeReport(line) ?? [])
    const overdue = (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT'
    return verificationOf(job, reports, { status, signal, said: (output?.[2] ?? error?.message ?? '').trim().slice(-4096), overdue })
  } finally {
    candidate.release()
  }
}

/** Tells whether it is still the same file: one that is replaced or written to has another. */
function identity(source: string | Uint8Array): string {
  if (typeof source !== 'string' || source.includes('\0')) return ''
  const stat = statSync(source, { throwIfNoEntry: false, bigint: true })
  return stat === undefined ? '' : `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`
}
