import { TorchError } from '../errors.js'
import type { Job, Report, Stage } from './job.js'

/** What came of trying a model. */
export interface Verification {
  /** Whether it may be loaded here. */
  ok: boolean
  /** Why not: `ERR_TCH_MODEL_LOAD`, `…_CRASHED`, `…_TIMEOUT`, `…_MEMORY`, `…_OUTPUT`, `…_RAISED` and what calls throw. */
  error: TorchError | null
  /** The names of its methods, of a model that could be loaded and run. */
  methods: string[]
  /** Calls that were made with given inputs; 0: it was only loaded. */
  cases: number
  /** Milliseconds, of a model that passed. */
  loadMs: number | null
  runMs: number | null
  /** The most memory that the process had, libtorch's own included. */
  peakMemoryMB: number | null
}

/** How a child process ended. */
export interface Exit {
  status: number | null
  signal: NodeJS.Signals | null
  /** The end of what it wrote to stderr. */
  said: string
  /** Whether it was ended from outside because it no longer watched itself. */
  overdue: boolean
}

const MIB = 2 ** 20

/** What the last report of a job means, or, when the process ended without one, what that means. */
export function verificationOf(job: Job, reports: readonly Report[], exit: Exit | undefined): Verification {
  let stage: Stage = 'start'
  for (const report of reports) {
    if (report.kind === 'unfit') throw new TorchError(report.code, `the child process that tries models could not start: ${report.message}`)
    if (!('number' in report) || report.number !== job.number) continue
    if (report.kind === 'stage') stage = report.stage
    if (report.kind === 'passed') {
      const { methods, cases, loadMs, runMs, peakBytes } = report
      return { ok: true, error: null, methods, cases, loadMs, runMs, peakMemoryMB: peakBytes / MIB }
    }
    if (report.kind === 'refused') return refused(job, report.code, report.message, { peakBytes: report.peakBytes })
    if (report.kind === 'stopped') return stopped(job, report, stage)
  }
  if (exit?.overdue === true) return stopped(job, { limit: 'time', bytes: 0 }, stage)
  if (stage === 'start') {
    throw new TorchError('ERR_TCH_INTERNAL', `the child process that tries models ended before it began (${described(exit)})${exit?.said ? `: ${exit.said}` : ''}`)
  }
  return refused(job, 'ERR_TCH_MODEL_CRASHED', `${job.name} crashed the process while it was ${during(stage)} (${described(exit)}): do not load it here`, exit?.said ? { said: exit.said } : {})
}

function stopped(job: Job, { limit, bytes }: { limit: 'time' | 'memory'; bytes: number }, stage: Stage): Verification {
  if (limit === 'time') return refused(job, 'ERR_TCH_MODEL_TIMEOUT', `${job.name} was still being ${during(stage)} after ${job.timeoutMs / 1000} s, and was ended`)
  const message = `${job.name} let the process grow by more than ${Math.round(job.memoryBytes / MIB)} MiB while it was ${during(stage)}, and was ended`
  return refused(job, 'ERR_TCH_MODEL_MEMORY', message, { peakBytes: bytes })
}

function refused({ given }: Job, code: string, message: string, { peakBytes, said }: { peakBytes?: number; said?: string } = {}): Verification {
  const error = new TorchError(code, message, { ...(given === null ? {} : { file: given }), ...(said === undefined ? {} : { nativeStack: said }) })
  return { ok: false, error, methods: [], cases: 0, loadMs: null, runMs: null, peakMemoryMB: peakBytes === undefined ? null : peakBytes / MIB }
}

function during(stage: Stage): string {
  return stage === 'run' ? 'run' : 'loaded'
}

function described(exit: Exit | undefined): string {
  if (exit?.signal === 'SIGKILL') return 'SIGKILL, as the system does when memory runs out'
  return exit?.signal ?? `exit code ${exit?.status ?? 'unknown'}`
}
