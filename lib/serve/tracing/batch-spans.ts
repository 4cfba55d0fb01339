import { SpanKind, SpanStatusCode, trace, type Attributes, type Context, type Span, type Tracer } from '@opentelemetry/api'
import type { EngineObserver, ObservedBatch, ObservedRequest } from '../engine/observer.js'
import type { TraceClock } from './clock.js'

/** A request whose caller traces it. */
interface Traced {
  request: ObservedRequest
  context: Context
  span: Span
}

function tracedOf(request: ObservedRequest): Traced | undefined {
  const context = request.context as Context | undefined
  if (typeof context?.getValue !== 'function') return undefined
  const span = trace.getSpan(context)
  return span?.isRecording() === true ? { request, context, span } : undefined
}

export function failed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) })
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string') span.setAttribute('error.type', code)
}

/**
 * Makes spans of what an engine did, after it was done. Each traced request gets a span of its waiting. A batch gets one
 * span for all of them: a child of the first one's, so that whoever samples that trace has the batch as well, and linked
 * to every one; the spans of the waiting link back to it.
 */
export class BatchSpans implements EngineObserver {
  readonly #tracer: Tracer
  readonly #clock: TraceClock

  constructor(tracer: Tracer, clock: TraceClock) {
    this.#tracer = tracer
    this.#clock = clock
  }

  #spanned(name: string, parent: Context, began: number, ended: number, attributes: Attributes, links: readonly Span[] = []): Span {
    const span = this.#tracer.startSpan(name, {
      kind: SpanKind.INTERNAL, startTime: this.#clock.at(began), attributes, links: links.map((each) => ({ context: each.spanContext() })),
    }, parent)
    span.end(this.#clock.at(ended))
    return span
  }

  batch(batch: ObservedBatch): void {
    const traced: Traced[] = []
    for (const request of batch.requests) {
      if (request.context === undefined) continue
      const found = tracedOf(request)
      if (found !== undefined) traced.push(found)
    }
    if (traced.length > 0) this.#trace(batch, traced)
  }

  #trace({ model, version, requests, rows, reason, started, ended, inputMs, inferMs, outputMs, backlog, error }: ObservedBatch, traced: readonly Traced[]): void {
    const clock = this.#clock
    clock.follow()
    const about = { 'tch.model.name': model, 'tch.model.version': version }
    const span = this.#tracer.startSpan('tch.batch', {
      kind: SpanKind.INTERNAL, startTime: clock.at(started),
      attributes: { ...about, 'tch.batch.size': requests.length, 'tch.batch.rows': rows, 'tch.batch.flush_reason': reason, 'tch.batch.backlog': backlog },
      links: traced.map((each) => ({ context: each.span.spanContext() })),
    }, traced[0]!.context)
    if (error === undefined) {
      // The three follow each other; what is left between them and the end is waiting for the event loop.
      const inside = trace.setSpan(traced[0]!.context, span)
      const inferred = started + inputMs + inferMs
      this.#spanned('tch.input', inside, started, started + inputMs, about)
      this.#spanned('tch.infer', inside, started + inputMs, inferred, about)
      this.#spanned('tch.output', inside, inferred, inferred + outputMs, about)
    } else failed(span, error)
    span.end(clock.at(ended))
    for (const { request, context } of traced) {
      this.#spanned('tch.queue', context, request.arrived, started, { ...about, ...requestAttributes(request) }, [span])
    }
  }

  dropped(request: ObservedRequest, error: Error): void {
    const traced = tracedOf(request)
    if (traced === undefined) return
    this.#clock.follow()
    const span = this.#tracer.startSpan('tch.queue', { kind: SpanKind.INTERNAL, startTime: this.#clock.at(request.arrived), attributes: requestAttributes(request) }, traced.context)
    failed(span, error)
    span.end(this.#clock.at(performance.now()))
  }
}

const requestAttributes = ({ rows, priority, tenant }: ObservedRequest): Attributes => ({
  'tch.request.rows': rows, 'tch.request.priority': priority, ...(tenant === '' ? {} : { 'tch.request.tenant': tenant }),
})
