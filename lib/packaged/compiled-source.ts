import { deviceName, type Device } from '../device.js'
import { findDtype, type Dtype } from '../dtype.js'

/** A size or stride as the compiled function has it: a number, or an expression of sizes such as `2*s31`. */
export type Extent = number | string

/** What the generated C++ in a package says of one input; undefined where it says nothing. */
export interface CompiledInput {
  dtype: Dtype | undefined
  device: Device | undefined
  /** Undefined when not even the number of dimensions is known. */
  sizes: Extent[] | undefined
  strides: Extent[] | undefined
  /** The bounds of each dimension. */
  bounds: { min: number; max: number | null }[]
}

export interface CompiledConstant {
  name: string
  kind: 'parameter' | 'buffer' | 'constant'
}

export interface CompiledSource {
  /** How many inputs the model is made with; undefined when this is not the source of one. */
  inputCount: number | undefined
  inputs: CompiledInput[]
  /** In the order of the model's state, by the name in the code. */
  constants: CompiledConstant[]
}

/**
 * Reads what the compiled function expects from the C++ source that packages carry beside the compiled code. It holds
 * checks of every input (torch/_inductor/codegen/cpp_wrapper_cpu.py, generate_input_output_runtime_checks), which run
 * only where an environment variable asks for them and then print to stderr; here they are made before each call.
 */
export function readCompiledSource(source: string): CompiledSource {
  const checks = numbered(source, /static void check_input_(\d+)\(([^]*?)\n\}/g)
  const asserted = new Map([...source.matchAll(/\bassert_size_stride\((\w+), \{([^}]*)\}, \{([^}]*)\}/g)].map(([, name, sizes, strides]) => [name!, { sizes: extents(sizes!), strides: extents(strides!) }]))
  const inputs = numbered(source, /inputs_info_\[(\d+)\]\.name = "(\w+)";/g).map((name, i) => readInput(checks[i] ?? '', asserted.get(name)))
  const kinds = numbered(source, /constants_info_\[(\d+)\]\.type = static_cast<int32_t>\(torch::aot_inductor::ConstantType::(\w+)\);/g)
  const names = numbered(source, /constants_info_\[(\d+)\]\.name = "(\w+)";/g)
  const constants = names.map((name, i): CompiledConstant => ({ name, kind: kinds[i] === 'Parameter' ? 'parameter' : kinds[i] === 'Buffer' ? 'buffer' : 'constant' }))
  const count = /AOTInductorModelBase\((\d+),/.exec(source)?.[1]
  return { inputCount: count === undefined ? undefined : Number(count), inputs, constants }
}

/** The texts that a pattern finds, by the number it finds with each. */
function numbered(source: string, pattern: RegExp): string[] {
  const found: string[] = []
  for (const [, number, text] of source.matchAll(pattern)) found[Number(number)] = text!
  return found
}

function readInput(check: string, asserted: { sizes: Extent[]; strides: Extent[] } | undefined): CompiledInput {
  const dtype = /aoti_torch_dtype_(\w+)\(\)/.exec(check)?.[1]
  const device = /_expected_device_type = (\d+);/.exec(check)?.[1]
  const limits = (pattern: RegExp): Map<number, number> => new Map([...check.matchAll(pattern)].map(({ groups }) => [Number(groups!['dim']), Number(groups!['size'])]))
  const fixed = limits(/\((?<size>\d+) != \w+_size\[(?<dim>\d+)\]\)/g)
  const least = limits(/_size\[(?<dim>\d+)\] < (?<size>\d+)\)/g)
  // The largest int64 stands for no bound.
  const most = new Map([...limits(/_size\[(?<dim>\d+)\] > (?<size>\d+)\)/g)].filter(([, size]) => Number.isSafeInteger(size)))
  const rank = asserted?.sizes.length ?? Math.max(-1, ...fixed.keys(), ...least.keys(), ...most.keys()) + 1
  return {
    dtype: findDtype(dtype)?.name,
    device: device === undefined ? undefined : deviceName(Number(device), -1),
    sizes: asserted?.sizes,
    strides: asserted?.strides,
    bounds: Array.from({ length: rank }, (_, dim) => ({ min: fixed.get(dim) ?? least.get(dim) ?? 0, max: fixed.get(dim) ?? most.get(dim) ?? null })),
  }
}

/** `s31, 2L*s31, 4L` */
function extents(text: string): Extent[] {
  return splitTop(text).map((part) => {
    const extent = part.replace(/\b(\d+)L\b/g, '$1')
    return /^\d+$/.test(extent) ? Number(extent) : extent
  })
}

function splitTop(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')') depth--
    if (i < text.length && (text[i] !== ',' || depth > 0)) continue
    parts.push(text.slice(start, i).trim())
    start = i + 1
  }
  return parts.filter((part) => part !== '')
}

/** The value of an expression of sums and products of sizes; undefined for any other, or while a size is not known. */
export function evaluate(extent: Extent, sizes: ReadonlyMap<string, number>): number | undefined {
  if (typeof extent === 'number') return extent
  const known = sizes.get(extent)
  if (known !== undefined) return known
  const tokens = extent.match(/\d+|[A-Za-z_]\w*|\S/g) ?? []
  let at = 0
  const atom = (): number => {
    const token = tokens[at++] ?? ''
    if (token === '(') {
      const value = sum()
      return tokens[at++] === ')' ? value : NaN
    }
    if (token === '-') return -atom()
    return /^\d/.test(token) ? Number(token) : (sizes.get(token) ?? NaN)
  }
  const product = (): number => {
    let value = atom()
    for (; tokens[at] === '*'; value *= atom()) at++
    return value
  }
  const sum = (): number => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-') value += tokens[at++] === '+' ? product() : -product()
    return value
  }
  const value = sum()
  return at === tokens.length && Number.isSafeInteger(value) ? value : undefined
}
