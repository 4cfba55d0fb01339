import { TorchError } from '../errors.js'
import { describeValue, isArray, isPlainObject } from '../values.js'

/** A value, or arrays and plain objects of values, however deep: what PyTorch calls a pytree. */
export type Tree<T> = T | readonly Tree<T>[] | { readonly [key: string]: Tree<T> }

/** The values at the ends of a tree, in order. */
export function leavesOf(tree: unknown): unknown[] {
  if (isArray(tree)) return tree.flatMap(leavesOf)
  if (isPlainObject(tree)) return Object.values(tree).flatMap(leavesOf)
  return [tree]
}

/** The same tree with other values at its ends. */
export function mapLeaves(tree: unknown, change: (leaf: unknown, at: number) => unknown): unknown {
  let at = 0
  const walk = (node: unknown): unknown => {
    if (isArray(node)) return node.map(walk)
    if (isPlainObject(node)) return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]))
    return change(node, at++)
  }
  return walk(tree)
}

/** For each end of `tree` the value that `given` has there; one value stands for everything below it. */
export function broadcastLeaves(given: unknown, tree: unknown, what: string, op: string): unknown[] {
  const misfit = (): never => {
    throw new TorchError('ERR_TCH_VALUE', `${op}: ${what} does not fit the structure of the values`, { op })
  }
  if (isArray(given)) {
    if (!isArray(tree) || tree.length !== given.length) misfit()
    return given.flatMap((each, at) => broadcastLeaves(each, (tree as unknown[])[at], what, op))
  }
  if (isPlainObject(given)) {
    if (!isPlainObject(tree) || Object.keys(tree).join('\n') !== Object.keys(given).join('\n')) misfit()
    return Object.entries(given).flatMap(([key, each]) => broadcastLeaves(each, (tree as Record<string, unknown>)[key], what, op))
  }
  return leavesOf(tree).map(() => given)
}

export function requireFunction(fn: unknown, op: string): void {
  if (typeof fn !== 'function') throw new TorchError('ERR_TCH_TYPE', `${op} takes a function, not ${describeValue(fn)}`, { op })
}

/** Transforms belong to the thread: a function that waits would let other tasks into them. */
export function refusePromise(result: unknown, op: string): void {
  if (typeof result === 'object' && result !== null && typeof (result as { then?: unknown }).then === 'function') {
    throw new TorchError('ERR_TCH_TYPE', `${op} takes a synchronous function, and this returned a promise`, { op })
  }
}
