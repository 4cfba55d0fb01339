import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { Module, torch, TorchError, Verifier, type PackagedModule, verifyModel, type VerifyOptions } from '../../lib/index.js'
import { bytesOf, safetensors } from '../serialization/stored.js'
import * as models from './misbehaving.js'

const folder = mkdtempSync(join(tmpdir(), 'tch-node-verify-'))
// Where bytes are put for the child to read.
process.env['TMPDIR'] = folder
const verifier = new Verifier({ processes: 1 })
afterAll(async () => {
  await verifier.close()
  rmSync(folder, { recursive: true, force: true })
})

const x = torch.tensor([1, 2, 3, 4, 5, 6, 7, 8], { dtype: 'float32', shape: [2, 4] })
const y = torch.noGrad(() => Module.load(models.linear).forward(x) as typeof x)
const verify = (source: string | URL | Uint8Array, options?: VerifyOptions): ReturnType<Verifier['verify']> => verifier.verify(source, options)

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

async function refusal(source: string | Uint8Array, options?: VerifyOptions): Promise<TorchError> {
  const { ok, error } = await verify(source, options)
  expect(ok).toBe(false)
  expect(error).toBeInstanceOf(TorchError)
  return error!
}

describe('a model that is as it should be', () => {
  it.each([['a path', models.linear], ['a file URL', pathToFileURL(resolve(models.linear))], ['bytes', readFileSync(models.linear)]])('passes by %s', async (_name, source) => {
    expect(await verify(source, { golden: { inputs: [x], outputs: y }, finite: true })).toMatchObject({
      ok: true, error: null, methods: ['forward'], cases: 1, loadMs: expect.any(Number) as number, runMs: expect.any(Number) as number,
    })
  })

  it('is only loaded without inputs, and run with them', async () => {
    expect(await verify(models.linear)).toMatchObject({ ok: true, cases: 0 })
    expect(await verify(models.linear, { inputs: { x } })).toMatchObject({ ok: true, cases: 1 })
    expect(await verify(models.linear, { inputs: [x], golden: [{ inputs: [x], outputs: y }, { inputs: { x } }] })).toMatchObject({ ok: true, cases: 3 })
  })

  it('gives every kind of value as in this process', async () => {
    const values = join(models.models, 'values.pt')
    const inputs = [3, 1, 'hi', true, [1, 2], new Map([['a', torch.tensor([1.5])]]), [4, torch.tensor([2.5])]]
    const outputs: unknown = Module.load(values).forward(...inputs)
    const golden = { inputs, outputs }
    expect(await verify(values, { golden })).toMatchObject({ ok: true, error: null, cases: 1 })
    expect((await refusal(values, { golden: { ...golden, outputs: [...(outputs as unknown[]).slice(0, 2), 'ho!', ...(outputs as unknown[]).slice(3)] } })).message).toMatch(/output 2 is the text "hi!", expected the text "ho!"/)
  })

  it('may change itself: the first run is compared', async () => {
    const methods = join(models.models, 'methods.pt')
    expect(await verify(methods, { method: 'count', golden: { inputs: [], outputs: 1 }, runs: 5 })).toMatchObject({ ok: true, cases: 1 })
    expect((await refusal(methods, { method: 'count', golden: { inputs: [], outputs: 2 } })).message).toMatch(/the output is 1, expected 2/)
  })
})

// Compiled for this system alone.
describe.runIf(process.platform === 'linux' && process.arch === 'x64')('an AOTInductor package', () => {
  const mlp = join(models.models, 'packaged/mlp.pt2')

  it('is tried as well', async () => {
    const input = torch.ones([1, 8])
    const outputs: unknown = Module.load<PackagedModule>(mlp).forward(input)
    expect(await verify(mlp, { golden: { inputs: [input], outputs }, finite: true })).toMatchObject({ ok: true, error: null, methods: ['forward'], cases: 1 })
    expect(await refusal(mlp, { golden: { inputs: [input], outputs: input } })).toMatchObject({ code: 'ERR_TCH_MODEL_OUTPUT' })
    expect(await refusal(mlp, { model: 'other' })).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file: mlp })
    expect(Module.load<PackagedModule>(mlp, { isolate: { inputs: [input] } }).methods).toHaveLength(1)
  })
})

describe('a model that does harm', () => {
  it.each([['loaded', models.crashesWhenLoaded, {}], ['run', models.crashesWhenRun, { inputs: [x] }]])('that crashes while it is %s is found out, and the next one passes', async (stage, make, options) => {
    const error = await refusal(make(), options)
    expect(error).toMatchObject({ code: 'ERR_TCH_MODEL_CRASHED', message: expect.stringMatching(new RegExp(`^the data crashed the process while it was ${stage} \\(SIG(SEGV|ABRT|BUS)\\)`)) as string })
    expect(await verify(models.linear, { inputs: [x] })).toMatchObject({ ok: true })
  })

  it('never ends by itself: time is limited', async () => {
    expect(await refusal(models.hangs(), { inputs: [x], timeoutMs: 500 })).toMatchObject({ code: 'ERR_TCH_MODEL_TIMEOUT', message: 'the data was still being run after 0.5 s, and was ended' })
  })

  it('takes more and more memory: that is limited', async () => {
    const { error, peakMemoryMB } = await verify(models.grows(), { inputs: [x], memoryLimitMB: 200 })
    expect(error).toMatchObject({ code: 'ERR_TCH_MODEL_MEMORY', message: expect.stringMatching(/grow by more than 200 MiB while it was run/) as string })
    expect(peakMemoryMB).toBeGreaterThan(200)
  })

  it('asks for more memory than there is', async () => {
    expect(await refusal(models.asksForTooMuch(), { inputs: [x] })).toMatchObject({ code: 'ERR_TCH_MODEL_MEMORY' })
  })

  it('is told from one before it: a crash in a used process is tried again in a new one', async () => {
    // The memory of the first is still there when the second comes.
    const own = new Verifier({ processes: 1 })
    const results = []
    for (const source of [models.linear, models.crashesWhenLoaded(), models.linear, models.crashesWhenLoaded(), models.linear]) results.push((await own.verify(source)).ok)
    expect(results).toEqual([true, false, true, false, true])
    await own.close()
  })
})

describe('outputs', () => {
  const wrong: [string, VerifyOptions['golden'], RegExp][] = [
    ['other numbers', { inputs: [x], outputs: y.add(torch.tensor([[0, 0.5, 0], [0, 0, 0]])) }, /the output differs in 1 values of 6, by 0\.5 at most; the first, number 1, is .* and not /],
    ['another shape', { inputs: [x], outputs: y.t() }, /has shape \[2, 3\], expected \[3, 2\]/],
    ['another dtype', { inputs: [x], outputs: y.to('float64') }, /is float32, expected float64/],
    ['NaN', { inputs: [x], outputs: y.mul(NaN) }, /differs in 6 values of 6, by Infinity/],
    ['a list', { inputs: [x], outputs: [y] }, /is a tensor, expected an array of Tensor/],
    ['a number', { inputs: [x], outputs: { a: 1 } }, /is a tensor, expected Object/],
  ]
  it.each(wrong)('that are %s are refused', async (_name, golden, message) => {
    expect(await refusal(models.linear, { golden: golden! })).toMatchObject({ code: 'ERR_TCH_MODEL_OUTPUT', message: expect.stringMatching(message) as string })
  })

  it('may differ as far as is said', async () => {
    const golden = { inputs: [x], outputs: y.add(0.01) }
    expect((await verify(models.linear, { golden })).ok).toBe(false)
    expect((await verify(models.linear, { golden, atol: 0.02 })).ok).toBe(true)
    expect((await verify(models.linear, { golden, rtol: 1, atol: 0.02 })).ok).toBe(true)
  })

  it('that are NaN are refused when that is asked', async () => {
    expect((await verify(models.givesNaN(), { inputs: [x] })).ok).toBe(true)
    expect(await refusal(models.givesNaN(), { inputs: [x], finite: true })).toMatchObject({ code: 'ERR_TCH_MODEL_OUTPUT', message: expect.stringMatching(/the output has 8 values of 8 that are NaN or infinite/) as string })
    expect((await verify(models.givesNaN(), { golden: { inputs: [x], outputs: x.neg().log() } })).ok).toBe(true)
  })

  it('print nothing here', async () => {
    expect(await verify(models.shouts(), { inputs: [x] })).toMatchObject({ ok: true })
  })

  it('that are exceptions are refused as what they are', async () => {
    expect(await refusal(models.raises(), { inputs: [x] })).toMatchObject({ code: 'ERR_TCH_MODEL_RAISED', message: expect.stringContaining('no such luck') as string })
    expect(await refusal(models.linear, { inputs: [torch.ones([2, 5])] })).toMatchObject({ code: 'ERR_TCH_TORCH' })
    expect(await refusal(models.linear, { inputs: [] })).toMatchObject({ code: 'ERR_TCH_MISSING_ARGUMENT' })
    expect(await refusal(models.linear, { method: 'backward', inputs: [x] })).toMatchObject({ code: 'ERR_TCH_NO_METHOD' })
  })
})

describe('golden files', () => {
  const floats = (tensor: typeof x): Uint8Array => bytesOf(tensor.toTypedArray() as Float32Array)
  const stored = (outputs: string, shape: number[]): Uint8Array => safetensors({
    'inputs.x': { dtype: 'F32', shape: [2, 4], data_offsets: [0, 32] }, [outputs]: { dtype: 'F32', shape, data_offsets: [32, 56] },
  }, Buffer.concat([floats(x), floats(y)]))
  const json = JSON.stringify({ inputs: { x: { data: x.toArray(), dtype: 'float32' } }, outputs: { dtype: 'float32', shape: [2, 3], data: y.toArray() } })

  it('are safetensors or JSON, of one call or several', async () => {
    expect(await verify(models.linear, { golden: file('g.safetensors', stored('outputs', [2, 3])) })).toMatchObject({ ok: true, cases: 1 })
    expect(await verify(models.linear, { golden: pathToFileURL(file('g.json', json)) })).toMatchObject({ ok: true, cases: 1 })
    expect(await verify(models.linear, { golden: file('two.json', `[${json}, ${json}]`) })).toMatchObject({ ok: true, cases: 2 })
    expect(await verify(models.linear, { golden: file('short.json', JSON.stringify({ inputs: [[[1.5, 2, 3, 4]]], outputs: y.toArray() })) })).toMatchObject({ ok: false, error: { code: 'ERR_TCH_MODEL_OUTPUT' } })
  })

  it.each<[string, () => string, RegExp]>([
    ['no file', () => join(folder, 'nowhere.json'), /no such file/],
    ['text', () => file('text.json', 'hello'), /is not JSON/],
    ['no inputs', () => file('no.json', '{"outputs": 1}'), /an object with inputs and outputs/],
    ['an unknown argument', () => file('y.json', '{"inputs": {"y": [1]}}'), /has no argument 'y'; it has x/],
    ['unknown tensors', () => file('u.safetensors', stored('results', [2, 3])), /'results' is neither inputs/],
    ['no cases', () => file('none.json', '[]'), /no golden values/],
    ['parts that are not there', () => file('p.safetensors', stored('outputs.boxes', [2, 3])), /there is no output boxes/],
  ])('are refused with %s', async (_name, make, message) => {
    expect((await refusal(models.linear, { golden: make() })).message).toMatch(message)
  })
})

describe('wrong use', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['no path', () => verifyModel(5 as never), 'ERR_TCH_TYPE'],
    ['a URL that is no file', () => verifyModel(new URL('https://example.org/m.pt')), 'ERR_TCH_INVALID_ARGUMENT'],
    ['an unknown option', () => verifyModel(models.linear, { timeout: 5 } as never), 'ERR_TCH_UNKNOWN_ARGUMENT'],
    ['a time that is none', () => verifyModel(models.linear, { timeoutMs: NaN }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a negative limit', () => verifyModel(models.linear, { memoryLimitMB: -1 }), 'ERR_TCH_OUT_OF_RANGE'],
    ['half a run', () => verifyModel(models.linear, { runs: 1.5 }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a flag that is none', () => verifyModel(models.linear, { finite: 1 as never }), 'ERR_TCH_TYPE'],
    ['inputs that are none', () => verifyModel(models.linear, { inputs: x as never }), 'ERR_TCH_TYPE'],
    ['a function as input', () => verifyModel(models.linear, { inputs: [() => 1] }), 'ERR_TCH_TYPE'],
    ['a device that is none', () => verifyModel(models.linear, { device: 'moon' as never }), 'ERR_TCH_UNKNOWN_DEVICE'],
    ['golden values that are none', () => verifyModel(models.linear, { golden: [5] as never }), 'ERR_TCH_TYPE'],
    ['no processes', () => Promise.resolve().then(() => new Verifier({ processes: 0 })), 'ERR_TCH_OUT_OF_RANGE'],
  ])('%s', async (_name, use, code) => {
    await expect(use()).rejects.toMatchObject({ name: 'TorchError', code })
  })

  it('after close', async () => {
    const closed = new Verifier()
    const last = closed.verify(models.linear)
    await closed.close()
    expect((await last).ok).toBe(true)
    await expect(closed.verify(models.linear)).rejects.toMatchObject({ code: 'ERR_TCH_DISPOSED' })
    await closed.close()
  })
})

describe('files that are no models', () => {
  it.each([['text.pt', /is not a TorchScript model/], ['empty.pt', /is empty/], ['truncated.pt', /truncated/], ['state_dict.pt', /torch\.save/], ['nowhere.pt', /there is no file/], ['structured', /is a directory/], ['a\0b', /there is no file/]])('%s', async (name, message) => {
    const path = join(models.models, name)
    expect(await refusal(path)).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file: expect.any(String) as string, message: expect.stringMatching(message) as string })
  })

  it('a model with a flipped bit in a tensor, which would load', async () => {
    const bytes = readFileSync(models.linear)
    const at = bytes.indexOf(bytesOf(Module.load(models.linear).parameters()[0]!.toTypedArray() as Float32Array))
    bytes[at]! ^= 1
    expect(Module.load(bytes).methods).toHaveLength(1)
    expect((await refusal(bytes)).message).toMatch(/damaged archive: the checksum of "linear_relu\/data\/0"/)
    expect((await verify(bytes, { checksums: false })).ok).toBe(true)
  })
})

describe('what a registry of models asks for', () => {
  const given = { inputs: [x] }

  it('refuses weights that are NaN, though nothing is run', async () => {
    expect(await refusal(models.withoutWeights(), { finite: true })).toMatchObject({ code: 'ERR_TCH_MODEL_OUTPUT', message: expect.stringMatching(/no finite weights: the parameter \S+ has 12 values of 12 that are NaN/) as string })
    expect((await verify(models.withoutWeights())).ok).toBe(true)
  })

  it('takes outputs by names that the model does not know', async () => {
    const named = (outputs: Record<string, unknown>, outputNames = ['scores']): ReturnType<Verifier['verify']> => verify(models.linear, { golden: { ...given, outputs, outputNames } })
    expect(await named({ scores: y })).toMatchObject({ ok: true, cases: 1 })
    expect((await named({ scores: torch.zeros([2, 3]) })).error).toMatchObject({ code: 'ERR_TCH_MODEL_OUTPUT', message: expect.stringMatching(/output scores differs/) as string })
    expect((await named({ other: y }, ['scores', 'other'])).error).toMatchObject({ code: 'ERR_TCH_MODEL_OUTPUT', message: expect.stringMatching(/there is no output other/) as string })
  })

  it('takes files and values together', async () => {
    const golden = file('golden.json', '{"inputs": [[[1.5, 2, 3, 4]]]}')
    expect(await verify(models.linear, { golden: [golden, given, { ...given, outputs: y }] })).toMatchObject({ ok: true, cases: 3 })
  })

  it('ends in the middle', async () => {
    const own = new Verifier({ processes: 1 })
    const trying = own.verify(models.hangs(), given)
    const waiting = own.verify(models.linear)
    await new Promise((done) => setTimeout(done, 100))
    const settled = Promise.allSettled([trying, waiting])
    await own.terminate()
    expect(await settled).toMatchObject([1, 2].map(() => ({ status: 'rejected', reason: { code: 'ERR_TCH_DISPOSED' } })))
    expect(own.pids).toEqual([])
    await expect(own.verify(models.linear)).rejects.toMatchObject({ code: 'ERR_TCH_DISPOSED' })
  })
})

describe('the process around it', () => {
  it.runIf(process.platform === 'linux')('keeps its secrets to itself', async () => {
    process.env['MY_SECRET_TOKEN'] = 'hush'
    process.env['USER_TOKEN'] = 'hush'
    const own = new Verifier({ processes: 1 })
    expect((await own.verify(models.linear)).ok).toBe(true)
    const environment = readFileSync(`/proc/${own.pids[0]}/environ`, 'utf8')
    expect(environment).toContain('PATH=')
    expect(environment).not.toMatch(/hush|NODE_OPTIONS/)
    await own.close()
    expect(own.pids).toEqual([])
  })

  const run = (program: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--input-type=module', '-e', `import { Verifier, verifyModel, Module } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)}\n${program}`], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--no-warnings', SECRET_TOKEN: 'x' } })

  it('ends by itself while a verifier has idle processes', () => {
    expect(run(`const v = new Verifier(); console.log((await v.verify('${models.linear}')).ok)`)).toMatchObject({ status: 0, stdout: 'true\n', stderr: '' })
  })

  it('may end while a model runs: the child ends too', async () => {
    const path = file('hangs.pt', models.hangs())
    const { stdout } = run(`
      const v = new Verifier()
      void v.verify('${path}', { golden: '${file('hang.json', '{"inputs": [[[1.5, 2, 3, 4]]]}')}' })
      setTimeout(() => { console.log(v.pids.join(' ')); process.exit(0) }, 1500)`)
    const pids = stdout.trim().split(' ').map(Number).filter(Boolean)
    expect(pids.length).toBeGreaterThan(0)
    const alive = (pid: number): boolean => {
      try {
        return process.kill(pid, 0)
      } catch {
        return false
      }
    }
    for (let i = 0; i < 100 && pids.some(alive); i++) await new Promise((done) => setTimeout(done, 50))
    expect(pids.filter(alive)).toEqual([])
  })

  it('leaves no files behind, whatever came of it', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('tch-node-'))).toEqual([])
  })
})
