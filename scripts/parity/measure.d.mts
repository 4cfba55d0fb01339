/** The samples of one dtype with Python's answers, as `readSamples` gives them. */
export interface Samples {
  dtype: string
  torch: string
  seed: number
  bytes: Uint8Array
  entries: { entry: string; namespace: string; calls: unknown[][]; skipped: Record<string, number> }[]
}

/** What one entry of op_db came to. */
export interface Row {
  entry: string
  namespace: string
  samples: number
  equal: number
  /** How often each difference was seen. */
  reasons: Map<string, number>
}

export const TARGET: readonly string[]
export function measure(torch: object, samples: Samples, options?: { namespaces?: readonly string[]; only?: readonly string[]; each?: (entry: { entry: string }) => void }): Row[]
export function totals(rows: readonly Row[]): Map<string, { samples: number; equal: number; entries: number }>
