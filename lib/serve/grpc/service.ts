import type { handleUnaryCall, ServerUnaryCall, UntypedServiceImplementation } from '@grpc/grpc-js'
import { TorchError } from '../../errors.js'
import type { ModelManagement } from '../backend.js'
import { checkModelName, modelMetadata, modelReady, repositoryIndex, serverMetadata, statisticsAnswer } from '../protocol/index.js'
import { requireToken, scopeOf, versionOf } from './call.js'
import { failureOf } from './failure.js'
import { checkHealth, type HealthWatch, type WatchCall } from './health.js'
import { infer, type ServiceScope } from './inference.js'
import { modelOf } from './infer-request.js'
import { parametersOfWire, type HealthCheckRequest, type ModelInferRequest, type ModelReference, type RepositoryIndexRequest, type RepositoryModelRequest } from './messages.js'
import { modelConfig } from './model-config.js'
import type { Received } from './protos.js'
import { streamInfer, type StreamCall } from './stream.js'

type Call = ServerUnaryCall<Received<unknown>, object>

function requestOf<T>(call: Call): T {
  if ('error' in call.request) throw call.request.error
  return call.request.message as T
}

/** Repositories have versions as a parameter; other parameters would change what is loaded. */
function versionParameter({ parameters }: RepositoryModelRequest): string | undefined {
  const values = parametersOfWire(parameters)
  // What Triton's clients send with unload; models here have no dependents.
  const unknown = Object.keys(values).find((name) => name !== 'version' && name !== 'unload_dependents')
  if (unknown !== undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `the parameter '${unknown.slice(0, 40)}' is not taken: files and configurations are put in the repository`)
  return values['version'] === undefined ? undefined : checkModelName(values['version'], 'a version')
}

/** inference.GRPCInferenceService */
export function inferenceService(service: ServiceScope): UntypedServiceImplementation {
  const { backend, settings } = service

  const unary = (answer: (call: Call) => object | Promise<object>): handleUnaryCall<Received<unknown>, object> => async (call, callback) => {
    let response: object
    try {
      response = await answer(call)
    } catch (error) {
      return callback(failureOf(error, settings.logger))
    }
    callback(null, response)
  }
  const ofModel = (answer: (model: string, version: string | undefined) => object): handleUnaryCall<Received<unknown>, object> => unary((call) => {
    const { name, version } = requestOf<ModelReference>(call)
    const named = modelOf(name, version)
    return answer(named.model, named.version ?? versionOf(call.metadata, settings))
  })
  const managed = (change: (management: ModelManagement, model: string, version: string | undefined) => Promise<void>): handleUnaryCall<Received<unknown>, object> => unary(async (call) => {
    requireToken(call.metadata, settings)
    if (backend.management === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'the models of this server are fixed: it has no repository')
    const request = requestOf<RepositoryModelRequest>(call)
    await change(backend.management, checkModelName(request.model_name), versionParameter(request))
    return {}
  })

  return {
    ServerLive: unary(() => ({ live: true })),
    ServerReady: unary(() => ({ ready: service.ready() })),
    ModelReady: ofModel((model, version) => ({ ready: modelReady(backend, model, version) })),
    ServerMetadata: unary(() => serverMetadata),
    ModelMetadata: ofModel((model, version) => modelMetadata(backend, model, version)),
    ModelInfer: unary((call) => infer(service, call.request as Received<ModelInferRequest>, scopeOf(call), false)),
    ModelStreamInfer: (call: StreamCall) => streamInfer(service, call),
    ModelConfig: ofModel((model, version) => ({ config: modelConfig(backend, model, version) })),
    ModelStatistics: unary((call) => {
      const { name, version } = requestOf<ModelReference>(call)
      const statistics = name === '' ? backend.statistics() : backend.statistics(checkModelName(name), modelOf(name, version).version)
      return { model_stats: statistics.map(statisticsAnswer) }
    }),
    RepositoryIndex: unary((call) => ({ models: repositoryIndex(backend, requestOf<RepositoryIndexRequest>(call).ready) })),
    RepositoryModelLoad: managed((management, model, version) => management.load(model, version)),
    RepositoryModelUnload: managed((management, model, version) => management.unload(model, version)),
  } satisfies UntypedServiceImplementation
}

/** grpc.health.v1.Health */
export function healthService(service: ServiceScope, watch: HealthWatch): UntypedServiceImplementation {
  const check: handleUnaryCall<Received<unknown>, object> = (call, callback) => {
    try {
      callback(null, checkHealth(service, requestOf<HealthCheckRequest>(call)))
    } catch (error) {
      callback(failureOf(error, service.settings.logger))
    }
  }
  return { Check: check, Watch: (call: WatchCall) => watch.watch(call) } satisfies UntypedServiceImplementation
}
