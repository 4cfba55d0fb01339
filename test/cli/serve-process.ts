import { spawn, type ChildProcess } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** A running `tch-node serve`, ended with the test at the latest. */
export class ServeProcess {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  out = ''
  err = ''
  readonly #waiting = new Set<() => void>()

  constructor(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, [resolve('dist/cli/main.js'), 'serve', ...args], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => this.#heard(() => (this.out += text)))
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => this.#heard(() => (this.err += text)))
    this.ended = new Promise((done) => this.child.once('close', (code, signal) => this.#heard(() => done({ code, signal }))))
    onTestFinished(() => void this.child.kill('SIGKILL'))
  }

  #heard(keep: () => void): void {
    keep()
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }

  /** Resolves when both outputs together have this in them. */
  async said(what: RegExp | string): Promise<void> {
    while (this.out.search(what) < 0 && this.err.search(what) < 0) {
      if (this.child.exitCode !== null) throw new Error(`ended with ${this.child.exitCode} before it said ${what}:\n${this.out}\n${this.err}`)
      await new Promise<void>((wake) => this.#waiting.add(wake))
    }
  }

  /** Resolves when it is ready, with its address. */
  async ready(): Promise<string> {
    await this.said(/HTTP {3}\S+\n[^]*(version|no models)/)
    return /HTTP {3}(\S+)/.exec(this.err)![1]!
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  /** What was logged, which has to be JSON line by line. */
  get log(): { level: number; msg: string }[] {
    return this.out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { level: number; msg: string })
  }
}

/** A request whose body is held back. */
export class HeldRequest {
  readonly #socket: Socket
  readonly #body: string
  readonly answer: Promise<string>

  private constructor(socket: Socket, body: string) {
    this.#socket = socket
    this.#body = body
    this.answer = new Promise((done, fail) => {
      let text = ''
      socket.setEncoding('utf8').on('data', (part) => (text += String(part))).on('close', () => done(text)).on('error', fail)
    })
  }

  /** Resolves when the head and half of the body are sent and the server has answered an earlier request on the connection. */
  static async begin(url: string, path: string, body: string): Promise<HeldRequest> {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    // The server has read what came with a request by the time at which it answers it.
    socket.write(`GET /v2/health/live HTTP/1.1\r\nhost: x\r\n\r\nPOST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 5)}`)
    await new Promise((done) => socket.once('data', done))
    return new HeldRequest(socket, body)
  }

  finish(): Promise<string> {
    this.#socket.write(this.#body.slice(5))
    return this.answer
  }
}
