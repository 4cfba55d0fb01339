import { execFileSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { expect } from 'vitest'
import { Module, Tensor, torch, TorchError, type Dtype, type PackagedModule } from '../../lib/index.js'
import { openBytes } from '../../lib/byte-source.js'
import { readEntry } from '../../lib/zip-content.js'
import { readZipDirectory } from '../../lib/zip-directory.js'

export const python = process.env['TCH_NODE_PYTHON']

/** Where packages for this platform are: those that are checked in, or made now; undefined where there is no Python for it. */
export const packages = findPackages()

function findPackages(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64') return resolve('test/fixtures/models/packaged')
  if (python === undefined) return undefined
  const made = join(tmpdir(), `tch-node-packages-${process.platform}-${process.arch}`)
  if (!existsSync(join(made, 'expected.json'))) execFileSync(python, ['scripts/models/packaged.py', made])
  return made
}

/** A folder that is removed when the tests of the file are over. */
export const scratch = mkdtempSync(join(tmpdir(), 'tch-node-test-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

export const path = (name: string): string => join(packages!, `${name}.pt2`)

export type Written = null | number | boolean | Written[] | { [key: string]: Written }

/** Written by scripts/models/packaged.py with Python's torch. */
export interface Call { args: Written[]; kwargs: { [key: string]: Written }; result: Written }
export function expected(): { calls: Record<string, Call[]>; states: { [key: string]: { [key: string]: Written } } } {
  return packages === undefined ? { calls: {}, states: {} } : JSON.parse(readFileSync(join(packages, 'expected.json'), 'utf8'))
}

export function given(written: Written): unknown {
  if (typeof written !== 'object' || written === null) return written
  if (Array.isArray(written)) return written.map(given)
  if ('tensor' in written) return torch.tensor(written['tensor'] as number[], { dtype: written['dtype'] as unknown as Dtype })
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, given(value)]))
}

/** A result in the fixture's words. */
export function written(value: unknown): unknown {
  if (value instanceof Tensor) return { tensor: value.toArray(), dtype: value.dtype }
  if (Array.isArray(value)) return value.map(written)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, written(each)])) : value
}

export const load = (name: string, options = {}): PackagedModule => Module.load<PackagedModule>(path(name), options)

export const run = (model: PackagedModule, { args, kwargs }: Call): unknown => model.forward(...args.map(given), given(kwargs))

export const bytes = (x: Tensor): string => Buffer.from(new Uint8Array(x.contiguous().toTypedArray().buffer)).toString('hex')

export function errorOf(body: () => unknown): TorchError {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return error as TorchError
  }
  throw new Error('expected an error')
}

/** The same numbers to what float32 keeps, the same structure exactly. */
export function expectClose(got: unknown, wanted: unknown): void {
  if (typeof wanted === 'number' && typeof got === 'number') expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(wanted)))
  else if (typeof wanted === 'object' && wanted !== null) {
    expect(Object.keys(got as object)).toEqual(Object.keys(wanted))
    for (const [key, each] of Object.entries(wanted)) expectClose((got as Record<string, unknown>)[key], each)
  } else expect(got).toBe(wanted)
}

/** A copy of a package with entries changed: the function gets each, and gives its content, or undefined to leave it out. */
export async function altered(name: string, change: (entry: string, content: Buffer) => Buffer | string | undefined, more: Record<string, string> = {}): Promise<string> {
  const from = openBytes(path(name))
  const read = readZipDirectory(from)
  if ('problem' in read) throw new Error(read.problem)
  const zip = new ZipFile()
  for (const entry of read.directory.entries) {
    const content = change(entry.name, readEntry(from, entry, entry.size)!)
    if (content !== undefined) zip.addBuffer(Buffer.from(content), entry.name, { compress: false })
  }
  for (const [entry, content] of Object.entries(more)) zip.addBuffer(Buffer.from(content), entry, { compress: false })
  from.close()
  zip.end()
  const file = join(mkdtempSync(join(scratch, 'altered-')), `${name}.pt2`)
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

/** A copy with other metadata. */
export function withMetadata(name: string, change: Record<string, string | undefined>): Promise<string> {
  return altered(name, (entry, content) => (entry.endsWith('_metadata.json') ? JSON.stringify({ ...(JSON.parse(content.toString()) as object), ...change }) : content))
}

/** A copy of the file's bytes, changed. */
export function damaged(name: string, change: (bytes: Buffer) => Buffer): string {
  const file = join(mkdtempSync(join(scratch, 'damaged-')), `${name}.pt2`)
  writeFileSync(file, change(readFileSync(path(name))))
  return file
}
