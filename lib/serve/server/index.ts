export { ModelServer, serve, type ServeExtras, type ServerReload, type ServerState } from './model-server.js'
export type { ServerLogger } from './log.js'
export { handleSignals, type ReloadListener } from './signals.js'
export { checkServer } from './check.js'
