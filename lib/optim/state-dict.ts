import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { camelCase } from '../schema.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray, isListLike, isPlainObject } from '../values.js'
import type { ParameterState } from './batch.js'
import { snakeCase } from './naming.js'
import { persistently, scalarDtype, scalarTensor, type Slot } from './slots.js'

/** Python's own structure: parameters are numbered through all groups. */
export interface OptimizerStateDict {
  state: Map<number, Record<string, unknown>>
  param_groups: ({ params: number[] } & Record<string, unknown>)[]
}

/** A state dict as read: dicts of Python are Maps, or objects when they came through JSON. */
export type StateDictSource = OptimizerStateDict | ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>

interface Group {
  params: Tensor[]
  paramNames?: string[]
  [option: string]: unknown
}

const copied = (value: unknown): unknown => (isArray(value) ? [...value] : value)

/** Options of several numbers are tuples in Python, which `torch.save` writes for arrays that are frozen. */
const asTuple = (name: string, value: unknown): unknown => (isArray(value) && name !== 'paramNames' ? Object.freeze([...value]) : copied(value))

export function packState(groups: readonly Group[], states: ReadonlyMap<Tensor, ParameterState>): OptimizerStateDict {
  const numbers = new Map<Tensor, number>()
  let next = 0
  const packed = groups.map((group) => {
    group.params.forEach((param, i) => {
      if (!numbers.has(param)) numbers.set(param, next + i)
    })
    next += group.params.length
    const options = Object.entries(group).filter(([name]) => name !== 'params')
    return { ...Object.fromEntries(options.map(([name, value]) => [snakeCase(name), asTuple(name, value)])), params: group.params.map((param) => numbers.get(param)!) }
  })
  const entries = [...states].filter(([param]) => numbers.has(param)).map(([param, state]): [number, Record<string, unknown>] => [
    numbers.get(param)!,
    Object.fromEntries(Object.entries(state).map(([name, value]) => [snakeCase(name), copied(value)])),
  ])
  return { state: new Map(entries), param_groups: packed }
}

/** What a state dict has to fit. */
export interface StateTarget {
  groups: readonly Group[]
  /** Options that every group has. */
  known: readonly string[]
  /** What those are that the state dict lacks; others must be there. */
  absent: Readonly<Record<string, unknown>>
  slots: (group: Group) => readonly Slot[]
}

function refuse(op: string, message: string): never {
  throw new TorchError('ERR_TCH_STATE_DICT', `${op}.loadStateDict(): ${message}`, { op: 'loadStateDict' })
}

/** The entries of a dict of Python, whatever it was made into. */
export function entriesOf(value: unknown): Map<unknown, unknown> | undefined {
  if (value instanceof Map) return value
  return isPlainObject(value) ? new Map(Object.entries(value)) : undefined
}

/** Groups and states for a target, made of copies; nothing of the target is changed. */
export function unpackState(op: string, source: unknown, target: StateTarget): { groups: Group[]; states: Map<Tensor, ParameterState> } {
  const dict = entriesOf(source)
  const saved = dict?.get('param_groups')
  const state = entriesOf(dict?.get('state'))
  if (!isArray(saved) || state === undefined) refuse(op, `a state dict has { state, param_groups }, got ${describeValue(source)}`)
  if (saved.length !== target.groups.length) refuse(op, `loaded state dict has a different number of parameter groups (${saved.length}, the optimizer has ${target.groups.length})`)
  const byId = new Map<number, { param: Tensor; group: Group }>()
  const groups = saved.map((each, i) => {
    const own = target.groups[i]!
    const options = entriesOf(each)
    const ids = options?.get('params')
    if (options === undefined || !isListLike(ids) || ids.length !== own.params.length) {
      refuse(op, `loaded state dict contains a parameter group that doesn't match the size of optimizer's group (group ${i})`)
    }
    const group = readOptions(op, options, own, target, i)
    own.params.forEach((param, k) => byId.set(Number(ids[k]), { param, group }))
    return group
  })
  const states = persistently(() => {
    const made = new Map<Tensor, ParameterState>()
    for (const [id, value] of state) {
      const found = byId.get(Number(id))
      if (found === undefined) refuse(op, `there is a state for parameter ${String(id)}, which is in no group`)
      const entries = entriesOf(value)
      if (entries === undefined) refuse(op, `the state of parameter ${String(id)} is ${describeValue(value)}, not a dict`)
      if (entries.size > 0) made.set(found.param, readState(op, String(id), entries, found, target.slots(found.group)))
    }
    return made
  })
  return { groups, states }
}

function readOptions(op: string, options: ReadonlyMap<unknown, unknown>, own: Group, { known, absent }: StateTarget, index: number): Group {
  const group: Group = { params: own.params, ...(own.paramNames === undefined ? {} : { paramNames: own.paramNames }) }
  for (const [name, value] of options) {
    if (typeof name !== 'string') refuse(op, `group ${index} has an option ${describeValue(name)}; names are texts`)
    if (name !== 'params') group[camelCase(name)] = optionValue(value)
  }
  for (const name of known) {
    if (name in group) continue
    if (!Object.hasOwn(absent, name)) refuse(op, `group ${index} has no '${snakeCase(name)}': this is the state of another optimizer`)
    group[name] = absent[name]
  }
  return group
}

function optionValue(value: unknown): unknown {
  if (isTensor(value)) return persistently(() => value.detach().clone())
  if (typeof value === 'bigint' && BigInt(Number(value)) === value) return Number(value)
  return isListLike(value) ? Array.from(value, optionValue) : value
}

function readState(op: string, id: string, entries: ReadonlyMap<unknown, unknown>, { param, group }: { param: Tensor; group: Group }, slots: readonly Slot[]): ParameterState {
  const state: ParameterState = {}
  for (const [name, value] of entries) state[camelCase(String(name))] = stateValue(param, value, name === 'step')
  for (const { name, kind, value: length, optional } of slots) {
    const value = state[name]
    if (optional === true && (value === undefined || value === null)) {
      delete state[name]
      continue
    }
    if (value === undefined || value === null) refuse(op, `the state of parameter ${id} has no '${snakeCase(name)}'`)
    const shape = kind === 'like' ? param.shape : kind === 'row' ? [length] : []
    if (kind === 'count') {
      if (typeof value !== 'number') refuse(op, `'${snakeCase(name)}' of parameter ${id} must be a number, not ${describeValue(value)}`)
    } else if (kind === 'scalar' && typeof value === 'number') {
      // Before PyTorch 1.12 the count of steps was a number.
      state[name] = scalarTensor(value, scalarDtype(group['fused']))
    } else if (!isTensor(value) || !equalShapes(value.shape, shape)) {
      const found = isTensor(value) ? `shape [${value.shape}]` : describeValue(value)
      refuse(op, `'${snakeCase(name)}' of parameter ${id} has ${found}, this optimizer needs shape [${shape}]`)
    }
  }
  return state
}

const equalShapes = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((size, i) => size === b[i])

/** A copy in the dtype, on the device and in the memory layout of the parameter; counts of steps keep theirs. */
function stateValue(param: Tensor, value: unknown, isStep: boolean): unknown {
  if (isTensor(value)) {
    if (isStep) return value.detach().clone()
    const dtype = param.isFloatingPoint() ? param.dtype : value.dtype
    if (!equalShapes(value.shape, param.shape) || value.isSparse) return value.detach().to(param.device, dtype, false, true)
    const copy = operatorNamed('aten::empty_like').call([param.detach(), { dtype }]) as Tensor
    return copy.copy_(value.detach())
  }
  if (typeof value === 'bigint' && BigInt(Number(value)) === value) return Number(value)
  return isArray(value) ? value.map((each) => stateValue(param, each, false)) : value
}
