import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { describeValue } from '../values.js'
import { keyAverages, sortKeys, type KeyAverage, type SortKey } from './averages.js'
import type { ProfilerEvent } from './events.js'
import { formatTable } from './table.js'

export interface AverageOptions {
  /** One row for each combination of input shapes; needs `recordShapes`. */
  groupByInputShape?: boolean
  /** Most first; `selfCpuTime` when left out. */
  sortBy?: SortKey
}

export interface TableOptions extends AverageOptions {
  /** How many rows; 100 when left out. */
  rowLimit?: number
}

/** What was recorded while a function ran. */
export class Profile<T> {
  /** What the function returned. */
  readonly value: T
  /** Operators and ranges in the order of their start. */
  readonly events: readonly ProfilerEvent[]
  /** The Chrome trace that was written, or null. */
  readonly path: string | null

  /** @internal */
  constructor(value: T, events: ProfilerEvent[], path: string | null) {
    this.value = value
    this.events = events
    this.path = path
  }

  /** Times summed up by operator, most self time first: Python's `prof.key_averages()`. */
  keyAverages(options: AverageOptions = {}): KeyAverage[] {
    checkOptions('keyAverages', options, ['groupByInputShape', 'sortBy'])
    return this.#averages(options)
  }

  /** The same as a table for people. */
  table(options: TableOptions = {}): string {
    checkOptions('table', options, ['groupByInputShape', 'sortBy', 'rowLimit'])
    const { rowLimit = 100, ...averages } = options
    if (!(rowLimit >= 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `rowLimit is a number of rows, got ${describeValue(rowLimit)}`)
    return formatTable(this.#averages(averages), rowLimit)
  }

  #averages({ groupByInputShape = false, sortBy = 'selfCpuTime' }: AverageOptions): KeyAverage[] {
    if (!sortKeys.includes(sortBy)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `sortBy is one of ${sortKeys.join(', ')}, got ${describeValue(sortBy)}`)
    return keyAverages(this.events, groupByInputShape, sortBy)
  }
}
