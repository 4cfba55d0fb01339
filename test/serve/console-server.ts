import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { consolePlugin, statusOf, type InferenceBackend } from '../../lib/serve/index.js'
import { bytesOf, datatypeOfDtype, tensorHeader, valueFromBytes } from '../../lib/serve/protocol/index.js'

export const TOKEN = 'a token of the test'.replaceAll(' ', '-')

interface Head {
  inputs: { name: string; datatype: string; shape: number[]; parameters: { binary_data_size: number } }[]
}

/** The least of the Open Inference Protocol's binary requests that the page needs. */
async function infer(backend: InferenceBackend, request: FastifyRequest): Promise<{ body: Buffer; length: number }> {
  const { model, version } = request.params as { model: string; version?: string }
  const body = request.body as Buffer
  let at = Number(request.headers['inference-header-content-length'])
  const { inputs } = JSON.parse(body.subarray(0, at).toString()) as Head
  const values = inputs.map(({ name, datatype, shape, parameters: { binary_data_size: size } }) => {
    at += size
    return [name, valueFromBytes(body.subarray(at - size, at), tensorHeader(name, datatype, shape))] as const
  })
  const answer = await backend.infer({ model, ...(version === undefined ? {} : { version }), inputs: Object.fromEntries(values) })
  const outputs = Object.entries(answer.outputs).map(([name, value]) => {
    const bytes = bytesOf(value)
    const datatype = 'elements' in value ? 'BYTES' : datatypeOfDtype(value.dtype, name).name
    return { bytes, head: { name, datatype, shape: value.shape, parameters: { binary_data_size: bytes.length } } }
  })
  const head = Buffer.from(JSON.stringify({ model_name: answer.model, model_version: answer.version, outputs: outputs.map((output) => output.head) }))
  return { body: Buffer.concat([head, ...outputs.map(({ bytes }) => bytes)]), length: head.length }
}

/** A server with the console and what the page asks of one. */
export async function consoleServer(backend: InferenceBackend, port = 0): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: true })
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.setErrorHandler((error, _request, reply) => reply.code(statusOf(error).http).send({ error: (error as Error).message }))
  await app.register(consolePlugin(backend, { managed: true }))
  for (const path of ['/v2/models/:model/infer', '/v2/models/:model/versions/:version/infer']) {
    app.post(path, async (request, reply) => {
      const { body, length } = await infer(backend, request)
      return reply.headers({ 'content-type': 'application/octet-stream', 'inference-header-content-length': String(length) }).send(body)
    })
  }
  await app.register(async (managed) => {
    const management = backend.management!
    managed.addHook('onRequest', async (request, reply) => {
      if (request.headers.authorization !== `Bearer ${TOKEN}`) return reply.code(401).send({ error: 'the token is missing' })
    })
    managed.get('/v2/repository/history', () => management.history())
    managed.post('/v2/repository/reload', () => management.reload())
    managed.post('/v2/repository/models/:model/:action', async (request) => {
      const { model, action } = request.params as { model: string; action: string }
      const { version, weights } = request.body as { version: string; weights: Record<string, number> | null }
      if (action === 'load' || action === 'unload' || action === 'promote') await management[action](model, version)
      else await management.setWeights(model, weights)
      return {}
    })
  })
  await app.listen({ port, host: '127.0.0.1' })
  return app
}
