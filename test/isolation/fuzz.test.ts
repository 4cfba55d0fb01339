import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { errorCodes, Module, torch, TorchError, Verifier, type ScriptModule, type Verification } from '../../lib/index.js'
import { linear, models } from './misbehaving.js'
import { partsOf, zip } from './zip-writer.js'

const verifier = new Verifier({ processes: 2 })
afterAll(() => verifier.close())

/** Numbers from 0 to 1 that are the same each time: https://prng.di.unimi.it/splitmix64.c in 32 bits. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32
  }
}

const classifier = 'examples/classify/classifier.pt'
const onlyLoaded = (): void => {}
const sources: [file: string, run: (model: ScriptModule) => unknown, flips: number][] = [
  [linear, (model) => model.forward(torch.ones([2, 4])), 500],
  [join(models, 'values.pt'), onlyLoaded, 150],
  [join(models, 'traced.pt'), onlyLoaded, 100],
  [join(models, 'structured/dynamic_int8.pt'), onlyLoaded, 100],
  [classifier, onlyLoaded, 150],
]

/** What came of a file: 'ok', or the code of the TorchError; anything else fails. */
function outcome(bytes: Uint8Array, run: (model: ScriptModule) => unknown): string {
  try {
    const model = Module.load(bytes)
    torch.scope(() => {
      run(model)
    })
    model.dispose()
    return 'ok'
  } catch (error) {
    if (!(error instanceof TorchError)) throw error
    expect(errorCodes).toHaveProperty(error.code)
    expect(error.code).not.toBe('ERR_TCH_INTERNAL')
    return error.code
  }
}

describe('1,000 models with a flipped bit, loaded here', () => {
  it.each(sources)('%s', (file, run, flips) => {
    const whole = readFileSync(file)
    const next = numbers(flips)
    const outcomes: Record<string, number> = {}
    for (let i = 0; i < flips; i++) {
      const bytes = Buffer.from(whole)
      bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8)
      const came = outcome(bytes, run)
      outcomes[came] = (outcomes[came] ?? 0) + 1
    }
    // Flips in tensors and in what readers skip still load; the others are found.
    expect(Object.keys(outcomes).sort()).toEqual(['ERR_TCH_MODEL_LOAD', 'ok'])
    expect(sources.reduce((sum, [, , count]) => sum + count, 0)).toBe(1000)
  })
})

describe('models cut short', () => {
  it.each([linear, classifier])('%s: at each of 200 lengths', (file) => {
    const whole = readFileSync(file)
    for (let i = 0; i < 200; i++) expect(outcome(whole.subarray(0, Math.floor((whole.length * i) / 200)), onlyLoaded)).toBe('ERR_TCH_MODEL_LOAD')
  })
})

describe('models changed on purpose, under right checksums', () => {
  const edited = (file: string, seed: number): Buffer => {
    const next = numbers(seed)
    const parts = partsOf(readFileSync(file))
    const pick = parts.filter(({ name, content }) => content.length > 0 && /\.(pkl|py)$|version$/.test(name))
    const { content } = pick[Math.floor(next() * pick.length)]!
    for (let i = Math.ceil(next() * 3); i > 0; i--) content[Math.floor(next() * content.length)] = Math.floor(next() * 256)
    return zip(parts)
  }
  /** Whether it passed or failed, a verification says so; a crash of this process would end the test. */
  const told = ({ ok, error }: Verification): void => {
    expect(ok).toBe(error === null)
    if (error !== null) expect(errorCodes).toHaveProperty(error.code)
  }

  it.each([linear, join(models, 'values.pt'), join(models, 'structured/static_x86.pt')])('%s: 100 times, tried in other processes', async (file) => {
    const results = await Promise.all(Array.from({ length: 100 }, (_, i) => verifier.verify(edited(file, 1000 + i), { timeoutMs: 3000, memoryLimitMB: 300 })))
    results.forEach(told)
    expect(results.some(({ ok }) => !ok)).toBe(true)
  })

  it('refuses archives in archives, packed ones and ones of nothing', async () => {
    const parts = partsOf(readFileSync(linear))
    const packed = zip(parts.map(({ name, content }) => ({ name, content: deflateRawSync(content), claims: { method: 8, size: content.length, crc32: 0 } })))
    const made = [zip([]), zip([{ name: 'm/constants.pkl', content: Buffer.alloc(0) }]), zip([{ name: 'm/data.pkl', content: readFileSync(linear) }, { name: 'm/constants.pkl', content: zip(parts) }]), packed]
    for (const bytes of made) {
      const result = await verifier.verify(bytes)
      told(result)
      expect(result.error?.code).toBe('ERR_TCH_MODEL_LOAD')
    }
  })
})

describe('a child that dies for another reason', () => {
  it('is noticed: its model is tried again, and the verifier goes on', async () => {
    const own = new Verifier({ processes: 1 })
    expect((await own.verify(linear)).ok).toBe(true)
    const [pid] = own.pids
    process.kill(pid!, 'SIGSEGV')
    const results = await Promise.all([own.verify(linear), own.verify(linear)])
    expect(results.map(({ ok }) => ok)).toEqual([true, true])
    expect(own.pids).not.toContain(pid)
    await own.close()
  })
})
