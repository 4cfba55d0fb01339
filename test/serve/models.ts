import { fileURLToPath } from 'node:url'
import { Module, ScriptModule, TorchError } from '../../lib/index.js'
import { InferenceEngine, type EngineOptions } from '../../lib/serve/index.js'

/** Models that scripts/models/served.py wrote. */
export type Served = 'mlp' | 'texts' | 'ragged' | 'picky' | 'optionals' | 'slow' | 'total'

export const served = (name: Served): string => fileURLToPath(new URL(`../fixtures/models/served/${name}.pt`, import.meta.url))

export function engineOf(name: Served, options: EngineOptions = {}): InferenceEngine {
  return new InferenceEngine(Module.load<ScriptModule>(served(name)), { name, intraOpThreads: 1, ...options })
}

/** The code of what a promise rejects with. */
export async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer
  } catch (error) {
    if (error instanceof TorchError) return error.code
    throw error
  }
  return 'no error'
}
