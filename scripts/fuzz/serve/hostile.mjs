// Values that have broken others, and ways to damage what is well-formed.

export const hostileValues = [
  null, true, false, 0, -0, -1, 1, 0.5, 255, 256, -129, 65536, 2147483648, -2147483649, 4294967296, 9007199254740993, 1e308, -1e308, 1e-320,
  '', 'x', 'NaN', 'Infinity', '__proto__', 'constructor', '\u0000', '\ud800', '../etc', '%2e%2e%2f', 'ß'.repeat(300), 'x'.repeat(70_000), 'FP32', 'BYTES', 'INT64', '1',
  [], [[]], [null], [1, 'a'], [[1], [2, 3]], {}, { x: 1 }, { data: [1] }, [16, 1152921504606846978], [65536, 65536], [-1, 4], [1_000_000_000], [0], Array(70).fill(1),
]

export const hostileTexts = [
  '99999999999999999999999', '-99999999999999999999999', '1e999', '-', '01', '1.', 'NaN', '-Infinity', 'tru', '"\\u12"', '"\\ud800"', '[1,]', '{"a":1,}', '{"a":1,"a":2}', '{"__proto__":{"x":1}}',
  '['.repeat(250_000), '{"a":'.repeat(100_000), `${'['.repeat(50)}${']'.repeat(50)}`, '\u0000', '\ufeff', '"', '/**/1', "'x'", '0x10', '9'.repeat(100_000),
]

export const hostileNames = ['echo', 'mlp', 'texts', 'nobody', '', '.', '..', '../etc', '%2e%2e%2f', '%2E%2E', '%00', '%', '%zz', '%c0%ae', 'model/', 'a%2Fb', 'x'.repeat(256), 'x'.repeat(5000), '__proto__', '*', '?', '#', ' ', '%0d%0aX: y', 'ß', '[', ':predict']

const sizes = [0, 1, -1, 127, 128, 255, 65535, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]

/** Bytes with something wrong: flipped, cut, moved, doubled, with numbers overwritten. */
export function damagedBytes(bytes, random) {
  let damaged = Buffer.from(bytes)
  for (let turn = 1 + random.below(4); turn > 0 && damaged.length > 0; turn--) {
    const at = random.below(damaged.length)
    switch (random.below(7)) {
      case 0: damaged[at] = random.below(256); break
      case 1: damaged[at] ^= 1 << random.below(8); break
      case 2: damaged = damaged.subarray(0, at); break
      case 3: damaged = Buffer.concat([damaged.subarray(0, at), damaged.subarray(at + 1 + random.below(8))]); break
      case 4: damaged = Buffer.concat([damaged.subarray(0, at), damaged.subarray(at, at + random.below(64)), damaged.subarray(at)]); break
      case 5: damaged = Buffer.concat([damaged.subarray(0, at), noise(random, 32), damaged.subarray(at)]); break
      default: if (at + 4 <= damaged.length) damaged.writeInt32LE(random.pick(sizes) | 0, at)
    }
  }
  return damaged
}

export function noise(random, most) {
  return Buffer.from(Array.from({ length: random.below(most + 1) }, () => random.below(256)))
}

/** A JSON value with one place changed. */
export function damagedJson(value, random) {
  const copy = structuredClone(value)
  let parent = copy
  for (;;) {
    const keys = Object.keys(parent)
    if (keys.length === 0) return copy
    const key = random.pick(keys)
    const child = parent[key]
    if (typeof child === 'object' && child !== null && random.chance(75)) {
      parent = child
      continue
    }
    switch (random.below(Array.isArray(parent) ? 3 : 5)) {
      case 0: parent[key] = random.pick(hostileValues); break
      case 1: parent[key] = [child]; break
      case 2: if (Array.isArray(parent)) parent.push(child, child); else delete parent[key]; break
      case 3: parent[random.pick(['__proto__x', 'parameters', 'data', 'name', ''])] = random.pick(hostileValues); break
      default: parent[`${key}2`] = child; delete parent[key]
    }
    return copy
  }
}
