import type { SpanContext } from '@opentelemetry/api'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { BackendAnswer, InferenceBackend, InferenceCall } from '../backend.js'
import { ForwardingBackend } from '../forwarding-backend.js'

/** What the line about a request will say, gathered on its way. */
export interface AccessRecord {
  readonly began: number
  model?: string
  version?: string
  rows?: number
  span: SpanContext | undefined
}

export const accessRecords: AsyncLocalStorage<AccessRecord> = new AsyncLocalStorage()

/** Tells the record of a request which model and version answered it. */
export class RecordedBackend extends ForwardingBackend {
  readonly #span: () => SpanContext | undefined

  constructor(backend: InferenceBackend, span: () => SpanContext | undefined) {
    super(backend)
    this.#span = span
  }

  override infer(call: InferenceCall): Promise<BackendAnswer> {
    const record = accessRecords.getStore()
    return record === undefined ? this.backend.infer(call) : this.#recorded(call, record)
  }

  async #recorded(call: InferenceCall, record: AccessRecord): Promise<BackendAnswer> {
    record.span ??= this.#span()
    record.model = call.model
    if (call.version !== undefined) record.version = call.version
    const answer = await this.backend.infer(call)
    record.version = answer.version
    record.rows = answer.batchSize
    return answer
  }
}
