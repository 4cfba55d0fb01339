import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const fuzz = (...args: string[]): Promise<{ stdout: string }> => promisify(execFile)(process.execPath, ['scripts/fuzz/main.mjs', ...args])

// Rejects when a fault was found.
test.each(['http', 'grpc'])('a few seconds of bad requests do not break %s', async (protocol) => {
  const { stdout } = await fuzz(protocol, '--seconds', '4', '--seed', '33')
  expect(stdout).toContain('0 faults')
  expect(Number(/seed 33: (\d+) requests/.exec(stdout)![1])).toBeGreaterThanOrEqual(50)
})

test('a seed makes the same request again', async () => {
  const [first, second] = await Promise.all([fuzz('http', '--repeat', '4711'), fuzz('http', '--repeat', '4711')])
  expect(first.stdout).toBe(second.stdout)
  expect(first.stdout).toContain('the next good request is served')
})
