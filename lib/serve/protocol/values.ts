import { isTensor } from '../../tensor.js'
import type { Value } from '../inference.js'

/** Frees what was made for a request or its answer. */
export function disposeValues(values: Readonly<Record<string, Value>>): void {
  for (const name in values) {
    const value = values[name]
    if (isTensor(value)) value.dispose()
  }
}
