export { inferenceRoutes } from './plugin.js'
export { httpServer } from './server.js'
export type { HttpOptions, OverloadOptions, RouteOptions, TlsOptions } from './options.js'
