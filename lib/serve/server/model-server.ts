import { setTimeout as wait } from 'node:timers/promises'
import { TorchError } from '../../errors.js'
import type { InferenceBackend, ReloadResult } from '../backend.js'
import type { ServeConfig, ServeOptions } from '../config/config.js'
import { readToken } from '../config/files.js'
import { differences } from '../config/compare.js'
import { loadConfig } from '../config/load.js'
import type { ServeLogging } from '../logging/index.js'
import { serveMetrics, type ServeMetrics } from '../metrics/index.js'
import type { ModelRegistry } from '../registry/registry.js'
import { ReleasedBackend } from '../release/released-backend.js'
import { ReleaseRouter } from '../release/router.js'
import type { Endpoint } from './endpoint.js'
import { openLogging, type ServerLogger } from './log.js'
import { failedModels, hasReady, openModels } from './models.js'
import type { Served } from './served.js'
import { openSpans, type Spans } from './spans.js'

/** `starting`: alive, models are being loaded; `draining`: not ready, requests under way are answered. */
export type ServerState = 'starting' | 'ready' | 'draining' | 'stopped'

export interface ServeExtras {
  /** Models that the program has loaded itself; left out: the folder `models`. The program closes it. */
  backend?: InferenceBackend
}

/** What a reload did. */
export interface ServerReload {
  /** Keys that have changed and hold from now on. */
  applied: readonly string[]
  /** Keys that have changed and need a restart; they are as they were. */
  restart: readonly string[]
  models: readonly ReloadResult[]
}

/** Serves models over HTTP and gRPC; made by `serve`. */
export class ModelServer {
  #config: ServeConfig
  #state: ServerState = 'starting'
  readonly #extras: ServeExtras
  readonly #closing = new AbortController()
  #logging: ServeLogging | undefined
  #metrics: ServeMetrics | undefined
  #spans: Spans | undefined
  #registry: ModelRegistry | undefined
  #backend: InferenceBackend | undefined
  #managed = false
  #http: Endpoint | undefined
  #grpc: Endpoint | undefined
  #starting: Promise<void> = Promise.resolve()
  #reloading: Promise<unknown> = Promise.resolve()
  #closed: Promise<void> | undefined
  #tellStopped: () => void = () => {}

  /** Takes a complete configuration, as `loadConfig` gives it; `start()` comes next. */
  constructor(config: ServeConfig, extras: ServeExtras = {}) {
    this.#config = config
    this.#extras = extras
  }

  get state(): ServerState {
    return this.#state
  }

  get config(): ServeConfig {
    return this.#config
  }

  /** What is served. @throws `ERR_TCH_NOT_READY` before it is there */
  get backend(): InferenceBackend {
    if (this.#backend === undefined) throw new TorchError('ERR_TCH_NOT_READY', 'the server has not begun to serve yet')
    return this.#backend
  }

  /** `http://127.0.0.1:8000`; undefined where HTTP is not served. */
  get url(): string | undefined {
    return this.#http?.address
  }

  /** `127.0.0.1:8001`; undefined where gRPC is not served. */
  get grpcAddress(): string | undefined {
    return this.#grpc?.address
  }

  /** Whether there is a token with which models can be managed. */
  get managed(): boolean {
    return this.#managed
  }

  /** Resolves when the server has stopped, whoever closed it. */
  readonly closed: Promise<void> = new Promise((resolve) => { this.#tellStopped = resolve })

  get logger(): ServerLogger | undefined {
    return this.#logging?.logger
  }

  /**
   * Listens, loads the models and is ready when all of them have been tried. Those that cannot be loaded are no reason
   * not to be, unless `models.strict` says so.
   *
   * @throws `ERR_TCH_CONFIG`, `ERR_TCH_FILE` and others when it cannot; nothing is left open then. `ERR_TCH_CLOSED` when it
   * was closed meanwhile.
   */
  async start(): Promise<this> {
    this.#starting = this.#start()
    try {
      await this.#starting
    } catch (error) {
      if (this.#closed !== undefined) throw new TorchError('ERR_TCH_CLOSED', 'the server was closed before it was ready', { cause: error })
      await this.close({ force: true })
      throw error
    }
    return this
  }

  async #start(): Promise<void> {
    const config = this.#config
    const token = await readToken(config)
    this.#managed = token !== undefined
    this.#logging = await openLogging(config.logging, token)
    if (config.tracing.enabled) this.#spans = await openSpans(config.tracing)
    await this.#openBackend()
    this.#requireOpen()
    const served: Served = {
      backend: this.backend, token, metrics: this.#metrics, spans: this.#spans, logging: this.#logging,
      ready: () => this.#state === 'ready' && hasReady(this.backend),
      draining: () => this.#state === 'draining',
    }
    // Each protocol's packages are loaded where it is served. They are kept one by one: the second may fail to listen.
    if (config.http.enabled) this.#http = await (await import('./http-endpoint.js')).openHttp(config, served)
    this.#requireOpen()
    if (config.grpc.enabled) this.#grpc = await (await import('./grpc-endpoint.js')).openGrpc(config, served)
    this.#requireOpen()
    this.logger?.info({ url: this.url, grpc: this.grpcAddress, models: config.models.directory, managed: this.#managed }, 'listening')
    await Promise.race([this.#registry?.whenReady(), this.#whenClosing()])
    this.#requireOpen()
    const failed = failedModels(this.backend)
    if (config.models.strict && failed.length > 0) {
      throw new TorchError('ERR_TCH_MODEL_LOAD', `models.strict: ${failed.map(({ name, reason }) => `${name} cannot be served: ${reason}`).join('; ')}`)
    }
    this.#state = 'ready'
    this.logger?.info({ ready: this.backend.index().filter(({ state }) => state === 'READY').map(({ name, version }) => `${name}/${version}`), failed }, 'ready')
  }

  async #openBackend(): Promise<void> {
    const { models, release, metrics } = this.#config
    const reloaded = (result: ReloadResult): void => {
      this.#metrics?.reloaded(result)
      this.#spans?.tracing.reloaded(result)
      if (result.result !== 'unchanged') this.logger?.[result.result === 'failed' ? 'error' : 'info'](result, `model ${result.result}`)
    }
    this.#registry = this.#extras.backend === undefined ? await openModels(models, { reloaded, engine: this.#spans?.tracing.observer }) : undefined
    const router = new ReleaseRouter({
      ...(release.stateFile === undefined ? {} : { stateFile: release.stateFile }),
      onEvent: (event) => this.logger?.[event.kind === 'rolled-back' || event.kind === 'state-not-saved' ? 'warn' : 'info'](event, `release ${event.kind}`),
    })
    const released = new ReleasedBackend((this.#extras.backend ?? this.#registry)!, router)
    const logged = this.#logging?.backend(released) ?? released
    this.#backend = this.#spans?.tracing.backend(logged) ?? logged
    if (metrics.enabled) this.#metrics = await serveMetrics(this.#backend, { labels: metrics.labels, process: metrics.process })
  }

  #requireOpen(): void {
    this.#closing.signal.throwIfAborted()
  }

  #whenClosing(): Promise<never> {
    const { signal } = this.#closing
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))
  }

  /**
   * Takes in another configuration, as far as that can be done without a restart, and looks at all models again. What is
   * wrong is found before anything is changed.
   *
   * @param next Left out: the configuration stays.
   * @throws `ERR_TCH_CONFIG` and others; everything is as it was then.
   */
  reload(next: () => ServeConfig | Promise<ServeConfig> = () => this.#config): Promise<ServerReload> {
    const reloading = this.#reloading.then(() => this.#reload(next))
    this.#reloading = reloading.catch(() => {})
    return reloading
  }

  async #reload(next: () => ServeConfig | Promise<ServeConfig>): Promise<ServerReload> {
    try {
      if (this.#state !== 'ready') throw new TorchError('ERR_TCH_NOT_READY', `a server that is ${this.#state} cannot be reloaded`)
      const config = await next()
      await readToken(config)
      const { live, restart } = differences(this.#config, config)
      const { defaults, overrides, sources } = config.models
      await this.#registry?.describe({ defaults, overrides, sources })
      this.#config = { ...this.#config, models: { ...this.#config.models, defaults, overrides, sources }, drain: config.drain, logging: { ...this.#config.logging, level: config.logging.level } }
      if (this.logger !== undefined) this.logger.level = config.logging.level
      this.#metrics?.configReloaded(true)
      const models = (await this.#registry?.management.reload()) ?? []
      this.logger?.info({ applied: live, restart, models }, restart.length === 0 ? 'reloaded' : `reloaded; a restart is needed for ${restart.join(', ')}`)
      return { applied: live, restart, models }
    } catch (error) {
      this.#metrics?.configReloaded(false)
      this.logger?.error({ err: error }, 'not reloaded: everything is as it was')
      throw error
    }
  }

  /**
   * Drains: is not ready, waits `drain.delay`, takes nothing further, and gives what is under way `drain.timeout`.
   *
   * @param options `force`: cuts everything off at once, also when it is draining already.
   */
  close({ force = false }: { force?: boolean } = {}): Promise<void> {
    if (force) {
      this.#forced.abort()
      for (const endpoint of this.#endpoints) endpoint.force()
    }
    return (this.#closed ??= this.#close())
  }

  readonly #forced = new AbortController()

  get #endpoints(): Endpoint[] {
    return [this.#http, this.#grpc].filter((endpoint) => endpoint !== undefined)
  }

  async #close(): Promise<void> {
    const wasReady = this.#state === 'ready'
    this.#state = 'draining'
    this.#closing.abort(new TorchError('ERR_TCH_CLOSED', 'the server is closing'))
    const { delay, timeout } = this.#config.drain
    // A start that failed tells why itself.
    const served = this.#endpoints.length > 0
    if (served) this.logger?.info({ delay, timeout }, 'draining')
    for (const endpoint of this.#endpoints) endpoint.drain()
    // Nobody was sent here before it was ready.
    if (wasReady && delay > 0) await wait(delay, undefined, { signal: this.#forced.signal }).catch(() => {})
    await this.#starting.catch(() => {})
    await Promise.all(this.#endpoints.map((endpoint) => endpoint.close(this.#forced.signal.aborted ? 0 : timeout)))
    await this.#registry?.close()
    await this.#spans?.close().catch((error: unknown) => this.logger?.warn({ err: error }, 'traces could not be sent'))
    this.#metrics?.close()
    this.#state = 'stopped'
    if (served) this.logger?.info('stopped')
    this.#tellStopped()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/**
 * A server of its own: the models of a folder over HTTP and gRPC, on loopback, with metrics and a console. Nothing is
 * logged unless `logging.format` says so.
 *
 * ```js
 * const server = await serve({ models: './models', http: { port: 0 } })
 * await fetch(`${server.url}/v2/models/resnet/infer`, …)
 * await server.close()
 * ```
 * @throws `ERR_TCH_CONFIG`, `ERR_TCH_FILE`, `ERR_TCH_PACKAGE_MISSING`
 */
export async function serve(options: ServeOptions, extras: ServeExtras = {}): Promise<ModelServer> {
  const logging = { format: 'none', ...options.logging } as const
  return new ModelServer(await loadConfig({ options: { ...options, logging } }), extras).start()
}
