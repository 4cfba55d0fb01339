import type { GrpcObject, MethodDefinition, ServiceClientConstructor, ServiceDefinition } from '@grpc/grpc-js'
import { join } from 'node:path'
import { TorchError } from '../../errors.js'
import { packageRoot } from '../../libtorch/platform.js'
import { checkInferRequest, checkMessage } from './wire-limits.js'

/** Where the .proto files are. */
export const protoDirectory: string = join(packageRoot, 'assets', 'proto')

/** Bytes of requests without data. */
const SMALL_REQUEST = 65536

/** A request as handlers get it: decoded, or what was wrong with it, because grpc-js itself would blame the server. */
export type Received<T> = { message: T; bytes: number } | { error: TorchError }

function decoded<T>(bytes: Buffer, check: (bytes: Buffer) => void, decode: (bytes: Buffer) => T): Received<T> {
  try {
    check(bytes)
    return { message: decode(bytes), bytes: bytes.length }
  } catch (error) {
    if (error instanceof TorchError) return { error }
    return { error: new TorchError('ERR_TCH_REQUEST', `the message is not what its .proto says: ${(error as Error).message}`, { cause: error }) }
  }
}

function checkSmall(bytes: Buffer): void {
  if (bytes.length > SMALL_REQUEST) throw new TorchError('ERR_TCH_REQUEST', `the request has ${bytes.length} bytes; at most ${SMALL_REQUEST} are taken of one without tensors`)
  checkMessage(bytes)
}

/** A service whose requests are looked through before they are decoded. */
function checked(service: ServiceDefinition): ServiceDefinition {
  return Object.fromEntries(Object.entries(service).map(([name, method]: [string, MethodDefinition<object, object>]) => {
    const check = method.path.endsWith('Infer') ? checkInferRequest : checkSmall
    return [name, { ...method, requestDeserialize: (bytes: Buffer) => decoded(bytes, check, method.requestDeserialize) }]
  }))
}

export interface Services {
  inference: ServiceDefinition
  health: ServiceDefinition
}

/** The services of assets/proto. */
export async function loadServices(grpc: typeof import('@grpc/grpc-js')): Promise<Services> {
  const { load } = await import('@grpc/proto-loader')
  const definition = await load(['inference.proto', 'health.proto'], { keepCase: true, enums: String, defaults: true, oneofs: true, includeDirs: [protoDirectory] })
  const root = grpc.loadPackageDefinition(definition) as unknown as { inference: GrpcObject; grpc: { health: { v1: GrpcObject } } }
  const { service: inference } = root.inference['GRPCInferenceService'] as ServiceClientConstructor
  const { service: health } = root.grpc.health.v1['Health'] as ServiceClientConstructor
  return { inference: checked(inference), health: checked(health) }
}
