import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Module, torch, TorchError, type LoadOptions } from '../../lib/index.js'
import * as models from './misbehaving.js'

const x = torch.ones([1, 4])

function errorOf(source: string | Uint8Array, options: LoadOptions): TorchError {
  try {
    Module.load(source, options)
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return error as TorchError
  }
  throw new Error('expected an error')
}

describe('Module.load with isolate', () => {
  it('gives the model that it gives without', () => {
    const expected: unknown = Module.load(models.linear).forward(x).toArray()
    for (const isolate of [true, { inputs: [x], finite: true, timeoutMs: 30_000, memoryLimitMB: 500 }] as const) {
      expect(Module.load(models.linear, { isolate }).forward(x).toArray()).toEqual(expected)
    }
    expect(Module.load(readFileSync(models.linear), { isolate: true, dtype: 'float64' }).parameters()[0]!.dtype).toBe('float64')
    expect(Module.load(models.linear, { isolate: false }).methods).toHaveLength(1)
  })

  it.each<[string, () => Buffer, LoadOptions['isolate'], string]>([
    ['crashes it', models.crashesWhenLoaded, true, 'ERR_TCH_MODEL_CRASHED'],
    ['hangs', models.hangs, { inputs: [x], timeoutMs: 300 }, 'ERR_TCH_MODEL_TIMEOUT'],
    ['grows', models.grows, { inputs: [x], memoryLimitMB: 100 }, 'ERR_TCH_MODEL_MEMORY'],
    ['gives other outputs', () => readFileSync(models.linear), { golden: { inputs: [x], outputs: torch.ones([1, 3]) } }, 'ERR_TCH_MODEL_OUTPUT'],
    ['is none', () => Buffer.from('nothing'), true, 'ERR_TCH_MODEL_LOAD'],
  ])('refuses one that %s', (_name, make, isolate, code) => {
    expect(errorOf(make(), { isolate: isolate! })).toMatchObject({ code, message: expect.stringMatching(/^the data /) as string })
  })

  it('does the same off the event loop', async () => {
    let turns = 0
    const turning = setInterval(() => turns++, 5)
    const bytes = readFileSync(models.linear)
    const loading = Module.loadAsync(bytes, { isolate: { inputs: [x] } })
    bytes.fill(0)
    expect((await loading).forward(x).toArray()).toEqual(Module.load(models.linear).forward(x).toArray())
    expect(turns).toBeGreaterThan(5)
    clearInterval(turning)
    await expect(Module.loadAsync(models.crashesWhenLoaded(), { isolate: true })).rejects.toMatchObject({ code: 'ERR_TCH_MODEL_CRASHED' })
    await expect(Module.loadAsync(models.linear, { isolate: 5 as never })).rejects.toMatchObject({ code: 'ERR_TCH_TYPE' })
  })

  it('checks its options', () => {
    expect(errorOf(models.linear, { isolate: 'yes' as never })).toMatchObject({ code: 'ERR_TCH_TYPE' })
    expect(errorOf(models.linear, { isolate: { time: 1 } as never })).toMatchObject({ code: 'ERR_TCH_UNKNOWN_ARGUMENT' })
    expect(errorOf(join(models.models, 'nowhere.pt'), { isolate: true })).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', message: expect.stringMatching(/there is no file/) as string })
  })

  it('is needed: the same file crashes a process that loads it without', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tch-node-isolate-'))
    try {
      const file = join(folder, 'crash.pt')
      writeFileSync(file, models.crashesWhenLoaded())
      const library = pathToFileURL(resolve('dist/index.js')).href
      const program = (isolate: boolean): string => `
        const { Module } = await import(${JSON.stringify(library)})
        try { Module.load(${JSON.stringify(file)}, { isolate: ${isolate} }) } catch ({ code }) { console.log(code) }`
      const run = (isolate: boolean): { status: number | null; signal: string | null; stdout: string } =>
        spawnSync(process.execPath, ['--input-type=module', '-e', program(isolate)], { encoding: 'utf8' })
      expect(run(true)).toMatchObject({ status: 0, signal: null, stdout: 'ERR_TCH_MODEL_CRASHED\n' })
      expect(run(false).signal).toMatch(/SIG(SEGV|BUS|ABRT)/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
