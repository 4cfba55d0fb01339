// Servers of the same model, in Python and in Node: each in processes of its own, on a port of its own.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePython } from '../../scripts/python.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const environment = join(dirname(dirname(here)), 'build', 'bench', 'serving-python')
/** With what uvicorn is fastest with, uvloop and httptools. */
const packages = ['fastapi==0.165.0', 'uvicorn[standard]==0.54.0', 'litserve==0.2.19']

/**
 * A Python with the servers' packages in an environment of their own, made at the first time; its torch is that of the
 * project's. Undefined, with the reason printed, when it cannot be had.
 */
export async function ensureServingPython() {
  const base = await ensurePython()
  if (base === undefined) return undefined
  const python = join(environment, 'bin', 'python')
  const [marker, wanted] = [join(environment, 'packages.txt'), packages.join('\n')]
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return python
  mkdirSync(dirname(environment), { recursive: true })
  const ask = (of, code) => spawnSync(of, ['-c', code], { encoding: 'utf8' }).stdout.trim()
  for (const [program, args] of [[base, ['-m', 'venv', '--clear', environment]], [python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]]]) {
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
    if (status === 0) continue
    console.error(`The servers in Python are left out: ${program} ${args.join(' ')} failed.\n${stderr}`)
    return undefined
  }
  const torch = ask(base, 'import os, torch; print(os.path.dirname(os.path.dirname(torch.__file__)))')
  writeFileSync(join(ask(python, 'import sysconfig; print(sysconfig.get_path("purelib"))'), 'torch.pth'), `${torch}\n`)
  writeFileSync(marker, wanted)
  return python
}

/** A port that nothing listens on now. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Fields of /proc/PID/stat from the state on: the name before it, in brackets, may have spaces and brackets itself. */
const statOf = (id) => readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')

/** Calls `visit` with a process and all that it started, as /proc has them now. */
function eachProcess(pid, visit) {
  const of = new Map()
  const look = (id, read) => {
    try {
      read(id)
    } catch {
      // Ended while we looked.
    }
  }
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry)) look(entry, () => { const [, parent] = statOf(entry); of.set(parent, [...(of.get(parent) ?? []), entry]) })
  }
  const descend = (id) => {
    look(id, visit)
    for (const child of of.get(id) ?? []) descend(child)
  }
  descend(String(pid))
}

/** Ticks of /proc are hundredths of a second on every Linux that we know. */
const TICKS = 100

function cpuSeconds(pid) {
  let ticks = 0
  eachProcess(pid, (id) => {
    const [user, system] = statOf(id).slice(11, 13).map(Number)
    ticks += user + system
  })
  return ticks / TICKS
}

const kilobytes = (text, name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)[1])

/**
 * Bytes that a process and those it started have in memory. Pages that they share count once; pages of files as those
 * of the process that has most of them. Other programs that map the same libraries change nothing.
 */
function residentBytes(pid) {
  let own = 0
  let files = 0
  eachProcess(pid, (id) => {
    const shares = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
    own += kilobytes(shares, 'Pss_Anon') + kilobytes(shares, 'Pss_Shmem')
    files = Math.max(files, kilobytes(readFileSync(`/proc/${id}/status`, 'utf8'), 'RssFile'))
  })
  return (own + files) * 1024
}

/** A server that runs; `end()` ends it and what it started. */
export class Server {
  #child
  #ended
  // Its group hears nothing of what ends this program.
  #kill = () => {
    try {
      process.kill(-this.pid, 'SIGKILL')
    } catch {
      // Has ended already.
    }
  }

  constructor(name, child, port, request) {
    Object.assign(this, { name, port, request })
    this.#child = child
    process.once('exit', this.#kill)
    this.#ended = new Promise((resolve) => child.once('close', resolve))
  }

  /** Starts one and waits until it answers. */
  static async start({ name, command, args, request }) {
    const port = await freePort()
    // A group of its own: LitServe's workers outlive it when only it is ended.
    const child = spawn(command, [...args, String(port)], { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: { ...process.env, OMP_NUM_THREADS: '1', OMP_WAIT_POLICY: 'passive' } })
    let said = ''
    child.stderr.on('data', (data) => { said = (said + data).slice(-4000) })
    const server = new Server(name, child, port, request)
    for (const until = Date.now() + 120_000; ;) {
      try {
        await server.ask()
        return server
      } catch (error) {
        if (child.exitCode === null && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 200))
        else {
          await server.end()
          throw new Error(`${name} does not answer: ${error.message}\n${said}`, { cause: error })
        }
      }
    }
  }

  /** Its answer to one request. */
  async ask() {
    const { path, body, read } = this.request
    const response = await fetch(`http://127.0.0.1:${this.port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return read(await response.json())
  }

  get pid() {
    return this.#child.pid
  }

  get resident() {
    return residentBytes(this.pid)
  }

  /** Seconds of processor time that it and what it started have used. */
  get cpuSeconds() {
    return cpuSeconds(this.pid)
  }

  async end() {
    this.#kill()
    process.removeListener('exit', this.#kill)
    await this.#ended
  }
}
