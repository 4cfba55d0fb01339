import type { Device } from '../device.js'
import { deviceOf } from '../device.js'
import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { stateEntries, type StateSource } from '../state-dict.js'
import type { FileSource } from '../stored-bytes.js'
import { describeValue, isPlainObject } from '../values.js'
import { readSafetensors, type StateFile } from './read.js'
import { writeSafetensors } from './write.js'

export type { StateFile }

/** What has a state: a module of any kind, an average of one. */
export interface HasStateDict {
  stateDict(): StateSource
}

export interface SaveStateOptions {
  /** Texts to put beside the tensors; `loadStateDict(path).metadata` has them. */
  metadata?: Readonly<Record<string, string>> | ReadonlyMap<string, string>
}

export interface LoadStateFileOptions {
  /** Where the tensors go; left out: the CPU. */
  device?: Device
  /** Whether tensors look into the file, mapped to memory, rather than being read (the default: true). */
  mmap?: boolean
}

/** The state as .safetensors, under the exact name; there whole or not at all. See `Torch.saveStateDict`. */
export function saveStateDict(state: StateSource | HasStateDict, path: string | URL, options: SaveStateOptions = {}): void {
  checkOptions('saveStateDict', options, ['metadata'])
  const source = hasStateDict(state) ? state.stateDict() : state
  writeSafetensors('saveStateDict', path, stateEntries('saveStateDict', source), metadataOf(options.metadata ?? {}))
}

export function loadStateDict(source: FileSource, options: LoadStateFileOptions = {}): StateFile {
  checkOptions('loadStateDict', options, ['device', 'mmap'])
  const { device, mmap = true } = options
  if (device !== undefined) deviceOf(device)
  if (typeof mmap !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `loadStateDict(): mmap is true or false, not ${describeValue(mmap)}`)
  return readSafetensors('loadStateDict', source, { device, mmap })
}

function hasStateDict(state: unknown): state is HasStateDict {
  return typeof state === 'object' && state !== null && typeof (state as HasStateDict).stateDict === 'function'
}

function metadataOf(metadata: unknown): Map<string, string> {
  if (!(metadata instanceof Map) && !isPlainObject(metadata)) {
    throw new TorchError('ERR_TCH_TYPE', `saveStateDict(): metadata is an object or Map of texts, not ${describeValue(metadata)}`)
  }
  const entries: [unknown, unknown][] = metadata instanceof Map ? [...metadata] : Object.entries(metadata)
  for (const [name, text] of entries) {
    if (typeof name !== 'string' || typeof text !== 'string') throw new TorchError('ERR_TCH_TYPE', `saveStateDict(): metadata '${String(name)}' must be text, not ${describeValue(text)}`)
  }
  return new Map(entries as [string, string][])
}

