import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { TorchError } from '../errors.js'
import { processIsAlive } from './staging.js'

export interface DownloadOptions {
  url: string
  /** In lower-case hexadecimal. */
  sha256: string
  /** Where the complete and verified file goes. */
  file: string
  /** Called with bytes so far and in all (undefined when the server does not say). */
  onProgress?: ((received: number, total: number | undefined) => void) | undefined
  /** How often in a row the connection may fail without one new byte. */
  attempts?: number
  /** Waited before the second attempt, doubled before each further one. */
  retryDelayMs?: number
  signal?: AbortSignal | undefined
}

/**
 * Downloads a file and checks its hash. A connection that breaks is resumed where it broke, in this
 * run or in a later one. Until it is complete the file has the name `….part.<process id>`: a later
 * run takes over what a dead process left, by renaming, and two runs never write to the same file.
 */
export async function download(options: DownloadOptions): Promise<void> {
  const { url, file, sha256, signal } = options
  requireSafe(url)
  await mkdir(dirname(file), { recursive: true })
  // Complete, but its user was interrupted.
  if ((await sizeOf(file)) > 0 && (await hashOf(file)) === sha256) return
  const part = `${file}.part.${process.pid}`
  let resumed = await takeOver(file, part)
  for (;;) {
    await receive(options, part)
    const actual = await hashOf(part)
    if (actual === sha256) break
    await rm(part, { force: true })
    // What was taken over may be of another version of the file: try once from nothing.
    if (!resumed) {
      throw new TorchError('ERR_TCH_SETUP', `${url} has the SHA-256 ${actual}, expected ${sha256}: it was damaged or replaced on the way. Nothing was installed.`)
    }
    resumed = false
    signal?.throwIfAborted()
  }
  await rename(part, file)
}

async function receive({ url, onProgress, attempts = 5, retryDelayMs = 500, signal }: DownloadOptions, part: string): Promise<void> {
  let failures = 0
  for (;;) {
    const before = await sizeOf(part)
    try {
      await receiveOnce(url, part, before, onProgress, signal)
      return
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof TorchError) throw error
      failures = (await sizeOf(part)) > before ? 1 : failures + 1
      if (failures >= attempts) {
        throw new TorchError('ERR_TCH_SETUP', `cannot download ${url}: ${describe(error)}. Run the command again to resume.`, { cause: error })
      }
      await wait(retryDelayMs * 2 ** (failures - 1), undefined, signal === undefined ? {} : { signal })
    }
  }
}

async function receiveOnce(url: string, part: string, offset: number, onProgress: DownloadOptions['onProgress'], signal: AbortSignal | undefined): Promise<void> {
  const response = await fetch(url, {
    // Without "identity" a server may compress, and offsets would not be those of the file.
    headers: { 'accept-encoding': 'identity', ...(offset > 0 ? { range: `bytes=${offset}-` } : {}) },
    ...(signal === undefined ? {} : { signal }),
  })
  requireSafe(response.url)
  const total = totalSize(response)
  if (response.status === 416 && offset > 0) {
    await response.body?.cancel()
    // Everything was there already, or more than there is: the hash decides the first, the second starts over.
    if (total === offset) return
    await rm(part, { force: true })
    throw new Error('the server refused to resume')
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    const problem = `the server answered ${response.status} ${response.statusText}`
    // A client error stays one; a server's may pass.
    if (response.status < 500) throw new TorchError('ERR_TCH_SETUP', `cannot download ${url}: ${problem}.`)
    throw new Error(problem)
  }
  let received = response.status === 206 ? offset : 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length
      onProgress?.(received, total)
      done(null, chunk)
    },
  })
  await pipeline(Readable.fromWeb(response.body as never), count, createWriteStream(part, { flags: received > 0 ? 'a' : 'w' }))
  if (total !== undefined && received < total) throw new Error(`the connection ended after ${received} of ${total} bytes`)
}

function totalSize(response: Response): number | undefined {
  const range = response.headers.get('content-range')?.match(/\/(\d+)$/)?.[1]
  if (range !== undefined) return Number(range)
  const length = response.headers.get('content-length')
  return length === null ? undefined : Number(length)
}

/** HTTPS, or the machine itself; checked after redirects too. */
function requireSafe(url: string): void {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))) return
  throw new TorchError('ERR_TCH_SETUP', `${url} is not an https address: libtorch is only fetched over a secure connection.`)
}

/** Makes the largest part that a dead process left our own; true when there was one. */
async function takeOver(file: string, part: string): Promise<boolean> {
  const prefix = `${basename(file)}.part.`
  let best: { path: string; size: number } | undefined
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(prefix)) continue
    const owner = Number(name.slice(prefix.length))
    const path = join(dirname(file), name)
    if (owner !== process.pid && processIsAlive(owner)) continue
    const size = await sizeOf(path)
    if (best !== undefined) await rm(best.size < size ? best.path : path, { force: true })
    if (best === undefined || best.size < size) best = { path, size }
  }
  if (best === undefined) return false
  if (best.path !== part) await rename(best.path, part)
  return true
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

function describe(error: unknown): string {
  // fetch wraps what happened ("fetch failed"); the cause says it.
  if (error instanceof Error) return error.cause instanceof Error ? error.cause.message : error.message
  return String(error)
}
