import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'

export const models = resolve('test/fixtures/models')
export const classifier = resolve('examples/classify/classifier.pt')
export const photo = resolve('examples/classify/photos/raccoon.jpg')
export const linear = join(models, 'linear_relu.pt')

export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the compiled command line. */
export function tchNode(...args: string[]): Ended {
  return tchNodeUnder([], ...args)
}

/** The same with flags for Node. */
export function tchNodeUnder(flags: string[], ...args: string[]): Ended {
  return spawnSync(process.execPath, [...flags, resolve('dist/cli/main.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
}

/** The JSON that a command prints, which must end well. */
export function printed<T>(...args: string[]): T {
  const { status, stdout, stderr } = tchNode(...args)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout) as T
}

/** Expects one line on stderr, and nothing that looks like a fault of the program. */
export function expectRefusal({ status, stdout, stderr }: Ended, code: string, message: RegExp): void {
  expect(stderr).toMatch(/^error: [^\n]*\n$/)
  expect(stderr).toContain(`[${code}]`)
  expect(stderr).toMatch(message)
  expect(stdout).toBe('')
  expect(status).toBe(1)
}
