import { execFileSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findLibtorch } from '../../lib/libtorch/find.js'
import { checkLinks } from '../../scripts/check-links.mjs'
import { temporaryFolder } from '../libtorch/fake.js'

const RELEASE = resolve('build/Release')

/** A folder of addons whose main one is linked in a wrong way. */
function wrongly(source: string, flags: string[]): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'wrong.cc'), source)
  execFileSync('c++', ['-shared', '-fPIC', '-o', join(folder, 'tch_node.node'), join(folder, 'wrong.cc'), ...flags])
  copyFileSync(join(RELEASE, 'tch_node_loader.node'), join(folder, 'tch_node_loader.node'))
  return folder
}

describe.skipIf(process.platform !== 'linux')('checkLinks', () => {
  const { libtorch } = findLibtorch()

  it('finds nothing wrong with the addon', () => {
    expect(checkLinks(RELEASE, libtorch!)).toEqual([])
  })

  it('finds a run-time path', () => {
    expect(checkLinks(wrongly('int f() { return 1; }', ['-Wl,-rpath,/opt/libtorch/lib']), libtorch!).join()).toContain('run-time path /opt/libtorch/lib')
  })

  it('finds a second OpenMP runtime', () => {
    const folder = wrongly('void f(int* x) {\n#pragma omp parallel for\nfor (int i = 0; i < 9; ++i) x[i] = i; }', ['-fopenmp'])
    expect(checkLinks(folder, libtorch!).join()).toContain('needs libgomp.so.1')
  })

  it('finds a symbol that nothing provides', () => {
    const folder = wrongly('extern "C" int tch_node_no_such_function(); int f() { return tch_node_no_such_function(); }', [])
    expect(checkLinks(folder, libtorch!)).toEqual(['tch_node.node needs the symbol tch_node_no_such_function, which nothing provides'])
  })

  it('finds an addon that was not built', () => {
    expect(checkLinks(temporaryFolder(), libtorch!)).toEqual(['tch_node.node is missing', 'tch_node_loader.node is missing'])
  })
})
