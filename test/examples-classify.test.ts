import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Module, torch } from '../lib/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples', 'classify')
const photos = join(example, 'photos')

interface Run {
  status: number
  out: string
  err: string
}

/** Runs the example as a person would, with plain `node` from the checkout. */
function classify(...args: string[]): Promise<Run> {
  const command = [join('examples', 'classify', 'classify.mjs'), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, env: { ...process.env, NO_COLOR: '1' } }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
    })
  })
}

/** The first answer below each photo's heading, by file. */
function firstAnswers(out: string): Map<string, string> {
  const answers = new Map<string, string>()
  for (const [, file, label] of out.matchAll(/^(\S+) {2}.*\n\n {2}([a-z ]+?) {2,}/gm)) answers.set(file!, label!)
  return answers
}

describe('examples/classify', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tch-node-classify-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('names what is on every photo it ships', async () => {
    const files = (await readdir(photos)).map((name) => relative(root, join(photos, name)))
    expect(files).toHaveLength(12)
    const { status, out, err } = await classify(...files, '--runs', '3')
    expect(err).toBe('')
    expect(status).toBe(0)
    const labels = files.map((file) => file.replace(/^.*photos.(.*)\.\w+$/, '$1').replace('-', ' '))
    expect(firstAnswers(out)).toEqual(new Map(files.map((file, index) => [file, labels[index]])))
  })

  it('prints bars, shares and how long it took when no photo is named', async () => {
    const { status, out } = await classify()
    expect(status).toBe(0)
    expect(out).toMatch(/^model .*classifier\.pt, loaded in [\d.]+ ms$/m)
    expect(out).toMatch(/█.* \d+\.\d %$/m)
    expect(out).toMatch(/decoded in [\d.]+ ms; first inference [\d.]+ ms, then [\d.]+ ms \(median of 30\)/)
    const shares = [...out.matchAll(/ (\d+\.\d) %$/gm)].map(([, share]) => Number(share))
    expect(shares).toHaveLength(5)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })

  it('gives the logits that Python gives for the same bytes', async () => {
    const fixtures = join(root, 'test', 'fixtures', 'classify')
    const expected: { side: number; logits: number[][] } = JSON.parse(await readFile(join(fixtures, 'strip.json'), 'utf8'))
    const pixels = await sharp(join(fixtures, 'strip.png')).raw().toBuffer()
    const { side, logits } = expected
    const pictures = torch.asTensor(pixels, { shape: [logits.length, side, side, 3], dtype: 'uint8' }).permute([0, 3, 1, 2])
    const model = Module.load(join(example, 'classifier.pt'))
    const answers = model.forward(pictures).toArray()
    // Processors add up in different orders: 1e-5 of the value, and no less than 1e-5.
    const differences = (answers as number[][]).flatMap((row, i) =>
      row.map((value, j) => Math.abs(value - logits[i]![j]!) / Math.max(1, Math.abs(logits[i]![j]!))),
    )
    expect(differences).toHaveLength(logits.length * 12)
    expect(Math.max(...differences)).toBeLessThan(1e-5)
  })

  it('turns upright what a camera stored sideways', async () => {
    const sideways = join(folder, 'sideways.jpg')
    // Stored a quarter turn to the left; orientation 6 says: turn it to the right to look at it.
    await sharp(join(photos, 'coffee.jpg')).rotate(270).withMetadata({ orientation: 6 }).toFile(sideways)
    const upright = await classify(join(photos, 'coffee.jpg'), '--runs', '0')
    const { status, out } = await classify(sideways, '--runs', '0')
    expect(status).toBe(0)
    expect(out).toContain('298 × 400')
    expect([...firstAnswers(out).values()]).toEqual([...firstAnswers(upright.out).values()])
  })

  it('reads grey, transparent, 16-bit and CMYK pictures', async () => {
    const cat = join(photos, 'cat.jpg')
    const made = {
      grey: await sharp(join(photos, 'brick.jpg')).greyscale().toFormat('png').toBuffer(),
      transparent: await sharp(cat).ensureAlpha(0.9).toFormat('webp').toBuffer(),
      deep: await sharp(cat).toColourspace('rgb16').toFormat('png').toBuffer(),
      print: await sharp(cat).toColourspace('cmyk').toFormat('jpeg').toBuffer(),
    }
    const files = Object.keys(made).map((name) => join(folder, name))
    await Promise.all(Object.values(made).map((bytes, index) => writeFile(files[index]!, bytes)))
    const { status, out, err } = await classify(...files, '--runs', '0')
    expect(err).toBe('')
    expect(status).toBe(0)
    expect([...firstAnswers(out).values()]).toEqual(['brick', 'cat', 'cat', 'cat'])
  })

  it('names each file that is no photo, goes on with the others, and exits with 1', async () => {
    const text = join(folder, 'notes.jpg')
    const empty = join(folder, 'empty.jpg')
    const half = join(folder, 'half.jpg')
    const whole = await readFile(join(photos, 'cat.jpg'))
    await Promise.all([writeFile(text, 'not a picture'), writeFile(empty, ''), writeFile(half, whole.subarray(0, 2000))])
    const { status, out, err } = await classify('missing.jpg', folder, text, empty, half, join(photos, 'cat.jpg'))
    expect(status).toBe(1)
    const lines = err.trim().split('\n')
    expect(lines[0]).toBe('cannot read missing.jpg: there is no such file')
    expect(lines[1]).toBe(`cannot read ${folder}: it is not a file`)
    expect(lines[2]).toContain(`${text} is not a picture that can be read`)
    expect(lines[3]).toBe(`cannot read ${empty}: the file is empty`)
    expect(lines[4]).toContain(`${half} is not a picture that can be read`)
    expect(lines).toHaveLength(5)
    expect([...firstAnswers(out).values()]).toEqual(['cat'])
  })

  it.each(['--top 0', '--top -1', '--runs many', '--colour'])('refuses %s', async (line) => {
    const args = line.split(' ')
    const { status, out, err } = await classify(...args)
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(args[0])
    expect(err).toContain('usage: classify.mjs')
    expect(err).not.toContain('    at ')
  })

  it('explains itself with --help', async () => {
    const { status, out } = await classify('--help')
    expect(status).toBe(0)
    expect(out).toContain('--runs N')
  })
})
