import { normalSchema, type SchemaNode } from './schema.js'

/** A setting that has a variable of its own. */
export interface Setting {
  path: readonly string[]
  variable: string
  node: SchemaNode
}

/** What all variables begin with. */
export const PREFIX = 'TCH_NODE_'
export const words = (key: string): string => key.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

function* settingsOf(node: SchemaNode, path: readonly string[]): Generator<Setting> {
  const whole = path[0] === 'models' && path[1] === 'defaults'
  if (node.properties === undefined || whole) return yield { path, variable: PREFIX + path.map(words).join('_'), node }
  for (const [key, child] of Object.entries(node.properties)) yield* settingsOf(child, [...path, key])
}

/** Every setting, in the order of the schema. Objects with free keys, and what may be `false` or an object, are one. */
export const settings: readonly Setting[] = [...settingsOf(normalSchema, [])]

