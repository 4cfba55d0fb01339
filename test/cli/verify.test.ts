import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Module, torch } from '../../lib/index.js'
import { bytesOf, safetensors } from '../serialization/stored.js'
import * as misbehaving from '../isolation/misbehaving.js'
import { classifier, expectRefusal, linear, models, photo, printed, tchNode } from './command-line.js'

const folder = mkdtempSync(join(tmpdir(), 'tch-node-verify-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const rows = [[1, 2, 3, 4], [5, 6, 7, 8]]
const x = torch.tensor(rows, { dtype: 'float32' })
const y = torch.noGrad(() => Module.load(linear).forward(x) as typeof x)
const floats = (tensor: typeof x): Uint8Array => bytesOf(tensor.toTypedArray() as Float32Array)
const golden = (outputs: typeof x): string => file('golden.safetensors', safetensors({
  'inputs.x': { dtype: 'F32', shape: [2, 4], data_offsets: [0, 32] }, outputs: { dtype: 'F32', shape: [2, 3], data_offsets: [32, 56] },
}, Buffer.concat([floats(x), floats(outputs)])))

describe('tch-node verify', () => {
  it('says that a model is good, in one line, with status 0', () => {
    expect(tchNode('verify', linear)).toEqual(expect.objectContaining({ status: 0, stderr: '', stdout: expect.stringMatching(/^ok: .*linear_relu\.pt loads in \d+ ms, only loaded: run it with --input, --shape or --golden, peak memory \d+ MB\n$/) as string }))
    expect(tchNode('verify', linear, '--golden', golden(y), '--shape', '3x4', '--finite').stdout).toMatch(/, 2 calls run in \d+ ms, /)
    expect(printed('verify', linear, '--json', '--input', JSON.stringify(rows), '--dtype', 'float32')).toEqual({
      status: 'ok', model: linear, methods: ['forward'], cases: 1, loadMs: expect.any(Number) as number, runMs: expect.any(Number) as number, peakMemoryMB: expect.any(Number) as number,
    })
  })

  it('takes what tch-node run printed as golden values, and pictures as inputs', () => {
    const outputs = printed('run', linear, '--json', '--input', JSON.stringify(rows), '--dtype', 'float32')
    const made = file('golden.json', JSON.stringify({ inputs: { x: { data: rows, dtype: 'float32' } }, outputs }))
    expect(printed('verify', linear, '--json', '--golden', made)).toMatchObject({ cases: 1 })
    expect(printed('verify', classifier, '--json', '--input', photo, '--resize', '96', '--center-crop', '96', '--runs', '1')).toMatchObject({ status: 'ok', cases: 1 })
  })

  it.each<[string, string, RegExp, () => string[]]>([
    ['is none', 'ERR_TCH_MODEL_LOAD', /text\.pt is not a TorchScript model/, () => [join(models, 'text.pt')]],
    ['crashes', 'ERR_TCH_MODEL_CRASHED', /crash\.pt crashed the process while it was loaded \(SIG/, () => [file('crash.pt', misbehaving.crashesWhenLoaded())]],
    ['hangs', 'ERR_TCH_MODEL_TIMEOUT', /hang\.pt was still being run after 0\.3 s/, () => [file('hang.pt', misbehaving.hangs()), '--shape', '1x4', '--timeout', '0.3']],
    ['grows', 'ERR_TCH_MODEL_MEMORY', /more than 100 MiB/, () => [file('grow.pt', misbehaving.grows()), '--shape', '1x4', '--memory', '100']],
    ['gives other outputs', 'ERR_TCH_MODEL_OUTPUT', /wrong outputs: the output differs in 6 values of 6/, () => [linear, '--golden', golden(y.add(1))]],
    ['is given too little', 'ERR_TCH_DATA_FILE', /no such file/, () => [linear, '--golden', 'nowhere.json']],
  ])('refuses a model that %s, with status 1', (_name, code, message, args) => {
    expectRefusal(tchNode('verify', ...args()), code, message)
  })

  it('may differ as far as is said', () => {
    const file = golden(y.add(0.01))
    expect(tchNode('verify', linear, '--golden', file, '--atol', '0.02').status).toBe(0)
    expect(JSON.parse(tchNode('verify', linear, '--golden', file, '--json').stdout)).toMatchObject({ status: 'failed', code: 'ERR_TCH_MODEL_OUTPUT' })
  })

  it.each([['--timeout', 'soon'], ['--memory', '0'], ['--runs', '0'], ['--atol', '-1'], ['--shape', '3xx']])('refuses wrong use with status 2: %s %s', (...flags) => {
    expect(tchNode('verify', linear, ...flags)).toMatchObject({ status: 2, stdout: '' })
  })
})
