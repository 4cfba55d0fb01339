import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
// Inside the checkout, so that 'tch-node' is the package itself.
const folder = join(root, 'build', 'docs-training')

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('docs/training.md: its blocks, one after the other, are a program that runs', async () => {
  const text = readFileSync(join(root, 'docs', 'training.md'), 'utf8')
  const blocks = [...text.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code!)
  expect(blocks.length).toBeGreaterThan(3)
  writeFileSync(join(folder, 'training.mjs'), blocks.join('\n'))
  const err = await new Promise<string>((resolve) => execFile(process.execPath, ['training.mjs'], { cwd: folder }, (error, _out, stderr) => resolve(error === null ? stderr : `${stderr} ${error.message}`)))
  expect(err).toBe('')
  expect(readdirSync(join(folder, 'checkpoints')).toSorted()).toEqual(['epoch-2.pt', 'epoch-3.pt'])
  expect(existsSync(join(folder, 'model.pt'))).toBe(true)
  for (const [, link] of text.matchAll(/\]\((\.\.\/[^)]+)\)/g)) expect(existsSync(join(root, 'docs', link!))).toBe(true)
})
