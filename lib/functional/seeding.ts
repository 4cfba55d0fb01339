import { randomBytes } from 'node:crypto'
import { seedOf } from '../generator.js'
import { native } from '../native.js'
import type { Theme } from './parameters.js'

/** Seeds that nobody chose. */
export const seeding: Theme = {
  functions: {
    seed() {
      const seed = BigInt.asIntN(64, randomBytes(8).readBigUInt64LE())
      native.manualSeed(seedOf(seed))
      return BigInt.asUintN(64, seed)
    },
  },
}

export interface SeedingFunctions {
  /** Seeds every generator with a number from the system's randomness and gives that number. https://docs.pytorch.org/docs/stable/generated/torch.seed.html */
  seed(): bigint
}
