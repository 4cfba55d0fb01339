import { expect, it } from 'vitest'
import { torch, TorchError } from '../../lib/index.js'
import { messageFor, statusOf } from '../../lib/serve/status.js'
import { engineOf } from './models.js'

async function errorOf(asked: Promise<unknown>): Promise<TorchError> {
  return asked.then(() => { throw new Error('expected an error') }, (error: unknown) => error as TorchError)
}

it('tells clients what a model said, and not its source', async () => {
  await using picky = engineOf('picky')
  const raised = await errorOf(picky.infer({ x: torch.full([1, 1], -1) }))
  expect(raised.message).toContain('Traceback of TorchScript')
  expect(messageFor(raised)).toMatch(/^the model failed: .*a negative value$/)
  await using mlp = engineOf('mlp')
  const unfit = await errorOf(mlp.infer({ x: torch.ones([1, 3]) }))
  expect(messageFor(unfit)).toBe('the model failed: mat1 and mat2 shapes cannot be multiplied (1x3 and 8x16)')
  expect(statusOf(unfit)).toEqual({ http: 500, grpc: 13 })
})

it('leaves messages of its own as they are', () => {
  const full = new TorchError('ERR_TCH_QUEUE_FULL', 'the queue is full')
  expect([messageFor(full), statusOf(full).http, statusOf(new Error('x')).http]).toEqual(['the queue is full', 503, 500])
})
