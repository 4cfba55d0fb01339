import { EvenSequence, Split, type Loaded } from './split.js'
import type { ReleaseState } from './rules.js'
import { SlidingWindow } from './window.js'

const WINDOW = 60_000
// The fraction of the square root of 2: independent of the golden ratio, so that copies are an even sample of every version's requests.
const SHADOW_STEP = 0x6a09e667

/** The release of one model as it runs: what is kept of it, and what was seen since. */
export class Release {
  readonly model: string
  readonly places = new EvenSequence()
  readonly copies = new EvenSequence(SHADOW_STEP)
  state!: ReleaseState
  split!: Split
  windows: ReadonlyMap<string, SlidingWindow> = new Map()
  /** Where the last choice was made from. */
  loaded: Loaded | undefined
  /** Candidate's requests since it was last judged, and since the stage of a ramp began. */
  unjudged = 0
  inStage = 0

  constructor(model: string, state: ReleaseState) {
    this.model = model
    this.enter(state)
  }

  /** What was seen of versions that stay is kept; one that was rolled back begins anew. */
  enter(state: ReleaseState): void {
    const guard = this.state?.guard
    const length = state.guard === false ? WINDOW : state.guard.window
    const keeps = (guard === undefined || guard === false ? WINDOW : guard.window) === length
    const versions = [state.stable, ...Object.keys(state.weights).filter((version) => state.weights[version]! > 0), ...(state.shadow === undefined ? [] : [state.shadow.version])]
    this.windows = new Map(versions.map((version) => [version, (keeps ? this.windows.get(version) : undefined) ?? new SlidingWindow(length)]))
    this.state = state
    this.split = new Split(this.model, state.weights)
    this.inStage = 0
  }
}
