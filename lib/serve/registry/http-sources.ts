import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { HttpSource, type HttpSourceOptions } from './http-source.js'
import { reasonOf, type ReloadHistory } from './reload-history.js'

interface Followed {
  source: HttpSource
  timer: NodeJS.Timeout | undefined
  /** The first look, which a model that was never fetched is waited for. */
  first: Promise<void>
  /** Why the last look failed, which is told once. */
  trouble: string | undefined
}

/** The sources that models are fetched from, each looked at in its own interval. */
export class HttpSources {
  readonly #folder: string
  readonly #known: (name: string) => readonly string[]
  readonly #history: ReloadHistory
  readonly #changed: () => void
  readonly #followed = new Map<string, Followed>()

  /** `folder`: where downloads are kept, by the names of models; `known`: all versions of a model. */
  constructor(folder: string, known: (name: string) => readonly string[], history: ReloadHistory, changed: () => void) {
    this.#folder = folder
    this.#known = known
    this.#history = history
    this.#changed = changed
  }

  /** Looks at these sources and no others. */
  follow(sources: ReadonlyMap<string, HttpSourceOptions>): void {
    for (const [name, { source }] of this.#followed) {
      if (!isDeepStrictEqual(sources.get(name), source.options)) void this.#leave(name)
    }
    for (const [name, options] of sources) {
      if (this.#followed.has(name)) continue
      const source = new HttpSource(join(this.#folder, name), options, () => this.#known(name))
      const followed: Followed = { source, timer: undefined, first: Promise.resolve(), trouble: undefined }
      this.#followed.set(name, followed)
      followed.first = this.#look(name, followed)
    }
  }

  /** Resolves when each source was looked at once: whether there are any. */
  async tried(): Promise<boolean> {
    await Promise.all([...this.#followed.values()].map(({ first }) => first))
    return this.#followed.size > 0
  }

  /** Looks at all of them now; the caller sees for itself what came. */
  async check(): Promise<void> {
    await Promise.all([...this.#followed].map(([name, followed]) => this.#look(name, followed, () => {})))
  }

  async prune(name: string, loaded: readonly string[]): Promise<void> {
    await this.#followed.get(name)?.source.prune(loaded)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#followed.keys()].map((name) => this.#leave(name)))
  }

  async #leave(name: string): Promise<void> {
    const followed = this.#followed.get(name)!
    this.#followed.delete(name)
    clearTimeout(followed.timer)
    await followed.source.close()
  }

  async #look(name: string, followed: Followed, changed = this.#changed): Promise<void> {
    clearTimeout(followed.timer)
    const started = performance.now()
    try {
      const version = await followed.source.check()
      followed.trouble = undefined
      if (version !== undefined && this.#isFollowed(name, followed)) changed()
    } catch (error) {
      const trouble = reasonOf(error)
      if (trouble !== followed.trouble && this.#isFollowed(name, followed)) this.#history.add(name, '', 'failed', started, trouble)
      followed.trouble = trouble
    }
    const { interval = 60_000 } = followed.source.options
    if (interval > 0 && this.#isFollowed(name, followed)) followed.timer = setTimeout(() => void this.#look(name, followed), interval).unref()
  }

  #isFollowed(name: string, followed: Followed): boolean {
    return this.#followed.get(name) === followed
  }
}
