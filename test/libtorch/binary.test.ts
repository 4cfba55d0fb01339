import { describe, expect, it } from 'vitest'
import { binaries, mismatch, type BuildInfo } from '../../lib/libtorch/binary.js'
import { probe, type Libtorch } from '../../lib/libtorch/probe.js'
import { join } from 'node:path'
import { fakeLibtorch, temporaryFolder, write, type FakeLibtorch } from './fake.js'

const BUILD: BuildInfo = { libtorch: '2.13.0', libtorchMinor: '2.13', cxx11Abi: true, cxxStandard: 20, compiler: 'GNU 12.2.0', buildType: 'Release' }

function libtorch(options: FakeLibtorch): Libtorch {
  const result = probe(fakeLibtorch(temporaryFolder(), options), undefined, 'linux')
  if ('problem' in result) throw new Error(result.problem)
  return result.libtorch
}

describe('mismatch', () => {
  it('accepts patch releases and device variants of the same minor version', () => {
    expect(mismatch(BUILD, libtorch({ version: '2.13.2+cu130', cuda: true }))).toBeUndefined()
  })

  it('names another minor version', () => {
    expect(mismatch(BUILD, libtorch({ version: '2.12.1' }))).toBe('version 2.12.1, but the addon was built for libtorch 2.13')
  })

  it('names another C++ ABI', () => {
    expect(mismatch(BUILD, libtorch({ config: '_GLIBCXX_USE_CXX11_ABI=0 CXX_STANDARD 20' }))).toContain('_GLIBCXX_USE_CXX11_ABI=0')
  })

  it('names another C++ standard', () => {
    expect(mismatch(BUILD, libtorch({ config: 'CXX_STANDARD 23' }))).toContain('C++23')
  })

  it('does not guess where the libtorch does not say', () => {
    expect(mismatch(BUILD, libtorch({ config: null, c10: '__cxx1112basic_string' }))).toBeUndefined()
  })
})

describe('binaries', () => {
  const platform = `${process.platform}-${process.arch}`
  const prebuilt = (root: string, name: string, file: string) => write(join(root, 'prebuilds', name, 'prebuilds', platform, file), '')
  const info = (root: string, folder: string, minor: string) => write(join(root, folder, 'tch_node.json'), JSON.stringify({ ...BUILD, libtorchMinor: minor, cxx11Abi: 1 }))

  it('finds a prebuilt addon per libtorch version, and the local build after them', () => {
    const root = temporaryFolder()
    for (const minor of ['2.12', '2.13']) {
      prebuilt(root, `libtorch-${minor}`, 'tch_node.node')
      info(root, `prebuilds/libtorch-${minor}/prebuilds/${platform}`, minor)
    }
    prebuilt(root, 'loader', 'tch_node_loader.node')
    write(join(root, 'build/Release/tch_node.node'), '')
    write(join(root, 'build/Release/tch_node_loader.node'), '')
    info(root, 'build/Release', '2.14')
    expect(binaries(root).map(({ origin, build }) => [origin, build.libtorchMinor, build.cxx11Abi])).toEqual([
      ['prebuilt', '2.13', true],
      ['prebuilt', '2.12', true],
      ['local', '2.14', true],
    ])
  })

  it('finds none for another platform, or without the file that says what it was built for', () => {
    const root = temporaryFolder()
    write(join(root, 'prebuilds/libtorch-2.13/prebuilds/plan9-mips/tch_node.node'), '')
    write(join(root, 'build/Release/tch_node.node'), '')
    write(join(root, 'build/Release/tch_node_loader.node'), '')
    expect(binaries(root)).toEqual([])
  })
})
