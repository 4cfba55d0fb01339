import { context as active, SpanKind, trace, type Context, type Tracer } from '@opentelemetry/api'
import type { BackendAnswer, InferenceBackend, InferenceCall } from '../backend.js'
import { ForwardingBackend } from '../forwarding-backend.js'
import { failed } from './batch-spans.js'
import type { TraceClock } from './clock.js'

const isContext = (value: unknown): value is Context => typeof (value as Context | undefined)?.getValue === 'function'

/** A backend whose requests are spans, under what called it: the context of the call, or the one that is active. */
export class TracedBackend extends ForwardingBackend {
  readonly #tracer: Tracer
  readonly #clock: TraceClock

  constructor(backend: InferenceBackend, tracer: Tracer, clock: TraceClock) {
    super(backend)
    this.#tracer = tracer
    this.#clock = clock
  }

  override infer(call: InferenceCall): Promise<BackendAnswer> {
    const parent = isContext(call.context) ? call.context : active.active()
    this.#clock.follow()
    const span = this.#tracer.startSpan('tch.request', {
      kind: SpanKind.INTERNAL, startTime: this.#clock.at(performance.now()), attributes: { 'tch.model.name': call.model, ...(call.id === undefined ? {} : { 'tch.request.id': call.id }) },
    }, parent)
    if (!span.isRecording()) return this.backend.infer(call)
    return this.#traced(call, trace.setSpan(parent, span))
  }

  async #traced(call: InferenceCall, context: Context): Promise<BackendAnswer> {
    const span = trace.getSpan(context)!
    try {
      const answer = await active.with(context, () => this.backend.infer({ ...call, context }))
      const { version, batchSize, timings: { queueMs, inferMs } } = answer
      span.setAttributes({ 'tch.model.version': version, 'tch.batch.rows': batchSize, 'tch.queue_ms': queueMs, 'tch.infer_ms': inferMs })
      return answer
    } catch (error) {
      failed(span, error)
      throw error
    } finally {
      span.end(this.#clock.at(performance.now()))
    }
  }
}
