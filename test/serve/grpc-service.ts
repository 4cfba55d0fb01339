import { Server, ServerCredentials, credentials, makeClientConstructor, type Client, type Metadata, type ServerInterceptor, type ServiceDefinition, type UntypedServiceImplementation } from '@grpc/grpc-js'

type Handler = (call: { metadata: Metadata }, done: (error: object | null, value?: Buffer) => void) => void
type Method = (bytes: Buffer, metadata: Metadata, done: (error: { code: number } | null) => void) => { on(event: 'metadata', heard: (metadata: Metadata) => void): void }

/** A service of calls of bytes, to see what interceptors see; `call` resolves with the metadata of the answer. */
export async function grpcService(handlers: Readonly<Record<string, Handler>>, interceptors: ServerInterceptor[]): Promise<{ call(path: string, metadata: Metadata): Promise<Metadata | undefined>; close(): void }> {
  const bytes = (value: Buffer): Buffer => value
  const service: ServiceDefinition = Object.fromEntries(Object.keys(handlers).map((path) => [path, {
    path, requestStream: false, responseStream: false, requestSerialize: bytes, requestDeserialize: bytes, responseSerialize: bytes, responseDeserialize: bytes,
  }]))
  const server = new Server({ interceptors })
  server.addService(service, handlers as unknown as UntypedServiceImplementation)
  const port = await new Promise<number>((resolve, reject) => server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error === null ? resolve(bound) : reject(error))))
  const client: Client = new (makeClientConstructor(service, 'test'))(`127.0.0.1:${port}`, credentials.createInsecure())
  return {
    call: (path, metadata) => new Promise((resolve) => {
      let sent: Metadata | undefined
      const method = (client as unknown as Record<string, Method>)[path]!
      method.call(client, Buffer.from('q'), metadata, () => resolve(sent)).on('metadata', (got) => { sent = got })
    }),
    close() {
      client.close()
      server.forceShutdown()
    },
  }
}
