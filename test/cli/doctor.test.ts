import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../lib/cli/diagnosis.js'
import { fakeLibtorch, temporaryFolder } from '../libtorch/fake.js'

function doctor(flags: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [resolve('dist/cli/main.js'), 'doctor', ...flags], { encoding: 'utf8', env: { ...process.env, ...env } })
}

function diagnosis(env: NodeJS.ProcessEnv = {}): { status: number | null; report: Diagnosis } {
  const { status, stdout } = doctor(['--json'], env)
  return { status, report: JSON.parse(stdout) }
}

describe('tch-node doctor', () => {
  it('describes a working installation and ends with 0', () => {
    const { status, report } = diagnosis()
    expect(status).toBe(0)
    expect(report).toMatchObject({
      verdict: 'ok',
      problems: [],
      node: { version: process.version },
      platform: { name: `${process.platform}-${process.arch}` },
      addon: { nodeApiVersion: 'experimental', builtFor: expect.stringMatching(/^2\.1[1-4]\./) },
      libtorch: { version: expect.stringMatching(/^2\.1[1-4]\./), settings: expect.stringContaining('PyTorch built with') },
      cpu: { capability: expect.any(String) },
      devices: { cuda: expect.any(Number), mps: expect.any(Boolean) },
      threads: { intraOp: expect.any(Number), interOp: expect.any(Number) },
    })
    expect(report.search.at(-1)!.result).toMatch(/^used/)
  })

  it('prints the same for people', () => {
    const { status, stdout } = doctor([])
    expect(status).toBe(0)
    for (const word of ['Node', 'Addon', 'libtorch', 'AVX2', 'CUDA', 'Threads', 'Everything is in order']) expect(stdout).toContain(word)
  })

  it('ends with 1 and names the cure where there is no libtorch', () => {
    const { status, report } = diagnosis({ LIBTORCH: join(temporaryFolder(), 'nowhere') })
    expect(status).toBe(1)
    expect(report).toMatchObject({ verdict: 'broken', addon: null, libtorch: null, problems: [{ cure: expect.stringContaining('npx tch-node setup') }] })
    expect(report.search).toMatchObject([{ place: 'LIBTORCH', result: 'no such folder' }])
  })

  it('ends with 1 and names the cure where versions differ', () => {
    const { status, report } = diagnosis({ LIBTORCH: fakeLibtorch(temporaryFolder(), { version: '2.12.0' }) })
    expect(status).toBe(1)
    expect(report.problems[0]!.cure).toContain('npx tch-node setup')
    expect(report.search[0]!.result).toContain('2.12.0')
  })

  it.skipIf(process.platform !== 'linux')('survives a libtorch that crashes while it is opened', () => {
    const folder = fakeLibtorch(temporaryFolder())
    const source = join(folder, 'crash.cc')
    writeFileSync(source, '#include <cstdlib>\n__attribute__((constructor)) static void crash() { std::abort(); }\n')
    mkdirSync(join(folder, 'lib'), { recursive: true })
    execFileSync('c++', ['-shared', '-fPIC', '-o', join(folder, 'lib/libc10.so'), source])
    const { status, report } = diagnosis({ LIBTORCH: folder })
    expect(status).toBe(1)
    expect(report.problems[0]!.problem).toContain('SIGABRT')
  })
})
