import type { Row, Samples } from './measure.mjs'

export function measureGradients(torch: object, samples: Samples, options?: { only?: readonly string[]; each?: (entry: { entry: string }) => void }): Row[]
/** How many entries there are, and how many whose samples all agree. */
export function agreement(rows: readonly Row[]): { entries: number; equal: number }
