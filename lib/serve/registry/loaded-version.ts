import type { PackagedModule } from '../../packaged-module.js'
import type { ScriptModule } from '../../script-module.js'
import type { InferenceEngine } from '../engine/engine.js'
import type { StatefulEngine } from '../sequences/stateful-engine.js'
import type { ModelDescription } from './description.js'
import type { Signature } from './signature.js'

/** A version that is in memory: its module, and the engine that runs it. */
export class LoadedVersion {
  readonly version: string
  readonly fingerprint: string
  readonly description: ModelDescription
  readonly engine: InferenceEngine | StatefulEngine
  readonly module: ScriptModule | PackagedModule
  readonly signature: Signature
  #closing: Promise<void> | undefined

  constructor(parts: Pick<LoadedVersion, 'version' | 'fingerprint' | 'description' | 'engine' | 'module' | 'signature'>) {
    this.version = parts.version
    this.fingerprint = parts.fingerprint
    this.description = parts.description
    this.engine = parts.engine
    this.module = parts.module
    this.signature = parts.signature
  }

  /** Takes no further requests; those that it has are answered, and then its memory is freed. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close())
  }

  async #close(): Promise<void> {
    try {
      await this.engine.close()
    } finally {
      this.module.dispose()
    }
  }
}
