// A thread beside the one that runs the model, which libtorch may keep busy for ever: ends the process
// at the limits of its job, and when the process that started it is gone.
import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { REPORTS, type Report } from './job.js'
import { Limits } from './limits.js'

const INTERVAL_MS = 10
const limits = new Limits(workerData as SharedArrayBuffer)
const parent = process.ppid

function watch(): void {
  const rss = process.memoryUsage.rss()
  const over = limits.exceeded(Date.now(), rss)
  if (over !== undefined) {
    writeSync(REPORTS, `${JSON.stringify({ kind: 'stopped', ...over, bytes: rss } satisfies Report)}\n`)
  }
  // Not exit: that would wait for the thread which runs the model.
  if (over !== undefined || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}

setInterval(watch, INTERVAL_MS)
parentPort!.postMessage('watching')
