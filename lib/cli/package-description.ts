import { statSync } from 'node:fs'
import type { Device } from '../device.js'
import { Module, type PackagedModule } from '../index.js'
import type { MethodSchema } from '../method-schema.js'
import type { PackageConstant, PackageInput } from '../packaged-module.js'
import { openPackage } from '../packaged/package-file.js'
import { shapeText } from '../packaged/package-inputs.js'
import { columns, fileSize, formatMethod } from './model-description.js'

/** What `tch-node inspect` reports of an AOTInductor package. */
export interface PackageDescription {
  file: string
  /** Size of the file in bytes. */
  bytes: number
  format: 'aotinductor'
  model: string
  /** The names of all models in the package. */
  models: readonly string[]
  device: Device
  methods: MethodSchema[]
  inputs: PackageInput[]
  /** Where the tensors stand in the result. */
  outputs: string[]
  constants: PackageConstant[]
  metadata: Readonly<Record<string, string>>
  /** The generated C++, where it was asked for. */
  code?: { name: string; text: string }[]
}

export function describePackage(file: string, model: string | undefined, withCode: boolean): PackageDescription {
  using loaded = Module.load<PackagedModule>(file, { runners: 1, ...(model === undefined ? {} : { model }) })
  const { name, modelNames, device, methods, inputs, outputs, metadata } = loaded
  return {
    file, bytes: statSync(file).size, format: 'aotinductor', model: name, models: modelNames, device, methods, inputs, outputs,
    constants: loaded.constants(), metadata, ...(withCode ? { code: sourcesOf(file, name) } : {}),
  }
}

function sourcesOf(file: string, model: string): { name: string; text: string }[] {
  using opened = openPackage(file, model)
  return opened.sources()
}

export function formatPackage({ file, bytes, model, models, device, methods, inputs, outputs, constants, metadata, code }: PackageDescription): string {
  const elements = constants.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0)
  const lines = [
    `${file}: AOTInductor package, ${fileSize(bytes)}, compiled for ${device}, model ${model}${models.length === 1 ? '' : ` of ${models.join(', ')}`}`,
    '',
    ...methods.map((method) => `  ${formatMethod(method)}`),
    '', `Inputs: ${inputs.length}`,
    ...columns(inputs.map((input) => [input.name, shapeText(input.shape), input.dtype, input.device])),
    '', `Outputs: ${outputs.length}`,
    ...columns(outputs.map((path) => [path === '' ? 'the result' : path])),
    '', `Constants: ${constants.length === 0 ? 'none' : `${constants.length}, ${elements.toLocaleString('en')} elements`}`,
    ...columns(constants.map(({ name, kind, shape, dtype }) => [name, kind, `[${shape.join(', ')}]`, dtype])),
    '', 'Metadata',
    ...columns(Object.entries(metadata).filter(([, value]) => value !== '')),
  ]
  for (const { name, text } of code ?? []) lines.push('', `// ${name}`, text.trimEnd())
  return `${lines.join('\n')}\n`
}
