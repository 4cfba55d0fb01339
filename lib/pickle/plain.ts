import { isTensor } from '../tensor.js'
import { isPlainObject } from '../values.js'
import type { Refuse } from './cursor.js'
import { limits } from './limits.js'

/** What a value weighs: how many values it is when those that it shares are counted each time, and how deep it goes. */
interface Weight {
  count: number
  depth: number
}

const leaf: Weight = { count: 1, depth: 0 }

/**
 * Lets only data through that a program can walk without knowing about pickles: tensors and plain values in
 * Maps, Sets and arrays, none of which holds itself, nests too deep or repeats itself into immensity.
 */
export function requirePlain(root: unknown, refuse: Refuse): void {
  const weights = new Map<object, Weight | 'open'>()
  // An explicit stack: the nesting to be measured may be deeper than the one of calls.
  const left: unknown[] = [root]
  while (left.length > 0) {
    const value = left.at(-1)
    if (!isContainer(value, refuse)) {
      left.pop()
      continue
    }
    const known = weights.get(value)
    if (known === undefined) {
      weights.set(value, 'open')
      for (const item of itemsOf(value)) {
        if (typeof item !== 'object' || item === null) {
          isContainer(item, refuse)
          continue
        }
        const weight = weights.get(item)
        if (weight === 'open') refuse('it holds a list or dictionary that contains itself')
        if (weight === undefined) left.push(item)
      }
    } else {
      left.pop()
      if (known === 'open') weights.set(value, weigh(value, weights, refuse))
    }
  }
}

type Container = readonly unknown[] | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>

function isContainer(value: unknown, refuse: Refuse): value is Container {
  if (Array.isArray(value) || value instanceof Map || value instanceof Set) return true
  const isPlain = value === null || ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ||
    isTensor(value) || value instanceof Uint8Array || isPlainObject(value)
  if (!isPlain) refuse(`it holds ${String(value)} itself, which is no data`)
  return false
}

function* itemsOf(container: Container): Iterable<unknown> {
  if (container instanceof Map) {
    for (const [key, value] of container as ReadonlyMap<unknown, unknown>) {
      yield key
      yield value
    }
  } else yield* container as Iterable<unknown>
}

function weigh(container: Container, weights: ReadonlyMap<object, Weight | 'open'>, refuse: Refuse): Weight {
  const weight = { count: 1, depth: 1 }
  for (const item of itemsOf(container)) {
    const known = typeof item === 'object' && item !== null ? (weights.get(item) ?? leaf) : leaf
    if (known === 'open') return refuse('it holds a list or dictionary that contains itself')
    weight.count += known.count
    weight.depth = Math.max(weight.depth, known.depth + 1)
  }
  if (weight.depth > limits.depth) refuse(`its lists and dictionaries lie more than ${limits.depth} deep in each other`)
  if (weight.count > limits.expanded) refuse(`its lists and dictionaries repeat each other into more than ${limits.expanded} values: it is made to do harm`)
  return weight
}
