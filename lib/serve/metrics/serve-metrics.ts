import type { FastifyPluginCallback } from 'fastify'
import type { ServerInterceptor } from '@grpc/grpc-js'
import type { Registry } from 'prom-client'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { torch } from '../../index.js'
import { describeValue } from '../../values.js'
import type { InferenceBackend, ModelStatistics, ModelStatus, ReloadResult } from '../backend.js'
import { grpcWatcher } from '../grpc-watcher.js'
import { engineFamilies } from './engine-families.js'
import { EventLoopDelay } from './event-loop-delay.js'
import { openMetricsText, openMetricsType, register, wantsOpenMetrics } from './exposition.js'
import type { Family } from './family.js'
import { metricsPlugin } from './fastify-plugin.js'
import { modelFamilies } from './model-families.js'
import { processFamilies } from './process-families.js'
import { ReloadCounter } from './reload-counter.js'
import { RequestCounter } from './request-counter.js'

export interface ServeMetricsOptions {
  /** Labels of every metric, such as the name of a zone. */
  labels?: Readonly<Record<string, string>>
  /** Node's own metrics as well, `process_*` and `nodejs_*`; true when left out. */
  process?: boolean
}

interface Snapshot {
  statistics: readonly ModelStatistics[]
  index: readonly ModelStatus[]
}

/** Metrics of a backend and of what serves it. They are read when they are scraped: requests pay nothing for those of engines. */
export class ServeMetrics {
  /** For metrics of your own: `new Counter({ name, help, registers: [metrics.registry] })`. */
  readonly registry: Registry
  readonly requests = new RequestCounter()
  readonly #reloads = new ReloadCounter()
  readonly #delay = new EventLoopDelay()
  readonly #backend: InferenceBackend
  #snapshot: Snapshot | undefined

  /** See `serveMetrics`. */
  constructor(registry: Registry, backend: InferenceBackend) {
    this.registry = registry
    this.#backend = backend
    const add = <From>(families: readonly Family<From>[], from: () => From): void => {
      for (const family of families) register(registry, { ...family, samples: () => family.samples(from()) })
    }
    add(engineFamilies, () => this.#now().statistics)
    add([...modelFamilies, ...this.#reloads.families], () => this.#now().index)
    add([...processFamilies(), ...this.requests.families, this.#delay.family, buildInfo], () => undefined)
  }

  /** The same for all metrics of one scrape. */
  #now(): Snapshot {
    if (this.#snapshot === undefined) {
      this.#snapshot = { statistics: distinct(this.#backend.statistics()), index: distinct(this.#backend.index()) }
      setImmediate(() => { this.#snapshot = undefined })
    }
    return this.#snapshot
  }

  /** Counts a reload of a model; what a registry's observer hears. */
  readonly reloaded = (result: ReloadResult): void => this.#reloads.model(result)

  /** Counts a reload of the configuration. */
  readonly configReloaded = (succeeded: boolean): void => this.#reloads.config(succeeded)

  /** The text of `/metrics`, as OpenMetrics where the Accept header asks for it, else as Prometheus has always had it. */
  async text(accept?: string): Promise<{ contentType: string; body: string }> {
    if (wantsOpenMetrics(accept)) return { contentType: openMetricsType, body: await openMetricsText(this.registry) }
    return { contentType: this.registry.contentType, body: await this.registry.metrics() }
  }

  /** `/metrics` for Fastify; counts every request of the server it is registered with. */
  get fastifyPlugin(): FastifyPluginCallback<{ path?: string }> {
    return metricsPlugin(this)
  }

  /** Counts calls: `new Server({ interceptors: [await metrics.grpcInterceptor()] })`. */
  grpcInterceptor(): Promise<ServerInterceptor> {
    return grpcWatcher((path) => ({ end: (_status, code) => this.requests.grpc(path, code) }))
  }

  /** Stops watching the event loop. */
  close(): void {
    this.#delay.stop()
    this.registry.clear()
  }
}

/** The first of each version: Prometheus throws a scrape away that has a series twice. */
function distinct<T extends { name: string; version: string }>(all: readonly T[]): readonly T[] {
  const first = new Map<string, T>()
  for (const each of all) {
    const key = JSON.stringify([each.name, each.version])
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

const buildInfo: Family<void> = {
  name: 'tch_build_info', type: 'gauge', help: '1, with the versions of libtorch and Node',
  samples: () => [{ labels: { libtorch: torch.version, node: process.versions.node }, value: 1 }],
}

/**
 * Prometheus metrics of a backend, in a registry of their own.
 *
 * ```js
 * const metrics = await serveMetrics(backend)
 * app.register(metrics.fastifyPlugin)  // GET /metrics
 * ```
 * @throws `ERR_TCH_INVALID_ARGUMENT` for labels that Prometheus does not take.
 */
export async function serveMetrics(backend: InferenceBackend, options: ServeMetricsOptions = {}): Promise<ServeMetrics> {
  checkOptions('serveMetrics', options, ['labels', 'process'])
  const { labels = {} } = options
  for (const [name, value] of Object.entries(labels)) {
    if (!/^[a-zA-Z_]\w*$/.test(name) || name.startsWith('__') || typeof value !== 'string') {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `a label of metrics is a word with a text, such as { zone: 'a' }, got ${describeValue(name)} with ${describeValue(value)}`)
    }
  }
  const { Registry, collectDefaultMetrics } = await import('prom-client')
  const registry = new Registry()
  registry.setDefaultLabels(labels)
  if (options.process ?? true) collectDefaultMetrics({ register: registry })
  return new ServeMetrics(registry, backend)
}
