import type { Device } from '../device.js'
import { isArray, isPlainObject } from '../values.js'
import { CallArguments } from './call-arguments.js'
import { parseCallSpec, type CallSpec } from './call-spec.js'
import type { CompiledSource } from './compiled-source.js'
import { parseJson } from './package-file.js'
import { PackageInputs } from './package-inputs.js'
import { Unloadable } from './unloadable.js'

/** What scripts/models/packaged.py records for tch-node among the metadata; each part may be missing. */
export interface Recorded {
  torch?: string
  arguments?: string[]
  constants?: Record<string, unknown>
  fields?: Record<string, string[]>
}

/** What is known of a model of a package beside its compiled code: plain data, which other threads are given as JSON. */
export interface PackageDescription {
  file: string | null
  name: string
  modelNames: readonly string[]
  metadata: Readonly<Record<string, string>>
  extraFiles: Readonly<Record<string, string>>
  device: Device
  runners: number
  compiled: Pick<CompiledSource, 'inputs' | 'constants'>
  recorded: Recorded
  /** How arguments and results nest, as the compiled code says it. */
  inputSpec: string
  outputSpec: string
}

/** How the arguments of a call become inputs of the compiled code, and its outputs the result. */
export interface CallForm {
  arguments: CallArguments
  inputs: PackageInputs
  outputs: CallSpec
}

export function callForm({ compiled, recorded, device, inputSpec, outputSpec }: PackageDescription): CallForm {
  const fields = recorded.fields ?? {}
  const call = new CallArguments(parseCallSpec(inputSpec, fields), recorded.arguments ?? [], recorded.constants ?? {})
  return {
    arguments: call,
    inputs: new PackageInputs(compiled.inputs, call.tensorPaths(compiled.inputs.length), device),
    outputs: parseCallSpec(outputSpec, fields),
  }
}

export function readRecorded(text: string | undefined): Recorded {
  const read = text === undefined ? {} : parseJson(text)
  const isNames = (value: unknown): boolean => isArray(value) && value.every((name) => typeof name === 'string')
  if (
    isPlainObject(read) && isNames(read['arguments'] ?? []) && isPlainObject(read['constants'] ?? {}) &&
    isPlainObject(read['fields'] ?? {}) && Object.values(read['fields'] ?? {}).every(isNames)
  ) return read
  throw new Unloadable('is an AOTInductor package whose metadata for tch-node (tch_node) has another form than scripts/models/packaged.py gives it')
}
