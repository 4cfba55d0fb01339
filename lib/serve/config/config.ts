import type { DirectorySettings } from './models.js'

/** Where a server listens with HTTP. Times are milliseconds, sizes bytes. */
export interface HttpConfig {
  enabled: boolean
  host: string
  port: number
  bodyLimit: number
  bodiesLimit: number
  maxConnections: number
  headersTimeout: number
  requestTimeout: number
  keepAliveTimeout: number
  /** The OpenAPI document and its page. */
  docs: boolean
  /** The page at `/` for operators. */
  console: boolean
  tls?: TlsConfig
  overload: { maxEventLoopDelay: number; maxRssBytes?: number } | false
}

export interface GrpcConfig {
  enabled: boolean
  host: string
  port: number
  messageLimit: number
  messagesLimit: number
  maxConcurrentStreams: number
  streamRequests: number
  tls?: TlsConfig
}

/** Files in PEM. */
export interface TlsConfig {
  key: string
  cert: string
  passphraseFile?: string
  /** Who signs clients' certificates: with it only clients that show one are let in. */
  clientCa?: string
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'

/** Everything a server is told, complete and checked. docs/serve-config.md has each key. */
export interface ServeConfig {
  models: DirectorySettings
  http: HttpConfig
  grpc: GrpcConfig
  headers: { version: string; tenant: string; key: string }
  management: { token?: string; tokenFile?: string }
  metrics: { enabled: boolean; path: string; process: boolean; labels: Record<string, string> }
  tracing: { enabled: boolean; endpoint?: string; serviceName: string; sampleRatio: number }
  logging: { level: LogLevel; format: 'auto' | 'json' | 'pretty' | 'none' }
  release: { stateFile?: string }
  drain: { delay: number; timeout: number }
}

type Partly<T> = T extends readonly unknown[] | string | number | boolean ? T : { [Key in keyof T]?: Partly<T[Key]> | undefined }

/** A configuration as people write it: with defaults for what is left out, and a path for `models`. */
export type ServeOptions = Partly<Omit<ServeConfig, 'models'>> & { models?: string | Partly<DirectorySettings> }
