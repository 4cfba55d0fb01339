import type { Device } from '../../device.js'
import type { Dtype } from '../../dtype.js'
import type { EngineOptions } from '../engine/options.js'
import type { StatefulOptions } from '../sequences/stateful-engine.js'
import type { HttpSourceOptions } from './http-source.js'

/** A value of a sample: numbers in lists, texts, or a tensor by its data or by what it is filled with. */
export type SampleValue =
  | number | boolean | string | readonly SampleValue[]
  | { data: number | boolean | readonly SampleValue[]; dtype?: Dtype; shape?: readonly number[] }
  | { shape: readonly number[]; dtype?: Dtype; fill?: number }

/** Inputs of one request, by name. */
export type Sample = Readonly<Record<string, SampleValue>>

/** A request whose answer is known. */
export interface GoldenSample {
  inputs: Sample
  /** By name, or as the method returns them. */
  outputs?: SampleValue | Readonly<Record<string, SampleValue>>
}

/** How clients make a tensor of a picture. */
export interface ImageHints {
  /** The input that it goes to; left out: the first. */
  input?: string
  resize?: number | readonly [width: number, height: number]
  centerCrop?: number | readonly [width: number, height: number]
  gray?: boolean
  scale?: number
  mean?: readonly number[]
  std?: readonly number[]
  layout?: 'nchw' | 'nhwc' | 'chw' | 'hwc'
}

/** What a model keeps between the requests of a sequence: outputs that become inputs of the next one. */
export interface SequenceDescription extends Omit<StatefulOptions, 'state'> {
  /** `initial`: what a sequence begins with, in all elements; 0 when left out. The input's dtype and shape stand in `inputs`. */
  state: readonly { input: string; output: string; initial?: number }[]
}

/** Which versions are loaded: all, these, or the highest ones. */
export type VersionPolicy = 'all' | readonly string[] | { latest: number }

type Engine = Omit<EngineOptions, 'name' | 'version' | 'observer' | 'sizeOf'>

/** What stands in a model.json; that of a version goes before that of its model. */
export interface ModelDescription extends Engine {
  /** Left out: as the files say. */
  device?: Device
  /** What parameters are converted to. */
  dtype?: Dtype
  /** AOTInductor packages: which model, and how many calls at once. */
  model?: string
  runners?: number
  /** Requests that the model is tried with and warmed up with. */
  warmup?: readonly Sample[]
  /** Requests with known answers: a .safetensors or .json file beside the model.json, or values. */
  golden?: string | readonly GoldenSample[]
  /** How near outputs must be to golden ones; 1e-4 and 1e-5 when left out. */
  rtol?: number
  atol?: number
  /** `false`: parameters and outputs may be NaN or infinite. */
  finite?: boolean
  /** Limits of the child process that tries the model. */
  verify?: { timeoutMs?: number; memoryLimitMB?: number }
  image?: ImageHints
  sequence?: SequenceDescription
  /** `any`: a new version may have other inputs and outputs than the one that it replaces. */
  signature?: 'same' | 'any'

  // Of a model, not of a version.
  versions?: VersionPolicy
  /** Versions by label. */
  labels?: Readonly<Record<string, string>>
  /** `availability`: load the new one, then unload the old one; `resource`: the other way round, with no answers meanwhile. */
  strategy?: 'availability' | 'resource'
  /** Where new versions are fetched. */
  source?: HttpSourceOptions
}

const ofModels = ['versions', 'labels', 'strategy', 'source'] as const
const ofLoading = ['device', 'dtype', 'model', 'runners', 'warmup', 'golden', 'rtol', 'atol', 'finite', 'verify', 'image', 'sequence', 'signature'] as const

function without<Key extends keyof ModelDescription>(description: ModelDescription, keys: readonly Key[]): Omit<ModelDescription, Key> {
  const kept = { ...description }
  for (const key of keys) delete kept[key]
  return kept
}

/** What decides how a version is loaded and run, apart from where it is from. */
export function ofVersion(description: ModelDescription): Omit<ModelDescription, (typeof ofModels)[number]> {
  return without(description, ofModels)
}

/** What is the engine's. */
export function engineOptions(description: ModelDescription): Engine {
  return without(description, [...ofModels, ...ofLoading])
}
