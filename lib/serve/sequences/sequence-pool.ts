import { TorchError } from '../../errors.js'
import type { Tensor } from '../../tensor.js'
import { describeValue } from '../../values.js'
import { Gate } from '../pipeline/gate.js'

export interface SequencePoolOptions {
  /** Milliseconds after its last request that a state is kept; 60,000 when left out. */
  idleTimeout?: number
  /** Sequences that may have a state; 1024 when left out. */
  maxSequences?: number
  /** Bytes that all states together may have; no limit when left out. */
  maxBytes?: number
  /**
   * When there are as many: `evict` gives up the state that was used longest ago, `refuse` takes no new sequence. `evict`
   * when left out. Sequences with a request under way are never given up.
   */
  whenFull?: 'evict' | 'refuse'
}

export interface SequenceStats {
  /** Sequences with a state or with a request under way, and the bytes of all states, now. */
  sequences: number
  bytes: number
  /** Requests that found the state of their sequence, and those that did not. */
  hits: number
  misses: number
  /** Sequences that began, those of them that had a state and began again, and those that ended. */
  started: number
  resets: number
  ended: number
  /** States that were given up: for want of room, and because nobody came. */
  evicted: number
  expired: number
  /** Sequences that were not begun for want of room. */
  refused: number
}

export const sequencePoolOptionNames = ['idleTimeout', 'maxSequences', 'maxBytes', 'whenFull'] as const

/** One sequence: its state, and the order of its requests. */
export class Sequence {
  readonly id: string
  /** Lets one request at a time. */
  readonly turn = new Gate(1)
  /** Undefined before the first request has succeeded and after the last. */
  state: readonly Tensor[] | undefined
  bytes = 0
  /** Requests that run or wait for their turn. */
  users = 0
  usedAt = 0

  constructor(id: string) {
    this.id = id
  }
}

function limit(name: string, value: unknown, least: number): number {
  if (typeof value === 'number' && value >= least) return value
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} is a number, ${least} or more, got ${describeValue(value)}`)
}

/** The states of a model's sequences, with limits of time, number and memory. */
export class SequencePool {
  readonly #idleTimeout: number
  readonly #maxSequences: number
  readonly #maxBytes: number
  readonly #evicts: boolean
  readonly #sequences = new Map<string, Sequence>()
  /** Those without a request, by last use. */
  readonly #idle = new Set<Sequence>()
  readonly #counts = { hits: 0, misses: 0, started: 0, resets: 0, ended: 0, evicted: 0, expired: 0, refused: 0 }
  #bytes = 0
  #timer: NodeJS.Timeout | undefined

  /** @throws `ERR_TCH_OUT_OF_RANGE`, `ERR_TCH_INVALID_ARGUMENT` */
  constructor({ idleTimeout = 60_000, maxSequences = 1024, maxBytes = Infinity, whenFull = 'evict' }: SequencePoolOptions = {}) {
    this.#idleTimeout = limit('idleTimeout', idleTimeout, 1)
    this.#maxSequences = limit('maxSequences', maxSequences, 1)
    this.#maxBytes = limit('maxBytes', maxBytes, 0)
    if (whenFull !== 'evict' && whenFull !== 'refuse') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `whenFull is 'evict' or 'refuse', got ${describeValue(whenFull)}`)
    this.#evicts = whenFull === 'evict'
  }

  /**
   * The sequence of a request that has come, which keeps it until `leave`.
   *
   * @throws `ERR_TCH_SEQUENCE` for a sequence that is not there and does not begin; `ERR_TCH_QUEUE_FULL` when there is no
   * room for another.
   */
  enter(id: string, start: boolean): Sequence {
    let sequence = this.#sequences.get(id)
    if (sequence !== undefined && this.#isExpired(sequence)) {
      this.#giveUp(sequence, 'expired')
      sequence = undefined
    }
    if (sequence === undefined) {
      if (!start) throw this.unknown(id)
      this.#makeRoom(id)
      sequence = new Sequence(id)
      this.#sequences.set(id, sequence)
    }
    this.#idle.delete(sequence)
    sequence.users++
    return sequence
  }

  /** The state that a request, whose turn it is, goes on from; undefined: from the initial one. @throws `ERR_TCH_SEQUENCE` */
  stateFor(sequence: Sequence, start: boolean): readonly Tensor[] | undefined {
    if (start) return undefined
    if (sequence.state === undefined) throw this.unknown(sequence.id)
    this.#counts.hits++
    return sequence.state
  }

  /** A request has succeeded: its sequence has this state now, or none any more. Takes the tensors over. */
  set(sequence: Sequence, state: readonly Tensor[] | undefined, start: boolean): void {
    if (start) {
      this.#counts.started++
      if (sequence.state !== undefined) this.#counts.resets++
    }
    if (state === undefined) this.#counts.ended++
    this.#replace(sequence, state)
    if (this.#evicts) while (this.#bytes > this.#maxBytes && this.#evictOldest());
  }

  /** A request is over, well or not. */
  leave(sequence: Sequence): void {
    sequence.users--
    if (sequence.users > 0) return
    if (sequence.state === undefined) {
      this.#sequences.delete(sequence.id)
      return
    }
    sequence.usedAt = performance.now()
    this.#idle.add(sequence)
    this.#watch()
  }

  get stats(): SequenceStats {
    return { sequences: this.#sequences.size, bytes: this.#bytes, ...this.#counts }
  }

  /** Gives up all states that no request uses. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    for (const sequence of this.#idle) {
      this.#replace(sequence, undefined)
      this.#sequences.delete(sequence.id)
    }
    this.#idle.clear()
  }

  unknown(id: string): TorchError {
    this.#counts.misses++
    return new TorchError('ERR_TCH_SEQUENCE', `there is no sequence ${describeValue(id)}: its first request says start, and a state is given up ${this.#idleTimeout} ms after the last request${this.#evicts ? ' or when there are too many' : ''}`)
  }

  #isExpired(sequence: Sequence): boolean {
    return sequence.users === 0 && performance.now() - sequence.usedAt >= this.#idleTimeout
  }

  #makeRoom(id: string): void {
    const full = (): boolean => this.#sequences.size >= this.#maxSequences || (this.#bytes > 0 && this.#bytes >= this.#maxBytes)
    this.#sweep()
    while (full() && this.#evicts && this.#evictOldest());
    if (!full()) return
    this.#counts.refused++
    throw new TorchError('ERR_TCH_QUEUE_FULL', `there is no room for the sequence ${describeValue(id)}: ${this.#sequences.size} sequences have a state of ${this.#bytes} bytes together`)
  }

  #evictOldest(): boolean {
    const [oldest] = this.#idle
    if (oldest === undefined) return false
    this.#giveUp(oldest, 'evicted')
    return true
  }

  #giveUp(sequence: Sequence, why: 'evicted' | 'expired'): void {
    this.#counts[why]++
    this.#replace(sequence, undefined)
    this.#idle.delete(sequence)
    this.#sequences.delete(sequence.id)
  }

  #replace(sequence: Sequence, state: readonly Tensor[] | undefined): void {
    for (const tensor of sequence.state ?? []) tensor.dispose()
    const bytes = (state ?? []).reduce((sum, { nbytes }) => sum + nbytes, 0)
    this.#bytes += bytes - sequence.bytes
    sequence.bytes = bytes
    sequence.state = state
  }

  #sweep(): void {
    for (const sequence of this.#idle) {
      if (!this.#isExpired(sequence)) return
      this.#giveUp(sequence, 'expired')
    }
  }

  /** One timer for the sequence that is next to expire. */
  #watch(): void {
    const [oldest] = this.#idle
    if (this.#timer !== undefined || oldest === undefined || this.#idleTimeout >= 2 ** 31) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#sweep()
      this.#watch()
    }, Math.max(1, oldest.usedAt + this.#idleTimeout - performance.now()))
    this.#timer.unref()
  }
}
