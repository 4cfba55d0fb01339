import { TorchError } from '../../errors.js'
import type { InferenceCall } from '../backend.js'

/** Chooses the version for requests that name none: where releases are split by weights. */
export interface VersionChooser {
  /** `versions`: those that are loaded, from the lowest to the highest, never none. */
  choose(model: string, versions: readonly string[], call: InferenceCall): string
  setWeights?(model: string, weights: Readonly<Record<string, number>> | null, versions: readonly string[]): Promise<void>
  promote?(model: string, version: string, versions: readonly string[]): Promise<void>
  /** Percent by version, where they are set. */
  weights?(model: string): Readonly<Record<string, number>> | undefined
}

/** The highest version, or the one that was promoted as long as it is loaded. */
export class LatestVersion implements VersionChooser {
  readonly #promoted = new Map<string, string>()

  choose(model: string, versions: readonly string[]): string {
    const promoted = this.#promoted.get(model)
    return promoted !== undefined && versions.includes(promoted) ? promoted : versions.at(-1)!
  }

  async setWeights(model: string, weights: Readonly<Record<string, number>> | null): Promise<void> {
    if (weights === null) {
      this.#promoted.delete(model)
      return
    }
    const all = Object.entries(weights).find(([, weight]) => weight === 100)
    if (all === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `the traffic of ${model} cannot be split here: this registry sends all of it to one version`)
    this.#promoted.set(model, all[0])
  }

  async promote(model: string, version: string): Promise<void> {
    this.#promoted.set(model, version)
  }

  weights(model: string): Readonly<Record<string, number>> | undefined {
    const promoted = this.#promoted.get(model)
    return promoted === undefined ? undefined : { [promoted]: 100 }
  }
}
