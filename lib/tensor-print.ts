import { inspect, type InspectOptionsStylized } from 'node:util'
import { runScoped } from './context.js'
import { dtypeOfCode } from './dtype.js'
import { native } from './native.js'
import { isParameter } from './nn/parameter.js'
import { operatorNamed } from './operators.js'
import { formatTensor, inspectTensor, type Cell, type Printable, type Read, type SparsePart } from './print/index.js'
import { isTensor, Tensor } from './tensor.js'
import { flatValues } from './tensor-data.js'
import { describe, type Description } from './tensor-properties.js'

export interface TensorPrinting {
  /** The text that Python prints for the tensor. `torch.setPrintOptions` changes how. */
  toString(): string
}

declare module './tensor.js' {
  interface Tensor extends TensorPrinting {}
}

function op(name: string, ...args: unknown[]): Tensor {
  return operatorNamed(`aten::${name}`).call(args) as Tensor
}

/** Reads the boxes that printing asks for: of a large tensor only its edges. */
function reader(source: Tensor, description: Description): Read | null {
  const { dtype } = description
  if (dtype.array === undefined || dtype.kind === 'bits' || description.device.startsWith('meta')) return null
  return (starts, lengths) =>
    runScoped(() => {
      let box = op('detach', source)
      starts.forEach((start, dim) => {
        box = op('narrow', box, dim, start, lengths[dim]!)
      })
      return flatValues(box, { bigint: dtype.name === 'int64' || dtype.name === 'uint64' }) as Cell[]
    })
}

function part(name: string, source: Tensor): SparsePart {
  const description = describe(source)
  return { name, shape: description.shape, dtype: description.dtype.name, read: reader(source, description) }
}

const sparseParts: Record<string, readonly [name: string, operator: string][]> = {
  sparse_coo: [['indices', '_indices'], ['values', '_values']],
  sparse_csr: [['crow_indices', 'crow_indices'], ['col_indices', 'col_indices'], ['values', 'values']],
  sparse_bsr: [['crow_indices', 'crow_indices'], ['col_indices', 'col_indices'], ['values', 'values']],
  sparse_csc: [['ccol_indices', 'ccol_indices'], ['row_indices', 'row_indices'], ['values', 'values']],
  sparse_bsc: [['ccol_indices', 'ccol_indices'], ['row_indices', 'row_indices'], ['values', 'values']],
}

function contentsOf(source: Tensor, description: Description): Printable['contents'] {
  if (description.quantized) return quantizedContents(source)
  const parts = sparseParts[description.layout]
  if (parts !== undefined) {
    const values = op(description.layout === 'sparse_coo' ? '_values' : 'values', op('detach', source))
    const nnz = description.layout === 'sparse_coo' ? (values.shape[0] ?? 0) : (op('_nnz', source) as unknown as number)
    return { kind: 'sparse', nnz, parts: parts.map(([name, operator]) => part(name, op(operator, op('detach', source)))) }
  }
  const dense = description.layout === 'mkldnn' ? op('to_dense', op('detach', source)) : source
  return { kind: 'dense', read: reader(dense, describe(dense)) }
}

function quantizedContents(source: Tensor): Printable['contents'] {
  const scheme = operatorNamed('aten::qscheme').call([source]) as string
  const values = op('dequantize', source)
  const read = reader(values, describe(values))
  if (scheme.startsWith('per_tensor')) {
    const scale = operatorNamed('aten::q_scale').call([source]) as number
    const zeroPoint = operatorNamed('aten::q_zero_point').call([source]) as number
    return { kind: 'quantized', scheme, scale, zeroPoint, read }
  }
  return {
    kind: 'quantized', scheme, read,
    scale: printable(op('q_per_channel_scales', source)),
    zeroPoint: printable(op('q_per_channel_zero_points', source)),
    axis: operatorNamed('aten::q_per_channel_axis').call([source]) as number,
  }
}

function printable(source: Tensor): Printable {
  const description = describe(source)
  return {
    shape: description.shape,
    dtype: description.dtype.name,
    device: description.device,
    layout: description.layout === 'mkldnn' ? '_mkldnn' : description.layout,
    requiresGrad: description.requiresGrad,
    gradFn: source.gradFn?.name() ?? null,
    isParameter: isParameter(source),
    contents: contentsOf(source, description),
  }
}

const setting = (): { defaultDtype: string } => ({ defaultDtype: dtypeOfCode(native.defaultDtype()).name })

const methods = {
  toString(this: unknown): string {
    if (!isTensor(this)) return Object.prototype.toString.call(this)
    if (this.disposed) return '[Tensor disposed]'
    return runScoped(() => formatTensor(printable(this), setting()))
  },
  [inspect.custom](this: unknown, depth: number | null, options: InspectOptionsStylized): unknown {
    // The prototype itself is inspected too, by consoles and test runners.
    if (!isTensor(this)) return Object.prototype.toString.call(this)
    if (this.disposed) return '[Tensor disposed]'
    return runScoped(() => inspectTensor(printable(this), depth, options, setting()))
  },
}

export function installPrinting(): void {
  for (const name of Reflect.ownKeys(methods)) {
    Object.defineProperty(Tensor.prototype, name, { value: methods[name as keyof typeof methods], writable: true, configurable: true, enumerable: false })
  }
}
