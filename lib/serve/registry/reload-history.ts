import { TorchError } from '../../errors.js'
import type { ReloadResult } from '../backend.js'

/** Hears of models that come and go. What it throws is thrown away. */
export interface RegistryObserver {
  /** A version was loaded, unloaded or refused. */
  reloaded?(result: ReloadResult): void
  /** What is loaded now, from the lowest to the highest version. */
  versions?(model: string, loaded: readonly string[]): void
}

const KEPT = 200

/** The last things that happened to models. */
export class ReloadHistory {
  readonly #results: ReloadResult[] = []
  readonly #observer: RegistryObserver

  constructor(observer: RegistryObserver = {}) {
    this.#observer = observer
  }

  /** Newest first. */
  get results(): readonly ReloadResult[] {
    return [...this.#results].reverse()
  }

  add(model: string, version: string, result: ReloadResult['result'], started: number, reason?: string): ReloadResult {
    const entry: ReloadResult = { model, version, result, at: Date.now(), durationMs: performance.now() - started, ...(reason === undefined ? {} : { reason }) }
    this.#results.push(entry)
    if (this.#results.length > KEPT) this.#results.shift()
    this.#tell(() => this.#observer.reloaded?.(entry))
    return entry
  }

  versions(model: string, loaded: readonly string[]): void {
    this.#tell(() => this.#observer.versions?.(model, loaded))
  }

  #tell(tell: () => void): void {
    try {
      tell()
    } catch {
      // An observer's own trouble.
    }
  }
}

/** An error as a reason: with its code, which says more than the words. */
export function reasonOf(error: unknown): string {
  return error instanceof TorchError ? `${error.code}: ${error.message}` : String(error)
}
