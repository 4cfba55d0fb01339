/** Who waits for a place; may give up. */
export interface Waiter {
  /** Called with the reason when it gives up; undefined while it waits for nothing. */
  giveUp: ((reason: Error) => void) | undefined
}

/** So many places, handed out in the order in which they are asked for. */
export class Gate {
  #free: number
  readonly #waiting = new Set<() => void>()

  constructor(places: number) {
    this.#free = places
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /** Takes a place if one is free. */
  tryEnter(): boolean {
    if (this.#free === 0) return false
    this.#free--
    return true
  }

  /** Waits for a place; rejects with the reason for which the waiter gives up. */
  wait(waiter: Waiter): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        waiter.giveUp = undefined
        resolve()
      }
      waiter.giveUp = (reason) => {
        waiter.giveUp = undefined
        this.#waiting.delete(enter)
        reject(reason)
      }
      this.#waiting.add(enter)
    })
  }

  /** Gives a place back: to the first who waits, so that nobody overtakes. */
  leave(): void {
    const [next] = this.#waiting
    if (next === undefined) {
      this.#free++
      return
    }
    this.#waiting.delete(next)
    next()
  }
}
