import type { FastifyReply, FastifyRequest } from 'fastify'
import { TorchError } from '../../errors.js'
import { describeValue, isPlainObject } from '../../values.js'
import type { InferenceBackend, ModelManagement } from '../backend.js'
import { checkModelName, parametersOf, parseJsonObject, repositoryIndex, tokenMatches } from '../protocol/index.js'
import { HttpFailure, sendJson } from './failure.js'
import type { RouteSettings } from './options.js'
import type { ModelParams } from './request-fields.js'
import type { Route, RouteTable } from './routes.js'

const tags = ['Model repository']
const security = [{ token: [] }]

/**
 * Lets through who has the token, compared in constant time. In front of every route that changes what is served.
 * @returns a check that throws 403 where no token is set, 401 for a wrong one
 */
export function tokenCheck(token: string | undefined): (request: FastifyRequest, reply: FastifyReply) => void {
  return (request, reply) => {
    if (token === undefined) throw new HttpFailure(403, 'models cannot be managed over HTTP: the server has no token set')
    if (tokenMatches(request.headers.authorization, token)) return
    reply.header('www-authenticate', 'Bearer')
    throw new HttpFailure(401, "this needs the header 'authorization: Bearer' with the server's token")
  }
}

function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const body = request.body as Buffer | undefined
  return body === undefined || body.length === 0 ? {} : parseJsonObject(body)
}

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_REQUEST', message)
}

/** Triton's repository extension, and what operators need beside it. */
export function repositoryRoutes(backend: InferenceBackend, settings: RouteSettings): RouteTable {
  const check = tokenCheck(settings.token)
  const managed = (summary: string, run: (management: ModelManagement, request: FastifyRequest) => unknown): Route => ({
    schema: { tags, summary, security },
    onRequest: async (request, reply) => check(request, reply),
    handler: async (request, reply) => {
      if (backend.management === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'the models of this server are fixed: it has no repository')
      return sendJson(reply, (await run(backend.management, request)) ?? {})
    },
  })
  const model = (request: FastifyRequest): string => checkModelName((request.params as ModelParams).model)
  const version = (body: Record<string, unknown>): string | undefined => {
    const named = body['version'] ?? parametersOf(body['parameters'], 'the request')['version']
    return named === undefined ? undefined : checkModelName(named, 'a version')
  }

  return {
    '/v2/repository/index': { POST: {
      schema: { tags, summary: 'Every model and version that is known', body: { type: 'object', properties: { ready: { type: 'boolean' } } } },
      handler: (request, reply) => sendJson(reply, repositoryIndex(backend, bodyOf(request)['ready'] === true)),
    } },
    '/v2/repository/models/:model/load': { POST: managed('Loads a model, or a version of it', (management, request) => {
      const body = bodyOf(request)
      const unknown = Object.keys(parametersOf(body['parameters'], 'the request')).find((name) => name !== 'version')
      if (unknown !== undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `load does not take the parameter '${unknown.slice(0, 40)}': files and configurations are put in the repository`)
      return management.load(model(request), version(body))
    }) },
    '/v2/repository/models/:model/unload': { POST: managed('Unloads a model, or a version of it', (management, request) => management.unload(model(request), version(bodyOf(request)))) },
    '/v2/repository/models/:model/weights': { POST: managed('Splits the traffic of a model between versions', (management, request) => {
      const { weights } = bodyOf(request)
      if (weights !== null && !(isPlainObject(weights) && Object.values(weights).every((weight) => typeof weight === 'number'))) {
        return refuse(`'weights' has a percentage for each version, or is null; got ${describeValue(weights)}`)
      }
      return management.setWeights(model(request), weights as Record<string, number> | null)
    }) },
    '/v2/repository/models/:model/promote': { POST: managed('Gives a version all traffic', (management, request) => management.promote(model(request), version(bodyOf(request)) ?? refuse("'version' is missing"))) },
    '/v2/repository/reload': { POST: managed('Looks for new and changed models', (management) => management.reload()) },
    '/v2/repository/history': { GET: managed('What came of the last reloads', (management) => management.history()) },
  }
}
