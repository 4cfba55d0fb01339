import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'
import type { EngineObserver } from '../engine/observer.js'
import type { ModelDescription } from './description.js'
import { checkDescription } from './description-file.js'
import type { WatchOptions } from './directory-watch.js'
import type { HttpSourceOptions } from './http-source.js'
import { availableMemory } from './memory.js'
import { isModelName } from './model-name.js'
import type { RegistryObserver } from './reload-history.js'
import type { TrialOptions } from './trials.js'
import { LatestVersion, type VersionChooser } from './version-chooser.js'

export interface RegistryOptions {
  /** `false`: models are looked at again only by `management.reload()`. */
  watch?: boolean | WatchOptions
  /** `false`: candidates are loaded without having been tried in a child process. */
  verify?: boolean | TrialOptions
  /** What holds where a model.json says nothing. */
  defaults?: ModelDescription
  /** Models that are fetched, beside those whose model.json says so. */
  sources?: Readonly<Record<string, HttpSourceOptions>>
  /** Where fetched models are kept; `.downloads` in the models' folder when left out. */
  downloads?: string
  /** Further folders that links may lead to. */
  links?: readonly string[]
  /** Models that are loaded at once, each with a child process meanwhile; half the cores, and at least 2, when left out. */
  concurrency?: number
  /** Memory that must be there for a model to be loaded, in sizes of its file; 3 when left out: here, while it is read, and in the child process. */
  memoryFactor?: number
  /** Bytes that there are; left out: what the system and the container's limits leave. */
  availableMemory?: () => number
  /** Chooses versions for requests that name none; left out: the highest, or the one that was promoted. */
  chooser?: VersionChooser
  observer?: RegistryObserver
  /** Of all engines. */
  engineObserver?: EngineObserver
  /** `false`: `open` resolves before the models are loaded. */
  wait?: boolean
}

export type CheckedRegistryOptions = Required<Omit<RegistryOptions, 'watch' | 'verify' | 'observer' | 'engineObserver'>> & {
  watch: WatchOptions | undefined
  settling: { settle: number; patience: number }
  verify: TrialOptions | undefined
  observer: RegistryObserver | undefined
  engineObserver: EngineObserver | undefined
}

const names = [
  'watch', 'verify', 'defaults', 'sources', 'downloads', 'links', 'concurrency', 'memoryFactor', 'availableMemory', 'chooser', 'observer', 'engineObserver', 'wait',
]

/** @throws `ERR_TCH_UNKNOWN_ARGUMENT`, `ERR_TCH_OUT_OF_RANGE`, `ERR_TCH_CONFIG` */
export async function checkRegistryOptions(directory: string, options: RegistryOptions): Promise<CheckedRegistryOptions> {
  checkOptions('ModelRegistry.open', options, names)
  const {
    defaults = {}, sources = {}, downloads = join(directory, '.downloads'), links = [], chooser = new LatestVersion(),
    concurrency = Math.max(2, availableParallelism() >> 1), memoryFactor = 3, wait = true,
  } = options
  const watch = optional('watch', options.watch)
  const verify = optional('verify', options.verify)
  checkOptions('watch', watch ?? {}, ['events', 'interval', 'settle', 'patience'])
  checkOptions('verify', verify ?? {}, ['processes', 'timeoutMs', 'memoryLimitMB'])
  await checkDescription('defaults', defaults, 'model')
  for (const [name, source] of Object.entries(sources)) {
    if (!isModelName(name)) throw new TorchError('ERR_TCH_CONFIG', `a model cannot be called ${describeValue(name)}: names are letters, digits, '_', '.' and '-'`)
    await checkDescription(`sources.${name}`, { source }, 'model')
  }
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `concurrency is a number of models, 1 or more, got ${describeValue(concurrency)}`)
  return {
    watch, verify: verify && { processes: concurrency, ...verify }, defaults, sources, downloads, links, chooser, concurrency, wait,
    settling: { settle: number('settle', watch?.settle ?? 200), patience: number('patience', watch?.patience ?? 2_000) },
    memoryFactor: number('memoryFactor', memoryFactor),
    availableMemory: options.availableMemory ?? availableMemory,
    observer: options.observer, engineObserver: options.engineObserver,
  }
}

function optional<T extends object>(name: string, value: boolean | T | undefined): T | undefined {
  if (value === false) return undefined
  if (value === undefined || value === true) return {} as T
  if (typeof value === 'object' && value !== null) return value
  throw new TorchError('ERR_TCH_TYPE', `${name} is true, false or an object, not ${describeValue(value)}`)
}

function number(name: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value < Infinity) return value
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} is a number, 0 or more, got ${describeValue(value)}`)
}
