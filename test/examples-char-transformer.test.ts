import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

function train(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['examples/char-transformer/train.mjs', ...args], { cwd: root }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
    })
  })
}

const small = ['--layers', '1', '--width', '32', '--heads', '2', '--length', '32', '--lr', '0.02']

describe('examples/char-transformer', () => {
  it.each([['bfloat16 autocast', []], ['float32', ['--float32']]])('learns and writes in %s', async (mode, flags) => {
    const { status, out, err } = await train(...small, ...flags, '--steps', '200', '--sample', '80', '--prompt', 'The Queen ')
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(out).toContain(`parameters; ${mode}`)
    // A guess among all characters costs log(72) = 4.3; the line of step 100 has the mean of the first hundred.
    const [[first], [last, unseen]] = [...out.matchAll(/^step \d+ {2}loss ([\d.]+) {2}held out ([\d.]+)$/gm)].map(([, loss, held]) => [Number(loss), Number(held)]) as [[number], [number, number]]
    expect(first).toBeLessThan(3.6)
    expect(last).toBeLessThan(first - 0.2)
    expect(unseen).toBeLessThan(2.9)
    const written = out.slice(out.indexOf('The Queen '))
    expect(written.trimEnd().length).toBeGreaterThan(60)
    expect(written).toMatch(/[a-z]{2,} [a-z]{2,}/)
  })

  it.each([['--steps', '0'], ['--heads', '3'], ['--temperature', 'hot'], ['--prompt', ''], ['--prompt', 'naïve']])('refuses %s %s', async (name, value) => {
    const { status, err } = await train(...small, name, value)
    expect(status).toBe(1)
    expect(err).not.toContain('    at ')
    expect(err.length).toBeGreaterThan(20)
  })
})
