import { cells, reserve, top } from '../argument-stack.js'
import { dtypeOfCode, type DtypeInfo } from '../dtype.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { operatorNamed } from '../operators.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'

/** What an optimiser remembers of one parameter: `{ step, expAvg, expAvgSq }`. */
export type ParameterState = Record<string, unknown>

/** Parameters of one group that have gradients, all of one dtype, device and layout: what one native call can update. */
export class Batch {
  /** The parameters as they are in their group. */
  readonly owners: Tensor[] = []
  /** The parameters to compute with: complex ones as pairs of real numbers, as their gradients. */
  readonly params: Tensor[] = []
  readonly grads: Tensor[] = []
  readonly states: ParameterState[] = []
  /** Whether every parameter, its gradient and its states lie in memory alike: fused kernels walk over it without looking. */
  dense = true

  constructor(
    readonly dtype: DtypeInfo,
    readonly onCpu: boolean,
    readonly sparse: boolean,
  ) {}

  /** The parameters whose states pass. */
  filter(passes: (state: ParameterState) => boolean): Batch {
    const at = [...this.states.keys()].filter((i) => passes(this.states[i]!))
    if (at.length === this.states.length) return this
    const part = new Batch(this.dtype, this.onCpu, this.sparse)
    part.dense = this.dense
    for (const name of ['owners', 'params', 'grads'] as const) part[name].push(...at.map((i) => this[name][i]!))
    part.states.push(...at.map((i) => this.states[i]!))
    return part
  }

  /** One entry of every state, complex numbers as pairs of real ones. */
  column(name: string): Tensor[] {
    return this.states.map((state) => {
      const tensor = state[name]
      if (isTensor(tensor)) return this.dtype.kind === 'complex' ? asReal(tensor) : tensor
      throw new TorchError('ERR_TCH_STATE_DICT', `the state of a parameter has no '${name}': an option that needs it was turned on after the first step`)
    })
  }
}

function asReal(tensor: Tensor): Tensor {
  return tensor.isComplex() ? (operatorNamed('aten::view_as_real').call([tensor]) as Tensor) : tensor
}

// Places in what native.describe writes (cpp/tensor_data.h).
const DEVICE = 1
const LAYOUT = 3
const CONTIGUOUS = 7
const SPARSE = 12
const DIMS = 13

/** Whether a tensor has the shape of the one described at `at`, and its strides too. */
function compare(tensor: Tensor, at: number, other: number): 'other shape' | 'other strides' | 'alike' {
  native.describe(handleOf(tensor), other)
  const dims = cells[at + DIMS]!
  if (cells[other + DIMS] !== dims) return 'other shape'
  const sizes = DIMS + 1
  for (let i = sizes; i < sizes + dims; i++) if (cells[at + i] !== cells[other + i]) return 'other shape'
  if (cells[other + LAYOUT] !== cells[at + LAYOUT] || cells[other] !== cells[at]) return 'other strides'
  for (let i = sizes + dims; i < sizes + 2 * dims; i++) if (cells[at + i] !== cells[other + i]) return 'other strides'
  return 'alike'
}

function shapeError(op: string, what: string, tensor: Tensor, param: Tensor): TorchError {
  return new TorchError('ERR_TCH_SHAPE', `${op}.step(): ${what} has shape [${tensor.shape}], its parameter has [${param.shape}]`, { op })
}

/**
 * Collects the parameters that have gradients with their states, which `stateOf` makes where there is none. Nothing is
 * changed yet, so a parameter that cannot be updated leaves all as they were.
 */
export function gather(op: string, params: readonly Tensor[], stateOf: (param: Tensor) => ParameterState): Batch[] {
  const batches: { key: number; batch: Batch }[] = []
  reserve(512)
  const at = top
  const other = top + 256
  for (const param of params) {
    const grad = param.grad
    if (grad === null) continue
    const state = stateOf(param)
    native.describe(handleOf(param), at)
    const contiguous = cells[at + CONTIGUOUS] !== 0
    const ofGrad = compare(grad, at, other)
    if (ofGrad === 'other shape') throw shapeError(op, 'a gradient', grad, param)
    const sparse = cells[other + SPARSE] !== 0
    const key = cells[other]! + 64 * (cells[other + LAYOUT]! + 64 * (cells[other + DEVICE]! + 64 * (cells[other + DEVICE + 1]! + 1)))
    const dtype = dtypeOfCode(cells[other]!)
    const onCpu = cells[other + DEVICE] === 0
    let dense = contiguous && ofGrad === 'alike'
    for (const name in state) {
      const value = state[name]
      if (!isTensor(value)) continue
      const alike = compare(value, at, other)
      if (alike === 'alike' || cells[other + DIMS] === 0) continue
      if (alike === 'other shape') throw shapeError(op, `the state '${name}'`, value, param)
      dense = false
    }
    let entry = batches.find((each) => each.key === key)
    if (entry === undefined) batches.push((entry = { key, batch: new Batch(dtype, onCpu, sparse) }))
    const { batch } = entry
    const complex = dtype.kind === 'complex'
    batch.owners.push(param)
    batch.params.push(complex ? asReal(param) : param)
    batch.grads.push(complex ? asReal(grad) : grad)
    batch.states.push(state)
    if (!dense) batch.dense = false
  }
  return batches.map(({ batch }) => batch)
}
