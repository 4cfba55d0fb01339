import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { replaceFile, replaceFileAsync } from '../../atomic-file.js'
import { TorchError } from '../../errors.js'
import { compareVersions, isVersion } from './model-name.js'

export interface HttpSourceOptions {
  /** `http://` or `https://`, of a .pt or .pt2. */
  url: string
  /** What its SHA-256 must be, in hexadecimal digits. */
  sha256?: string
  headers?: Readonly<Record<string, string>>
  /** Milliseconds between two looks; 0: only at the start and when models are reloaded. 60,000 when left out. */
  interval?: number
  /** Milliseconds without a further byte after which a server counts as gone; 30,000 when left out. */
  timeout?: number
  /** 4,096 when left out. */
  maxSizeMB?: number
}

/** What is remembered of the last download. */
interface Memory {
  url: string
  sha256: string
  etag?: string
  lastModified?: string
}

const MEMORY = 'source.json'
const MIB = 2 ** 20

/** Where a model is fetched, version by version: each download is the next one, in a folder as models have them. */
export class HttpSource {
  readonly options: HttpSourceOptions
  readonly #folder: string
  readonly #known: () => readonly string[]
  readonly #closed = new AbortController()
  #checking: Promise<string | undefined> | undefined

  /** `folder`: that of the model; its versions are put there. `known`: versions that it has elsewhere, which come before. */
  constructor(folder: string, options: HttpSourceOptions, known: () => readonly string[]) {
    this.#folder = folder
    this.#known = known
    this.options = options
  }

  /**
   * Asks whether there is a new one and fetches it; nothing is there of one that did not come whole.
   *
   * @returns The version that it is, or undefined when there is none.
   * @throws `ERR_TCH_DOWNLOAD`, `ERR_TCH_FILE`
   */
  check(): Promise<string | undefined> {
    return (this.#checking ??= this.#check().finally(() => (this.#checking = undefined)))
  }

  /** Stops what is being fetched. */
  async close(): Promise<void> {
    this.#closed.abort()
    await this.#checking?.catch(() => {})
  }

  /** Removes downloads that are older than what is loaded and not loaded themselves. */
  async prune(loaded: readonly string[]): Promise<void> {
    const newest = loaded.at(-1)
    if (newest === undefined) return
    const old = (await this.#versions()).filter((version) => compareVersions(version, newest) < 0 && !loaded.includes(version))
    await Promise.all(old.map((version) => rm(join(this.#folder, version), { recursive: true, force: true })))
  }

  async #check(): Promise<string | undefined> {
    const { url, headers = {}, timeout = 30_000, sha256 } = this.options
    const before = await this.#remembered()
    const stalled = new AbortController()
    const timer = setTimeout(() => stalled.abort(new Error(`nothing came for ${timeout / 1000} s`)), timeout)
    const signal = AbortSignal.any([stalled.signal, this.#closed.signal])
    try {
      const conditions = { ...(before?.etag === undefined ? {} : { 'if-none-match': before.etag }), ...(before?.lastModified === undefined ? {} : { 'if-modified-since': before.lastModified }) }
      const response = await fetch(url, { headers: { ...headers, ...conditions }, signal })
      if (response.status === 304) return undefined
      if (!response.ok || response.body === null) {
        await response.body?.cancel()
        throw this.#failed(`the server says ${response.status} ${response.statusText}`.trim())
      }
      const version = await this.#nextVersion()
      const file = join(this.#folder, version, 'model.pt')
      let digest = ''
      try {
        mkdirSync(dirname(file), { recursive: true })
        await replaceFileAsync('download', file, async (temporary) => {
          digest = await this.#write(response, temporary, () => timer.refresh())
          if (sha256 !== undefined && digest !== sha256.toLowerCase()) throw this.#failed(`its SHA-256 is ${digest}, expected ${sha256.toLowerCase()}`)
          // The server does not know that it is the same; it is thrown away before it has its name.
          if (digest === before?.sha256) throw new Unchanged()
        })
      } catch (error) {
        rmSync(dirname(file), { recursive: true, force: true })
        if (!(error instanceof Unchanged)) throw error
      }
      this.#remember(response, digest)
      return digest === before?.sha256 ? undefined : version
    } catch (error) {
      if (error instanceof TorchError) throw error
      if ((error as NodeJS.ErrnoException).syscall !== undefined && (error as NodeJS.ErrnoException).path !== undefined) {
        throw new TorchError('ERR_TCH_FILE', `what is fetched from ${url} cannot be kept: ${(error as Error).message}`, { cause: error })
      }
      throw this.#failed(stalled.signal.aborted ? (stalled.signal.reason as Error).message : describeFailure(error as Error), error)
    } finally {
      clearTimeout(timer)
    }
  }

  /** @returns The SHA-256 of what came. */
  async #write(response: Response, file: string, progress: () => void): Promise<string> {
    const { maxSizeMB = 4096 } = this.options
    const declared = Number(response.headers.get('content-length') ?? 0)
    const tooLarge = (size: number): TorchError => this.#failed(`it has ${Math.ceil(size / MIB)} MiB${size === declared ? '' : ' or more'}, and may have ${maxSizeMB}`)
    if (declared > maxSizeMB * MIB) {
      await response.body!.cancel()
      throw tooLarge(declared)
    }
    const hash = createHash('sha256')
    const target = await open(file, 'wx')
    let size = 0
    try {
      for await (const chunk of response.body!) {
        progress()
        size += chunk.length
        if (size > maxSizeMB * MIB) throw tooLarge(size)
        hash.update(chunk)
        await target.writeFile(chunk)
      }
    } finally {
      await target.close()
    }
    return hash.digest('hex')
  }

  #failed(why: string, cause?: unknown): TorchError {
    return new TorchError('ERR_TCH_DOWNLOAD', `${this.options.url} could not be fetched: ${why}`, cause === undefined ? {} : { cause })
  }

  async #versions(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => [])
    return names.filter(isVersion).sort(compareVersions)
  }

  async #nextVersion(): Promise<string> {
    return String(Math.max(0, ...[...(await this.#versions()), ...this.#known()].map(Number)) + 1)
  }

  /** Undefined where what was fetched is not there any more, or came from elsewhere. */
  async #remembered(): Promise<Memory | undefined> {
    if ((await this.#versions()).length === 0) return undefined
    try {
      const memory = JSON.parse(readFileSync(join(this.#folder, MEMORY), 'utf8')) as Memory
      return memory.url === this.options.url && typeof memory.sha256 === 'string' ? memory : undefined
    } catch {
      return undefined
    }
  }

  #remember(response: Response, sha256: string): void {
    const etag = response.headers.get('etag')
    const lastModified = response.headers.get('last-modified')
    const memory: Memory = { url: this.options.url, sha256, ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) }
    replaceFile('download', join(this.#folder, MEMORY), (temporary) => writeFileSync(temporary, JSON.stringify(memory)))
  }
}

class Unchanged extends Error {}

/** fetch itself only says "fetch failed". */
function describeFailure(error: Error): string {
  const { cause } = error
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : error.message
}
