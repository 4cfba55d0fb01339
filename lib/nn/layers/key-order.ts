/**
 * The names of an object's fields in the order in which they were added, which JavaScript does not keep for names such
 * as '10': first those that `order` lists and that are still there, then any others.
 */
export function inOrder(owner: object, order: readonly string[]): { order: string[]; names: string[] } {
  const kept = order.filter((name) => Object.hasOwn(owner, name))
  return { order: kept, names: [...kept, ...Object.keys(owner).filter((name) => !kept.includes(name))] }
}
