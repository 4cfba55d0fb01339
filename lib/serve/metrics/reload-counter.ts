import type { ModelStatus, ReloadResult } from '../backend.js'
import { histogramSamples, type Family, type Sample } from './family.js'

const results: readonly ReloadResult['result'][] = ['loaded', 'unloaded', 'failed', 'unchanged']
const BOUNDS = [100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 120_000, 300_000]

/** Counts reloads of models and of the configuration. */
export class ReloadCounter {
  readonly #models = new Map<string, Record<ReloadResult['result'], number>>()
  readonly #loadMs = { bounds: BOUNDS, counts: BOUNDS.map(() => 0).concat(0), sum: 0 }
  readonly #config = { success: 0, failure: 0 }
  /** Seconds since the epoch of the configuration that is in use. */
  #configAt = Date.now() / 1000
  #configGood = true

  model({ model, result, durationMs }: ReloadResult): void {
    this.#of(model)[result]++
    if (result !== 'loaded') return
    const at = BOUNDS.findIndex((bound) => durationMs <= bound)
    this.#loadMs.counts[at < 0 ? BOUNDS.length : at]!++
    this.#loadMs.sum += durationMs
  }

  config(succeeded: boolean): void {
    this.#config[succeeded ? 'success' : 'failure']++
    this.#configGood = succeeded
    if (succeeded) this.#configAt = Date.now() / 1000
  }

  #of(model: string): Record<ReloadResult['result'], number> {
    let counts = this.#models.get(model)
    if (counts === undefined) this.#models.set(model, (counts = { loaded: 0, unloaded: 0, failed: 0, unchanged: 0 }))
    return counts
  }

  readonly families: readonly Family<readonly ModelStatus[]>[] = [
    {
      name: 'tch_model_reloads_total', type: 'counter', help: 'Reloads of models by result: loaded, unloaded, failed, unchanged',
      // From zero on, for every model there is: increase() does not see a counter that begins at one.
      samples: (index) => {
        for (const { name } of index) this.#of(name)
        return [...this.#models].flatMap(([model, counts]) => results.map((result): Sample => ({ labels: { model, result }, value: counts[result] })))
      },
    },
    { name: 'tch_model_load_duration_seconds', type: 'histogram', help: 'Loading, checking and warming up of versions that were loaded', samples: () => histogramSamples(this.#loadMs, {}, 0.001) },
    { name: 'tch_config_reloads_total', type: 'counter', help: 'Reloads of the configuration by result: success, failure', samples: () => Object.entries(this.#config).map(([result, value]) => ({ labels: { result }, value })) },
    { name: 'tch_config_last_reload_successful', type: 'gauge', help: '1 if the configuration that was given last is in use', samples: () => [{ labels: {}, value: this.#configGood ? 1 : 0 }] },
    { name: 'tch_config_last_reload_success_timestamp_seconds', type: 'gauge', help: 'When the configuration in use was taken', samples: () => [{ labels: {}, value: this.#configAt }] },
  ]
}
