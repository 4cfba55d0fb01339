import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { TrainingProgress } from '../lib/index.js'

/** A terminal whose screen is kept as text. */
function terminal(isTTY: boolean): { stream: NodeJS.WriteStream; text: () => string } {
  const chunks: string[] = []
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 200, rows: 50 })
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => chunks.join('') }
}

describe('TrainingProgress', () => {
  it('shows values, speed and the time that is left on a terminal', () => {
    const { stream, text } = terminal(true)
    const progress = new TrainingProgress({ stream, allowNonFinite: true })
    progress.start('epoch 1/2', 128)
    progress.advance(64, { loss: 0.12345, accuracy: 0.5, lr: 1e-4 })
    progress.advance(64, { loss: NaN })
    const { samples, seconds, samplesPerSecond } = progress.stop()
    expect(text()).toMatch(/epoch 1\/2/)
    expect(text()).toMatch(/128\/128 {2}loss NaN {2}[\d,]+ samples\/s {2}0 s left/)
    expect(samples).toBe(128)
    expect(samplesPerSecond).toBeCloseTo(128 / seconds)
  })

  it('leaves signals alone: a training that never waits can still be interrupted', () => {
    const progress = new TrainingProgress({ stream: terminal(true).stream })
    const before = process.listenerCount('SIGINT')
    progress.start('epoch 1', 10)
    expect(process.listenerCount('SIGINT')).toBe(before)
    progress.stop()
  })

  it('draws nothing where there is no terminal', () => {
    const { stream, text } = terminal(false)
    using progress = new TrainingProgress({ stream })
    progress.start('epoch 1/2', 128)
    progress.advance(128, { loss: 1 })
    expect(progress.stop().samples).toBe(128)
    expect(text()).toBe('')
  })

  it('goes from one epoch to the next', () => {
    const { stream, text } = terminal(true)
    const progress = new TrainingProgress({ stream })
    progress.start('epoch 1', 10)
    progress.start('epoch 2', 20)
    progress.advance(5)
    expect(progress.stop().samples).toBe(5)
    expect(progress.stop().samples).toBe(5)
    expect(text()).toContain('epoch 2')
  })

  it.each([true, false])('stops a training whose loss is no number any more, on a terminal or not: %s', (isTTY) => {
    const progress = new TrainingProgress({ stream: terminal(isTTY).stream })
    progress.start('epoch', 4)
    progress.advance(1, { loss: 0.5, accuracy: NaN })
    for (const loss of [NaN, Infinity]) expect(() => progress.advance(1, { loss })).toThrowError(expect.objectContaining({ code: 'ERR_TCH_NOT_FINITE' }))
    progress.stop()
    const patient = new TrainingProgress({ stream: terminal(isTTY).stream, allowNonFinite: true })
    patient.start('epoch', 1)
    patient.advance(1, { loss: NaN })
    expect(patient.stop().samples).toBe(1)
  })

  it('refuses what is no number of samples, and samples outside an epoch', () => {
    const progress = new TrainingProgress({ stream: terminal(false).stream })
    expect(() => progress.advance(1)).toThrowError(expect.objectContaining({ code: 'ERR_TCH_INVALID_ARGUMENT' }))
    expect(() => progress.start('epoch', 1.5)).toThrowError(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
    expect(() => progress.start(1 as never, 1)).toThrowError(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
    progress.start('epoch', 1)
    expect(() => progress.advance(-1)).toThrowError(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
    expect(() => new TrainingProgress({ out: process.stderr } as never)).toThrowError(expect.objectContaining({ code: 'ERR_TCH_UNKNOWN_ARGUMENT' }))
  })
})
