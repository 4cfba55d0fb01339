import type { FastifyReply, FastifyRequest } from 'fastify'
import type { InferenceBackend, ModelStatus } from '../backend.js'
import { checkModelName, disposeValues, modelReady, parseJsonObject } from '../protocol/index.js'
import { HttpFailure, sendJson } from './failure.js'
import type { RouteSettings } from './options.js'
import { readPredictRequest } from './predict-request.js'
import { predictResponse } from './predict-response.js'
import { inferenceCall, modelOf, requestId } from './request-fields.js'
import type { RouteTable } from './routes.js'

const tags = ['Plain HTTP']

/** `name:predict` of the last part of an address. */
function withoutVerb(last: string): string {
  const colon = last.lastIndexOf(':')
  if (colon < 0 || last.slice(colon) !== ':predict') throw new HttpFailure(404, `a model is run with POST …/${checkModelName(last)}:predict`)
  return last.slice(0, colon)
}

async function predict(backend: InferenceBackend, settings: RouteSettings, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const params = request.params as { model: string; version?: string }
  if (params.version === undefined) params.model = withoutVerb(params.model)
  else params.version = withoutVerb(params.version)
  const target = modelOf(request, settings)
  const read = readPredictRequest(parseJsonObject((request.body as Buffer | undefined) ?? Buffer.alloc(0)), backend.metadata(target.model, target.version))
  try {
    const call = inferenceCall(request, settings, target, read.inputs, {})
    call.id = requestId(request, reply)
    const answer = await backend.infer(call)
    try {
      return reply.header('content-type', 'application/json').header('x-model-ver', answer.version).send(predictResponse(answer, read.rows))
    } finally {
      disposeValues(answer.outputs)
    }
  } finally {
    disposeValues(read.inputs)
  }
}

const states = { LOADING: 'LOADING', READY: 'AVAILABLE', UNLOADING: 'UNLOADING', UNAVAILABLE: 'END' } as const

function versionStatus({ version, state, reason }: ModelStatus): object {
  return { version, state: states[state], status: { error_code: reason === '' ? 'OK' : 'UNKNOWN', error_message: reason } }
}

/** For people without a client, in the form of TensorFlow Serving and of KServe's first protocol. */
export function v1Routes(backend: InferenceBackend, settings: RouteSettings): RouteTable {
  const run = {
    schema: {
      tags, summary: "Runs a model: the address ends in ':predict'", consumes: ['application/json'],
      body: { type: 'object', properties: { instances: { type: 'array', items: {} }, inputs: {} }, example: { instances: [[0.5, -1]] } },
    },
    handler: (request: FastifyRequest, reply: FastifyReply) => predict(backend, settings, request, reply),
  }
  const status = {
    schema: { tags, summary: 'Versions of a model, and whether it takes requests' },
    handler: (request: FastifyRequest, reply: FastifyReply) => {
      const { model, version } = modelOf(request, settings)
      const ready = modelReady(backend, model, version)
      const versions = backend.index().filter((each) => each.name === model && (version === undefined || each.version === version || each.labels?.includes(version)))
      return sendJson(reply.code(ready ? 200 : 503), { name: model, ready, model_version_status: versions.map(versionStatus) })
    },
  }
  return {
    '/v1/models': { GET: { schema: { tags, summary: 'Names of the models' }, handler: (_request, reply) => sendJson(reply, { models: [...new Set(backend.index().map(({ name }) => name))] }) } },
    '/v1/models/:model': { GET: status, POST: run },
    '/v1/models/:model/versions/:version': { GET: status, POST: run },
  }
}
