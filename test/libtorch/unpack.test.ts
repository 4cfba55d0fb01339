import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { probe } from '../../lib/libtorch/probe.js'
import { destination, unpackLibtorch } from '../../lib/libtorch/unpack.js'
import { fakeWheel, temporaryFolder, write } from './fake.js'

describe('destination', () => {
  const runTime = (name: string) => destination(name, false)
  const withHeaders = (name: string) => destination(name, true)

  it('keeps the libraries that run, on every platform', () => {
    for (const name of ['libc10.so', 'libtorch_cpu.so', 'libtorch.so', 'libgomp.so.1', 'libarm_compute.so', 'libomp.dylib', 'torch_cpu.dll', 'uv.dll']) {
      expect(runTime(`torch/lib/${name}`)).toBe(`lib/${name}`)
    }
  })

  it('leaves out what only Python and tests use', () => {
    for (const name of ['torch/lib/libtorch_python.so', 'torch/lib/torch_python.dll', 'torch/lib/libshm.so', 'torch/lib/libshm/x', 'torch/lib/libtorchbind_test.so', 'torch/__init__.py', 'torch/bin/protoc', 'torchgen/gen.py', 'torch/lib/']) {
      expect(runTime(name)).toBeUndefined()
      expect(withHeaders(name)).toBeUndefined()
    }
  })

  it('adds headers, CMake files and import libraries for development', () => {
    for (const name of ['include/ATen/ATen.h', 'share/cmake/Caffe2/Caffe2Config.cmake', 'lib/c10.lib']) {
      expect(runTime(`torch/${name}`)).toBeUndefined()
      expect(withHeaders(`torch/${name}`)).toBe(name)
    }
  })

  it('keeps what the load path reads, and the licence', () => {
    for (const name of ['version.py', 'share/cmake/Torch/TorchConfig.cmake']) expect(runTime(`torch/${name}`)).toBe(name)
    expect(runTime('torch-2.13.0+cpu.dist-info/licenses/LICENSE')).toBe('LICENSE')
    expect(runTime('torch.libs/libgfortran.so')).toBe('lib/libgfortran.so')
  })
})

describe('unpackLibtorch', () => {
  it('makes a folder that is a libtorch', async () => {
    const folder = temporaryFolder()
    const wheel = await fakeWheel(join(folder, 'torch.whl'), { version: '2.13.0+cpu' })
    await unpackLibtorch({ wheel, folder: join(folder, 'out'), dev: false })
    expect(probe(join(folder, 'out'), undefined, 'linux')).toMatchObject({ libtorch: { version: '2.13.0+cpu', headers: false } })
    expect(existsSync(join(folder, 'out/__init__.py'))).toBe(false)
  })

  it('takes headers along for development', async () => {
    const folder = temporaryFolder()
    const wheel = await fakeWheel(join(folder, 'torch.whl'))
    await unpackLibtorch({ wheel, folder: join(folder, 'out'), dev: true })
    expect(readFileSync(join(folder, 'out/include/ATen/ATen.h'), 'utf8')).toBe('#pragma once\n')
  })

  it('refuses a file that is no archive', async () => {
    const folder = temporaryFolder()
    write(join(folder, 'torch.whl'), 'not a zip')
    await expect(unpackLibtorch({ wheel: join(folder, 'torch.whl'), folder: join(folder, 'out'), dev: false })).rejects.toThrow(/central directory/)
  })
})
