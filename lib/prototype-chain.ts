// V8 keeps at most 1020 properties of an object in its fast form, and finds those of larger ones by hashing at
// every call.
const PER_PROTOTYPE = 500

/**
 * Puts members behind a prototype, on a chain of objects that each stay small. An object is filled before it becomes
 * a prototype: adding properties to one that is in use copies its layout each time, which for a thousand costs 60 ms.
 */
export function extendPrototype(prototype: object, members: Iterable<readonly [name: string, value: unknown]>): void {
  const own = [...members].filter(([name]) => !Object.hasOwn(prototype, name))
  let last = prototype
  for (let start = 0; start < own.length; start += PER_PROTOTYPE) {
    const next: object = Object.create(null) as object
    for (const [name, value] of own.slice(start, start + PER_PROTOTYPE)) {
      Object.defineProperty(next, name, { value, writable: true, configurable: true, enumerable: false })
    }
    Object.setPrototypeOf(next, Object.prototype)
    Object.setPrototypeOf(last, next)
    last = next
  }
}
