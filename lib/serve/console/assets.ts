import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { packageRoot } from '../../libtorch/platform.js'

export interface Asset {
  type: string
  body: Buffer
  etag: string
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The charts' library comes as its own package has it; its address in the page is ours. */
const library = { 'uplot.js': 'uplot/dist/uPlot.esm.js', 'uplot.css': 'uplot/dist/uPlot.min.css' }

async function load(path: string): Promise<Asset> {
  const body = await readFile(path)
  return { type: types[extname(path)]!, body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
}

/** The files of the page by name, read once. */
export async function loadAssets(): Promise<Map<string, Asset>> {
  const folder = join(packageRoot, 'assets', 'console')
  const { resolve } = createRequire(import.meta.url)
  const own = (await readdir(folder)).filter((name) => extname(name) in types).map((name) => [name, join(folder, name)] as const)
  const foreign = Object.entries(library).map(([name, path]) => [name, resolve(path)] as const)
  return new Map(await Promise.all([...own, ...foreign].map(async ([name, path]) => [name, await load(path)] as const)))
}
