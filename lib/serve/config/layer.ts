import { isPlainObject } from '../../values.js'

/** Settings of one source. */
export interface Layer {
  value: Record<string, unknown>
  /** Where a key stands, such as `serve.yaml:3:9`, `TCH_NODE_HTTP_PORT` or `--port`. */
  placeOf(path: readonly string[]): string
}

export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, key) => (isPlainObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined), value)
}

/** The same with one value put in, in objects of its own. */
export function withValue(value: Record<string, unknown>, [key, ...rest]: readonly string[], given: unknown): Record<string, unknown> {
  const inside = value[key!]
  return { ...value, [key!]: rest.length === 0 ? given : withValue(isPlainObject(inside) ? inside : {}, rest, given) }
}

/** Objects are merged key by key; anything else of a later source takes the place of what was there. */
export function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under
  if (!isPlainObject(under) || !isPlainObject(over)) return over
  const merged: Record<string, unknown> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    // A key such as __proto__ would be a setter; the schema has refused it before.
    merged[key] = merge(Object.hasOwn(under, key) ? under[key] : undefined, value)
  }
  return merged
}

/** `models: ./models` is short for its directory. */
export function normalised(value: Record<string, unknown>): Record<string, unknown> {
  return typeof value['models'] === 'string' ? { ...value, models: { directory: value['models'] } } : value
}
