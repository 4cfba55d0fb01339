import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputFlags } from '../cli/input-options.js'
import { deviceOf, type Device } from '../device.js'
import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { describeValue, isArray, isPlainObject } from '../values.js'
import type { Inputs, Job } from './job.js'
import { stored } from './stored-value.js'

/** Inputs of one call and what it must give. */
export interface GoldenValues {
  /** The arguments by position, or by name in an object. */
  inputs: readonly unknown[] | Readonly<Record<string, unknown>>
  /** What the method must return, compared with `rtol` and `atol`. */
  outputs?: unknown
  /** Names of what the method returns, in its order; `outputs` is then an object by them. */
  outputNames?: readonly string[]
  method?: string
}

/** How a model is tried in a process of its own. */
export interface VerifyOptions {
  /** Milliseconds for loading and all runs together; 60,000 when left out. */
  timeoutMs?: number
  /** How far the process may grow, in MiB; left out: 1 GiB and four times the file. */
  memoryLimitMB?: number
  /** The method to run; `forward` when left out. */
  method?: string
  /** Arguments of a call that must end well, by position, or by name in an object. */
  inputs?: readonly unknown[] | Readonly<Record<string, unknown>>
  /** Calls with known results: a file (docs/untrusted-models.md has the format), or values. */
  golden?: string | URL | GoldenValues | readonly (string | URL | GoldenValues)[]
  /** How near outputs must be to golden ones, as in `torch.allclose`; 1e-4 and 1e-5 when left out. */
  rtol?: number
  atol?: number
  /** Refuses parameters and outputs with NaN or infinities. */
  finite?: boolean
  /** Compares tensors with the checksums of the archive, as loading does for the rest; true when left out. */
  checksums?: boolean
  /** How often each call is made; 3 when left out, so that TorchScript's optimised code runs as well. */
  runs?: number
  device?: Device
  /** AOTInductor packages: which model, where there are several. */
  model?: string
}

const names = ['timeoutMs', 'memoryLimitMB', 'method', 'inputs', 'golden', 'rtol', 'atol', 'finite', 'checksums', 'runs', 'device', 'model']
const MIB = 2 ** 20

let jobs = 0

/** A model as a job needs it: a file, for bytes one that `release` removes. */
export interface Candidate {
  file: string
  /** The path that was given, or null. */
  given: string | null
  release(): void
}

export function candidateOf(source: string | URL | Uint8Array): Candidate {
  if (source instanceof URL && source.protocol !== 'file:') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${source.href} is no file URL; fetch it and give its bytes`)
  if (typeof source === 'string' || source instanceof URL) {
    const given = typeof source === 'string' ? source : fileURLToPath(source)
    // The child looks from where it starts, and no path has a zero byte.
    return { file: given === '' || given.includes('\0') ? given : resolve(given), given, release() {} }
  }
  if (!(source instanceof Uint8Array)) throw new TorchError('ERR_TCH_TYPE', 'a model is verified by its path, a file URL or its bytes')
  const folder = mkdtempSync(join(tmpdir(), 'tch-node-'))
  const file = join(folder, 'model.pt')
  const release = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    writeFileSync(file, source, { mode: 0o600 })
  } catch (error) {
    release()
    throw error
  }
  return { file, given: null, release }
}

/** @throws `ERR_TCH_UNKNOWN_ARGUMENT`, `ERR_TCH_TYPE` and `ERR_TCH_OUT_OF_RANGE` for wrong options. */
export function jobOf({ file, given }: Candidate, options: VerifyOptions, flags?: InputFlags & { shape?: number[][] }): Job {
  checkOptions('verify', options, names)
  if (options.device !== undefined) deviceOf(options.device)
  if (options.method !== undefined && typeof options.method !== 'string') throw new TorchError('ERR_TCH_TYPE', `method is a name, not ${describeValue(options.method)}`)
  const inputs = [
    ...(options.golden === undefined ? [] : goldenInputs(options.golden)),
    ...(options.inputs === undefined ? [] : [valuesOf({ inputs: options.inputs })]),
    ...(flags === undefined ? [] : [{ from: 'flags', flags } as const]),
  ]
  const runs = number(options, 'runs', 3, 1)
  if (!Number.isInteger(runs)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `runs is a whole number, got ${runs}`)
  const memoryLimit = options.memoryLimitMB === undefined ? defaultMemory(file) : number(options, 'memoryLimitMB', 0, 1) * MIB
  return {
    number: ++jobs,
    file, given,
    name: given ?? 'the data',
    method: options.method ?? 'forward',
    device: options.device ?? null,
    model: options.model ?? null,
    timeoutMs: number(options, 'timeoutMs', 60_000, 1),
    memoryBytes: memoryLimit,
    checksums: flag(options, 'checksums', true),
    finite: flag(options, 'finite', false),
    rtol: number(options, 'rtol', 1e-4, 0),
    atol: number(options, 'atol', 1e-5, 0),
    runs, inputs,
  }
}

function defaultMemory(file: string): number {
  const size = file.includes('\0') ? 0 : statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return 1024 * MIB + 4 * size
}

function goldenInputs(golden: NonNullable<VerifyOptions['golden']>): Inputs[] {
  const all: readonly unknown[] = isArray(golden) ? golden : [golden]
  return all.map((each) => {
    if (typeof each === 'string') return { from: 'golden', file: resolve(each) }
    if (each instanceof URL) return { from: 'golden', file: fileURLToPath(each) }
    if (!isPlainObject(each) || !('inputs' in each)) throw new TorchError('ERR_TCH_TYPE', `golden values are { inputs, outputs } or a file of them, not ${describeValue(each)}`)
    return valuesOf(each as unknown as GoldenValues)
  })
}

function valuesOf({ inputs, outputs, outputNames, method }: GoldenValues): Inputs {
  if (!isArray(inputs) && !isPlainObject(inputs)) throw new TorchError('ERR_TCH_TYPE', `inputs are an array, or an object by the names of arguments, not ${describeValue(inputs)}`)
  return { from: 'values', arguments: stored(inputs), ...(outputs === undefined ? {} : { outputs: stored(outputs) }), ...(outputNames === undefined ? {} : { outputNames }), ...(method === undefined ? {} : { method }) }
}

function number(options: VerifyOptions, name: 'timeoutMs' | 'memoryLimitMB' | 'rtol' | 'atol' | 'runs', fallback: number, least: number): number {
  const value: unknown = options[name] ?? fallback
  if (typeof value === 'number' && value >= least) return value
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} is a number of at least ${least}, got ${describeValue(value)}`)
}

function flag(options: VerifyOptions, name: 'checksums' | 'finite', fallback: boolean): boolean {
  const value: unknown = options[name] ?? fallback
  if (typeof value === 'boolean') return value
  throw new TorchError('ERR_TCH_TYPE', `${name} is true or false, not ${describeValue(value)}`)
}
