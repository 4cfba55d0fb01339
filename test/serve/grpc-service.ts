import { Server, ServerCredentials, credentials, makeClientConstructor, type Client, type Metadata, type ServerInterceptor, type ServiceDefinition, type UntypedServiceImplementation } from '@grpc/grpc-js'

type Handler = (call: { metadata: Metadata; on(event: 'cancelled', heard: () => void): unknown }, done: (error: object | null, value?: Buffer) => void) => void
type Method = (bytes: Buffer, metadata: Metadata, options: { deadline?: number }, done: (error: { code: number } | null) => void) => { on(event: 'metadata', heard: (metadata: Metadata) => void): void; cancel(): void }

interface CallOptions {
  /** Milliseconds since the epoch. */
  deadline?: number
  /** Cancels the call when it is there. */
  signal?: AbortSignal
}

/** A service of calls of bytes, to see what interceptors see; `call` resolves with the metadata of the answer. */
export async function grpcService(handlers: Readonly<Record<string, Handler>>, interceptors: ServerInterceptor[]): Promise<{ call(path: string, metadata: Metadata, options?: CallOptions): Promise<Metadata | undefined>; close(): void }> {
  const bytes = (value: Buffer): Buffer => value
  const service: ServiceDefinition = Object.fromEntries(Object.keys(handlers).map((path) => [path, {
    path, requestStream: false, responseStream: false, requestSerialize: bytes, requestDeserialize: bytes, responseSerialize: bytes, responseDeserialize: bytes,
  }]))
  const server = new Server({ interceptors })
  server.addService(service, handlers as unknown as UntypedServiceImplementation)
  const port = await new Promise<number>((resolve, reject) => server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error === null ? resolve(bound) : reject(error))))
  const client: Client = new (makeClientConstructor(service, 'test'))(`127.0.0.1:${port}`, credentials.createInsecure())
  return {
    call: (path, metadata, { deadline, signal } = {}) => new Promise((resolve) => {
      let sent: Metadata | undefined
      const method = (client as unknown as Record<string, Method>)[path]!
      const call = method.call(client, Buffer.from('q'), metadata, deadline === undefined ? {} : { deadline }, () => resolve(sent))
      call.on('metadata', (got) => { sent = got })
      signal?.addEventListener('abort', () => call.cancel())
    }),
    close() {
      client.close()
      server.forceShutdown()
    },
  }
}
