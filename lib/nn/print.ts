import { inspect } from 'node:util'
import { shortest } from '../print/float.js'
import { isTensor } from '../tensor.js'

/** A value as Python's `repr` spells it: `True`, `None`, `(3, 3)`, `'zeros'`. Whole numbers are ints: see `pyFloat`. */
export function py(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : shortest(value)
  if (Array.isArray(value)) return value.length === 1 ? `(${py(value[0])},)` : `(${value.map(py).join(', ')})`
  return isTensor(value) ? value.toString() : String(value)
}

/** A number that is a float in Python, `1.0`, and what py() makes of anything else. */
export function pyFloat(value: unknown): string {
  return typeof value === 'number' ? shortest(value) : Array.isArray(value) ? `(${value.map(pyFloat).join(', ')}${value.length === 1 ? ',' : ''})` : py(value)
}

/** Every line but the first, two spaces further in. */
export function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}

/** A module's name with what it says of itself and its parts in brackets, as Python prints it. */
export function bracketed(name: string, extra: string, parts: readonly string[]): string {
  const lines = extra === '' ? [] : extra.split('\n')
  if (lines.length === 1 && parts.length === 0) return `${name}(${extra})`
  if (lines.length + parts.length === 0) return `${name}()`
  return `${name}(\n  ${[...lines, ...parts].join('\n  ')}\n)`
}

/** The text that Python prints for a module with these sub-modules. */
export function moduleText(name: string, extra: string, children: readonly (readonly [name: string, module: object | null])[]): string {
  return bracketed(name, extra, children.map(([child, module]) => `(${child}): ${module === null ? 'None' : indented(String(module))}`))
}

/** Text as `util.inspect` takes it: Node indents the lines of what a returned object prints, and leaves a returned string as it is. */
export function inspected(text: string): string | object {
  return text.includes('\n') ? { [inspect.custom]: () => text } : text
}
