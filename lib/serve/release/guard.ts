import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { statusOf } from '../status.js'
import { describeValue } from '../../values.js'
import type { WindowSummary } from './window.js'

/** When a candidate is taken back. */
export interface GuardOptions {
  /** Milliseconds that are looked back on; 60,000 when left out. */
  window?: number
  /** Requests of a version within the window before anything is concluded from them; 100 when left out. */
  minRequests?: number
  /** Most errors by requests, from 0 to 1; 0.05 when left out. */
  errorRate?: number
  /** Most times the stable version's error rate, where that is more than 1 in 100; 2 when left out. */
  errorRatio?: number
  /** Milliseconds that the candidate's P95 may have; no bound when left out. */
  p95?: number
  /** Most times the stable version's P95, where that is more than 1 ms longer; 1.5 when left out. */
  p95Ratio?: number
  /** Milliseconds in which a version that was taken back gets no new weight; 60,000 when left out. */
  coolDown?: number
}

export type CheckedGuard = Required<Omit<GuardOptions, 'p95'>> & Pick<GuardOptions, 'p95'>

// Ratios of next to nothing say nothing: one error in a thousand is infinitely more than none.
const LEAST_RATE = 0.01
const LEAST_MS = 1

const bounds = {
  window: [1, 86_400_000], minRequests: [1, 1e9], errorRate: [0, 1], errorRatio: [1, 1e9], p95: [0, 1e9], p95Ratio: [1, 1e9], coolDown: [0, 1e12],
} as const

/** @throws `ERR_TCH_OUT_OF_RANGE` */
export function checkGuard(options: GuardOptions): CheckedGuard {
  checkOptions('guard', options, Object.keys(bounds))
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const value: unknown = options[name as keyof GuardOptions]
    if (value !== undefined && !(typeof value === 'number' && value >= least && value <= most)) {
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} of a release's guard is a number from ${least} to ${most}, got ${describeValue(value)}`)
    }
  }
  return { window: 60_000, minRequests: 100, errorRate: 0.05, errorRatio: 2, p95Ratio: 1.5, coolDown: 60_000, ...options }
}

const percent = (rate: number): string => `${Number((100 * rate).toFixed(2))}%`
const duration = (ms: number): string => `${Number(ms.toPrecision(3))} ms`

/** Why a candidate has to be taken back, in words; undefined: it may stay. Depends on its arguments alone. */
export function judge(candidate: WindowSummary, stable: WindowSummary, guard: CheckedGuard): string | undefined {
  if (candidate.requests < guard.minRequests) return undefined
  const of = `of ${candidate.requests} requests`
  if (candidate.errorRate > guard.errorRate) return `${percent(candidate.errorRate)} ${of} failed, more than ${percent(guard.errorRate)}`
  if (guard.p95 !== undefined && candidate.p95 > guard.p95) return `its P95 ${of} is ${duration(candidate.p95)}, more than ${duration(guard.p95)}`
  if (stable.requests < guard.minRequests) return undefined
  if (candidate.errorRate > LEAST_RATE && candidate.errorRate > guard.errorRatio * stable.errorRate) {
    return `${percent(candidate.errorRate)} ${of} failed, more than ${guard.errorRatio} times the stable version's ${percent(stable.errorRate)}`
  }
  // The P95 is that of good answers.
  if (stable.requests - stable.errors < guard.minRequests) return undefined
  if (candidate.p95 > stable.p95 + LEAST_MS && candidate.p95 > guard.p95Ratio * stable.p95) {
    return `its P95 ${of} is ${duration(candidate.p95)}, more than ${guard.p95Ratio} times the stable version's ${duration(stable.p95)}`
  }
  return undefined
}

// Of the caller, of its quota, of a server that stops: they say nothing of a version.
const nobodysFault = new Set(['ERR_TCH_QUOTA', 'ERR_TCH_CLOSED', 'ERR_TCH_NOT_READY'])

/** Whether an error counts against the version that gave it. */
export function isFaultOfVersion(error: unknown): boolean {
  return statusOf(error).http >= 500 && !(error instanceof TorchError && nobodysFault.has(error.code))
}
