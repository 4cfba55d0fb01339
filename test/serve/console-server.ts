import type { FastifyInstance } from 'fastify'
import { consolePlugin, httpServer, type InferenceBackend } from '../../lib/serve/index.js'

export const TOKEN = 'the-token-of-the-test'

/** A server with the console, as `tch-node serve` has it. */
export async function consoleServer(backend: InferenceBackend, port = 0): Promise<FastifyInstance> {
  const app = await httpServer(backend, { token: TOKEN })
  await app.register(consolePlugin(backend, { managed: true }))
  await app.listen({ port, host: '127.0.0.1' })
  return app
}
