import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Ended {
  status: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Runs a program of test/fixtures/programs in a process of its own, without forcing garbage collection. */
export function start(program: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const path = join(import.meta.dirname, '..', 'fixtures', 'programs', program)
  // What vitest itself puts there would run in the child as well.
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(process.execPath, [path, ...args], { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status, signal, stdout, stderr }))
  })
}

/** The JSON that a program printed; its failure is the test's. */
export async function counters<T>(program: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<T> {
  const { status, signal, stdout, stderr } = await start(program, args, env)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${signal ?? status}: ${stderr}`)
  return JSON.parse(stdout) as T
}
