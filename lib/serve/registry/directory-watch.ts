import { watch, type FSWatcher } from 'node:fs'

export interface WatchOptions {
  /** `false`: the system's notices of changes are not used, only the interval. */
  events?: boolean
  /** Milliseconds between two looks, for file systems without notices (NFS and the like); 0: none. 5,000 when left out. */
  interval?: number
  /** Milliseconds in which a file does not change before it counts as written; 200 when left out. */
  settle?: number
  /** Milliseconds that an archive whose end is missing is given before it counts as damaged; 2,000 when left out. */
  patience?: number
}

/** Milliseconds, at most, in which further notices are of the same change. */
const TOGETHER = 50

/**
 * Tells when something changes in folders. Folders are watched, not files: the system's notices follow a file that is
 * replaced, not its name. They may be missed, so there is an interval as well.
 */
export class DirectoryWatch {
  readonly #changed: () => void
  readonly #events: boolean
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #together: number
  readonly #interval: NodeJS.Timeout | undefined
  #soon: NodeJS.Timeout | undefined
  #warned = false

  constructor({ events = true, interval = 5_000, settle = TOGETHER }: WatchOptions, changed: () => void) {
    this.#changed = changed
    this.#events = events
    this.#together = Math.min(settle, TOGETHER)
    if (interval > 0) this.#interval = setInterval(changed, interval).unref()
  }

  /** Watches these folders and no others. */
  follow(folders: ReadonlySet<string>): void {
    if (!this.#events) return
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      this.#watchers.delete(folder)
    }
    for (const folder of folders) {
      if (this.#watchers.has(folder) || !this.#watch(folder)) continue
      // What came into it before it was watched is seen by another look.
      this.#notice()
    }
  }

  close(): void {
    clearInterval(this.#interval)
    clearTimeout(this.#soon)
    for (const watcher of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
  }

  #watch(folder: string): boolean {
    try {
      const watcher = watch(folder, { persistent: false }, () => this.#notice())
      watcher.on('error', () => {
        // It was removed, or its file system was.
        watcher.close()
        this.#watchers.delete(folder)
        this.#notice()
      })
      this.#watchers.set(folder, watcher)
      return true
    } catch (error) {
      this.#warn(folder, error as NodeJS.ErrnoException)
      return false
    }
  }

  #notice(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      this.#changed()
    }, this.#together).unref()
  }

  #warn(folder: string, { code, message }: NodeJS.ErrnoException): void {
    // Gone already: the next look finds that.
    if (this.#warned || code === 'ENOENT') return
    this.#warned = true
    process.emitWarning(`${folder} cannot be watched (${message}): changes are found by looking again`, { code: 'TCH_NODE_WATCH' })
  }
}
