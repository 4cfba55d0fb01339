import type { SpanContext } from '@opentelemetry/api'
import type { FastifyPluginCallback, FastifyRequest } from 'fastify'
import { forWholeServer } from '../fastify-scope.js'
import { accessRecords, type AccessRecord } from './access-record.js'
import { accessFields, levelOf } from './fields.js'

/** Addresses that machines ask all day: lines about them are of the level debug as long as all is well. */
const QUIET = /^\/(v2\/health\/|healthz|livez|readyz|metrics)/

/** One line for each request of HTTP. */
export function httpAccess(span: () => SpanContext | undefined): FastifyPluginCallback {
  const records = new WeakMap<FastifyRequest, AccessRecord>()

  function write(request: FastifyRequest, status: number, message: string, id?: unknown): void {
    const record = records.get(request)
    if (record === undefined) return
    records.delete(request)
    const path = request.url.split('?', 1)[0]!
    const level = levelOf(status)
    request.log[level === 'info' && QUIET.test(path) ? 'debug' : level]({
      method: request.method, path, status, ...accessFields(record), client: request.ip, ...(id === undefined || id === request.id ? {} : { id }),
    }, message)
  }

  return forWholeServer('tch-node-logging', (app, _options, registered) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const record: AccessRecord = { began: performance.now(), span: span() }
      records.set(request, record)
      accessRecords.run(record, done)
    })
    // Bodies come in events of the socket, which know nothing of this request.
    app.addHook('preValidation', (request, _reply, done) => {
      const record = records.get(request)
      if (record === undefined) return done()
      accessRecords.run(record, done)
    })
    app.addHook('onResponse', (request, reply, done) => {
      write(request, reply.statusCode, 'answered', reply.getHeader('x-request-id'))
      done()
    })
    app.addHook('onRequestAbort', (request, done) => {
      // As statusOf has it.
      write(request, 499, 'the client has left')
      done()
    })
    registered()
  })
}
