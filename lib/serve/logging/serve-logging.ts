import type { SpanContext } from '@opentelemetry/api'
import type { ServerInterceptor } from '@grpc/grpc-js'
import type { FastifyPluginCallback, FastifyServerOptions } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { DestinationStream, Logger } from 'pino'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'
import type { InferenceBackend } from '../backend.js'
import { grpcWatcher } from '../grpc-watcher.js'
import { RecordedBackend } from './access-record.js'
import { traceFields } from './fields.js'
import { grpcAccess } from './grpc-access.js'
import { httpAccess } from './http-access.js'
import { withoutSecrets } from './secrets.js'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const formats = ['auto', 'json', 'pretty'] as const

export interface ServeLoggingOptions {
  /** `info` when left out; change `logger.level` at any time. */
  level?: (typeof levels)[number]
  /** `pretty` needs the package pino-pretty. `auto`, when left out: pretty on a terminal where the package is there, else JSON. */
  format?: (typeof formats)[number]
  /** Texts that must never be logged, such as the token of the management routes. */
  secrets?: readonly string[]
  /** Where lines go; standard output when left out. */
  destination?: DestinationStream
}

/** Logs of serving; each member is given to what it is about. */
export interface ServeLogging {
  readonly logger: Logger
  /** Options of a Fastify server: this logger, ids of requests, and no lines of Fastify's own about requests. */
  fastifyOptions(): Promise<Pick<FastifyServerOptions, 'genReqId' | 'logController'> & { loggerInstance: Logger }>
  /** One line for each request of HTTP. Register it with Fastify before the routes, and after the plugin of traces. */
  readonly fastifyPlugin: FastifyPluginCallback
  /** One line for each call of gRPC: `new Server({ interceptors: [await logging.grpcInterceptor()] })`. */
  grpcInterceptor(): Promise<ServerInterceptor>
  /** A backend that tells those lines which model and version answered. Give this one to the servers. */
  backend(backend: InferenceBackend): InferenceBackend
}

const REQUEST_ID = /^[\w.:/+=-]{1,128}$/

/** The id that a client or a proxy gave, if it can stand in a line, or a new one. */
function requestIdOf({ headers }: { headers: NodeJS.Dict<string | string[]> }): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}

/** The stream that pino-pretty makes, or undefined where it is not installed. */
async function prettyStream(destination: DestinationStream | undefined): Promise<DestinationStream | undefined> {
  // Not named to the compiler: whoever wants it installs it.
  const name: string = 'pino-pretty'
  try {
    const { default: pretty } = (await import(name)) as { default: (options: object) => DestinationStream }
    return pretty({ colorize: destination === undefined, ...(destination === undefined ? {} : { destination }) })
  } catch {
    return undefined
  }
}

function oneOf<T extends string>(name: string, value: unknown, all: readonly T[]): T {
  if (all.includes(value as T)) return value as T
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${name} of logs is one of ${all.join(', ')}, got ${describeValue(value)}`)
}

async function streamOf({ format = 'auto', destination }: ServeLoggingOptions): Promise<DestinationStream | undefined> {
  const terminal = destination === undefined && process.stdout.isTTY
  if (oneOf('format', format, formats) === 'json' || (format === 'auto' && !terminal)) return destination
  const pretty = await prettyStream(destination)
  if (pretty === undefined && format === 'pretty') throw new TorchError('ERR_TCH_PACKAGE_MISSING', 'pretty logs are made by the package pino-pretty, which is not installed: npm install pino-pretty')
  return pretty ?? destination
}

/**
 * Logs as pino writes them: one JSON object a line, with the ids of the trace that is active.
 *
 * ```js
 * const logging = await serveLogging({ level: 'info', secrets: [token] })
 * const app = fastify(await logging.fastifyOptions())
 * app.register(logging.fastifyPlugin)
 * ```
 * @throws `ERR_TCH_INVALID_ARGUMENT` for options, `ERR_TCH_PACKAGE_MISSING` for pretty logs without pino-pretty.
 */
export async function serveLogging(options: ServeLoggingOptions = {}): Promise<ServeLogging> {
  checkOptions('serveLogging', options, ['level', 'format', 'secrets', 'destination'])
  const level = oneOf('level', options.level ?? 'info', levels)
  const hide = withoutSecrets(options.secrets ?? [])
  const [{ pino }, { trace }, stream] = await Promise.all([import('pino'), import('@opentelemetry/api'), streamOf(options)])
  const span = (): SpanContext | undefined => trace.getActiveSpan()?.spanContext()
  const settings = {
    level,
    mixin: () => traceFields(span()),
    redact: { paths: ['authorization', 'cookie', 'token', '*.authorization', '*.cookie', '*.token', '*.headers.authorization', '*.headers.cookie'], censor: '[redacted]' },
    ...(hide === undefined ? {} : { hooks: { streamWrite: hide } }),
  }
  const logger = stream === undefined ? pino(settings) : pino(settings, stream)
  return {
    logger,
    async fastifyOptions() {
      const { LogController } = await import('fastify')
      return { loggerInstance: logger, genReqId: requestIdOf, logController: new LogController({ disableRequestLogging: true }) }
    },
    fastifyPlugin: httpAccess(span),
    grpcInterceptor: () => grpcWatcher((path, metadata) => grpcAccess(logger, path, metadata)),
    backend: (backend) => new RecordedBackend(backend, span),
  }
}
