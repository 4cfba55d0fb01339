const RANGE = 2 ** 32

/**
 * FNV-1a over a text's UTF-16 units, as an unsigned number of 32 bits: the same in every process and on every machine.
 * `from` continues the hash of what comes before.
 */
export function hashOf(text: string, from = 0x811c9dc5): number {
  let hash = from
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return hash >>> 0
}

/** Spreads a hash's bits over all of it (the end of MurmurHash3): FNV-1a alone leaves similar keys close together. */
function mixed(hash: number): number {
  let mix = hash
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}

/** Numbers from 0 to 1 that fill it evenly, in any part of the sequence and in every n-th of it: multiples of an irrational number. */
export class EvenSequence {
  readonly #step: number
  #at = 0

  /** `step`: the irrational number's fraction times 2^32; the golden ratio's is the most even. */
  constructor(step = 0x9e3779b9) {
    this.#step = step
  }

  next(): number {
    this.#at = (this.#at + this.#step) >>> 0
    return this.#at / RANGE
  }
}

export interface Loaded {
  /** Whether a version takes requests now; a Map or Set of the versions will do. */
  has(version: string): boolean
}

/** How the traffic of one model is split between versions. */
export class Split {
  readonly #versions: readonly string[]
  readonly #weights: readonly number[]
  readonly #seeds: readonly number[]
  readonly #prefix: number

  constructor(model: string, weights: Readonly<Record<string, number>>) {
    const served = Object.entries(weights).filter(([, weight]) => weight > 0)
    this.#versions = served.map(([version]) => version)
    this.#weights = served.map(([, weight]) => weight)
    this.#seeds = this.#versions.map((version) => mixed(hashOf(version)))
    this.#prefix = hashOf(`${model}:`)
  }

  /**
   * The version for a key, by weighted rendezvous hashing: needs no state, so that all servers agree. A version whose
   * weight grows takes keys from the others and moves none between them; one that goes gives its keys to all.
   */
  forKey(key: string, loaded: Loaded): string | undefined {
    const hash = hashOf(key, this.#prefix)
    let chosen: string | undefined
    let best = -Infinity
    for (let at = 0; at < this.#versions.length; at++) {
      const version = this.#versions[at]!
      if (!loaded.has(version)) continue
      const score = Math.log((mixed(hash ^ this.#seeds[at]!) + 0.5) / RANGE) / this.#weights[at]!
      if (score > best) {
        best = score
        chosen = version
      }
    }
    return chosen
  }

  /** The version for a place from 0 to 1 of the traffic. */
  forPlace(place: number, loaded: Loaded): string | undefined {
    let total = 0
    for (let at = 0; at < this.#versions.length; at++) if (loaded.has(this.#versions[at]!)) total += this.#weights[at]!
    let left = place * total
    let last: string | undefined
    for (let at = 0; at < this.#versions.length; at++) {
      if (!loaded.has(this.#versions[at]!)) continue
      last = this.#versions[at]
      left -= this.#weights[at]!
      if (left < 0) return last
    }
    return last
  }
}
