import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describe } from '../tensor-properties.js'
import { describeValue, isArray, isPlainObject } from '../values.js'

/** Tensors, or pairs of a name and a tensor as `namedParameters()` gives. */
export type TensorsOrNamed = Iterable<Tensor> | Iterable<readonly [name: string, tensor: Tensor]>

/** Parameters with options of their own; what is left out is the optimiser's. */
export type GroupInput<Options> = Options & { params: Tensor | TensorsOrNamed }

/** What an optimiser optimises. */
export type OptimizerParameters<Options> = TensorsOrNamed | Iterable<GroupInput<Options>>

/** Parameters that are optimised with the same options, which may be changed between steps. */
export type ParameterGroup<Options> = Options & {
  params: Tensor[]
  /** Set when parameters were given with names. */
  paramNames?: string[]
  /** The learning rate before a scheduler changed it. */
  initialLr?: number
  [option: string]: unknown
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function'
}

function refuse(op: string, message: string, code: 'ERR_TCH_TYPE' | 'ERR_TCH_INVALID_ARGUMENT' = 'ERR_TCH_INVALID_ARGUMENT'): never {
  throw new TorchError(code, `${op}(): ${message}`, { op })
}

/** The groups in what the constructor was given: one for plain parameters. */
export function groupsIn(op: string, params: unknown): Record<string, unknown>[] {
  const isModule = typeof (params as { parameters?: unknown } | null)?.parameters === 'function'
  if (isTensor(params) || isModule || !isIterable(params)) {
    const hint = isModule ? '; give it module.parameters()' : ''
    refuse(op, `params argument given to the optimizer should be an iterable of Tensors or dicts, but got ${describeValue(params)}${hint}`, 'ERR_TCH_TYPE')
  }
  const items = [...params]
  if (items.length === 0) refuse(op, 'optimizer got an empty parameter list')
  if (!isPlainObject(items[0])) return [{ params: items }]
  return items.map((item) => {
    if (!isPlainObject(item)) refuse(op, `param_group must be a dict, but got ${describeValue(item)}`, 'ERR_TCH_TYPE')
    return item
  })
}

/** A group as the optimiser keeps it, checked against those it has. Nothing is changed when it is refused. */
export function readGroup<Options>(op: string, input: Readonly<Record<string, unknown>>, defaults: Options, groups: readonly ParameterGroup<Options>[]): ParameterGroup<Options> {
  if (!isPlainObject(input)) refuse(op, `param_group must be a dict, but got ${describeValue(input)}`, 'ERR_TCH_TYPE')
  if ((input['params'] as unknown) instanceof Set) {
    refuse(op, 'optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change between runs. Please use a list instead.', 'ERR_TCH_TYPE')
  }
  const { params, names } = readParameters(op, input['params'])
  const group = { params, ...(names === undefined ? {} : { paramNames: names }) } as ParameterGroup<Options>
  for (const [name, value] of Object.entries({ ...defaults, ...input })) {
    if (name !== 'params') Object.assign(group, { [name]: value === undefined ? defaults[name as keyof Options] : value })
  }
  for (const other of groups) {
    if ((names === undefined) !== (other.paramNames === undefined)) {
      refuse(op, `all optimizer param groups should be with/without names. cannot add param group ${names === undefined ? 'without' : 'with'} names to the optimizer`)
    }
  }
  checkDistinct(op, params, groups)
  return group
}

function readParameters(op: string, input: unknown): { params: Tensor[]; names: string[] | undefined } {
  const items = isTensor(input) ? [input] : isIterable(input) ? [...input] : refuse(op, `a parameter group has { params }, an iterable of Tensors, not ${describeValue(input)}`, 'ERR_TCH_TYPE')
  const names: string[] = []
  const params = items.map((item) => {
    const named = isArray(item) && item.length === 2 && typeof item[0] === 'string'
    if (named) names.push(item[0] as string)
    const tensor = named ? item[1] : item
    if (!isTensor(tensor)) refuse(op, `optimizer can only optimize Tensors, but one of the params is ${describeValue(tensor)}`, 'ERR_TCH_TYPE')
    if (tensor.disposed) throw new TorchError('ERR_TCH_DISPOSED', `${op}(): one of the params was disposed`, { op })
    if (!tensor.isLeaf && operatorNamed('aten::retains_grad').call([tensor]) !== true) refuse(op, "can't optimize a non-leaf Tensor")
    return tensor
  })
  if (names.length !== 0 && names.length !== params.length) refuse(op, 'all optimizer params should be with/without names. Some param names are missing')
  return { params, names: names.length === 0 ? undefined : names }
}

/** Two JavaScript tensors can be one tensor of PyTorch: those of one shape and place are compared. */
function placeOf(tensor: Tensor): string {
  const { dtype, shape, stride, storageOffset } = describe(tensor)
  return `${dtype.name} ${shape} ${stride} ${storageOffset}`
}

function checkDistinct(op: string, params: readonly Tensor[], groups: readonly { params: readonly Tensor[] }[]): void {
  const seen = new Map<string, { tensor: Tensor; earlier: boolean }[]>()
  const find = (tensor: Tensor, earlier: boolean): { earlier: boolean } | undefined => {
    const place = placeOf(tensor)
    let alike = seen.get(place)
    if (alike === undefined) seen.set(place, (alike = []))
    const found = alike.find((other) => other.tensor === tensor || other.tensor.isSame(tensor))
    if (found === undefined) alike.push({ tensor, earlier })
    return found
  }
  for (const group of groups) for (const tensor of group.params) find(tensor, true)
  let repeated = false
  for (const tensor of params) {
    const found = find(tensor, false)
    if (found?.earlier === true) refuse(op, 'some parameters appear in more than one parameter group')
    repeated ||= found !== undefined
  }
  if (repeated) {
    process.emitWarning(
      `${op}(): optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; see github.com/pytorch/pytorch/issues/40967 for more information`,
    )
  }
}
