import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Module, TorchError, type LoadOptions, type PackagedModule } from '../../lib/index.js'
import { native } from '../../lib/native.js'
import { altered, damaged, packages, path, scratch, withMetadata } from './package.js'

const temporary = mkdtempSync(join(scratch, 'tmp-'))
beforeAll(() => { process.env['TMPDIR'] = temporary })

function refusal(source: string | Uint8Array, options: LoadOptions = {}): TorchError {
  try {
    Module.load(source, options)
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return error as TorchError
  }
  throw new Error('expected an error')
}

/** Expects that a file is refused with a message about it, and that nothing of it stays. */
function expectRefused(file: string, message: RegExp, code = 'ERR_TCH_MODEL_LOAD', options: LoadOptions = {}): void {
  const error = refusal(file, options)
  expect(error.message).toMatch(message)
  expect([error.code, error.file]).toEqual([code, file])
  expect(readdirSync(temporary)).toEqual([])
}

describe.skipIf(packages === undefined)('a package is refused', () => {
  it.each([
    ['another device', { AOTI_DEVICE_KEY: 'xpu' }, /is an AOTInductor package for xpu, and the libtorch in use finds no xpu device: in Python, compile it on 'cpu'/],
    ['no named device', { AOTI_DEVICE_KEY: undefined }, /for a device that its metadata does not name/],
    ['another system', { AOTI_PLATFORM: 'plan9' }, /for plan9, and this is \w+: in Python, compile it here/],
    ['another processor', { AOTI_MACHINE: 'sparc64' }, /for sparc64 processors, and this is \w+/],
    ['a CPU of another kind', { AOTI_CPU_ISA: 'AVX2 AVX1024' }, /for a CPU with AVX1024, which is not known here/],
  ])('that is made for %s', async (_, metadata: Record<string, string | undefined>, message) => {
    expectRefused(await withMetadata('mlp', metadata), message)
  })

  it.skipIf(native.devices().cuda > 0)('that is made for CUDA, where there is none', async () => {
    expectRefused(await withMetadata('mlp', { AOTI_DEVICE_KEY: 'cuda' }), /for cuda, and the libtorch in use finds no cuda device/)
  })

  it.skipIf(native.cpuFeatures().includes('amx_fp16'))('that needs a CPU with more than this one has', async () => {
    expectRefused(await withMetadata('mlp', { AOTI_CPU_ISA: 'AVX512 AVX512_VNNI AMX_TILE AMX_FP16' }), /for a CPU with AVX512 .*, and this one has no .*amx_fp16: in Python, compile it with the options cpp\.simdlen and cpp\.march/)
  })

  it('that calls functions which this libtorch lacks', async () => {
    const newer = await altered('mlp', (entry, content) => (entry.endsWith('.so') ? Buffer.from(content.toString('latin1').replaceAll('aoti_torch_empty_strided\0', 'aoti_torch_empty_stridez\0'), 'latin1') : content))
    expectRefused(newer, /was compiled by PyTorch 2\.\S+ for functions that libtorch 2\.\S+ does not have: compile it with PyTorch 2\..*aoti_torch_empty_stridez/)
  })

  it('that lacks a part', async () => {
    const without = (pattern: RegExp) => altered('mlp', (entry, content) => (pattern.test(entry) ? undefined : content))
    expectRefused(await without(/\.so$/), /package of sources only, and nothing is compiled here/)
    expectRefused(await without(/wrapper\.cpp$/), /without the generated sources/)
    expectRefused(await without(/_metadata\.json$/), /without metadata/)
    const replaced = (pattern: RegExp, text: string) => altered('mlp', (entry, content) => (pattern.test(entry) ? text : content))
    expectRefused(await replaced(/_metadata\.json$/, '{"a":'), /whose descriptions cannot be read/)
    expectRefused(await replaced(/_metadata\.json$/, '[]'), /without metadata/)
    expectRefused(await replaced(/\.so$/, 'no library'), /cannot be opened: it is damaged/)
    expectRefused(await replaced(/wrapper\.cpp$/, ''), /sources are not of the form known here: compile it with PyTorch 2/)
  })

  it('that keeps its weights beside the code', async () => {
    expectRefused(await altered('mlp', (_, content) => content, { 'mlp/data/aotinductor/model/weights_config.json': '{}' }), /weights beside the code/)
  })

  it('that is cut short or changed, wherever', async () => {
    for (const share of [0.3, 0.9, 0.999]) expectRefused(damaged('mlp', (bytes) => bytes.subarray(0, Math.floor(bytes.length * share))), /truncated archive/)
    // The library is more than four fifths of the file.
    for (const place of [0.3, 0.5, 0.7, 0.9]) {
      expectRefused(damaged('mlp', (bytes) => { bytes[Math.floor(bytes.length * place)]! ^= 1; return bytes }), /is a damaged archive: the checksum of ".*" does not fit its content/)
    }
    expect(refusal(new Uint8Array(500)).message).toMatch(/^the data is not a TorchScript model/)
  })

  it('whose directory lies about sizes and names', async () => {
    const lying = (field: number, value: number) => damaged('several', (bytes) => {
      // The sizes of every entry in the directory.
      for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) bytes.writeUInt32LE(value, at + field)
      return bytes
    })
    for (const [field, value] of [[20, 0x7fffffff], [24, 0x7fffffff], [24, 1], [42, 0x7fffffff], [42, 3]] as const) {
      expectRefused(lying(field, value), /is (a damaged archive|an archive made to do harm): .*; (copy or download it again|do not use it)/, 'ERR_TCH_MODEL_LOAD', { model: 'encoder' })
    }
    expectRefused(await altered('mlp', (_, content) => content, { 'mlp/data/aotinductor/model/AA': 'x' }).then((file) => patched(file, 'model/AA', 'model/..')), /leads out of the archive/)
  })

  it('when it is asked for what it does not have', async () => {
    expectRefused(path('several'), /package of encoder, decoder; choose one with \{ model: 'encoder' \}/)
    expectRefused(path('several'), /without coder; choose one/, 'ERR_TCH_MODEL_LOAD', { model: 'coder' })
    expectRefused(path('mlp'), /for cpu, which is built in: it cannot be put on cuda/, 'ERR_TCH_INVALID_ARGUMENT', { device: 'cuda' })
    expectRefused(path('mlp'), /takes no dtype: it is compiled for the dtypes it has/, 'ERR_TCH_INVALID_ARGUMENT', { dtype: 'float16' })
    expectRefused(path('mlp'), /takes no mode 'train'/, 'ERR_TCH_INVALID_ARGUMENT', { mode: 'train' })
    for (const runners of [0, -1, 1.5, NaN, 5000, '2' as never]) expect(refusal(path('mlp'), { runners }).code).toBe('ERR_TCH_OUT_OF_RANGE')
    expect(refusal(path('mlp'), { model: 3 as never }).code).toBe('ERR_TCH_TYPE')
    expect(refusal(path('mlp'), { workers: 3 } as never).code).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(Module.load<PackagedModule>(path('mlp'), { device: 'cpu', mode: 'eval' }).device).toBe('cpu')
  })

  it('and options of packages are refused for TorchScript', () => {
    const script = 'test/fixtures/models/linear_relu.pt'
    expectRefused(script, /the option runners is for AOTInductor packages/, 'ERR_TCH_INVALID_ARGUMENT', { runners: 2 })
    expectRefused(script, /the option model is for AOTInductor packages/, 'ERR_TCH_INVALID_ARGUMENT', { model: 'model' })
  })

  it('that is exported and not compiled', async () => {
    const exported = await altered('mlp', (entry, content) => (entry.includes('aotinductor') ? undefined : content))
    expectRefused(exported, /is an exported program .* make a package of it/)
  })
})

function patched(file: string, from: string, to: string): string {
  const bytes = readFileSync(file, 'latin1').replaceAll(from, to)
  writeFileSync(file, Buffer.from(bytes, 'latin1'))
  return file
}
