import { availableParallelism } from 'node:os'
import type { InputFlags } from '../cli/input-options.js'
import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { describeValue } from '../values.js'
import type { Job, Report } from './job.js'
import { candidateOf, jobOf, type Candidate, type VerifyOptions } from './options.js'
import { IsolatedProcess } from './process.js'
import { verificationOf, type Verification } from './verification.js'

export interface VerifierOptions {
  /** Child processes at most; half the cores when left out. Each loads libtorch once, about 150 MB. */
  processes?: number
}

/**
 * Tries models in child processes that are kept for further ones: what a registry of models wants.
 * A process that crashed is replaced. It is no sandbox: see docs/untrusted-models.md.
 */
export class Verifier {
  readonly #limit: number
  readonly #idle: IsolatedProcess[] = []
  readonly #busy = new Set<IsolatedProcess>()
  readonly #waiting: (() => void)[] = []
  #running = 0
  #terminated = false
  #closing: Promise<void> | undefined
  #drained: (() => void) | undefined

  constructor(options: VerifierOptions = {}) {
    checkOptions('Verifier', options, ['processes'])
    const { processes = Math.max(1, availableParallelism() >> 1) } = options
    if (!Number.isInteger(processes) || processes < 1) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `processes is a whole number from 1 up, got ${describeValue(processes)}`)
    this.#limit = processes
  }

  /**
   * Loads a model in a child process and runs it there with the inputs that are given.
   * What is wrong with the model is in the result; the promise rejects only for wrong options.
   */
  verify(source: string | URL | Uint8Array, options: VerifyOptions = {}): Promise<Verification> {
    return this.verifyWith(source, options)
  }

  /** @internal The same with inputs as the command line writes them. */
  async verifyWith(source: string | URL | Uint8Array, options: VerifyOptions, flags?: InputFlags & { shape?: number[][] }): Promise<Verification> {
    if (this.#closing !== undefined) throw closed()
    const candidate: Candidate = candidateOf(source)
    try {
      const job = jobOf(candidate, options, flags)
      await this.#enter()
      try {
        return await this.#try(job)
      } finally {
        this.#leave()
      }
    } finally {
      candidate.release()
    }
  }

  /** The ids of the child processes that live. */
  get pids(): number[] {
    return [...this.#busy, ...this.#idle].flatMap(({ ended, pid }) => (ended || pid === undefined ? [] : pid))
  }

  /** Takes no further models; resolves when those it has were tried and the processes have ended. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close())
  }

  /** `close` that waits for no model: those that are being tried and those that wait reject with `ERR_TCH_DISPOSED`. */
  terminate(): Promise<void> {
    this.#terminated = true
    for (const child of this.#busy) child.kill()
    return this.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#drained = resolve))
    await Promise.all(this.#idle.splice(0).map((child) => child.end()))
  }

  async #try(job: Job): Promise<Verification> {
    if (this.#terminated) throw closed()
    const child = this.#take()
    const { used } = child
    this.#busy.add(child)
    const { reports, exit } = await child.run(job).finally(() => this.#busy.delete(child))
    if (!child.ended) this.#idle.push(child)
    else if (this.#terminated) throw closed()
    // An earlier model may have left damage behind, or memory: what a model does counts in a process of its own alone.
    const doubtful = used && child.ended && !isTimeout(reports)
    return doubtful ? this.#try(job) : verificationOf(job, reports, exit)
  }

  #take(): IsolatedProcess {
    for (let child = this.#idle.pop(); child !== undefined; child = this.#idle.pop()) {
      if (!child.ended) return child
    }
    return new IsolatedProcess()
  }

  async #enter(): Promise<void> {
    if (this.#running >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running++
  }

  /** The place goes to the next that waits. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next !== undefined) return next()
    if (--this.#running === 0) this.#drained?.()
  }
}

function closed(): TorchError {
  return new TorchError('ERR_TCH_DISPOSED', 'the verifier was closed')
}

function isTimeout(reports: readonly Report[]): boolean {
  return reports.some((report) => report.kind === 'stopped' && report.limit === 'time')
}

/**
 * Loads a model in a child process first and runs it there with the inputs that are given: whether it may be loaded
 * here. For many models, a `Verifier` keeps its processes.
 */
export async function verifyModel(source: string | URL | Uint8Array, options: VerifyOptions = {}): Promise<Verification> {
  const verifier = new Verifier({ processes: 1 })
  try {
    return await verifier.verify(source, options)
  } finally {
    await verifier.close()
  }
}
