export { grpcServer, GrpcServer } from './server.js'
export type { GrpcAddress } from './server.js'
export type { GrpcOptions } from './options.js'
