import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { probe, unsupported, type Libtorch } from '../../lib/libtorch/probe.js'
import { fakeLibtorch, temporaryFolder, write } from './fake.js'

function probed(root: string, lib?: string): Libtorch {
  const result = probe(root, lib, 'linux')
  if ('problem' in result) throw new Error(result.problem)
  return result.libtorch
}

describe('probe', () => {
  it('reads version, ABI and C++ standard of a torch package folder', () => {
    const root = fakeLibtorch(temporaryFolder(), { config: 'set(TORCH_CXX_FLAGS "-D_GLIBCXX_USE_CXX11_ABI=0")\n CXX_STANDARD 17' })
    expect(probed(root)).toMatchObject({ version: '2.13.0+cpu', minor: '2.13', cxx11Abi: false, cxxStandard: 17, cuda: false, headers: false })
  })

  it('takes the new ABI where the configuration no longer names it', () => {
    expect(probed(fakeLibtorch(temporaryFolder())).cxx11Abi).toBe(true)
  })

  it('asks the library for the ABI where there is no configuration', () => {
    expect(probed(fakeLibtorch(temporaryFolder(), { config: null, c10: 'NSt7__cxx1112basic_stringE' }))).toMatchObject({ cxx11Abi: true, cxxStandard: null })
    expect(probed(fakeLibtorch(temporaryFolder(), { config: null, c10: 'NSs' })).cxx11Abi).toBe(false)
  })

  it('reads the version of a libtorch archive and of bare headers', () => {
    const archive = fakeLibtorch(temporaryFolder())
    rmSync(join(archive, 'version.py'))
    write(join(archive, 'build-version'), '2.12.1+cpu\n')
    expect(probed(archive).version).toBe('2.12.1+cpu')
    rmSync(join(archive, 'build-version'))
    write(join(archive, 'include/torch/headeronly/version.h'), '#define TORCH_VERSION_MAJOR 2\n#define TORCH_VERSION_MINOR 11\n#define TORCH_VERSION_PATCH 3\n')
    expect(probed(archive)).toMatchObject({ version: '2.11.3', minor: '2.11' })
  })

  it('finds libraries kept apart from the headers', () => {
    const root = temporaryFolder()
    fakeLibtorch(root)
    const lib = fakeLibtorch(temporaryFolder())
    rmSync(join(root, 'lib'), { recursive: true })
    expect(probed(root, join(lib, 'lib')).libraries[0]!.path).toBe(join(lib, 'lib', 'libc10.so'))
  })

  it('opens libtorch_cuda between the CPU library and libtorch, and never requires it', () => {
    const { libraries, cuda } = probed(fakeLibtorch(temporaryFolder(), { cuda: true }))
    expect(cuda).toBe(true)
    expect(libraries.map(({ path, required }) => [path.split('/').at(-1), required])).toEqual([
      ['libc10.so', true],
      ['libtorch_cpu.so', true],
      ['libtorch_cuda.so', false],
      ['libtorch.so', false],
    ])
  })

  it('says what is missing', () => {
    const root = fakeLibtorch(temporaryFolder())
    expect(probe(join(root, 'nowhere'))).toEqual({ problem: 'no such folder' })
    rmSync(join(root, 'version.py'))
    expect(probe(root, undefined, 'linux')).toMatchObject({ problem: expect.stringContaining('tell their version') })
    rmSync(join(root, 'lib/libtorch_cpu.so'))
    expect(probe(root, undefined, 'linux')).toMatchObject({ problem: expect.stringContaining('no libtorch_cpu.so') })
  })

  it('supports 2.11 to 2.14', () => {
    const versions = ['2.10.0', '2.11.0', '2.13.1+cu130', '2.14.0', '2.15.0', '3.0.0']
    const supported = versions.filter((version) => unsupported(probed(fakeLibtorch(temporaryFolder(), { version }))) === undefined)
    expect(supported).toEqual(['2.11.0', '2.13.1+cu130', '2.14.0'])
  })
})
