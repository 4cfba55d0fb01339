import { runScoped, runWith } from '../context.js'
import type { Device } from '../device.js'
import { TorchError } from '../errors.js'
import { Module } from '../module.js'
import { BatchNorm1d, BatchNorm2d, BatchNorm3d } from '../nn/layers/batch-norm.js'
import { checkOptions } from '../options.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { placesByKind } from './kinds.js'
import { persistently, scalarTensor } from './slots.js'
import { foreach } from './tensor-lists.js'

/** Moves averages, in place, towards the tensors that a model has now. */
export type MultiAverage = (averaged: readonly Tensor[], current: readonly Tensor[], nAveraged: number) => void
/** The average that follows on one, with the tensor that a model has now. */
export type Average = (averaged: Tensor, current: Tensor, nAveraged: number) => Tensor

export { SWALR, type SWALROptions } from './swa-lr.js'

export interface AveragedModelOptions {
  device?: Device
  /** How one tensor is averaged. */
  avgFn?: Average
  /** How all tensors are averaged at once; the mean of all updates when both are left out. */
  multiAvgFn?: MultiAverage
  /** Average buffers too, instead of copying them. */
  useBuffers?: boolean
}

function requireDecay(decay: unknown): number {
  if (typeof decay === 'number' && decay >= 0 && decay <= 1) return decay
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `Invalid decay value ${typeof decay === 'number' ? decay : describeValue(decay)} provided. Please provide a value in [0,1] range.`)
}

const canLerp = (tensors: readonly Tensor[]): boolean => tensors[0]!.isFloatingPoint() || tensors[0]!.isComplex()

/** An exponential moving average of all tensors at once. */
export function getEmaMultiAvgFn(decay = 0.999): MultiAverage {
  const kept = requireDecay(decay)
  return (averaged, current) => {
    if (canLerp(averaged)) foreach.lerp_(averaged, current, 1 - kept)
    else averaged.forEach((tensor, i) => tensor.copy_(tensor.mul(kept).add(current[i]!.mul(1 - kept))))
  }
}

/** The mean of all updates. */
export function getSwaMultiAvgFn(): MultiAverage {
  return (averaged, current, count) => {
    if (canLerp(averaged)) foreach.lerp_(averaged, current, 1 / (count + 1))
    else averaged.forEach((tensor, i) => tensor.add_(current[i]!.sub(tensor).div(count + 1, { roundingMode: 'trunc' })))
  }
}

export function getEmaAvgFn(decay = 0.999): Average {
  const kept = requireDecay(decay)
  return (averaged, current) => averaged.mul(kept).add(current.mul(1 - kept))
}

export function getSwaAvgFn(): Average {
  return (averaged, current, count) => averaged.add(current.sub(averaged).div(count + 1))
}

/**
 * A copy of a model whose parameters are averages of what the model's were at each `updateParameters`. A module itself:
 * it has a state dict, moves and prints.
 * https://docs.pytorch.org/docs/stable/generated/torch.optim.swa_utils.AveragedModel.html
 */
export class AveragedModel<Model extends Module = Module> extends Module {
  /** The copy. */
  readonly module: Model
  /** How often it was updated. */
  declare readonly n_averaged: Tensor
  /** @internal Not private: a copy of the module has it too. */
  readonly averaging: AveragedModelOptions

  constructor(model: Model, options: AveragedModelOptions = {}) {
    super()
    if (!(model instanceof Module)) throw new TorchError('ERR_TCH_TYPE', `AveragedModel(): a module is averaged, not ${describeValue(model)}`, { op: 'AveragedModel' })
    checkOptions('AveragedModel', options, ['device', 'avgFn', 'multiAvgFn', 'useBuffers'])
    if (options.avgFn !== undefined && options.multiAvgFn !== undefined) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'AveragedModel(): Only one of avg_fn and multi_avg_fn should be provided', { op: 'AveragedModel' })
    }
    this.averaging = options
    this.module = persistently(() => (options.device === undefined ? model.deepcopy() : model.deepcopy().to(options.device)))
    this.registerBuffer('n_averaged', persistently(() => scalarTensor(0, 'int64', options.device)))
  }

  /** What the averaged model computes. */
  override forward(...inputs: Parameters<Model['forward']>): ReturnType<Model['forward']> {
    return this.module.forward(...inputs) as ReturnType<Model['forward']>
  }

  /** Takes in what the parameters of the model are now: after each `optimizer.step()`, or at the end of an epoch. */
  updateParameters(model: Module): void {
    const { useBuffers } = this.averaging
    const tensorsOf = (each: Module): Tensor[] => (useBuffers === true ? [...each.parameters(), ...each.buffers()] : each.parameters())
    runScoped(() =>
      runWith({ grad: false }, () => {
        const averaged = tensorsOf(this.module).map((tensor) => tensor.detach())
        const given = tensorsOf(model)
        requireAlike(averaged, given)
        const current = given.map((tensor, i) => tensor.detach().to(averaged[i]!.device))
        const count = this.n_averaged.item() as number
        if (count === 0) averaged.forEach((tensor, i) => tensor.copy_(current[i]!))
        else average(this.averaging, averaged, current, count)
        if (useBuffers !== true) {
          const own = this.module.buffers()
          model.buffers().forEach((buffer, i) => own[i]!.detach().copy_(buffer.detach()))
        }
        this.n_averaged.add_(1)
      }),
    )
  }
}

function average({ avgFn, multiAvgFn = getSwaMultiAvgFn() }: AveragedModelOptions, averaged: readonly Tensor[], current: readonly Tensor[], count: number): void {
  if (avgFn !== undefined) return averaged.forEach((tensor, i) => tensor.copy_(avgFn(tensor, current[i]!, count)))
  for (const at of placesByKind(averaged)) multiAvgFn(at.map((i) => averaged[i]!), at.map((i) => current[i]!), count)
}

function requireAlike(averaged: readonly Tensor[], current: readonly Tensor[]): void {
  const fits = averaged.length === current.length && averaged.every((tensor, i) => String(tensor.shape) === String(current[i]!.shape))
  if (!fits) throw new TorchError('ERR_TCH_SHAPE', 'AveragedModel.updateParameters(): the parameters are not those of the model that is averaged', { op: 'updateParameters' })
}

/** Batches of inputs, or of arrays whose first element is one. */
export type InputBatches = Iterable<Tensor | readonly [input: Tensor, ...rest: unknown[]]>

/**
 * Computes the running statistics of batch normalisation anew, by one pass over the data: an averaged model has those of
 * no model. https://docs.pytorch.org/docs/stable/generated/torch.optim.swa_utils.update_bn.html
 */
export function updateBn(loader: InputBatches, model: Module & { forward(input: Tensor): unknown }, options: { device?: Device } = {}): void {
  checkOptions('updateBn', options, ['device'])
  const norms = model.modules().filter((each) => each instanceof BatchNorm1d || each instanceof BatchNorm2d || each instanceof BatchNorm3d)
  if (norms.length === 0) return
  const momenta = norms.map(({ momentum }) => momentum)
  const { training } = model
  // Without a momentum the statistics are means of all batches.
  const setMomentum = (value: (i: number) => number | null): void => norms.forEach((each, i) => Object.assign(each, { momentum: value(i) }))
  norms.forEach((each) => each.resetRunningStats())
  setMomentum(() => null)
  model.train()
  try {
    for (const batch of loader) {
      const input = isTensor(batch) ? batch : batch[0]
      runScoped(() => void runWith({ grad: false }, () => model.forward(options.device === undefined ? input : input.to(options.device))))
    }
  } finally {
    setMomentum((i) => momenta[i]!)
    model.train(training)
  }
}
