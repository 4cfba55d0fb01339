import { bodyOf } from './body.js'
import { shortest, shortestComplex } from './float.js'
import { getPrintOptions, type PrintOptions } from './options.js'
import type { Cell, Nested, Printable, Quantized, Sparse } from './printable.js'
import { tuple, withSuffixes } from './suffix.js'

/** What the text depends on besides the tensor. */
export interface PrintSetting {
  readonly options: PrintOptions
  /** PyTorch leaves out the dtype that a new tensor would get anyway. */
  readonly defaultDtype: string
}

/**
 * The text that `repr(tensor)` and `str(tensor)` give in Python. Throws only what reading the elements throws.
 * See https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function formatTensor(
  tensor: Printable,
  { options = getPrintOptions(), defaultDtype = 'float32' }: Partial<PrintSetting> = {},
): string {
  const setting = { options, defaultDtype }
  const { kind } = tensor.contents
  const prefix = kind === 'nested' ? 'nested_tensor(' : 'tensor('
  const indent = prefix.length
  const suffixes = [
    ...(deviceType(tensor) === 'cpu' ? [] : [`device='${tensor.device}'`]),
    ...ownSuffixes(tensor, setting),
    ...(tensor.layout === 'strided' ? [] : [`layout=torch.${tensor.layout}`]),
    ...gradSuffixes(tensor),
    ...(tensor.tangent === undefined ? [] : [`tangent=${formatted(tensor.tangent, setting)}`]),
  ]
  const text = withSuffixes(prefix + contentsText(tensor, indent, setting), suffixes, {
    indent,
    linewidth: options.linewidth,
    forceNewline: tensor.layout === 'sparse_coo',
  })
  return tensor.isParameter ? `Parameter containing:\n${text}` : text
}

function deviceType(tensor: Printable): string {
  return tensor.device.split(':', 1)[0]!
}

function isMeta(tensor: Printable): boolean {
  return deviceType(tensor) === 'meta'
}

function contentsText(tensor: Printable, indent: number, setting: PrintSetting): string {
  const { contents, dtype, shape } = tensor
  switch (contents.kind) {
    case 'sparse':
      return sparseText(contents, isMeta(tensor), indent, setting)
    case 'nested':
      return nestedText(contents, setting)
    case 'quantized':
      return bodyOf({ shape, dtype: 'float32', read: contents.read }, indent, setting.options)
    case 'dense':
      return isMeta(tensor) ? '...' : bodyOf({ shape, dtype, read: contents.read }, indent, setting.options)
  }
}

function sparseText(sparse: Sparse, meta: boolean, indent: number, { options }: PrintSetting): string {
  return sparse.parts
    .map((part) => {
      const opening = `${part.name}=tensor(`
      const text = meta ? '...' : bodyOf(part, indent + opening.length, options)
      const size = meta || part.shape.includes(0) ? `, size=${tuple(part.shape)}` : ''
      return `${opening}${text}${size})`
    })
    .join(`,\n${' '.repeat(indent)}`)
}

function nestedText(nested: Nested, setting: PrintSetting): string {
  const texts = nested.components.map((component) => formatTensor(component, setting).replace(/^/gm, '  '))
  return `[\n${texts.join(',\n')}\n]`
}

/** Size, dtype and what the kind of contents adds. */
function ownSuffixes(tensor: Printable, setting: PrintSetting): string[] {
  const { contents, dtype } = tensor
  const size = `size=${tuple(tensor.shape)}`
  const dtypeUnless = (isImplied: boolean) => (isImplied ? [] : [`dtype=torch.${dtype}`])
  const isDefault = dtype === setting.defaultDtype
  // The dtypes that numbers written in Python get on their own.
  const isLiteral = isDefault || dtype === 'int64' || dtype === 'bool' || dtype === defaultComplex(setting)
  switch (contents.kind) {
    case 'nested':
      return []
    case 'sparse':
      return [size, ...(isMeta(tensor) ? [] : [`nnz=${contents.nnz}`]), ...dtypeUnless(isLiteral)]
    case 'quantized':
      return [size, ...dtypeUnless(isLiteral), ...quantizationSuffixes(contents, setting)]
    case 'dense':
      if (isMeta(tensor)) return [size, ...dtypeUnless(isDefault)]
      if (tensor.shape.includes(0)) return [...(tensor.shape.length === 1 ? [] : [size]), ...dtypeUnless(isDefault)]
      // Without elements to count, only the size tells the shape. Python raises for the dtypes that cannot be read.
      return [
        ...(setting.options.edgeitems === 0 || contents.read === null ? [size] : []),
        ...dtypeUnless(isLiteral),
      ]
  }
}

function defaultComplex({ defaultDtype }: PrintSetting): string {
  return defaultDtype === 'float64' ? 'complex128' : 'complex64'
}

function quantizationSuffixes({ scheme, scale, zeroPoint, axis }: Quantized, setting: PrintSetting): string[] {
  return [
    `quantization_scheme=torch.${scheme}`,
    `scale=${typeof scale === 'number' ? shortest(scale) : formatTensor(scale, setting)}`,
    `zero_point=${typeof zeroPoint === 'number' ? zeroPoint : formatTensor(zeroPoint, setting)}`,
    ...(axis === undefined ? [] : [`axis=${axis}`]),
  ]
}

function gradSuffixes({ gradFn, requiresGrad }: Printable): string[] {
  if (gradFn !== null) return [`grad_fn=<${gradFn.split('::').at(-1)}>`]
  return requiresGrad ? ['requires_grad=True'] : []
}

/** Inside an f-string Python writes a tensor without dimensions as the plain number. */
function formatted(tensor: Printable, setting: PrintSetting): string {
  const { contents, shape } = tensor
  if (shape.length > 0 || contents.kind !== 'dense' || contents.read === null || isMeta(tensor)) {
    return formatTensor(tensor, setting)
  }
  return plain(contents.read([], [])[0]!)
}

function plain(cell: Cell): string {
  return typeof cell === 'object' ? shortestComplex(cell[0], cell[1]) : shortest(Number(cell))
}
