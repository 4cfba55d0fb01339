import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { onTestFinished } from 'vitest'
import { ZipFile } from 'yazl'

/** A folder that lives as long as the running test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tch-node-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface FakeLibtorch {
  version?: string
  /** The text of TorchConfig.cmake; null for none. */
  config?: string | null
  /** What libc10.so holds. */
  c10?: string
  headers?: boolean
  cuda?: boolean
}

/** The files of a libtorch as far as the search looks at them. */
export function fakeFiles({ version = '2.13.0+cpu', config = 'CXX_STANDARD 20', c10 = '', headers = false, cuda = false }: FakeLibtorch = {}): Record<string, string> {
  return {
    'lib/libc10.so': c10,
    'lib/libtorch_cpu.so': '',
    'lib/libtorch.so': '',
    'version.py': `__all__ = ['__version__']\n__version__ = '${version}'\n`,
    ...(cuda ? { 'lib/libtorch_cuda.so': '' } : {}),
    ...(config === null ? {} : { 'share/cmake/Torch/TorchConfig.cmake': config }),
    ...(headers ? { 'include/ATen/ATen.h': '#pragma once\n' } : {}),
  }
}

export function fakeLibtorch(folder: string, options: FakeLibtorch = {}): string {
  for (const [path, text] of Object.entries(fakeFiles(options))) write(join(folder, path), text)
  return folder
}

/** A wheel with a fake libtorch and files that only Python uses. */
export async function fakeWheel(file: string, options: FakeLibtorch & { padding?: Buffer } = {}): Promise<string> {
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(fakeFiles({ headers: true, ...options }))) zip.addBuffer(Buffer.from(text), `torch/${path}`)
  zip.addBuffer(Buffer.from('python'), 'torch/lib/libtorch_python.so')
  zip.addBuffer(Buffer.from('python'), 'torch/__init__.py')
  // Stored, so that the wheel is as large as a test wants it.
  if (options.padding !== undefined) zip.addBuffer(options.padding, 'torch/lib/libgomp.so.1', { compress: false })
  zip.end()
  mkdirSync(dirname(file), { recursive: true })
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
