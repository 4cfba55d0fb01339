import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Module, nn, torch, type Tensor } from '../../lib/index.js'
import { InferenceEngine, ModelSet, ReleasedBackend, ReleaseRouter, type BackendAnswer, type InferenceBackend, type InferenceCall } from '../../lib/serve/index.js'
import { liveTensors } from '../lifetime/live.js'

/** y = x · factor; fails when it is told to. */
class Times extends Module {
  constructor(readonly factor: number) {
    super()
  }
  forward(x: Tensor): Tensor {
    return x.mul(this.factor)
  }
}

let engines: InferenceEngine[]
let set: ModelSet
beforeAll(() => {
  const example = torch.ones([1, 4])
  const outputs = [{ name: 'y' }]
  engines = [1, 1.00001, 3].map((factor, at) => new InferenceEngine(torch.jit.trace(new Times(factor), [example]), { name: 'm', version: String(at + 1), outputs }))
  set = new ModelSet(engines)
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

/** Until no copy runs. */
const settled = async () => {
  do await setTimeout(1)
  while ((router.status('m')?.copies?.running ?? 0) > 0)
}

/** The set, where calls of a version can be made to fail, and all calls are kept. */
class Watched extends ModelSet implements InferenceBackend {
  readonly calls: InferenceCall[] = []
  failing: string | undefined
  gate: Promise<void> | undefined
  override async infer(call: InferenceCall): Promise<BackendAnswer> {
    this.calls.push(call)
    if (this.failing !== undefined && call.version === this.failing) throw new Error('broken')
    if (call.version === '3') await this.gate
    return super.infer(call)
  }
}

let watched: Watched
let router: ReleaseRouter
let backend: ReleasedBackend
beforeEach(() => {
  watched = new Watched(engines)
  router = new ReleaseRouter()
  backend = new ReleasedBackend(watched, router)
})
const ask = async (call: Partial<InferenceCall> = {}) => {
  const x = torch.ones([1, 4])
  try {
    const answer = await backend.infer({ model: 'm', inputs: { x }, ...call })
    const y = answer.outputs['y'] as Tensor
    const first = (y.toTypedArray() as Float32Array)[0]
    y.dispose()
    return { first, version: answer.version }
  } finally {
    x.dispose()
  }
}

describe('a released backend', () => {
  it('splits real requests by the weights and lets a client choose', async () => {
    await backend.management.setWeights('m', { '1': 75, '3': 25 })
    const versions: string[] = []
    for (let at = 0; at < 100; at++) versions.push((await ask()).version)
    expect(versions.filter((version) => version === '3')).toHaveLength(25)
    expect(await ask({ version: '3' })).toEqual({ first: 3, version: '3' })
    expect(new Set(await Promise.all(Array.from({ length: 8 }, async () => (await ask({ key: 'anna' })).version))).size).toBe(1)
    expect(backend.index().map(({ version, weight }) => [version, weight])).toEqual([['1', 75], ['2', 0], ['3', 25]])
  })

  it('gives all to the latest without weights', async () => {
    expect((await ask()).version).toBe('3')
    await backend.management.setWeights('m', { '1': 100 })
    expect((await ask()).version).toBe('1')
    await backend.management.setWeights('m', null)
    expect((await ask()).version).toBe('3')
    await backend.management.promote('m', '2')
    expect((await ask()).version).toBe('2')
  })

  it('refuses versions and models that are not there', async () => {
    await expect(backend.management.setWeights('m', { '1': 50, '9': 50 })).rejects.toMatchObject({ code: 'ERR_TCH_WEIGHTS' })
    await expect(backend.management.promote('m', '9')).rejects.toMatchObject({ code: 'ERR_TCH_WEIGHTS' })
    await expect(backend.management.setWeights('n', { '1': 100 })).rejects.toMatchObject({ code: 'ERR_TCH_NO_MODEL' })
    await expect(backend.management.load('m')).rejects.toMatchObject({ code: 'ERR_TCH_UNSUPPORTED' })
    await expect(ask({ model: 'n' })).rejects.toMatchObject({ code: 'ERR_TCH_NO_MODEL' })
  })

  it('rolls a failing candidate back; errors of clients do not count', async () => {
    router.set('m', { weights: { '1': 50, '3': 50 }, guard: { minRequests: 20 } })
    for (let at = 0; at < 100; at++) await expect(ask({ inputs: {} })).rejects.toMatchObject({ code: 'ERR_TCH_INPUT' })
    expect(router.weights('m')).toEqual({ '1': 50, '3': 50 })
    watched.failing = '3'
    let failed = 0
    for (let at = 0; at < 100; at++) await ask().catch(() => failed++)
    expect([router.weights('m'), failed]).toEqual([{ '1': 100, '3': 0 }, 20])
  })
})

describe('shadow traffic', () => {
  const copies = () => watched.calls.filter(({ version, id }) => version === '3' && id === undefined)

  it('is a share of the requests, in full, after they were answered', async () => {
    router.set('m', { weights: { '1': 100 }, shadow: { version: '3', percent: 20, limit: 100 } })
    for (let at = 0; at < 100; at++) expect(await ask({ id: 'a', tenant: 't', key: String(at) })).toEqual({ first: 1, version: '1' })
    await settled()
    expect(copies()).toHaveLength(20)
    expect(copies().every(({ tenant, key, signal, timeout }) => tenant === undefined && key === undefined && signal === undefined && timeout === 10_000)).toBe(true)
    expect(router.status('m')).toMatchObject({ copies: { done: 20, failed: 0, running: 0, dropped: 0, agreed: 0, disagreed: 20 }, versions: { '1': { requests: 100 }, '3': { requests: 20 } } })
  })

  it('tells whether the answers agree', async () => {
    router.set('m', { weights: { '1': 100 }, shadow: { version: '2', percent: 100 } })
    for (let at = 0; at < 10; at++) {
      await ask()
      await settled()
    }
    expect(router.status('m')!.copies).toMatchObject({ agreed: 10, disagreed: 0 })
    router.setShadow('m', { version: '2', percent: 100, tolerance: 1e-7 })
    await ask()
    await settled()
    expect(router.status('m')!.copies).toMatchObject({ agreed: 10, disagreed: 1 })
  })

  it('fails unseen, and ends when it fails too often', async () => {
    router.set('m', { weights: { '1': 100 }, shadow: { version: '3', percent: 100 }, guard: { minRequests: 20 } })
    watched.failing = '3'
    for (let at = 0; at < 30; at++) {
      expect(await ask()).toEqual({ first: 1, version: '1' })
      await settled()
    }
    expect(router.status('m')).toMatchObject({ weights: { '1': 100 }, copies: { failed: 20, done: 20 } })
    expect(router.status('m')!.shadow).toBeUndefined()
    expect(router.events()[0]).toMatchObject({ kind: 'shadow-ended', version: '3' })
  })

  it('is dropped while as much of it runs as may', async () => {
    router.set('m', { weights: { '1': 100 }, shadow: { version: '3', percent: 100, limit: 2 } })
    let open!: () => void
    watched.gate = new Promise((resolve) => (open = resolve))
    for (let at = 0; at < 10; at++) expect((await ask()).version).toBe('1')
    expect(router.status('m')!.copies).toMatchObject({ running: 2, dropped: 8, done: 0 })
    open()
    await settled()
    expect(router.status('m')!.copies).toMatchObject({ running: 0, dropped: 8, done: 2 })
  })

  it('leaves sequences, failed requests and requests for a version alone', async () => {
    router.set('m', { weights: { '1': 100 }, shadow: { version: '3', percent: 100 } })
    await ask({ sequence: { id: 's' } })
    await ask({ version: '1' })
    await ask({ inputs: {} }).catch(() => undefined)
    await settled()
    expect(copies()).toEqual([])
  })

  it('survives the end of the scope that the request was in, and frees all that it made', async () => {
    router.set('m', { weights: { '1': 100 }, shadow: { version: '2', percent: 100, limit: 100 } })
    await settled()
    const before = liveTensors()
    for (let at = 0; at < 20; at++) await torch.scope(async () => void (await ask()))
    await settled()
    expect(router.status('m')!.copies).toMatchObject({ agreed: 20, failed: 0 })
    expect(torch.memoryStats().liveTensors).toBe(before)
  })
})

it('works with a linear model as well', async () => {
  const model = torch.jit.trace(new nn.Linear(4, 2), [torch.ones([1, 4])])
  const engine = new InferenceEngine(model, { name: 'linear' })
  const released = new ReleasedBackend(new ModelSet([engine]), new ReleaseRouter())
  const { outputs } = await released.infer({ model: 'linear', inputs: torch.ones([1, 4]) })
  expect((Object.values(outputs)[0] as Tensor).shape).toEqual([1, 2])
  await engine.close()
})
