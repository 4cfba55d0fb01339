import type { ErrorObject } from 'ajv'
import { describeValue, isPlainObject } from '../../values.js'
import { nearest } from './nearest.js'
import type { SchemaNode } from './schema.js'

export interface Problem {
  path: string[]
  message: string
}

function range({ minimum, maximum, exclusiveMinimum }: SchemaNode): string {
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  return minimum === undefined ? '' : `, ${minimum} or more`
}

/** What a value has to be, in words. */
export function expectation(node: SchemaNode): string {
  if (node.anyOf !== undefined) return node.anyOf.map(expectation).join(' or ')
  if (node.enum !== undefined) return node.enum.length > 12 ? `one of ${node.enum.slice(0, 12).join(', ')} and others` : `one of ${node.enum.join(', ')}`
  if ('const' in node) return JSON.stringify(node.const)
  switch (node.type) {
    case 'boolean': return 'true or false'
    case 'integer': return `a whole number${range(node)}`
    case 'number': return `a number${range(node)}`
    case 'array': return `a list${node.items === undefined ? '' : ` of which each is ${expectation(node.items)}`}`
    case 'string': {
      if (node.pattern !== undefined) return `a text that matches ${node.pattern}`
      return (node.minLength ?? 0) > 1 ? `a text of at least ${node.minLength} characters` : node.path === undefined ? 'a text' : 'a path'
    }
    default: {
      const keys = Object.keys(node.properties ?? {})
      return keys.length === 0 ? 'keys with values' : `keys of ${keys.slice(0, 8).join(', ')}${keys.length > 8 ? ' and others' : ''}`
    }
  }
}

const weights: Partial<Record<string, number>> = { additionalProperties: 9, anyOf: 2, type: 0, const: 0 }

/** What to say of all that a validator found: what is deepest, and of one value that which says most. */
export function problemOf(errors: readonly ErrorObject[]): Problem {
  const rank = ({ instancePath, keyword }: ErrorObject): number => instancePath.split('/').length * 8 + (weights[keyword] ?? 1)
  const error = errors.reduce((most, each) => (rank(each) > rank(most) ? each : most))
  const path = error.instancePath.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const node = error.parentSchema as SchemaNode
  const params = error.params as Record<string, string>
  const key = path.join('.') || 'the configuration'
  if (error.keyword === 'additionalProperties') {
    const stray = params['additionalProperty']!
    const known = Object.keys(node.properties ?? {})
    const meant = nearest(stray, known)
    const hint = meant === undefined ? `${path.length === 0 ? 'there are' : `${key} has`} ${known.join(', ')}` : `did you mean ${meant}?`
    return { path: [...path, stray], message: `there is no key '${[...path, stray].join('.')}'; ${hint}` }
  }
  if (error.keyword === 'required') return { path, message: `${key} lacks '${params['missingProperty']}'` }
  if (error.keyword === 'propertyNames') return { path: [...path, params['propertyName']!], message: `'${params['propertyName']}' is no name for ${key}` }
  const got = node.secret === true ? '' : `, got ${isPlainObject(error.data) ? 'keys with values' : describeValue(error.data)}`
  return { path, message: `${key} is ${expectation(node)}${got}` }
}
