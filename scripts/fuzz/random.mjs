/** A small seeded generator (splitmix32): the same seed gives the same call on every machine. */
export class Random {
  #state

  constructor(seed) {
    this.#state = seed >>> 0
  }

  /** An integer from 0 to 2^32 - 1. */
  next() {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let value = this.#state
    value = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97)
    return (value ^ (value >>> 15)) >>> 0
  }

  /** An integer from 0 to `count` - 1. */
  below(count) {
    return this.next() % count
  }

  chance(percent) {
    return this.below(100) < percent
  }

  pick(list) {
    return list[this.below(list.length)]
  }
}

/** The seed of call `index` in a run that starts with `seed`. */
export function seedOfCall(seed, index) {
  return new Random((seed ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0).next()
}
