import type { ModelDescription } from '../registry/description.js'
import type { WatchOptions } from '../registry/directory-watch.js'
import type { HttpSourceOptions } from '../registry/http-source.js'
import type { TrialOptions } from '../registry/trials.js'

/** The folder of models and how it is followed. */
export interface DirectorySettings {
  directory?: string
  /** Whether a start fails when a model does. */
  strict: boolean
  /** What holds where a model.json says nothing. */
  defaults: ModelDescription
  /** By name, what holds for a model whatever its model.json says. */
  overrides: Record<string, ModelDescription>
  /** `false`: models are looked at again only when somebody asks. */
  watch: boolean | WatchOptions
  verify: boolean | TrialOptions
  sources: Record<string, HttpSourceOptions>
  downloads?: string
  links: string[]
  concurrency?: number
  memoryFactor: number
}
