import { EvenSequence, Split, type Loaded } from './split.js'
import type { ReleaseState } from './rules.js'
import { SlidingWindow } from './window.js'

const WINDOW = 60_000
// The fraction of the square root of 2: independent of the golden ratio, so that copies are an even sample of every version's requests.
const SHADOW_STEP = 0x6a09e667

function windowOf({ guard }: ReleaseState): number {
  return guard === false ? WINDOW : guard.window
}

/** The release of one model as it runs: what is kept of it, and what was seen since. */
export class Release {
  readonly model: string
  readonly places = new EvenSequence()
  readonly copies = new EvenSequence(SHADOW_STEP)
  state: ReleaseState
  split: Split
  windows: Map<string, SlidingWindow>
  /** Where the last choice was made from. */
  loaded: Loaded | undefined
  /** Whether the last request found no version that has a weight. */
  fellBack = false
  /** Candidate's requests since it was last judged, and since the stage of a ramp began. */
  unjudged = 0
  inStage = 0

  constructor(model: string, state: ReleaseState) {
    this.model = model
    this.state = state
    this.split = new Split(model, state.weights)
    this.windows = this.#windowsOf(state, () => undefined)
  }

  /** What was seen of versions that stay is kept; one that was rolled back begins anew. */
  enter(state: ReleaseState): void {
    const keeps = windowOf(this.state) === windowOf(state)
    this.windows = this.#windowsOf(state, (version) => (keeps ? this.windows.get(version) : undefined))
    if (state.ramp?.since !== this.state.ramp?.since) this.inStage = 0
    this.split = new Split(this.model, state.weights)
    this.state = state
  }

  /** Nothing was seen of the version. */
  forget(version: string): void {
    if (this.windows.has(version)) this.windows.set(version, new SlidingWindow(windowOf(this.state)))
  }

  #windowsOf(state: ReleaseState, kept: (version: string) => SlidingWindow | undefined): Map<string, SlidingWindow> {
    const { stable, weights, shadow } = state
    const versions = [stable, ...Object.keys(weights).filter((version) => weights[version]! > 0), ...(shadow === undefined ? [] : [shadow.version])]
    return new Map(versions.map((version) => [version, kept(version) ?? new SlidingWindow(windowOf(state))]))
  }
}
