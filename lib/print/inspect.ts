import { inspect, type InspectOptionsStylized } from 'node:util'
import { formatTensor, type PrintSetting } from './tensor.js'
import type { Printable } from './printable.js'
import { tuple } from './suffix.js'

/**
 * For `[inspect.custom](depth, options)` of a tensor. Python's text, or one line without any reading of elements where
 * the depth of the enclosing object is used up.
 *
 * Node prints a returned string as it is, also deep inside an object, but indents the lines of what a returned object
 * prints. Hence the wrapper: top-level text stays Python's, nested text stays inside its block.
 */
export function inspectTensor(
  tensor: Printable,
  depth: number | null,
  options: Pick<InspectOptionsStylized, 'stylize'>,
  setting: Partial<PrintSetting> = {},
): string | object {
  if (depth !== null && depth < 0) return options.stylize(summary(tensor), 'special')
  const text = formatTensor(tensor, setting)
  return text.includes('\n') ? { [inspect.custom]: () => text } : text
}

/** `[Tensor float32 (2, 3)]` */
function summary({ isParameter, dtype, shape }: Printable): string {
  return `[${isParameter ? 'Parameter' : 'Tensor'} ${dtype} ${tuple(shape)}]`
}
