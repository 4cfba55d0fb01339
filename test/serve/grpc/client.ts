import { credentials, loadPackageDefinition, Metadata, type CallOptions, type ChannelCredentials, type ClientDuplexStream, type ClientReadableStream, type ServiceError } from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'
import { fileURLToPath } from 'node:url'
import { torch } from '../../../lib/index.js'
import { InferenceEngine, ModelSet, grpcServer, type EngineOptions, type GrpcOptions, type GrpcServer, type InferenceBackend } from '../../../lib/serve/index.js'

/** A message as grpc-js gives it: whatever the .proto has. */
export type Message = Record<string, any>

const directory = fileURLToPath(new URL('../../../assets/proto', import.meta.url))
const definition = loadSync(['inference.proto', 'health.proto'], { keepCase: true, enums: String, longs: String, defaults: true, oneofs: true, includeDirs: [directory] })
const root = loadPackageDefinition(definition) as any

/** ModelInferRequest, to be written by hand. */
export const inferRequestType = root.inference.ModelInferRequest as { serialize(message: Message): Buffer }

export interface Deferred {
  promise: Promise<void>
  resolve(): void
}

export function deferred(): Deferred {
  let resolve!: () => void
  return { promise: new Promise<void>((settle) => { resolve = settle }), resolve: () => resolve() }
}

const unlimited = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 }

export class Client {
  readonly inference: Message
  readonly health: Message

  constructor(port: number, secure: ChannelCredentials = credentials.createInsecure(), options: object = {}) {
    const address = `localhost:${port}`
    this.inference = new root.inference.GRPCInferenceService(address, secure, { ...unlimited, ...options })
    this.health = new root.grpc.health.v1.Health(address, secure, { ...unlimited, ...options })
  }

  call(method: string, request: Message = {}, metadata: Record<string, string> = {}, options: CallOptions = {}): Promise<Message> {
    return new Promise((resolve, reject) => {
      const client = method === 'Check' ? this.health : this.inference
      client[method](request, metadataOf(metadata), options, (error: ServiceError | null, answer: Message) => (error === null ? resolve(answer) : reject(error)))
    })
  }

  stream(metadata: Record<string, string> = {}): ClientDuplexStream<Message, Message> {
    return this.inference['ModelStreamInfer'](metadataOf(metadata))
  }

  watch(service: string): ClientReadableStream<Message> {
    return this.health['Watch']({ service })
  }

  close(): void {
    this.inference['close']()
    this.health['close']()
  }
}

export function metadataOf(entries: Record<string, string>): Metadata {
  const metadata = new Metadata()
  for (const [name, value] of Object.entries(entries)) metadata.set(name, value)
  return metadata
}

/** The status code that a call ends with; 0: it succeeded. */
export async function statusOfCall(call: Promise<unknown>): Promise<{ code: number; details: string }> {
  try {
    await call
    return { code: 0, details: '' }
  } catch (error) {
    const { code, details } = error as ServiceError
    if (code === undefined) throw error
    return { code, details }
  }
}

/** An engine that gives what it gets, of any dtype and shape. */
export function echoEngine(options: EngineOptions = {}): InferenceEngine {
  const module = torch.jit.trace((x) => x.clone(), [torch.zeros([1, 2])])
  return new InferenceEngine(module, { name: 'echo', intraOpThreads: 1, inputs: [{ name: 'x' }], outputs: [{ name: 'y' }], ...options })
}

export interface Running {
  server: GrpcServer
  client: Client
  port: number
  close(): Promise<void>
}

export async function serve(backend: InferenceBackend | readonly InferenceEngine[], options: GrpcOptions = {}): Promise<Running> {
  const own = Array.isArray(backend) ? (backend as readonly InferenceEngine[]) : []
  const server = await grpcServer(Array.isArray(backend) ? new ModelSet(own) : (backend as InferenceBackend), options)
  const { port } = await server.listen({ port: 0 })
  const client = new Client(port)
  return {
    server, client, port,
    async close() {
      client.close()
      await server.close({ timeout: 1000 })
      await Promise.all(own.map((engine) => engine.close()))
    },
  }
}

/** A request of one raw FP32 input. */
export function floats(values: number[], { model = 'echo', name = 'x', shape = [1, values.length], ...rest }: Message = {}): Message {
  return { model_name: model, inputs: [{ name, datatype: 'FP32', shape }], raw_input_contents: [Buffer.from(Float32Array.from(values).buffer)], ...rest }
}

export function floatsOf(answer: Message, at = 0): number[] {
  const bytes = Uint8Array.from(answer['raw_output_contents'][at])
  return [...new Float32Array(bytes.buffer)]
}
