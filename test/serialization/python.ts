import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const python = process.env['TCH_NODE_PYTHON']

/** A folder that is there while the tests of a file run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tch-node-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs a program with `folder` as its working folder; what it prints as JSON. */
export function runPython(folder: string, program: string): any {
  const printed = execFileSync(python!, ['-W', 'ignore', '-c', program], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  return printed.trim() === '' ? undefined : JSON.parse(printed)
}
