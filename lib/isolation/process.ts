import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { packageRoot } from '../libtorch/platform.js'
import { decodeReport, encodeJob, REPORTS, type Job, type Report } from './job.js'
import type { Exit } from './verification.js'

export const program: string = join(packageRoot, 'dist', 'isolation', 'child.js')

/** Longer than a process needs to start or to end itself: after it, something is very wrong. */
export const GRACE_MS = 60_000

/** The end of stderr that is kept. */
const SAID = 4096

/** What libtorch and its search read. Secrets of the parent are no business of a file that nobody knows. */
const passedOn = /^(PATH|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|LOCALAPPDATA|SYSTEMROOT|TEMP|TMP|TMPDIR|LANG|TZ|VIRTUAL_ENV|PYTHONHOME|PYTHONPATH|LIBTORCH|(LC|XDG|CONDA|LIBTORCH|TCH_NODE|LD|DYLD|OMP|KMP|GOMP|MKL|DNNL|ONEDNN|ATEN|TORCH|PYTORCH|CUDA|NVIDIA)_\w+)$/i

export function childOptions(): { cwd: string; env: NodeJS.ProcessEnv; windowsHide: true } {
  // Flags of the parent (a debugger, loaders) are not in it either: NODE_OPTIONS.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name)))
  return { cwd: process.cwd(), env, windowsHide: true }
}

/** A child process that tries one model after another until one ends it. */
export class IsolatedProcess {
  readonly #child: ChildProcess
  readonly #exited: Promise<Exit>
  #said = ''
  #reports: Report[] = []
  #overdue = false
  #told: (() => void) | undefined
  /** Whether it has tried a model already, which may have left it damaged. */
  used = false
  ended = false

  constructor() {
    const options: SpawnOptions = { ...childOptions(), stdio: ['pipe', 'ignore', 'pipe', 'pipe'] }
    this.#child = spawn(process.execPath, [program], options)
    // It may end before it has read what it was sent.
    this.#child.stdin!.on('error', () => {})
    this.#child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-SAID)
    })
    createInterface({ input: this.#pipe }).on('line', (line) => {
      const report = decodeReport(line)
      if (report === undefined) return
      this.#reports.push(report)
      if (report.kind !== 'ready' && report.kind !== 'stage' && report.kind !== 'stopped') this.#told?.()
    })
    this.#exited = new Promise((resolve) => {
      const end = (status: number | null, signal: NodeJS.Signals | null): void => {
        this.ended = true
        resolve({ status, signal, said: this.#said.trim(), overdue: this.#overdue })
        this.#told?.()
      }
      // Not 'exit': the pipes may hold more.
      this.#child.once('close', end)
      this.#child.once('error', (error) => {
        this.#said = error.message
        end(null, null)
      })
    })
    this.#keepAlive(false)
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  get #pipe(): Socket {
    return this.#child.stdio[REPORTS] as Socket
  }

  /** Tries a model: what was reported of it, and how the process ended if it did. */
  async run(job: Job): Promise<{ reports: Report[]; exit: Exit | undefined }> {
    this.#keepAlive(true)
    this.#reports = this.#reports.filter(({ kind }) => kind === 'unfit')
    const backstop = setTimeout(() => {
      this.#overdue = true
      this.#child.kill('SIGKILL')
    }, Math.min(job.timeoutMs + GRACE_MS, 2 ** 31 - 1))
    try {
      await new Promise<void>((resolve) => {
        this.#told = resolve
        if (this.ended) return resolve()
        this.#child.stdin!.write(encodeJob(job))
      })
    } finally {
      clearTimeout(backstop)
      this.#told = undefined
      this.used = true
      this.#keepAlive(false)
    }
    return { reports: this.#reports, exit: this.ended ? await this.#exited : undefined }
  }

  /** Ends it in the middle of its work. */
  kill(): void {
    this.#child.kill('SIGKILL')
  }

  /** Lets it end; resolves when it has. */
  async end(): Promise<void> {
    this.#keepAlive(true)
    this.#child.stdin!.end()
    await this.#exited
  }

  /** A process that waits for work must not keep this one from ending; at its end the pipe closes, and the child ends too. */
  #keepAlive(on: boolean): void {
    const how = on ? 'ref' : 'unref'
    this.#child[how]()
    for (const pipe of [this.#child.stdin, this.#child.stderr, this.#pipe] as Socket[]) pipe[how]()
  }
}
