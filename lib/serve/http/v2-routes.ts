import type { FastifyReply, FastifyRequest } from 'fastify'
import type { InferenceBackend } from '../backend.js'
import { backendReady, disposeValues, modelMetadata, modelReady, serverMetadata, statisticsAnswer } from '../protocol/index.js'
import { sendJson } from './failure.js'
import { readInferRequest } from './infer-request.js'
import { inferResponse } from './infer-response.js'
import type { RouteSettings } from './options.js'
import { inferenceCall, modelOf, requestId } from './request-fields.js'
import type { RouteTable } from './routes.js'

const tags = ['Open Inference Protocol V2']
const binary = 'application/octet-stream'
const empty = Buffer.alloc(0)

/** Answers a request of V2. */
async function infer(backend: InferenceBackend, settings: RouteSettings, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const target = modelOf(request, settings)
  const body = (request.body as Buffer | undefined) ?? empty
  const read = readInferRequest(body, request.headers['inference-header-content-length'] as string | undefined, () => backend.metadata(target.model, target.version))
  try {
    const call = inferenceCall(request, settings, target, read.inputs, read.fields)
    call.id = requestId(request, reply, read.id)
    if (read.outputs !== undefined) call.outputs = read.outputs.map(({ name }) => name)
    const answer = await backend.infer(call)
    try {
      const response = inferResponse(answer, read, () => backend.metadata(answer.model, answer.version).outputs)
      if (response.headerLength !== undefined) reply.header('inference-header-content-length', response.headerLength)
      return reply.header('content-type', response.headerLength === undefined ? 'application/json' : binary).send(response.body)
    } finally {
      disposeValues(answer.outputs)
    }
  } finally {
    disposeValues(read.inputs)
  }
}

/** The Open Inference Protocol: https://github.com/kserve/open-inference-protocol */
export function v2Routes(backend: InferenceBackend, settings: RouteSettings): RouteTable {
  const serverReady = settings.ready ?? (() => backendReady(backend))
  const ofModel = {
    '': { GET: { schema: { tags, summary: 'Inputs and outputs of a model' }, handler: (request, reply) => {
      const { model, version } = modelOf(request, settings)
      return sendJson(reply, modelMetadata(backend, model, version))
    } } },
    '/ready': { GET: { schema: { tags, summary: 'Whether a model takes requests' }, handler: (request, reply) => {
      const { model, version } = modelOf(request, settings)
      const ready = modelReady(backend, model, version)
      return sendJson(reply.code(ready ? 200 : 503), { name: model, ready })
    } } },
    '/stats': { GET: { schema: { tags, summary: 'What a model has done since it was loaded' }, handler: (request, reply) => {
      const { model, version } = modelOf(request, settings)
      return sendJson(reply, { model_stats: backend.statistics(model, version).map(statisticsAnswer) })
    } } },
    '/config': { GET: { schema: { tags, summary: 'How a model is served' }, handler: (request, reply) => {
      const { model, version } = modelOf(request, settings)
      return sendJson(reply, backend.config(model, version))
    } } },
    '/infer': { POST: {
      schema: { tags, summary: 'Runs a model', consumes: ['application/json', binary], produces: ['application/json', binary], body: inferBody },
      handler: (request, reply) => infer(backend, settings, request, reply),
    } },
  } satisfies RouteTable

  const models = Object.entries(ofModel).flatMap(([path, routes]) => ['/v2/models/:model', '/v2/models/:model/versions/:version'].map((base) => [base + path, routes] as const))
  return {
    '/v2': { GET: { schema: { tags, summary: 'Name, version and extensions of the server' }, handler: (_request, reply) => sendJson(reply, serverMetadata) } },
    '/v2/health/live': { GET: { schema: { tags, summary: 'Whether the server runs' }, handler: (_request, reply) => sendJson(reply, { live: true }) } },
    '/v2/health/ready': { GET: { schema: { tags, summary: 'Whether the server takes requests' }, handler: (_request, reply) => {
      const ready = serverReady()
      return sendJson(reply.code(ready ? 200 : 503), { ready })
    } } },
    '/v2/models/stats': { GET: { schema: { tags, summary: 'What all models have done' }, handler: (_request, reply) => sendJson(reply, { model_stats: backend.statistics().map(statisticsAnswer) }) } },
    ...Object.fromEntries(models),
  }
}

const parameters = { type: 'object', additionalProperties: true }

const inferBody = {
  type: 'object', required: ['inputs'],
  properties: {
    id: { type: 'string' },
    parameters: { ...parameters, description: 'priority, timeout (microseconds), sequence_id, sequence_start, sequence_end, binary_data_output' },
    inputs: {
      type: 'array',
      items: {
        type: 'object', required: ['name', 'shape', 'datatype'],
        properties: {
          name: { type: 'string' }, shape: { type: 'array', items: { type: 'integer' } }, datatype: { type: 'string' },
          parameters: { ...parameters, description: 'binary_data_size' }, data: { type: 'array', items: {} },
        },
      },
    },
    outputs: {
      type: 'array',
      items: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, parameters: { ...parameters, description: 'binary_data, classification' } } },
    },
  },
  example: { inputs: [{ name: 'x', shape: [1, 2], datatype: 'FP32', data: [0.5, -1] }] },
}
