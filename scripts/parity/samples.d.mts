import type { Samples } from './measure.mjs'

export const DTYPES: readonly string[]
/** Makes the samples of these dtypes where they are not there yet; returns their folder. */
export function makeSamples(python: string, dtypes?: readonly string[], folder?: string): string
export function readSamples(folder: string, dtype: string): Samples
