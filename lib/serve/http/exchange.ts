import type { FastifyInstance } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { TorchError } from '../../errors.js'
import type { ByteBudget } from '../protocol/index.js'

/** What a request holds until its response has ended or its client has left. */
class Exchange {
  bytes = 0
  budget: ByteBudget | undefined
  controller: AbortController | undefined
  closed = false
}

const key = Symbol('exchange')
type Request = IncomingMessage & { [key]?: ServerResponse }
type Response = ServerResponse & { [key]?: Exchange }

/** Lets the functions below find the response of a request. */
export function joinResponses(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    (request.raw as Request)[key] = reply.raw
    done()
  })
}

function exchangeOf(request: Request): Exchange {
  const response: Response = request[key]!
  let exchange = response[key]
  if (exchange === undefined) {
    exchange = response[key] = new Exchange()
    response.once('close', end)
  }
  return exchange
}

function end(this: Response): void {
  const exchange = this[key]!
  exchange.closed = true
  exchange.budget?.give(exchange.bytes)
  if (!this.writableFinished) exchange.controller?.abort(new TorchError('ERR_TCH_ABORTED', 'the client has left'))
}

/** Counts bytes of a body until its response has ended. @throws 503 when there are too many. */
export function holdBytes(request: IncomingMessage, budget: ByteBudget, bytes: number): void {
  const exchange = exchangeOf(request)
  if (exchange.closed) return
  budget.take(bytes)
  exchange.budget = budget
  exchange.bytes += bytes
}

/** Aborted when the client leaves before it has its answer. */
export function clientSignal(request: IncomingMessage): AbortSignal {
  const exchange = exchangeOf(request)
  exchange.controller ??= new AbortController()
  if (exchange.closed) exchange.controller.abort()
  return exchange.controller.signal
}
