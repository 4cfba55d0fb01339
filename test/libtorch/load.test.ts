import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fakeLibtorch, temporaryFolder } from './fake.js'

const NATIVE = resolve('dist/native.js')

/** Runs a program in a process of its own, since an addon is loaded once per process. */
function run(program: string, env: NodeJS.ProcessEnv = {}, type: 'module' | 'commonjs' = 'module') {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, '--eval', program], { encoding: 'utf8', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${signal ?? status}: ${stderr}`)
  return stdout
}

/** The error with which loading ends. */
function failure(env: NodeJS.ProcessEnv): { name: string; code: string; message: string } {
  const program = `import(${JSON.stringify(pathToFileURL(NATIVE).href)}).catch(({ name, code, message }) => process.stdout.write(JSON.stringify({ name, code, message })))`
  return JSON.parse(run(program, env))
}

const REPORT = `process.stdout.write(JSON.stringify({ version: loaded.nodeApiVersion, functions: Object.keys(native).length }))`
const IMPORT = `import { native, loaded } from ${JSON.stringify(pathToFileURL(NATIVE).href)}; ${REPORT}`

describe('loading the addon', () => {
  it('works with import and with require', () => {
    expect(JSON.parse(run(IMPORT)).version).toBe('experimental')
    expect(JSON.parse(run(`const { native, loaded } = require(${JSON.stringify(NATIVE)}); ${REPORT}`, {}, 'commonjs')).functions).toBeGreaterThan(0)
  })

  it('works in the main thread and in Workers at once', () => {
    const thread = `import { parentPort } from 'node:worker_threads'; import { native } from ${JSON.stringify(pathToFileURL(NATIVE).href)}; parentPort.postMessage(Object.keys(native).length)`
    const program = `import { Worker } from 'node:worker_threads'; ${IMPORT.replace(REPORT, '')}
      const url = new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(thread)}`)})
      const start = () => new Promise((done, fail) => new Worker(url).once('message', done).once('error', fail))
      const counts = await Promise.all([start(), start()])
      process.stdout.write(JSON.stringify(counts.every((count) => count === Object.keys(native).length)))`
    expect(run(program)).toBe('true')
  })

  it('uses the stable Node-API when asked to, and survives a wrong wish', () => {
    expect(JSON.parse(run(IMPORT, { TCH_NODE_API_VERSION: '9' })).version).toBe(9)
    expect(JSON.parse(run(IMPORT, { TCH_NODE_API_VERSION: '99' })).version).toBe('experimental')
  })

  it('explains a LIBTORCH that is none', () => {
    const folder = join(temporaryFolder(), 'nowhere')
    const error = failure({ LIBTORCH: folder })
    expect(error).toMatchObject({ name: 'TorchError', code: 'ERR_TCH_LIBTORCH_MISSING' })
    expect(error.message).toContain(`LIBTORCH: ${folder}: no such folder`)
    expect(error.message).toContain('npx tch-node setup')
  })

  it.each([
    ['version', { version: '2.12.0' }, 'version 2.12.0, but the addon was built for libtorch 2.13'],
    ['C++ standard', { version: '2.13.0', config: 'CXX_STANDARD 26' }, 'C++26'],
    ['C++ ABI', { version: '2.13.0', config: '_GLIBCXX_USE_CXX11_ABI=0 CXX_STANDARD 20' }, '_GLIBCXX_USE_CXX11_ABI=0'],
  ])('finds another %s before anything is opened', (_what, options, expected) => {
    const error = failure({ LIBTORCH: fakeLibtorch(temporaryFolder(), options) })
    expect(error.code).toBe('ERR_TCH_LIBTORCH_MISMATCH')
    expect(error.message).toContain(expected)
    expect(error.message).toMatch(/Fetch the one it was built for .*npx tch-node setup/)
  })

  it('explains a library that cannot be opened', () => {
    const error = failure({ LIBTORCH: fakeLibtorch(temporaryFolder()) })
    expect(error.code).toBe('ERR_TCH_LIBTORCH_OPEN')
    expect(error.message).toMatch(/cannot open .*libc10/)
    expect(error.message).toContain('npx tch-node setup --force')
  })
})
