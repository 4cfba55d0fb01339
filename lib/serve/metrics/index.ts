export { RequestCounter } from './request-counter.js'
export { serveMetrics, type ServeMetrics, type ServeMetricsOptions } from './serve-metrics.js'
