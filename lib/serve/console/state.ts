import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../libtorch/platform.js'
import { native } from '../../native.js'
import type { InferenceBackend, ModelStatistics, ModelStatus, ReloadResult } from '../backend.js'
import { LoopDelayMonitor, type LoopDelay } from './loop-delay.js'

/** What the page draws; counts and histograms are cumulative, and the page takes differences. */
export interface ConsoleState {
  server: {
    /** Another one after each start, so that the page knows when counts began again. */
    instance: string
    version: string
    node: string
    /** Milliseconds since the epoch. */
    now: number
    uptimeMs: number
  }
  /** Whether actions are offered to who has the token. */
  managed: boolean
  models: readonly ModelStatus[]
  statistics: readonly ModelStatistics[]
  /** Newest first. */
  history: readonly ReloadResult[]
  /** Bytes of tensors and of the process. */
  memory: { tensors: number; tensorBytes: number; resident: number }
  /** Null until it has been measured for a moment. */
  loopDelay: LoopDelay | null
}

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }

/** Milliseconds for which one state serves all who ask. */
const FRESH = 400

/** Gathers the state of a server, once for all pages that look at it. */
export class StateReporter {
  readonly #backend: InferenceBackend
  readonly #managed: boolean
  readonly #instance = randomUUID()
  readonly #loopDelay = new LoopDelayMonitor()
  #json: Buffer | undefined
  #gathered = -Infinity

  constructor(backend: InferenceBackend, managed: boolean) {
    this.#backend = backend
    this.#managed = managed
  }

  /** The state as JSON. */
  get json(): Buffer {
    const now = performance.now()
    if (this.#json === undefined || now - this.#gathered > FRESH) {
      this.#json = Buffer.from(JSON.stringify(this.#gather()))
      this.#gathered = now
    }
    return this.#json
  }

  #gather(): ConsoleState {
    const backend = this.#backend
    const [tensors, , tensorBytes] = native.memoryStats() as [number, number, number]
    return {
      server: { instance: this.#instance, version, node: process.version, now: Date.now(), uptimeMs: process.uptime() * 1000 },
      managed: this.#managed && backend.management !== undefined,
      models: backend.index(),
      statistics: backend.statistics(),
      history: backend.management?.history() ?? [],
      memory: { tensors, tensorBytes, resident: process.memoryUsage.rss() },
      loopDelay: this.#loopDelay.read() ?? null,
    }
  }

  close(): void {
    this.#loopDelay.stop()
  }
}
