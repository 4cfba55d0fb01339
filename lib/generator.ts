import { TorchError } from './errors.js'
import { native } from './native.js'

const KEY = Symbol('tch-node generator')

export let generatorHandle: (generator: Generator) => number
export let isGenerator: (value: unknown) => value is Generator

// Generators are few and hold little: their native half is freed some time after the object.
const collected = new FinalizationRegistry<number>((handle) => native.releaseGenerator(handle))

/**
 * A source of random numbers with a state of its own:
 * https://docs.pytorch.org/docs/stable/generated/torch.Generator.html
 *
 * `torch.generator()` makes one. Random operators take it as `{ generator }`.
 */
export class Generator {
  readonly #handle: number

  /** @internal */
  constructor(key: symbol, handle: number) {
    if (key !== KEY) throw new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'generators are made with torch.generator()')
    this.#handle = handle
    collected.register(this, handle)
  }

  static {
    generatorHandle = (generator) => generator.#handle
    isGenerator = (value): value is Generator => typeof value === 'object' && value !== null && #handle in value
  }

  /** Starts the sequence of this seed; returns the generator. */
  manualSeed(seed: number | bigint): this {
    native.generatorSetSeed(requireGenerator(this, 'manualSeed').#handle, seedOf(seed))
    return this
  }

  /** The seed that the sequence started with. */
  initialSeed(): bigint {
    return native.generatorSeed(requireGenerator(this, 'initialSeed').#handle)
  }
}

/** A seed as PyTorch takes it: any 64-bit integer, negative ones wrapped. */
export function seedOf(seed: unknown): bigint {
  if ((typeof seed === 'number' && Number.isSafeInteger(seed)) || typeof seed === 'bigint') {
    const value = BigInt(seed)
    if (value >= -(2n ** 63n) && value < 2n ** 64n) return BigInt.asIntN(64, value)
  }
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `a seed is an integer from -2^63 to 2^64 - 1, got ${typeof seed === 'bigint' || typeof seed === 'number' ? String(seed) : typeof seed}`)
}

/** A value that is a generator, or a coded error that names who wanted it. */
export function requireGenerator(value: unknown, op: string): Generator {
  if (isGenerator(value)) return value
  throw new TorchError('ERR_TCH_TYPE', `${op} works on a generator of torch.generator()`, { op })
}

export function generatorWithHandle(handle: number): Generator {
  return new Generator(KEY, handle)
}
