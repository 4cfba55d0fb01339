// The program of a child process that tries models which may crash it. It reads jobs from stdin, one a
// line, and reports on its third pipe; a watchdog on a thread of its own ends it at its limits.
import { writeFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import { programFile } from '../libtorch/platform.js'
import { decodeJob, REPORTS, type Job, type Report } from './job.js'
import { Limits } from './limits.js'

function report(what: Report): void {
  writeSync(REPORTS, `${JSON.stringify(what)}\n`)
}

/** When memory runs out all the same, Linux is to end this process and not its parent. */
function volunteer(): void {
  if (process.platform !== 'linux') return
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Where /proc is not to be written, the kernel chooses for itself.
  }
}

async function main(): Promise<void> {
  volunteer()
  let tried: typeof import('./candidate.js')
  try {
    tried = await import('./candidate.js')
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    return report({ kind: 'unfit', code: code ?? 'ERR_TCH_INTERNAL', message })
  }
  const limits = new Limits()
  const watchdog = new Worker(programFile('isolation/watchdog'), { workerData: limits.shared, env: {}, execArgv: [] })
  await new Promise((resolve) => watchdog.once('message', resolve))
  report({ kind: 'ready' })
  for await (const line of createInterface({ input: process.stdin })) {
    const job: Job = decodeJob(line)
    limits.begin(job)
    const outcome = await tried.tryCandidate(job, report)
    limits.end()
    report(outcome)
  }
  await watchdog.terminate()
}

void main()
