import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { download, type DownloadOptions } from '../../lib/libtorch/download.js'
import { temporaryFolder } from './fake.js'
import { cutAfter, serve, stallAfter, whole } from './wheel-server.js'

const CONTENT = randomBytes(300_000)
const SHA256 = createHash('sha256').update(CONTENT).digest('hex')
/** No process has this id: it is above the largest that Linux gives. */
const DEAD = 2 ** 22 + 1

function into(folder: string, url: string, more: Partial<DownloadOptions> = {}): DownloadOptions {
  return { url, sha256: SHA256, file: join(folder, 'torch.whl'), retryDelayMs: 1, ...more }
}

describe('download', () => {
  it('fetches a file and tells how far it is', async () => {
    const folder = temporaryFolder()
    const server = await serve(CONTENT)
    const seen: [number, number | undefined][] = []
    await download(into(folder, server.url, { onProgress: (done, total) => seen.push([done, total]) }))
    expect(readFileSync(join(folder, 'torch.whl')).equals(CONTENT)).toBe(true)
    expect(seen.at(-1)).toEqual([CONTENT.length, CONTENT.length])
    expect(readdirSync(folder)).toEqual(['torch.whl'])
  })

  it('resumes where the connection broke', async () => {
    const folder = temporaryFolder()
    const server = await serve(CONTENT, (request, response, content) => {
      server.answer = whole
      cutAfter(100_000)(request, response, content)
    })
    await download(into(folder, server.url))
    expect(readFileSync(join(folder, 'torch.whl')).equals(CONTENT)).toBe(true)
    expect(server.ranges).toEqual([undefined, 'bytes=100000-'])
  })

  it('resumes what a killed process left', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, `torch.whl.part.${DEAD}`), CONTENT.subarray(0, 200_000))
    writeFileSync(join(folder, `torch.whl.part.${DEAD + 1}`), CONTENT.subarray(0, 10))
    const server = await serve(CONTENT)
    await download(into(folder, server.url))
    expect(server.ranges).toEqual(['bytes=200000-'])
    expect(readdirSync(folder)).toEqual(['torch.whl'])
  })

  it('leaves the part of a process that is alive alone', async () => {
    const folder = temporaryFolder()
    const theirs = `torch.whl.part.${process.ppid}`
    writeFileSync(join(folder, theirs), CONTENT.subarray(0, 200_000))
    const server = await serve(CONTENT)
    await download(into(folder, server.url))
    expect(server.ranges).toEqual([undefined])
    expect(readdirSync(folder).sort()).toEqual(['torch.whl', theirs])
  })

  it('takes a part that is complete already', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, `torch.whl.part.${DEAD}`), CONTENT)
    const server = await serve(CONTENT)
    await download(into(folder, server.url))
    expect(readFileSync(join(folder, 'torch.whl')).equals(CONTENT)).toBe(true)
  })

  it('starts over when the part was of another file', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, `torch.whl.part.${DEAD}`), randomBytes(200_000))
    const server = await serve(CONTENT)
    await download(into(folder, server.url))
    expect(server.ranges).toEqual(['bytes=200000-', undefined])
    expect(readFileSync(join(folder, 'torch.whl')).equals(CONTENT)).toBe(true)
  })

  it('starts over when the server cannot resume', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, `torch.whl.part.${DEAD}`), CONTENT.subarray(0, 200_000))
    const server = await serve(CONTENT, (_request, response, content) => response.end(content))
    await download(into(folder, server.url))
    expect(readFileSync(join(folder, 'torch.whl')).equals(CONTENT)).toBe(true)
  })

  it('refuses a file with another hash and keeps nothing of it', async () => {
    const folder = temporaryFolder()
    const server = await serve(randomBytes(1000))
    await expect(download(into(folder, server.url))).rejects.toMatchObject({ code: 'ERR_TCH_SETUP', message: expect.stringContaining(`expected ${SHA256}`) })
    expect(readdirSync(folder)).toEqual([])
  })

  it('gives up after some attempts without one new byte, and keeps what it has', async () => {
    const folder = temporaryFolder()
    const server = await serve(CONTENT, (request, response, content) => {
      server.answer = (_request, again) => void again.destroy()
      cutAfter(100_000)(request, response, content)
    })
    await expect(download(into(folder, server.url, { attempts: 3 }))).rejects.toMatchObject({ code: 'ERR_TCH_SETUP', message: expect.stringContaining('Run the command again to resume') })
    expect(server.ranges).toHaveLength(3)
    expect(readFileSync(join(folder, `torch.whl.part.${process.pid}`)).length).toBe(100_000)
  })

  it('tries again after a server error, but not after 404', async () => {
    const folder = temporaryFolder()
    const server = await serve(CONTENT, (_request, response) => {
      server.answer = whole
      response.writeHead(503).end()
    })
    await download(into(folder, server.url))
    server.answer = (_request, response) => void response.writeHead(404).end()
    await expect(download(into(folder, server.url, { file: join(folder, 'other.whl') }))).rejects.toMatchObject({ message: expect.stringContaining('404') })
    expect(server.ranges).toHaveLength(3)
  })

  it('stops when it is told to', async () => {
    const folder = temporaryFolder()
    const server = await serve(CONTENT, stallAfter(100_000))
    const abort = new AbortController()
    const running = download(into(folder, server.url, { signal: abort.signal, onProgress: () => abort.abort() }))
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('refuses addresses that are not secure', async () => {
    const folder = temporaryFolder()
    await expect(download(into(folder, 'http://example.org/torch.whl'))).rejects.toMatchObject({ code: 'ERR_TCH_SETUP' })
    await expect(download(into(folder, 'ftp://127.0.0.1/torch.whl'))).rejects.toMatchObject({ code: 'ERR_TCH_SETUP' })
  })
})
