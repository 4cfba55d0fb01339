import { deserialize, serialize } from 'node:v8'
import type { InputFlags } from '../cli/input-options.js'

/** What a child process is asked to try. Plain data: tensors are in the form of stored-value.ts. */
export interface Job {
  number: number
  /** Where it is, the path that was given, and what messages call it. */
  file: string
  given: string | null
  name: string
  method: string
  device: string | null
  model: string | null
  /** Milliseconds for all of it, and bytes that the process may grow by. */
  timeoutMs: number
  memoryBytes: number
  checksums: boolean
  finite: boolean
  rtol: number
  atol: number
  /** How often each case is run: the first runs of TorchScript are not yet optimised ones. */
  runs: number
  inputs: Inputs[]
}

export type Inputs =
  /** As `stored` in stored-value.ts makes them, with the outputs they should give. */
  | { from: 'values'; arguments: unknown; outputs?: unknown; outputNames?: readonly string[]; method?: string }
  /** A golden file: see golden-file.ts. */
  | { from: 'golden'; file: string }
  /** Flags of the command line, which only the model's schema gives a meaning. */
  | { from: 'flags'; flags: InputFlags & { shape?: number[][] } }

export type Stage = 'start' | 'load' | 'run'

/** What a child says on its third pipe, one JSON object a line. */
export type Report =
  | { kind: 'ready' }
  /** The library itself could not be loaded. */
  | { kind: 'unfit'; code: string; message: string }
  | { kind: 'stage'; number: number; stage: Stage }
  | { kind: 'passed'; number: number; methods: string[]; cases: number; loadMs: number; runMs: number; peakBytes: number }
  | { kind: 'refused'; number: number; code: string; message: string; peakBytes: number }
  /** Said by the watchdog just before it ends the process. */
  | { kind: 'stopped'; number: number; limit: 'time' | 'memory'; bytes: number }

/** The descriptor of the third pipe: stdout is for what models print. */
export const REPORTS = 3

export function encodeJob(job: Job): string {
  return `${serialize(job).toString('base64')}\n`
}

export function decodeJob(line: string): Job {
  return deserialize(Buffer.from(line, 'base64')) as Job
}

/** The reports in what a child wrote; what a crash cut off or garbled is left out. */
export function decodeReport(line: string): Report | undefined {
  try {
    const report = JSON.parse(line) as Report
    return typeof report === 'object' && report !== null && typeof report.kind === 'string' ? report : undefined
  } catch {
    return undefined
  }
}
