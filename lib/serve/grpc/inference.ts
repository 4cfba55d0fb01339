import type { InferenceBackend } from '../backend.js'
import { disposeValues, type ByteBudget } from '../protocol/index.js'
import { inferenceCall, type CallScope } from './call.js'
import { readInferRequest } from './infer-request.js'
import { inferResponse } from './infer-response.js'
import type { ModelInferRequest, ModelInferResponse } from './messages.js'
import type { GrpcSettings } from './options.js'
import type { Received } from './protos.js'

/** What all calls of a server share. */
export interface ServiceScope {
  backend: InferenceBackend
  settings: GrpcSettings
  budget: ByteBudget
  /** Whether the server takes requests. */
  ready(): boolean
  /** Aborted when the server closes. */
  closing: AbortSignal
}

/** Answers one request; `stream`: as a stream's answers are. */
export async function infer({ backend, settings, budget }: ServiceScope, received: Received<ModelInferRequest>, scope: CallScope, stream: boolean): Promise<ModelInferResponse> {
  if ('error' in received) throw received.error
  const { message, bytes } = received
  budget.take(bytes)
  try {
    const request = readInferRequest(message)
    try {
      const answer = await backend.infer(inferenceCall(request, scope, settings))
      try {
        const response = inferResponse(answer, request, () => backend.metadata(answer.model, answer.version).outputs)
        if (stream && request.marksLast) response.parameters = { triton_final_response: { bool_param: true } }
        return response
      } finally {
        disposeValues(answer.outputs)
      }
    } finally {
      disposeValues(request.inputs)
    }
  } finally {
    budget.give(bytes)
  }
}
