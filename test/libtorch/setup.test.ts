import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { releaseFor, type Release } from '../../lib/libtorch/release.js'
import { setup, type SetupOptions } from '../../lib/libtorch/setup.js'
import { fakeLibtorch, fakeWheel, temporaryFolder, write } from './fake.js'
import { serve, stallAfter, whole } from './wheel-server.js'

const PADDING = randomBytes(400_000)

/** A project, and a server with the wheel for it. */
async function place() {
  const folder = temporaryFolder()
  const project = join(folder, 'project')
  mkdirSync(project)
  const wheel = readFileSync(await fakeWheel(join(folder, 'served.whl'), { padding: PADDING }))
  const server = await serve(wheel)
  const release: Release = { requirement: 'torch==2.13.0', wheel: 'torch.whl', sha256: createHash('sha256').update(wheel).digest('hex'), url: server.url }
  const env: NodeJS.ProcessEnv = { XDG_CACHE_HOME: join(folder, 'cache'), PATH: join(folder, 'bin') }
  const options: SetupOptions = { project, release, env }
  return { folder, project, server, release, env, options }
}

describe('setup', () => {
  it('fetches libtorch from the index where there is no pip', async () => {
    const { project, options, folder } = await place()
    const result = await setup(options)
    expect(result).toMatchObject({ status: 'installed', from: 'index', libtorch: { root: join(project, '.libtorch'), headers: false } })
    expect(readdirSync(project)).toEqual(['.libtorch'])
    // For git, which the project may use.
    expect(readFileSync(join(project, '.libtorch/.gitignore'), 'utf8')).toBe('*\n')
    expect(readdirSync(join(folder, 'cache/tch-node/downloads'))).toEqual([])
  })

  it('does nothing when it is there, unless headers are missing or it is forced', async () => {
    const { options, server } = await place()
    await setup(options)
    expect((await setup(options)).status).toBe('present')
    expect(server.ranges).toHaveLength(1)
    expect(await setup({ ...options, dev: true })).toMatchObject({ status: 'installed', libtorch: { headers: true } })
    expect((await setup({ ...options, dev: true })).status).toBe('present')
    expect((await setup({ ...options, force: true })).status).toBe('installed')
  })

  it('replaces an unsupported version', async () => {
    const { project, options } = await place()
    fakeLibtorch(join(project, '.libtorch'), { version: '2.1.0' })
    expect(await setup(options)).toMatchObject({ status: 'installed', libtorch: { version: '2.13.0+cpu' } })
  })

  it.skipIf(process.platform === 'win32')('asks pip first', async () => {
    const { folder, options, server } = await place()
    const calls = join(folder, 'calls')
    write(join(folder, 'bin/python3'), `#!/bin/sh\nPATH=/usr/bin:/bin\necho "$@" >> '${calls}'\nfor last; do [ "$previous" = --dest ] && cp '${folder}/served.whl' "$last/torch-2.13.0-cp312.whl"; previous=$last; done\n`)
    chmodSync(join(folder, 'bin/python3'), 0o755)
    expect(await setup(options)).toMatchObject({ status: 'installed', from: 'pip' })
    expect(server.ranges).toEqual([])
    expect(readFileSync(calls, 'utf8')).toMatch(/^-m pip download --no-deps .* torch==2\.13\.0\n$/)
  })

  it.skipIf(process.platform === 'win32')("adds PyTorch's index for pip, then does without pip", async () => {
    const { folder, options } = await place()
    const calls = join(folder, 'calls')
    write(join(folder, 'bin/python3'), `#!/bin/sh\necho "$@" >> '${calls}'\necho 'ERROR: No matching distribution' >&2\nexit 1\n`)
    chmodSync(join(folder, 'bin/python3'), 0o755)
    const steps: string[] = []
    expect(await setup({ ...options, onStep: (step) => steps.push(step) })).toMatchObject({ from: 'index' })
    expect(readFileSync(calls, 'utf8').trim().split('\n').map((call) => call.includes('--extra-index-url'))).toEqual([false, true])
    expect(steps.join('\n')).toContain('No matching distribution')
  })

  it('installs nothing when the hash is wrong', async () => {
    const { project, options, release } = await place()
    await expect(setup({ ...options, release: { ...release, sha256: '0'.repeat(64) } })).rejects.toMatchObject({ code: 'ERR_TCH_SETUP' })
    expect(readdirSync(project)).toEqual([])
  })

  it('keeps the old version when a new one cannot be fetched', async () => {
    const { project, options, server } = await place()
    await setup(options)
    server.answer = (_request, response) => void response.writeHead(404).end()
    await expect(setup({ ...options, force: true })).rejects.toMatchObject({ code: 'ERR_TCH_SETUP' })
    expect(readdirSync(project)).toEqual(['.libtorch'])
    expect((await setup(options)).status).toBe('present')
  })

  it('leaves nothing half-made when it is killed, and the next run cleans up and resumes', async () => {
    const { project, options, release, env, server } = await place()
    server.answer = stallAfter(250_000)
    // A process of its own, killed in the middle of the download.
    const program = `import { setup } from ${JSON.stringify(pathToFileURL(resolve('dist/libtorch/setup.js')).href)}
      await setup({ ...${JSON.stringify({ project, release })}, env: process.env, onProgress: () => process.stdout.write('.') })`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { env: { ...env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] })
    let received = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (received += text))
    while (received === '') await wait(10)
    await wait(300)
    child.kill('SIGKILL')
    await new Promise((done) => child.once('exit', done))
    expect(existsSync(join(project, '.libtorch'))).toBe(false)
    expect(readdirSync(project)).toEqual([`.libtorch-setup-${child.pid}`])

    server.answer = whole
    expect(await setup(options)).toMatchObject({ status: 'installed' })
    expect(server.ranges).toEqual([undefined, 'bytes=250000-'])
    expect(readdirSync(project)).toEqual(['.libtorch'])
  })

  it('brings the old version back when it was killed between the two renames', async () => {
    const { project, options } = await place()
    fakeLibtorch(join(project, '.libtorch-setup-4194305/old'))
    expect((await setup(options)).status).toBe('present')
    expect(readdirSync(project)).toEqual(['.libtorch'])
  })
})

describe('releaseFor', () => {
  it('pins a hash for every platform with a CPU wheel', () => {
    for (const platform of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64']) {
      const release = releaseFor(platform, {})!
      expect(release.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(release.url).toMatch(/^https:\/\/download\.pytorch\.org\/whl\/cpu\/torch-2\.13\.0/)
    }
    expect(releaseFor('linux-x64', {})!.requirement).toBe('torch==2.13.0+cpu')
    expect(releaseFor('aix-ppc64', {})).toBeUndefined()
  })

  it('takes the wheel from a mirror, with the same hash', () => {
    const mirrored = releaseFor('linux-x64', { TCH_NODE_WHEEL_INDEX: 'https://mirror.example/whl/' })!
    expect(mirrored.url).toBe('https://mirror.example/whl/torch-2.13.0%2Bcpu-cp311-cp311-manylinux_2_28_x86_64.whl')
    expect(mirrored.sha256).toBe(releaseFor('linux-x64', {})!.sha256)
  })
})
