import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Ranked } from '../../lib/cli/ranking.js'
import { Module, torch } from '../../lib/index.js'
import { bytesOf, npy, safetensors } from '../serialization/stored.js'
import { classifier, expectRefusal, linear, models, photo, printed, tchNode, tchNodeUnder } from './command-line.js'

interface PrintedTensor { dtype: string; shape: number[]; data: number[][] }

const folder = mkdtempSync(join(tmpdir(), 'tch-node-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const rows = [[1, 2, 3, 4], [5, 6, 7, 8]]
const expected = (Module.load(linear).forward(torch.tensor(rows, { dtype: 'float32' })).toArray())
const floats = bytesOf(Float32Array.from(rows.flat()))
const values = join(models, 'values.pt')

describe('tch-node run', () => {
  it('takes tensors from .npy, .safetensors and .json files and from JSON', () => {
    const stored = file('x.npy', npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 4), }", floats))
    const columns = file('columns.npy', npy("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 4), }", bytesOf(Float32Array.of(1, 5, 2, 6, 3, 7, 4, 8))))
    const named = file('x.safetensors', safetensors({ x: { dtype: 'F32', shape: [2, 4], data_offsets: [0, 32] }, other: { dtype: 'F32', shape: [0], data_offsets: [32, 32] } }, floats))
    const json = file('x.json', '[[1.0, 2, 3, 4], [5, 6, 7, 8]]')
    const shaped = JSON.stringify({ data: rows.flat(), dtype: 'float32', shape: [2, 4] })
    for (const input of [stored, `x=${stored}`, `0=${columns}`, named, `${named}#x`, `x=${json}`, shaped]) {
      expect(printed<PrintedTensor>('run', linear, '--json', '--input', input)).toEqual({ dtype: 'float32', shape: [2, 3], data: expected })
    }
    expect(printed('run', linear, '--json', '--input', JSON.stringify(rows), '--dtype', 'float32')).toMatchObject({ data: expected })
  })

  it('prints tensors for people', () => {
    const { stdout } = tchNode('run', linear, '--input', '[[1.0, 2, 3, 4]]')
    expect(stdout).toMatch(/^\[1, 3\] float32 cpu\ntensor\(\[\[.*\]\]\)\n$/)
  })

  it('prepares pictures and ranks classes with the labels of the model', () => {
    const { topk } = printed<{ topk: Ranked[] }>('run', classifier, '--input', photo, '--resize', '96', '--center-crop', '96', '--topk', '3', '--json')
    expect(topk).toHaveLength(3)
    expect(topk[0]).toMatchObject({ index: 10, label: 'raccoon' })
    expect(topk[0]!.probability).toBeGreaterThan(topk[1]!.probability)
    expect(tchNode('run', classifier, '--input', photo, '--resize', '96x96', '--dtype', 'uint8', '--topk', '2').stdout).toMatch(/^raccoon +█.* %\n.* %\n$/)
    const labels = file('labels.txt', Array.from({ length: 12 }, (_, i) => `number ${i}`).join('\n'))
    expect(tchNode('run', classifier, '--input', photo, '--resize', '96', '--topk', '1', '--labels', labels).stdout).toMatch(/^number 10 /)
  })

  it('scales, normalises and lays out pixels as the flags say', () => {
    // A model that returns its argument: one pixel of 51, 102, 255.
    const pixel = file('pixel.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2" fill="rgb(51,102,255)"/></svg>')
    const run = (...flags: string[]) => printed<PrintedTensor>('run', join(models, 'methods.pt'), '--method', 'scale', '--input', `x=${pixel}`, '--input', 'factor=1.0', '--json', '--layout', 'hwc', '--center-crop', '1', ...flags)
    const close = (tensor: PrintedTensor, pixel: number[]) => tensor.data.flat(2).forEach((value, i) => expect(value).toBeCloseTo(pixel[i]!, 5))
    expect(run().shape).toEqual([1, 1, 3])
    close(run(), [0.2, 0.4, 1])
    close(run('--scale', '1'), [51, 102, 255])
    close(run('--mean', '0.2,0.2,0.5', '--std', '0.5'), [0, 0.4, 1])
    expect(run('--gray').shape).toEqual([1, 1, 1])
    expect(run('--layout', 'nchw', '--center-crop', '3x2').shape).toEqual([1, 3, 2, 3])
    expect(run('--layout', 'nhwc', '--center-crop', '3x2').shape).toEqual([1, 2, 3, 3])
    expect(run('--layout', 'chw', '--resize', '10', '--center-crop', '20x10').shape).toEqual([3, 10, 20])
  })

  it('takes and gives every kind of value, and calls any method', () => {
    const given = ['3', '1', 'hi', 'True', '[1,2]', '{"a":[1.5]}', '[4,[2.0]]'].flatMap((value) => ['--input', value])
    const tensor = (value: number) => ({ dtype: 'float32', shape: [1], data: [value] })
    expect(printed('run', values, ...given, '--json')).toEqual([4, 0.5, 'hi!', false, [2, 1], { a: tensor(-1.5) }, [tensor(2), 4], null])
    expect(tchNode('run', values, ...given).stdout).toContain('[2]: hi!\n[3]: false\n[4]: [2,1]\n[5]["a"]: [1] float32 cpu\ntensor([-1.5000])\n')
    expect(printed('run', values, '--method', 'by_number', '--input', '{"3":"x"}', '--json')).toEqual({ 6: 'x' })
    expect(printed('run', values, '--method', 'nothing', '--json')).toBe(null)
    expect(tchNode('run', join(models, 'methods.pt'), '--method', 'label', '--input', 'share=0.7').stdout).toBe('high\n')
  })

  it.each<[string, RegExp, string[]]>([
    ['ERR_TCH_MODEL_LOAD', /no file nowhere\.pt/, ['nowhere.pt']],
    ['ERR_TCH_NO_METHOD', /no method 'encode'; it has forward/, [linear, '--method', 'encode']],
    ['ERR_TCH_MISSING_ARGUMENT', /'x' \(Tensor\) is missing: give it with --input x=/, [linear]],
    ['ERR_TCH_UNKNOWN_ARGUMENT', /no argument 'y'; the method is forward\(x: Tensor\)/, [linear, '--input', 'y=1']],
    ['ERR_TCH_UNKNOWN_ARGUMENT', /one input too many/, [linear, '--input', '1', '--input', '2']],
    ['ERR_TCH_INVALID_ARGUMENT', /'x' is given twice/, [linear, '--input', 'x=1', '--input', 'x=2']],
    ['ERR_TCH_INVALID_ARGUMENT', /'cat' is neither a file nor JSON/, [linear, '--input', 'cat']],
    ['ERR_TCH_TYPE', /'number' \(int\): 1\.5 is no int/, [values, '--input', '1.5']],
    ['ERR_TCH_TYPE', /"a" is no float/, [values, '--input', '1', '--input', '"a"']],
    ['ERR_TCH_DATA_FILE', /cannot read cat\.npy: there is no such file/, [linear, '--input', 'cat.npy']],
    ['ERR_TCH_DATA_FILE', /cannot read cat\.png: there is no such file/, [linear, '--input', 'cat.png']],
    ['ERR_TCH_DATA_FILE', /not a kind of file/, [linear, '--input', resolve('README.md')]],
    ['ERR_TCH_UNKNOWN_DTYPE', /float33/, [linear, '--input', '[1]', '--dtype', 'float33']],
    ['ERR_TCH_INVALID_ARGUMENT', /larger than the picture/, [classifier, '--input', photo, '--resize', '32', '--center-crop', '96']],
    ['ERR_TCH_INVALID_ARGUMENT', /--mean has 2 numbers; the picture has 3 channels/, [classifier, '--input', photo, '--mean', '1,2']],
    ['ERR_TCH_TORCH', /mat1 and mat2 shapes cannot be multiplied \(1x2 and 4x3\)/, [linear, '--input', '[[1.0, 2.0]]']],
    ['ERR_TCH_MODEL_RAISED', /expected a matrix, got 1 dimensions/, [join(models, 'raises.pt'), '--input', '[1.0]']],
    ['ERR_TCH_SHAPE', /--topk needs a result of shape/, [linear, '--input', '[[1.0,2,3,4],[5,6,7,8]]', '--topk', '1']],
    ['ERR_TCH_SHAPE', /2 labels for 3 classes/, [linear, '--input', '[[1.0,2,3,4]]', '--topk', '1', '--labels', file('two.json', '["a","b"]')]],
  ])('says %s in one line: %s', (code, message, args) => {
    expectRefusal(tchNode('run', ...args), code, message)
  })

  it('refuses a damaged picture', () => {
    expectRefusal(tchNode('run', classifier, '--input', file('damaged.png', 'no picture')), 'ERR_TCH_DATA_FILE', /not a picture that sharp can decode/)
  })

  it('names the package that pictures need where it is not installed', () => {
    const hooks = "export const resolve = (name, context, next) => { if (name === 'sharp') throw new Error('not found'); return next(name, context) }"
    const without = file('without-sharp.mjs', `import { register } from 'node:module'\nregister(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)})\n`)
    expectRefusal(tchNodeUnder(['--no-warnings', '--import', without], 'run', classifier, '--input', photo), 'ERR_TCH_PACKAGE_MISSING', /npm install sharp/)
  })

  it.each(['--resize=0x3', '--layout=nwhc', '--topk=0', '--mean=a', '--frobnicate'])('ends with 2 for %s', (flag) => {
    const { status, stderr } = tchNode('run', linear, flag)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: option|^error: unknown option/)
  })
})
