import type {} from '@fastify/swagger'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { TorchError } from '../../errors.js'
import type { InferenceBackend } from '../backend.js'
import { statusOf } from '../status.js'
import { loadAssets, type Asset } from './assets.js'
import { checkConsoleOptions, type ConsoleOptions } from './options.js'
import { StateReporter } from './state.js'

// Only the page's own files run and are asked for, nothing frames it, and no text ever becomes markup or a script.
const headers = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

function send(request: FastifyRequest, reply: FastifyReply, { type, body, etag }: Asset): FastifyReply {
  // Kept, but asked for again each time: an upgraded server must never meet the page of the one before.
  reply.headers({ 'cache-control': 'no-cache', etag, 'content-type': type })
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(body)
}

function sendJson(reply: FastifyReply, body: Buffer): FastifyReply {
  return reply.headers({ 'cache-control': 'no-store', 'content-type': 'application/json' }).send(body)
}

function nameOf(query: unknown, field: string): string | undefined {
  const value = (query as Record<string, unknown>)[field]
  if (value === undefined || typeof value === 'string') return value
  throw new TorchError('ERR_TCH_REQUEST', `'${field}' may be given once`)
}

function describe(backend: InferenceBackend, query: unknown): unknown {
  const name = nameOf(query, 'name')
  if (name === undefined) throw new TorchError('ERR_TCH_REQUEST', "'name' of a model is missing")
  const version = nameOf(query, 'version')
  return { metadata: backend.metadata(name, version), config: backend.config(name, version) }
}

/**
 * A page at `/` for those who run a server: what its models are and do, now, and a form to try them. It asks for
 * nothing outside of the server, and uses the routes of inference and of the repository, which have to be there too,
 * under the same prefix.
 *
 * ```js
 * await app.register(consolePlugin(backend, { managed: token !== undefined }))
 * ```
 */
export function consolePlugin(backend: InferenceBackend, options: ConsoleOptions = {}): FastifyPluginAsync {
  const { managed } = checkConsoleOptions(options)
  return async (app) => {
    const assets = await loadAssets()
    const page = assets.get('index.html')!
    const state = new StateReporter(backend, managed)
    app.addHook('onClose', async () => state.close())
    app.addHook('onRequest', async (_request, reply) => { reply.headers(headers) })

    const hide = { schema: { hide: true } }
    app.get('/', hide, (request, reply) => {
      // The page's addresses are relative to it: under a prefix it has to end in a slash.
      const [path] = request.url.split('?', 1) as [string]
      return path.endsWith('/') ? send(request, reply, page) : reply.redirect(`${path.slice(path.lastIndexOf('/') + 1)}/`, 308)
    })
    for (const [name, asset] of assets) {
      if (asset !== page) app.get(`/console/${name}`, hide, (request, reply) => send(request, reply, asset))
    }
    app.get('/console/state', hide, (_request, reply) => sendJson(reply, state.json))
    app.get('/console/model', hide, (request, reply) => {
      try {
        return sendJson(reply, Buffer.from(JSON.stringify(describe(backend, request.query))))
      } catch (error) {
        if (!(error instanceof TorchError)) throw error
        return sendJson(reply.code(statusOf(error).http), Buffer.from(JSON.stringify({ error: error.message })))
      }
    })
  }
}
