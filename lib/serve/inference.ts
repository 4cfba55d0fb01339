import type { Tensor } from '../tensor.js'

/** Texts or files, which tensors cannot hold: V2's datatype BYTES. Models take and give them as `List[str]` of UTF-8. */
export interface BytesArray {
  readonly shape: readonly number[]
  /** In row-major order. */
  readonly elements: readonly Uint8Array[]
}

export type Value = Tensor | BytesArray

/** Values by name; a single tensor goes to the first input. */
export type Inputs = Tensor | Readonly<Record<string, Value>>

/** Which request of which sequence this is, for models that keep a state between requests. */
export interface SequenceStep {
  /** One client's sequence; of the client's choice. */
  id: string
  /** The first one: begins with the initial state, whatever there was before. */
  start?: boolean
  /** The last one: the state is given up afterwards. */
  end?: boolean
}

/** How one request goes through an engine. */
export interface InferOptions {
  /** Aborts it: one that waits leaves the queue, the result of one that runs is thrown away. */
  signal?: AbortSignal
  /** Milliseconds from now in which the answer is worth something; left out: the engine's `timeout`. */
  timeout?: number
  /** 1 is the highest; left out: the engine's default. */
  priority?: number
  /** Whose request it is, for fair queueing and quotas. */
  tenant?: string
  /** Of the caller's choice, for logs and traces. */
  id?: string
  /** What an observer needs to know it by, such as a trace context; the engine only hands it on. */
  context?: unknown
  /** For `StatefulEngine`; others have no state and pay no heed. */
  sequence?: SequenceStep
}

/** Milliseconds of one request. */
export interface Timings {
  queueMs: number
  /** Gathering, running and splitting the batch. */
  inputMs: number
  inferMs: number
  outputMs: number
  totalMs: number
}

export interface InferenceAnswer {
  /** By name, in the model's order; the caller's to dispose. */
  outputs: Record<string, Value>
  timings: Timings
  /** Rows of the batch that it was part of. */
  batchSize: number
}
