import { statSync } from 'node:fs'
import type { MethodArgument, MethodSchema, ScriptModule } from '../script-module.js'
import type { Tensor } from '../tensor.js'
import type { ArchiveCode } from './archive-code.js'

export interface TensorDescription {
  name: string
  shape: number[]
  dtype: string
  device: string
  bytes: number
}

/** What `tch-node inspect` reports. */
export interface ModelDescription {
  file: string
  /** Size of the file in bytes. */
  bytes: number
  format: 'torchscript'
  /** The mode the model was saved in. */
  training: boolean
  /** Whether it holds quantised tensors or calls quantised operators. */
  quantized: boolean
  methods: MethodSchema[]
  parameters: TensorDescription[]
  buffers: TensorDescription[]
  totals: {
    parameters: { tensors: number; elements: number; bytes: number }
    buffers: { tensors: number; elements: number; bytes: number }
    dtypes: string[]
    devices: string[]
  }
  extraFiles: string[]
  /** TorchScript sources, where they were asked for. */
  code?: { name: string; text: string }[]
}

export function describeModel(model: ScriptModule, training: boolean, file: string, archive: ArchiveCode): ModelDescription {
  const parameters = model.namedParameters().map(describeTensor)
  const buffers = model.namedBuffers().map(describeTensor)
  const tensors = [...parameters, ...buffers]
  return {
    file,
    bytes: statSync(file).size,
    format: 'torchscript',
    training,
    // Packed weights are no parameters: the classes and operators in the code are the trace they leave.
    quantized: tensors.some(({ dtype }) => /^qu?int/.test(dtype)) || archive.sources.some(({ text }) => /\bquantized\.|\btorch\.(de)?quantize/.test(text)),
    methods: model.methods,
    parameters,
    buffers,
    totals: {
      parameters: total(parameters),
      buffers: total(buffers),
      dtypes: [...new Set(tensors.map(({ dtype }) => dtype))],
      devices: [...new Set(tensors.map(({ device }) => device))],
    },
    extraFiles: archive.extraFiles,
  }
}

export function describeTensor([name, tensor]: [string, Tensor]): TensorDescription {
  const { shape, dtype, device } = tensor
  return { name, shape, dtype, device, bytes: tensor.numel() * tensor.elementSize() }
}

export function total(tensors: TensorDescription[]): { tensors: number; elements: number; bytes: number } {
  return {
    tensors: tensors.length,
    elements: tensors.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0),
    bytes: tensors.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

export function formatModel(model: ModelDescription): string {
  const { totals } = model
  const lines = [
    `${model.file}: TorchScript, ${fileSize(model.bytes)}, saved in ${model.training ? 'training' : 'evaluation'} mode, ${model.quantized ? 'quantised' : 'not quantised'}`,
    '',
    'Methods',
    ...model.methods.map((method) => `  ${formatMethod(method)}`),
  ]
  for (const [title, tensors, sum] of [['Parameters', model.parameters, totals.parameters], ['Buffers', model.buffers, totals.buffers]] as const) {
    lines.push('', `${title}: ${sum.tensors === 0 ? 'none' : `${sum.tensors} ${sum.tensors === 1 ? 'tensor' : 'tensors'}, ${sum.elements.toLocaleString('en')} elements, ${fileSize(sum.bytes)}`}`)
    lines.push(...columns(tensors.map(({ name, shape, dtype, device }) => [name, `[${shape.join(', ')}]`, dtype, device])))
  }
  if (model.extraFiles.length > 0) lines.push('', `Extra files: ${model.extraFiles.join(', ')}`)
  for (const { name, text } of model.code ?? []) lines.push('', `# ${name}`, text.trimEnd())
  return `${lines.join('\n')}\n`
}

/** A method as Python's annotations write it. */
export function formatMethod({ name, arguments: args, returns }: MethodSchema): string {
  const firstKeyword = args.findIndex(({ keywordOnly }) => keywordOnly)
  const written = args.map(formatArgument)
  if (firstKeyword >= 0) written.splice(firstKeyword, 0, '*')
  return `${name}(${written.join(', ')}) -> ${returns.length === 1 ? returns[0]! : `(${returns.join(', ')})`}`
}

function formatArgument({ name, type, default: fallback }: MethodArgument): string {
  return `${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`
}

export function columns(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? []
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()}`)
}

export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}
