import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'

export interface ConsoleOptions {
  /** Whether the server has a token and takes actions from who has it; the page offers none when left out. */
  managed?: boolean
}

/** @throws `ERR_TCH_UNKNOWN_ARGUMENT`, `ERR_TCH_TYPE` */
export function checkConsoleOptions(options: ConsoleOptions): Required<ConsoleOptions> {
  checkOptions('consolePlugin', options, ['managed'])
  const { managed = false } = options
  if (typeof managed !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `managed of the console is true or false, got ${describeValue(managed)}`)
  return { managed }
}
