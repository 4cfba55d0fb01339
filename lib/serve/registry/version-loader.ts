import { stat } from 'node:fs/promises'
import { runWith } from '../../context.js'
import { TorchError } from '../../errors.js'
import { Module } from '../../index.js'
import { requireRunnable } from '../../model-file.js'
import type { LoadedModule, LoadOptions } from '../../module-loader.js'
import { InferenceEngine } from '../engine/engine.js'
import type { EngineObserver } from '../engine/observer.js'
import { StatefulEngine } from '../sequences/stateful-engine.js'
import { engineOptions, type ModelDescription } from './description.js'
import { fingerprintOf, type FoundVersion } from './directory-scan.js'
import { fileIdentity } from './file-identity.js'
import { settled, type SettlingOptions } from './file-settling.js'
import { LoadedVersion } from './loaded-version.js'
import type { LoadingGate } from './loading-gate.js'
import { disposeInputs, trialsOf } from './samples.js'
import { requireSameSignature, type Signature } from './signature.js'
import type { Trials } from './trials.js'
import { warmUp } from './warm-up.js'

/** A file that is written to all the time is given up after so many attempts. */
const ATTEMPTS = 5

export interface LoaderOptions {
  settling: SettlingOptions
  gate: LoadingGate
  /** Undefined: candidates are loaded without having been tried. */
  trials: Trials | undefined
  observer: EngineObserver | undefined
  signal: AbortSignal
}

/** What came of loading a version: `pending` when its file is still being written; else with the fingerprint of what was tried. */
export type Attempt = 'pending' | { fingerprint: string; loaded: LoadedVersion; error?: never } | { fingerprint: string; error: unknown; loaded?: never }

export interface LoadRequest {
  name: string
  found: FoundVersion
  /** The version that it takes the place of. */
  replaces: { version: string; signature: Signature } | undefined
  /** Called when the candidate looks like a model, before memory is needed. */
  makeRoom: () => Promise<void>
}

/** Takes a version from its file to where it can answer requests, or to why it cannot. */
export class VersionLoader {
  readonly #options: LoaderOptions

  constructor(options: LoaderOptions) {
    this.#options = options
  }

  load(request: LoadRequest): Promise<Attempt> {
    // In no scope and no mode of whoever happened to open the registry or ask for this.
    return runWith({ grad: false, scope: null }, () => this.#load(request))
  }

  async #load(request: LoadRequest): Promise<Attempt> {
    const { found } = request
    let identity = found.identity
    let roomMade = false
    try {
      if (found.problem !== undefined) throw found.problem
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (!(await settled(found.realFile, this.#options.settling, this.#options.signal))) return 'pending'
        identity = await fileIdentity(found.realFile)
        requireRunnable(found.realFile)
        const { size } = await stat(found.realFile)
        const loaded = await this.#options.gate.pass(async () => {
          this.#requireOpen()
          if (!roomMade) await request.makeRoom()
          roomMade = true
          return this.#options.gate.withMemory(found.file, size, () => this.#tryAndLoad(request, identity))
        })
        if (loaded !== undefined) return { fingerprint: loaded.fingerprint, loaded }
      }
      throw new TorchError('ERR_TCH_MODEL_LOAD', `${found.file} changes all the time: let it be written to its end`, { file: found.file })
    } catch (error) {
      return { fingerprint: fingerprintOf(found, identity), error }
    }
  }

  /** Undefined: the file was changed meanwhile. */
  async #tryAndLoad({ name, found, replaces }: LoadRequest, identity: string): Promise<LoadedVersion | undefined> {
    const { version, realFile, description } = found
    const isSame = async (): Promise<boolean> => (await fileIdentity(realFile)) === identity
    try {
      await this.#options.trials?.require(realFile, description)
    } catch (error) {
      // What was wrong may have been that it was not whole.
      this.#requireOpen()
      if (await isSame()) throw error
      return undefined
    }
    this.#requireOpen()
    const module = await Module.loadAsync<LoadedModule>(realFile, { ...loadOptions(description), signal: this.#options.signal })
    let served: LoadedVersion['engine'] | undefined
    try {
      const { observer } = this.#options
      const engine = new InferenceEngine(module, { ...engineOptions(description), name, version, ...(observer === undefined ? {} : { observer }) })
      served = engine
      const signature = await warmed(engine, description)
      if (replaces !== undefined && description.signature !== 'any') requireSameSignature(`version ${version} of ${name}`, replaces, signature)
      this.#requireOpen()
      if (description.sequence !== undefined) served = new StatefulEngine(engine, description.sequence)
      if (await isSame()) return new LoadedVersion({ version, fingerprint: fingerprintOf(found, identity), description, engine: served, module, signature })
    } catch (error) {
      await discard(module, served)
      throw error
    }
    await discard(module, served)
    return undefined
  }

  #requireOpen(): void {
    if (this.#options.signal.aborted) throw new TorchError('ERR_TCH_ABORTED', 'the registry is closing')
  }
}

function loadOptions({ device, dtype, model, runners }: ModelDescription): LoadOptions {
  return {
    ...(device === undefined ? {} : { device }), ...(dtype === undefined ? {} : { dtype }),
    ...(model === undefined ? {} : { model }), ...(runners === undefined ? {} : { runners }),
  }
}

async function warmed(engine: InferenceEngine, description: ModelDescription): Promise<Signature> {
  const samples = trialsOf(description).map(({ inputs }) => inputs)
  try {
    return await warmUp(engine, samples)
  } finally {
    for (const sample of samples) disposeInputs(sample)
  }
}

async function discard(module: LoadedModule, engine: LoadedVersion['engine'] | undefined): Promise<void> {
  await engine?.close()
  module.dispose()
}
