import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { Module, TorchError } from '../lib/index.js'
import { modelFormat, type ModelKind } from '../lib/model-format.js'
import { replaced, zip } from './isolation/zip-writer.js'

const folder = mkdtempSync(join(tmpdir(), 'tch-node-format-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
const model = (name: string): Buffer => readFileSync(join('test/fixtures/models', name))
const archive = (...names: string[]): Buffer => zip(names.map((name) => ({ name, content: Buffer.from('x') })))
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

function errorOf(body: () => unknown): TorchError {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return error as TorchError
  }
  throw new Error('expected an error')
}

/** A protobuf field with a text or message in it. */
const field = (number: number, content: Buffer | string): Buffer => {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...(bytes.length < 128 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7])]), bytes])
}
const onnx = Buffer.concat([hex('08 08'), field(2, 'pytorch'), field(3, '2.13.0'), field(7, Buffer.alloc(5000, 1)), field(8, hex('10 11'))])
const safetensors = Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{}')])

describe('the format of a file', () => {
  const kinds: [string, Buffer, ModelKind, RegExp][] = [
    ['TorchScript', model('linear_relu.pt'), 'torchscript', /is a TorchScript archive/],
    ['an AOTInductor package', archive('m/archive_format', 'm/data/aotinductor/model/x.so', 'm/version'), 'aotinductor', /is an AOTInductor package$/],
    ['a state dict', model('state_dict.pt'), 'torch-save', /made by torch\.save \(a state dict/],
    ['a whole module', zip([{ name: 'm/data.pkl', content: Buffer.from('\x80\x02c__main__\nNet\nq\x00)\x81.', 'latin1') }]), 'torch-save', /a whole Python module, __main__\.Net/],
    ['a program of torch.export', archive('m/archive_format', 'm/models/model.json', 'm/data/weights/weight_0'), 'torch-export', /torch\.export.*aoti_compile_and_package/],
    ['an older one', archive('m/serialized_exported_program.json', 'm/version'), 'torch-export', /torch\.export/],
    ['a torch.package', archive('m/.data/extern_modules', 'm/.data/version'), 'torch-package', /torch\.package/],
    ['a Keras model', archive('config.json', 'metadata.json', 'model.weights.h5'), 'keras', /Keras/],
    ['arrays of numpy', archive('a.npy', 'b.npy'), 'numpy', /npz/],
    ['another archive', archive('readme.txt'), 'archive', /zip archive, but holds no TorchScript/],
    ['a damaged archive', model('truncated.pt'), 'damaged', /truncated/],
    ['an old torch.save', hex('80028a0a6cfc9c46f9206aa85019 2e'), 'torch-save-legacy', /old torch\.save.*torch\.jit\.script/],
    ['a pickle', hex('80 04 95 00'), 'pickle', /Python pickle/],
    ['ONNX', onnx, 'onnx', /ONNX model.*onnxruntime-node/],
    ['safetensors', safetensors, 'safetensors', /safetensors.*loadStateDict/],
    ['GGUF', Buffer.from('GGUF\x03\0\0\0'), 'gguf', /llama/],
    ['HDF5', Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'), 'hdf5', /HDF5/],
    ['TensorFlow Lite', Buffer.from('\x1c\0\0\0TFL3'), 'tflite', /TensorFlow Lite/],
    ['ExecuTorch', Buffer.from('\x1c\0\0\0ET12'), 'executorch', /ExecuTorch/],
    ['numpy', Buffer.from('\x93NUMPY\x01\0', 'latin1'), 'numpy', /numpy/],
    ['gzip', gzipSync('x'), 'compressed', /gzip.*unpack/],
    ['a tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0')]), 'compressed', /tar/],
    ['a library', Buffer.from('\x7fELF', 'latin1'), 'library', /shared library/],
    ['a pointer of git', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:1'), 'lfs-pointer', /git lfs pull/],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html>'), 'web-page', /web page.*download/],
    ['nothing', Buffer.alloc(0), 'empty', /is empty/],
    ['text', Buffer.from('hello, this mentions onnx and {"'), 'unknown', /is not a TorchScript model/],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)), 'unknown', /is not a TorchScript model/],
  ]
  it.each(kinds)('%s', (name, bytes, kind, description) => {
    expect(modelFormat(bytes)).toMatchObject({ kind, description: expect.stringMatching(description) as string })
    const file = at(name.replace(/\W/g, '-'))
    writeFileSync(file, bytes)
    expect(modelFormat(file).kind).toBe(kind)
    if (kind === 'torchscript' || kind === 'aotinductor') return
    expect(errorOf(() => Module.load(file))).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file, message: expect.stringMatching(description) as string })
    expect(errorOf(() => Module.load(bytes)).message).toMatch(/^the data /)
  })

  it.runIf(process.env['TCH_NODE_PYTHON'])("of files that Python's torch writes today", () => {
    const script = `
import sys, torch
folder = sys.argv[1]
net = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.ReLU()).eval()
x = torch.ones(1, 2)
torch.jit.save(torch.jit.script(net), f'{folder}/script.pt')
torch.jit.script(net)._save_for_lite_interpreter(f'{folder}/lite.ptl')
torch.save(net, f'{folder}/whole.pt')
torch.save(net.state_dict(), f'{folder}/state.pt')
torch.save(net.state_dict(), f'{folder}/legacy.pt', _use_new_zipfile_serialization=False)
torch.export.save(torch.export.export(net, (x,)), f'{folder}/export.pt2')
`
    execFileSync(process.env['TCH_NODE_PYTHON']!, ['-c', script, folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    const expected = { 'script.pt': 'torchscript', 'lite.ptl': 'torchscript', 'whole.pt': 'torch-save', 'state.pt': 'torch-save', 'legacy.pt': 'torch-save-legacy', 'export.pt2': 'torch-export' }
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, modelFormat(at(name)).kind]))).toEqual(expected)
    expect(modelFormat(at('whole.pt')).description).toContain('a whole Python module, torch.nn.modules.container.Sequential')
    for (const name of ['script.pt', 'lite.ptl']) expect(Module.load(at(name)).methods[0]!.name).toBe('forward')
  })

  it('is told without reading a large file whole', () => {
    const file = at('large')
    writeFileSync(file, 'GGUF')
    execFileSync('truncate', ['-s', '40G', file])
    const before = process.memoryUsage.rss()
    expect(modelFormat(file).kind).toBe('gguf')
    expect(errorOf(() => Module.load(file)).message).toMatch(/GGUF/)
    expect(process.memoryUsage.rss() - before).toBeLessThan(50e6)
  })
})

describe('a newer or older archive', () => {
  it.each([['999', /version 999, from a newer PyTorch.*reads up to \d+: update libtorch/], ['0', /version 0, too old|cannot read/], ['x', /version unknown|cannot read/]])('of version %s', (version, message) => {
    const bytes = replaced(model('linear_relu.pt'), '/version', Buffer.from(`${version}\n`))
    expect(errorOf(() => Module.load(bytes))).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', message: expect.stringMatching(message) as string })
  })
})

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  const refusal = (path: string): string => {
    const error = errorOf(() => Module.load(path))
    expect(error).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file: path })
    return error.message
  }

  it('is refused at once: a named pipe, also through a link', () => {
    execFileSync('mkfifo', [at('pipe')])
    symlinkSync(at('pipe'), at('link'))
    expect(refusal(at('pipe'))).toMatch(/is not a regular file but a named pipe \(FIFO\)/)
    expect(refusal(at('link'))).toMatch(/named pipe/)
  })

  it('a device, a socket, a directory, a link to nowhere', async () => {
    expect(refusal('/dev/zero')).toMatch(/is not a regular file but a device/)
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(at('socket'), resolve))
    expect(refusal(at('socket'))).toMatch(/but a socket/)
    server.close()
    expect(refusal(folder)).toMatch(/is a directory, not a model file$/)
    symlinkSync(at('nowhere'), at('dangling'))
    expect(refusal(at('dangling'))).toMatch(/there is no file/)
    symlinkSync(at('loop'), at('loop'))
    expect(refusal(at('loop'))).toMatch(/cannot be read: ELOOP|there is no file/)
  })

  it.each([['saved_model.pb', /TensorFlow SavedModel/], ['model.safetensors', /transformers/], ['data.pkl', /unpacked archive/]])('a directory with %s', (name, message) => {
    const path = at(`with ${name}`)
    mkdirSync(path)
    writeFileSync(join(path, name), '')
    expect(refusal(path)).toMatch(message)
  })

  // Those who may read everything cannot be refused.
  it.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    writeFileSync(at('secret'), 'x')
    chmodSync(at('secret'), 0)
    expect(refusal(at('secret'))).toMatch(/may not be read by this user \(EACCES\)/)
  })

  it.skipIf(process.getuid?.() !== 0)('a file without permission, for another user', () => {
    writeFileSync(at('closed.pt'), model('linear_relu.pt'))
    chmodSync(at('closed.pt'), 0)
    const program = `
      const { openBytes } = await import(${JSON.stringify(new URL('../dist/byte-source.js', import.meta.url).href)})
      process.setuid(65534)
      try { openBytes(${JSON.stringify(at('closed.pt'))}) } catch ({ code, message }) { console.log(code, message) }`
    chmodSync(folder, 0o755)
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toMatch(/^ERR_TCH_MODEL_LOAD .*closed\.pt may not be read by this user \(EACCES\): change its permissions/)
  })
})
