import type { InferenceBackend } from '../backend.js'
import type { ServeLogging } from '../logging/index.js'
import type { ServeMetrics } from '../metrics/index.js'
import type { Spans } from './spans.js'

/** What all endpoints of a server share. */
export interface Served {
  backend: InferenceBackend
  /** Undefined: nobody may manage models. */
  token: string | undefined
  ready: () => boolean
  draining: () => boolean
  metrics: ServeMetrics | undefined
  spans: Spans | undefined
  logging: ServeLogging | undefined
}
