import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { interpreters } from './python.js'
import { wheelIndex, type Release } from './release.js'

export interface PipOptions {
  release: Release
  /** An empty folder for the wheel. */
  folder: string
  project: string | undefined
  env: NodeJS.ProcessEnv
  /** Shows pip's own progress on stderr. */
  verbose: boolean
  signal?: AbortSignal | undefined
}

export type PipResult = { wheel: string } | { problem: string }

/**
 * Downloads the wheel through pip, which knows the user's mirrors, proxies and caches. First as pip
 * is configured, then with PyTorch's index added: the public package index has no `+cpu` builds.
 */
export async function downloadWithPip({ release, folder, project, env, verbose, signal }: PipOptions): Promise<PipResult> {
  const problems: string[] = []
  for (const python of interpreters({ env, project })) {
    for (const index of [[], ['--extra-index-url', wheelIndex(env)]]) {
      signal?.throwIfAborted()
      const args = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '--dest', folder, ...index]
      if (!verbose) args.push('--quiet', '--progress-bar', 'off')
      const problem = await run(python, [...args, release.requirement], env, verbose, signal)
      const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'))
      if (problem === undefined && wheel !== undefined) return { wheel: join(folder, wheel) }
      problems.push(`${python}: ${problem ?? 'pip downloaded no wheel'}`)
      if (problem === NO_PIP) break
    }
  }
  return { problem: problems.length === 0 ? 'no Python found' : problems.join('; ') }
}

const NO_PIP = 'has no pip'

/** Runs a command to its end; the reason when it failed. */
function run(python: string, args: string[], env: NodeJS.ProcessEnv, verbose: boolean, signal: AbortSignal | undefined): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    // pip's report goes to stderr: stdout is for our own answer.
    const child = spawn(python, args, { env, stdio: ['ignore', verbose ? 2 : 'ignore', 'pipe'], windowsHide: true, ...(signal === undefined ? {} : { signal }) })
    let text = ''
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    child.on('error', (error) => (signal?.aborted ? reject(error) : resolve(error.message)))
    child.on('close', (code) => {
      if (code === 0) return resolve(undefined)
      if (/No module named pip/.test(text)) return resolve(NO_PIP)
      const line = text.trim().split('\n').findLast((candidate) => candidate.startsWith('ERROR:'))
      resolve(line?.slice('ERROR: '.length) ?? `pip ended with code ${code}`)
    })
  })
}
