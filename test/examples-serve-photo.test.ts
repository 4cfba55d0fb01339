import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const photos = join(root, 'examples', 'classify', 'photos')
const photo = (name: string) => readFile(join(photos, name))

interface Running {
  url: string
  process: ChildProcess
  ended: Promise<number | null>
  out: () => string
  err: () => string
}

/** Starts an example as a person would; resolves when it listens. */
async function start(program: string, ...args: string[]): Promise<Running> {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(process.execPath, [join('examples', 'serve-photo', program), '--port', '0', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const address = /^listening on (\S+)$/m.exec(out)
      if (address !== null) resolve(address[1]!)
    })
    void ended.then((code) => reject(new Error(`${program} ended with ${code} before it listened: ${err}`)))
  })
  return { url, process: child, ended, out: () => out, err: () => err }
}

async function stop(server: Running): Promise<void> {
  server.process.kill('SIGKILL')
  await server.ended
}

interface Answer { answers: { label: string; probability: number }[]; photo: { format: string; width: number; height: number } }
interface Refused { error: { code: string; message: string } }

const raw = (url: string, body: Uint8Array<ArrayBuffer>, type = 'image/jpeg') => fetch(`${url}/classify`, { method: 'POST', body, headers: { 'content-type': type } })

function form(url: string, field: string, body: Uint8Array<ArrayBuffer>, name: string) {
  const data = new FormData()
  data.append('note', 'of last summer')
  data.append(field, new Blob([body]), name)
  return fetch(`${url}/classify`, { method: 'POST', body: data })
}

async function refused(response: Response): Promise<[status: number, code: string]> {
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  const { error } = (await response.json()) as Refused
  expect(error.message).not.toBe('')
  return [response.status, error.code]
}

async function answers(url: string, expected: string, name: string) {
  const response = await raw(url, await photo(name))
  expect(response.status).toBe(200)
  expect(((await response.json()) as Answer).answers[0]!.label).toBe(expected)
}

/** A PNG of 16 pixels whose header claims 400 million. */
async function vastPicture(): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.from(await sharp({ create: { width: 4, height: 4, channels: 3, background: 'white' } }).png().toBuffer())
  bytes.writeUInt32BE(20_000, 16)
  bytes.writeUInt32BE(20_000, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

/** The head of an upload and the first bytes of its body, on a bare connection. */
async function begin(url: string, length: number, bytes: number, type = 'image/jpeg') {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(`POST /classify HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`)
  socket.write(Buffer.alloc(bytes, 1))
  return socket
}

describe.each(['node-http.mjs', 'fastify.mjs'])('examples/serve-photo/%s', (program) => {
  let server: Running
  beforeAll(async () => { server = await start(program) })
  afterAll(() => stop(server))

  it('says what is on a photo sent as the body', async () => {
    const response = await raw(server.url, await photo('raccoon.jpg'))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^application\/json/)])
    const { answers, photo: seen } = (await response.json()) as Answer
    expect(answers.map(({ label }) => label)).toHaveLength(3)
    expect(answers[0]!.label).toBe('raccoon')
    expect(answers[0]!.probability).toBeGreaterThan(0.8)
    expect(answers.map(({ probability }) => probability)).toEqual(answers.map(({ probability }) => probability).toSorted((a, b) => b - a))
    expect(seen.format).toBe('jpeg')
  })

  it('and on one in a form, whatever its format', async () => {
    for (const [name, label] of [['coins.png', 'coins'], ['retina.webp', 'retina']] as const) {
      const response = await form(server.url, 'photo', await photo(name), name)
      expect(response.status).toBe(200)
      expect(((await response.json()) as Answer).answers[0]!.label).toBe(label)
    }
  })

  it('answers many at the same time, each its own', async () => {
    const names = ['brick', 'cat', 'coffee', 'dahlia', 'galaxies', 'grass', 'gravel', 'pagoda', 'raccoon']
    const files = await Promise.all(names.map((name) => photo(`${name}.jpg`)))
    const labels = await Promise.all(Array.from({ length: 36 }, async (_, i) => {
      const response = await (i % 2 === 0 ? raw(server.url, files[i % names.length]!) : form(server.url, 'photo', files[i % names.length]!, 'it'))
      return ((await response.json()) as Answer).answers[0]!.label
    }))
    expect(labels).toEqual(Array.from({ length: 36 }, (_, i) => names[i % names.length]))
  })

  it('refuses what is no photo, and says why', async () => {
    const whole = await photo('cat.jpg')
    expect(await refused(await raw(server.url, Buffer.from('not a picture')))).toEqual([422, 'no_picture'])
    expect(await refused(await raw(server.url, whole.subarray(0, 2000)))).toEqual([422, 'no_picture'])
    expect(await refused(await raw(server.url, Buffer.alloc(0)))).toEqual([422, 'no_picture'])
    expect(await refused(await form(server.url, 'photo', Buffer.from('not a picture'), 'cat.jpg'))).toEqual([422, 'no_picture'])
    const response = await raw(server.url, await vastPicture(), 'image/png')
    expect(response.status).toBe(422)
    expect(((await response.json()) as Refused).error.message).toContain('pixel limit')
    await answers(server.url, 'cat', 'cat.jpg')
  })

  it('refuses forms without one, and requests that are none', async () => {
    const cat = await photo('cat.jpg')
    expect(await refused(await form(server.url, 'picture', cat, 'cat.jpg'))).toEqual([400, 'no_photo'])
    const bare = new FormData()
    bare.append('photo', 'a word')
    expect(await refused(await fetch(`${server.url}/classify`, { method: 'POST', body: bare }))).toEqual([400, 'no_photo'])
    expect(await refused(await raw(server.url, Buffer.from('--border\r\nrubbish'), 'multipart/form-data; boundary=border'))).toEqual([400, 'bad_form'])
    expect(await refused(await raw(server.url, cat, 'multipart/form-data'))).toEqual([400, 'bad_form'])
    expect(await refused(await raw(server.url, Buffer.from('{}'), 'application/json'))).toEqual([415, 'wrong_type'])
    for (const path of ['/photo', '//', '/classify/..%2f', '/%']) expect((await refused(await fetch(`${server.url}${path}`)))[0]).toBeOneOf([400, 404])
    const got = await fetch(`${server.url}/classify`)
    expect(got.headers.get('allow')).toBe('POST')
    expect(await refused(got)).toEqual([405, 'wrong_method'])
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ok' })
  })

  it('refuses a body that is too large before it has come', async () => {
    // Only its head is sent: an answer that waits for the rest would never come.
    const socket = await begin(server.url, 50 * 2 ** 20, 1000)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(String(answer)).toMatch(/^HTTP\/1.1 413 [\s\S]*"too_large"/)
    socket.destroy()
    // One without a length, and a form.
    const chunked = request(`${server.url}/classify`, { method: 'POST', headers: { 'content-type': 'image/png' } })
    chunked.on('error', () => undefined)
    const response = once(chunked, 'response') as Promise<[{ statusCode: number; resume(): void }]>
    for (let sent = 0; sent < 6; sent++) chunked.write(Buffer.alloc(2 ** 20))
    const [{ statusCode }] = await response
    expect(statusCode).toBe(413)
    chunked.destroy()
    expect(await refused(await form(server.url, 'photo', new Uint8Array(5 * 2 ** 20 + 1), 'large.png'))).toEqual([413, 'too_large'])
    await answers(server.url, 'cat', 'cat.jpg')
  })

  it('goes on when clients leave in the middle, of the upload or of the answer', async () => {
    const cat = await photo('cat.jpg')
    for (let i = 0; i < 10; i++) (await begin(server.url, cat.length, 500, i % 2 === 0 ? 'image/jpeg' : 'multipart/form-data; boundary=x')).destroy()
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, async (_, i) => {
      const left = new AbortController()
      setTimeout(() => left.abort(), i)
      return fetch(`${server.url}/classify`, { method: 'POST', body: cat, headers: { 'content-type': 'image/jpeg' }, signal: left.signal })
    }))
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)
    await answers(server.url, 'cat', 'cat.jpg')
    expect(server.err()).toBe('')
  })

  it('says so when it cannot listen', async () => {
    expect(await fails(program, '--port', new URL(server.url).port)).toContain('EADDRINUSE')
  })

  it('says that it is busy when more photos wait than may', async () => {
    const busy = await start(program, '--threads', '1', '--queue', '1')
    try {
      const small = await sharp(join(photos, 'cat.jpg')).resize(32, 32).png().toBuffer()
      const responses = await Promise.all(Array.from({ length: 80 }, () => raw(busy.url, small, 'image/png')))
      const refusals = responses.filter(({ status }) => status === 503)
      expect(refusals.length).toBeGreaterThan(0)
      expect(responses.filter(({ status }) => status === 200).length).toBe(80 - refusals.length)
      expect(refusals[0]!.headers.get('retry-after')).toBe('1')
      expect(await refused(refusals[0]!)).toEqual([503, 'busy'])
      await answers(busy.url, 'cat', 'cat.jpg')
    } finally {
      await stop(busy)
    }
  })

  it('finishes what runs at SIGTERM, and exits with 0', async () => {
    const ending = await start(program)
    const cat = await photo('cat.jpg')
    const socket = await begin(ending.url, cat.length, 0)
    // The server has the head of this request when it has answered one that came later.
    await answers(ending.url, 'cat', 'cat.jpg')
    ending.process.kill('SIGTERM')
    while (!ending.out().includes('SIGTERM')) await new Promise((resolve) => setTimeout(resolve, 5))
    socket.write(cat)
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)
    expect(answer).toMatch(/^HTTP\/1.1 200 [\s\S]*"cat"/)
    // Else the end would wait for the client to drop its connection.
    expect(answer).toMatch(/^connection: close\r$/im)
    expect(await ending.ended).toBe(0)
    expect([ending.out().trim().split('\n').at(-1), ending.err()]).toEqual(['ended', ''])
    await expect(fetch(`${ending.url}/health`)).rejects.toThrow()
  })
})

async function fails(program: string, ...args: string[]): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(process.execPath, [join('examples', 'serve-photo', program), ...args], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.on('data', (text) => { err += String(text) })
  const [status] = (await once(child, 'close')) as [number]
  expect(status).toBe(1)
  expect(err).not.toContain('    at ')
  return err
}

it.each([['--port', '70000'], ['--threads', '0'], ['--colour', 'red']])('examples/serve-photo refuses %s %s', async (...args) => {
  const err = await fails('node-http.mjs', ...args)
  expect(err).toContain(args[0])
  expect(err).toContain('--queue N')
})
