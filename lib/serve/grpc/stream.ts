import type { ServerDuplexStream } from '@grpc/grpc-js'
import { scopeOf } from './call.js'
import { code, failureOf } from './failure.js'
import { infer, type ServiceScope } from './inference.js'
import type { ModelInferRequest, ModelStreamInferResponse } from './messages.js'
import type { Received } from './protos.js'

export type StreamCall = ServerDuplexStream<Received<ModelInferRequest>, ModelStreamInferResponse>

function idOf(received: Received<ModelInferRequest>): string {
  return 'message' in received ? received.message.id : ''
}

/**
 * ModelStreamInfer: requests run beside each other, so that they can share a batch, and are answered in their order.
 * One that fails is answered with its error and id, and the stream goes on.
 */
export function streamInfer(service: ServiceScope, call: StreamCall): void {
  const scope = scopeOf(call)
  const { settings, closing } = service
  let pending = 0
  let ended = false
  let last: Promise<void> = Promise.resolve()

  const answer = async (received: Received<ModelInferRequest>): Promise<ModelStreamInferResponse> => {
    try {
      return { error_message: '', infer_response: await infer(service, received, scope, true) }
    } catch (error) {
      return { error_message: failureOf(error, settings.logger).details, infer_response: { id: idOf(received) } }
    }
  }

  const write = async (response: ModelStreamInferResponse): Promise<void> => {
    if (scope.signal.aborted || call.write(response)) return
    // A client that reads nothing more must not make the answers pile up.
    await new Promise<void>((resolve) => {
      const done = (): void => {
        call.off('drain', done)
        scope.signal.removeEventListener('abort', done)
        resolve()
      }
      call.once('drain', done)
      scope.signal.addEventListener('abort', done)
    })
  }

  const finish = (): void => {
    closing.removeEventListener('abort', leave)
    if (scope.signal.aborted) return
    if (ended) call.end()
    else call.emit('error', { code: code.UNAVAILABLE, details: 'the server is closing' })
  }

  /** Ends after the answers to what was read. */
  const leave = (): void => {
    call.pause()
    void last.then(finish)
  }

  call.on('data', (received: Received<ModelInferRequest>) => {
    if (closing.aborted) return
    if (++pending >= settings.streamRequests) call.pause()
    const before = last
    const answering = answer(received)
    last = (async () => {
      await before
      await write(await answering)
      if (pending-- === settings.streamRequests && !closing.aborted) call.resume()
    })()
  })
  call.on('end', () => {
    ended = true
    if (!closing.aborted) leave()
  })
  // The client has left: its requests are aborted through the signal.
  call.on('error', () => closing.removeEventListener('abort', leave))
  call.once('cancelled', () => closing.removeEventListener('abort', leave))
  closing.addEventListener('abort', leave)
  if (closing.aborted) leave()
}
