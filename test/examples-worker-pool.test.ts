import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const photos = join(root, 'examples', 'classify', 'photos')

/** Runs the example as a person would. */
function judge(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { NODE_OPTIONS: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, [join('examples', 'worker-pool', 'main.mjs'), ...args], { cwd: root, env }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err })
    })
  })
}

const lines = (out: string) => out.split('\n').filter((line) => line.includes('views agree')).map((line) => line.trim().split(/ {2,}/))

describe('examples/worker-pool', () => {
  it('names what is on every photo that is shipped, whichever worker takes it', async () => {
    const [one, three] = await Promise.all([judge('--workers', '1'), judge('--workers', '3')])
    expect([one.status, one.err, three.status, three.err]).toEqual([0, '', 0, ''])
    const found = lines(three.out)
    expect(found).toHaveLength(12)
    expect(found.map(([file]) => file!.replace(/\.\w+$/, '').replace('-', ' '))).toEqual(found.map(([, label]) => label))
    for (const row of found) expect(Number(/^(\d+) of 50/.exec(row.at(-1)!)![1])).toBeGreaterThan(25)
    expect(lines(one.out)).toEqual(found)
    expect(three.out).toMatch(/^12 photos, 600 views, 3 workers: [\d.]+ s$/m)
  })

  it('names each file that is no photo, goes on with the others, and exits with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tch-node-pool-'))
    try {
      const text = join(folder, 'notes.jpg')
      await writeFile(text, 'not a picture')
      const { status, out, err } = await judge(text, join(photos, 'cat.jpg'), join(folder, 'missing.jpg'), '--workers', '2')
      expect(status).toBe(1)
      expect(err.trim().split('\n').map((line) => line.split(': ')[0])).toEqual([text, join(folder, 'missing.jpg')])
      expect(lines(out).map(([, label]) => label)).toEqual(['cat'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it.each(['0', 'many'])('refuses --workers %s', async (workers) => {
    const { status, out, err } = await judge('--workers', workers)
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(/^--workers must be [\s\S]*usage: main\.mjs/)
  })
})
