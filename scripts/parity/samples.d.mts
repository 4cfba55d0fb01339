import type { Samples } from './measure.mjs'

export const DTYPES: readonly string[]
/** Makes the samples of these dtypes where they are not there yet; returns their folder. */
export function makeSamples(python: string, dtypes?: readonly string[], folder?: string): string
/** The file of gradients, beside those of dtypes. */
export const GRADIENTS: string
/** Makes the samples with gradients where they are not there yet; returns their folder. */
export function makeGradients(python: string, folder?: string): string
export function readSamples(folder: string, dtype: string): Samples
