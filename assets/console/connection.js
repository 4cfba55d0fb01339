/** Milliseconds between two questions, and at most when nobody answers. */
const EVERY = 1000
const LONGEST = 8000

/** Asks for the state of the server again and again: `state` and `gone` events. Rests while the page is hidden. */
export class Connection extends EventTarget {
  #failures = 0
  #timer
  #asking = false

  start() {
    document.addEventListener('visibilitychange', () => { if (!document.hidden) this.ask() })
    this.ask()
  }

  /** Asks now. */
  async ask() {
    if (this.#asking) return
    this.#asking = true
    clearTimeout(this.#timer)
    try {
      const response = await fetch('console/state', { signal: AbortSignal.timeout(10_000), cache: 'no-store' })
      if (!response.ok) throw new Error(`the server answers with ${response.status}`)
      const state = await response.json()
      this.#failures = 0
      this.dispatchEvent(new CustomEvent('state', { detail: state }))
    } catch (error) {
      this.#failures++
      this.dispatchEvent(new CustomEvent('gone', { detail: { error, wait: this.#wait } }))
    } finally {
      this.#asking = false
      if (!document.hidden) this.#timer = setTimeout(() => this.ask(), this.#wait)
    }
  }

  get #wait() {
    return this.#failures === 0 ? EVERY : Math.min(LONGEST, 500 * 2 ** this.#failures)
  }
}
