export { serveTracing, type ServeTracing, type ServeTracingOptions } from './serve-tracing.js'
