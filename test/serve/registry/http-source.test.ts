import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { codeOf } from '../models.js'
import { ask, constant, makeFolder, openRegistry } from './folder.js'

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }))
})

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A real server that gives one file, and counts what it was asked. */
async function serve(handle: (request: IncomingMessage, response: ServerResponse, asked: number) => void): Promise<{ url: string; asked: () => number; close: () => Promise<void> }> {
  let asked = 0
  const server = createServer((request, response) => handle(request, response, ++asked))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/net.pt`,
    asked: () => asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Serves what `file.content` is, with an ETag. */
function files(file: { content: Buffer; statuses: number[] }) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const etag = `"${sha256(file.content).slice(0, 16)}"`
    const status = request.headers['if-none-match'] === etag ? 304 : 200
    file.statuses.push(status)
    response.writeHead(status, { etag })
    response.end(status === 304 ? undefined : file.content)
  }
}

describe('models that are fetched', () => {
  it('come once, change when they change, and are there without the network', async () => {
    const file = { content: constant(1), statuses: [] as number[] }
    const server = await serve(files(file))
    const folder = makeFolder()
    folder.put('net/model.json', { source: { url: server.url, interval: 0 }, batching: { maxSize: 2 } })
    const { registry } = await openRegistry(folder, { watch: false })
    expect(registry.ready('net')).toBe(true)
    expect(await ask(registry, 'net')).toBe(1)
    expect(registry.config('net')).toEqual({ name: 'net', version: '1', batching: { maxSize: 2 } })
    expect(await registry.management.reload()).toMatchObject([{ version: '1', result: 'unchanged' }])
    expect(file.statuses).toEqual([200, 304])
    file.content = constant(2)
    expect((await registry.management.reload()).map(({ version, result }) => `${version} ${result}`)).toEqual(['2 loaded', '1 unloaded'])
    expect(await ask(registry, 'net')).toBe(2)
    expect(readdirSync(folder.at('.downloads/net')).sort()).toEqual(['2', 'source.json'])
    await registry.close()
    await server.close()
    const again = await openRegistry(folder, { watch: false })
    expect(await ask(again.registry, 'net')).toBe(2)
    expect(again.registry.management.history()).toMatchObject([{ result: 'failed', reason: expect.stringMatching(/^ERR_TCH_DOWNLOAD: .*ECONNREFUSED/) as string }, { result: 'loaded' }].reverse())
  })

  it('are looked at by themselves, beside models of the folder', async () => {
    const file = { content: constant(1), statuses: [] as number[] }
    const server = await serve(files(file))
    const folder = makeFolder()
    folder.put('other/1/model.pt', constant(5))
    const { registry, journal } = await openRegistry(folder, { sources: { net: { url: server.url, interval: 20, sha256: sha256(file.content) } }, downloads: folder.at('.kept') })
    expect(await ask(registry, 'net')).toBe(1)
    expect(await ask(registry, 'other')).toBe(5)
    const failed = journal.next('failed', 'net')
    const right = file.content
    file.content = constant(2)
    expect((await failed).reason).toMatch(/^ERR_TCH_DOWNLOAD: .*its SHA-256 is [0-9a-f]{64}, expected [0-9a-f]{64}/)
    file.content = right
    const { length } = file.statuses
    while (file.statuses.length < length + 3) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await ask(registry, 'net')).toBe(1)
    // Told once, though it failed each time.
    expect(journal.results.filter(({ result }) => result === 'failed')).toHaveLength(1)
    expect(readdirSync(folder.at('.kept/net')).sort()).toEqual(['1', 'source.json'])
  })

  it('come after the versions of the folder', async () => {
    const server = await serve((_, response) => response.end(constant(2)))
    const folder = makeFolder()
    folder.put('net/model.json', { source: { url: server.url, interval: 0 }, versions: 'all' })
    folder.put('net/4/model.pt', constant(1))
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    expect(registry.metadata('net').versions).toEqual(['4', '5'])
    expect(await Promise.all([ask(registry, 'net', '4'), ask(registry, 'net')])).toEqual([1, 2])
    // It has no ETag: what comes is the same, and is no new version.
    await registry.management.reload()
    expect(registry.metadata('net').versions).toEqual(['4', '5'])
    expect(server.asked()).toBe(2)
  })

  it('change nothing when they are bad, and are not fetched again', async () => {
    const file = { content: constant(1), statuses: [] as number[] }
    const server = await serve(files(file))
    const folder = makeFolder()
    folder.put('net/model.json', { source: { url: server.url, interval: 0 } })
    const { registry } = await openRegistry(folder, { watch: false })
    file.content = Buffer.from('<!doctype html>an error, with status 200')
    expect((await registry.management.reload()).map(({ version, result }) => `${version} ${result}`)).toEqual(['2 failed', '1 unchanged'])
    expect(await ask(registry, 'net')).toBe(1)
    await registry.management.reload()
    expect(file.statuses).toEqual([200, 200, 304])
    await registry.close()
    // Nor is the good one forgotten.
    const again = await openRegistry(folder, { watch: false })
    expect(await ask(again.registry, 'net')).toBe(1)
  })

  it('are refused when they do not come whole, in time, small enough or at all', async () => {
    const answers: [handle: (request: IncomingMessage, response: ServerResponse) => void, reason: RegExp][] = [
      [(_, response) => response.writeHead(404).end('no'), /the server says 404 Not Found/],
      [(_, response) => response.writeHead(500).end('no'), /the server says 500/],
      [(_, response) => {
        response.writeHead(200, { 'content-length': 2000 }).write(constant(1).subarray(0, 700))
        setTimeout(() => response.destroy(), 20)
      }, /could not be fetched: (other side closed|terminated)/],
      [(_, response) => void response.writeHead(200).write('a'), /nothing came for 0.2 s/],
      [() => {}, /nothing came for 0.2 s/],
      [(_, response) => response.writeHead(200, { 'content-length': 5_000_000_000 }).end(), /it has 4769 MiB, and may have 1/],
      [(_, response) => {
        const write = (): void => {
          while (response.write(Buffer.alloc(65_536)));
          response.once('drain', write)
        }
        response.writeHead(200)
        write()
      }, /it has 2 MiB or more, and may have 1/],
      [(request, response) => response.writeHead(302, { location: request.url }).end(), /redirect count exceeded/],
    ]
    let turn = 0
    const server = await serve((request, response) => answers[Math.min(turn, answers.length - 1)]![0](request, response))
    const folder = makeFolder()
    const { registry } = await openRegistry(folder, { watch: false, sources: { net: { url: server.url, interval: 0, timeout: 200, maxSizeMB: 1 } } })
    for (const [, reason] of answers) {
      expect(registry.management.history()[0]?.reason).toMatch(reason)
      expect(existsSync(folder.at('.downloads/net/1'))).toBe(false)
      turn++
      await registry.management.reload()
    }
    expect(registry.ready('net')).toBe(false)
    expect(await codeOf(ask(registry, 'net'))).toBe('ERR_TCH_NOT_READY')
  })

  it('are refused where they cannot be kept, and others are served', async () => {
    const server = await serve((_, response) => response.end(constant(1)))
    const folder = makeFolder()
    folder.put('other/1/model.pt', constant(5))
    folder.put('taken', 'a file')
    const { registry } = await openRegistry(folder, { watch: false, sources: { net: { url: server.url } }, downloads: folder.at('taken') })
    expect(await ask(registry, 'other')).toBe(5)
    expect(registry.index()[0]).toMatchObject({ name: 'net', state: 'UNAVAILABLE', reason: expect.stringMatching(/^ERR_TCH_FILE: .*the option "downloads" names another folder/) as string })
    expect(server.asked()).toBe(0)
  })

  it('send what headers say, and close in the middle', async () => {
    const seen: unknown[] = []
    const server = await serve((request, response) => {
      seen.push(request.headers['authorization'])
      response.writeHead(200).write('slow')
    })
    const folder = makeFolder()
    const { registry, journal } = await openRegistry(folder, { watch: false, wait: false, sources: { net: { url: server.url, headers: { authorization: 'Bearer secret' } } } })
    while (server.asked() === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await registry.close()
    expect(seen).toEqual(['Bearer secret'])
    expect(journal.results).toEqual([])
    expect(existsSync(folder.at('.downloads/net/1'))).toBe(false)
  })
})
