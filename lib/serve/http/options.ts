import type { FastifyBaseLogger } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'
import type { ImageHints } from '../registry/description.js'

/** How the routes of inference behave, in a server of their own or in somebody else's. */
export interface RouteOptions {
  /** Who has it may load and unload models and set weights; left out: nobody may. */
  token?: string
  /** Bytes of a body, as it comes and inflated; 64 MiB when left out. */
  bodyLimit?: number
  /** Bytes of all bodies that are held at once; beyond it requests are answered with 503. 1 GiB when left out. */
  bodiesLimit?: number
  /** What `/v2/health/ready` says; left out: whether every model has a version that takes requests. */
  ready?: () => boolean
  /** Header that names the version or label of a model; `x-model-ver` when left out. */
  versionHeader?: string
  /** Header that says whose request it is; `x-tenant-id` when left out. */
  tenantHeader?: string
  /** Header whose value keeps a client on one version while traffic is split; `x-sticky-key` when left out. */
  keyHeader?: string
  /** What observers need to know a request by, made of its headers: a trace context. */
  context?: (headers: IncomingHttpHeaders) => unknown
  /** How uploaded pictures become inputs; left out: `image` of the model's configuration, and its input's shape. */
  picture?: (model: string, version?: string) => ImageHints | undefined
  /** When new requests are turned away with 503; `false`: never. */
  overload?: OverloadOptions | false
}

export interface OverloadOptions {
  /** Milliseconds that the event loop may be late; 1000 when left out. */
  maxEventLoopDelay?: number
  /** Bytes of memory of the process; left out: no limit. */
  maxRssBytes?: number
}

export interface TlsOptions {
  /** PEM. */
  key: string | Buffer
  cert: string | Buffer
  passphrase?: string
  /** PEM of who signs clients' certificates: with it only clients that show one are let in (mTLS). */
  clientCa?: string | Buffer | (string | Buffer)[]
}

/** Of a server of its own. Times are milliseconds. */
export interface HttpOptions extends RouteOptions {
  tls?: TlsOptions
  /** Connections at once; further ones are closed. 10,000 when left out. */
  maxConnections?: number
  /** For the headers of a request, from the first byte on; 10 s when left out. */
  headersTimeout?: number
  /** For a request to be there whole; 60 s when left out. */
  requestTimeout?: number
  /** That an idle connection stays open; 72 s when left out. */
  keepAliveTimeout?: number
  /** The OpenAPI document at `/openapi.json` and its page at `/docs`; true when left out. */
  docs?: boolean
  logger?: FastifyBaseLogger
}

const routeOptions = ['token', 'bodyLimit', 'bodiesLimit', 'ready', 'versionHeader', 'tenantHeader', 'keyHeader', 'context', 'picture', 'overload']
const serverOptions = [...routeOptions, 'tls', 'maxConnections', 'headersTimeout', 'requestTimeout', 'keepAliveTimeout', 'docs', 'logger']

/** With everything that has a default. */
export type RouteSettings = RouteOptions & Required<Pick<RouteOptions, 'bodyLimit' | 'bodiesLimit' | 'versionHeader' | 'tenantHeader' | 'keyHeader'>>

function header(name: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return name.toLowerCase()
  throw new TorchError('ERR_TCH_CONFIG', `the name of a header is a word, not ${describeValue(name)}`)
}

function count(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new TorchError('ERR_TCH_CONFIG', `${name} is a whole number from 1, not ${describeValue(value)}`)
}

/** @throws `ERR_TCH_CONFIG`, `ERR_TCH_UNKNOWN_ARGUMENT` */
export function checkRouteOptions(options: RouteOptions): RouteSettings {
  checkOptions('inferenceRoutes', options, routeOptions)
  if (options.token !== undefined && (typeof options.token !== 'string' || options.token.length < 8)) {
    throw new TorchError('ERR_TCH_CONFIG', 'token is a text of at least 8 characters: who guesses it can replace models')
  }
  return {
    ...options,
    bodyLimit: count('bodyLimit', options.bodyLimit ?? 64 * 2 ** 20),
    bodiesLimit: count('bodiesLimit', options.bodiesLimit ?? 2 ** 30),
    versionHeader: header(options.versionHeader ?? 'x-model-ver'),
    tenantHeader: header(options.tenantHeader ?? 'x-tenant-id'),
    keyHeader: header(options.keyHeader ?? 'x-sticky-key'),
  }
}

/** The options of the routes among those of a server. */
export function routePart(options: HttpOptions): RouteOptions {
  checkOptions('httpServer', options, serverOptions)
  for (const name of ['maxConnections', 'headersTimeout', 'requestTimeout', 'keepAliveTimeout'] as const) {
    if (options[name] !== undefined) count(name, options[name])
  }
  return Object.fromEntries(Object.entries(options).filter(([name]) => routeOptions.includes(name)))
}
