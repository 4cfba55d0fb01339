import type { Command } from 'commander'
import { TorchError } from '../errors.js'

/** What went wrong, in one line: of a TorchScript traceback the last line, which says it. */
export function oneLine(error: Error): string {
  const lines = error.message.split('\n').map((line) => line.trim()).filter(Boolean)
  const traceback = lines.some((line) => line.startsWith('Traceback of TorchScript'))
  return (traceback ? lines.at(-1)! : lines.join(' ')).replace(/^(builtins\.|RuntimeError: )/, '')
}

/** An error that the person at the shell can act on; any other is a fault of this program, to be seen with its stack. */
function isExpected(error: unknown): error is Error & { code: string } {
  // Errors of the file system have a code as well: no permission, no such folder.
  return error instanceof TorchError || (error instanceof Error && 'syscall' in error && 'code' in error)
}

/** Makes errors of an action one line on stderr and exit code 1; with `--json` also an object on stdout. */
export function failing<Args extends unknown[]>(action: (...args: Args) => void | Promise<void>): (this: Command, ...args: Args) => Promise<void> {
  return async function (this: Command, ...args: Args) {
    try {
      await action(...args)
    } catch (error) {
      if (!isExpected(error)) throw error
      // What is wrong with an installation is a list of places and a cure: as `tch-node setup` prints it.
      const message = /^ERR_TCH_(ADDON|LIBTORCH)/.test(error.code) ? error.message : oneLine(error)
      process.stderr.write(`error: ${message} [${error.code}]\n`)
      if (this.opts()['json'] === true) process.stdout.write(`${JSON.stringify({ status: 'failed', code: error.code, message })}\n`)
      process.exitCode = 1
    }
  }
}

/** Wrong use of a command line ends with 2, as shells and their tools have it; commander's own answer is 1. */
export function endWithUsage(command: Command): Command {
  return command
    .showHelpAfterError(`(tch-node ${command.name()} --help shows how it is used)`)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
}
