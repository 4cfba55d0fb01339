export { serveLogging, type ServeLogging, type ServeLoggingOptions } from './serve-logging.js'
