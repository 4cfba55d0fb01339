import { resolve } from 'node:path'
import { Command } from 'commander'
import { TorchError } from '../errors.js'
import { PINNED_VERSION, sharedSetupFolder } from '../libtorch/platform.js'
import { setup, type SetupResult } from '../libtorch/setup.js'
import { progress } from './progress.js'

interface SetupFlags {
  dev?: boolean
  force?: boolean
  json?: boolean
  shared?: boolean
  target?: string
  pip: boolean
}

export function setupCommand(): Command {
  return new Command('setup')
    .description(`fetch libtorch ${PINNED_VERSION} for the CPU, through pip or from PyTorch's index`)
    .option('--dev', 'with C++ headers, to build addons against it')
    .option('--force', 'fetch it again even if it is there')
    .option('--shared', 'one copy for all projects of this user, instead of .libtorch in this project')
    .option('--target <folder>', 'put it there (then set LIBTORCH to that folder)')
    .option('--no-pip', "straight from PyTorch's index, with the hash this version pins")
    .option('--json', 'print the result as JSON')
    .action(runSetup)
}

async function runSetup(flags: SetupFlags): Promise<void> {
  const abort = new AbortController()
  const interrupt = () => abort.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const bar = progress(process.stderr)
  try {
    const result = await setup({
      target: flags.target === undefined ? (flags.shared ? sharedSetupFolder() : undefined) : resolve(flags.target),
      dev: flags.dev,
      force: flags.force,
      direct: !flags.pip,
      signal: abort.signal,
      verbose: process.stderr.isTTY,
      onStep: (step) => bar.step(step),
      onProgress: (phase, done, total) => bar.update(phase, done, total),
    })
    bar.stop()
    report(result, flags.json ?? false)
  } catch (error) {
    bar.stop()
    if (abort.signal.aborted) {
      process.stderr.write('Interrupted. Nothing was installed; the next run resumes the download.\n')
      process.exitCode = 130
      return
    }
    fail(error, flags.json ?? false)
  }
}

function report({ status, libtorch, from }: SetupResult, json: boolean): void {
  if (json) {
    const { root, version, headers } = libtorch
    process.stdout.write(`${JSON.stringify({ status, path: root, version, headers, from: from ?? null })}\n`)
  } else {
    const verb = status === 'present' ? 'is already in' : 'is now in'
    process.stdout.write(`libtorch ${libtorch.version}${libtorch.headers ? ' with headers' : ''} ${verb} ${libtorch.root}\n`)
  }
}

function fail(error: unknown, json: boolean): void {
  if (!(error instanceof TorchError)) throw error
  if (json) process.stdout.write(`${JSON.stringify({ status: 'failed', code: error.code, message: error.message })}\n`)
  else process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
