import type { BatchPolicy } from '../../lib/serve/batching/index.js'

export interface SimulationOptions {
  rate: number
  perRow: number
  perBatch: number
  target: number
  seconds?: number
  queueLimit?: number
  expire?: boolean
  seed?: number
}

export function simulate(policy: BatchPolicy, options: SimulationOptions): { p95: number; goodput: number; meanBatch: number; dropped: number; refused: number }
export function capacity(cost: { perRow: number; perBatch: number }, size: number): number
