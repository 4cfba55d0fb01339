import { runScoped, runWith } from '../context.js'
import { deviceOf, type Device } from '../device.js'
import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { loadState, type IncompatibleKeys, type LoadStateOptions, type StateSource } from '../state-dict.js'
import type { Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { placesByKind } from './kinds.js'
import { persistently } from './slots.js'
import { foreach } from './tensor-lists.js'

/** Moves averages, in place, towards the tensors that a model has now. */
export type MultiAverage = (averaged: readonly Tensor[], current: readonly Tensor[], nAveraged: number) => void
/** The average that follows on one, with the tensor that a model has now. */
export type Average = (averaged: Tensor, current: Tensor, nAveraged: number) => Tensor

export { SWALR, type SWALROptions } from './swa-lr.js'

/** What can be averaged: modules that copy themselves. */
export interface Averageable {
  deepcopy(): Averageable
  parameters(): Tensor[]
  buffers(): Tensor[]
  stateDict(): StateSource
  loadStateDict(state: StateSource, options?: LoadStateOptions): unknown
}

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
 * A copy of a model whose parameters are averages of what the model's were at each `updateParameters`:
 * https://docs.pytorch.org/docs/stable/generated/torch.optim.swa_utils.AveragedModel.html
 */
export class AveragedModel<Model extends Averageable = Averageable> {
  /** The copy. */
  readonly module: Model
  /** How often it was updated, as a tensor. */
  readonly nAveraged: Tensor
  readonly #options: AveragedModelOptions

  constructor(model: Model, options: AveragedModelOptions = {}) {
    if (typeof (model as Partial<Averageable> | null)?.deepcopy !== 'function') {
      throw new TorchError('ERR_TCH_TYPE', `AveragedModel(): a module is averaged, not ${describeValue(model)}`, { op: 'AveragedModel' })
    }
    if (options.avgFn !== undefined && options.multiAvgFn !== undefined) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'AveragedModel(): Only one of avg_fn and multi_avg_fn should be provided', { op: 'AveragedModel' })
    }
    this.#options = options
    const device = options.device ?? 'cpu'
    deviceOf(device)
    this.nAveraged = persistently(() => operatorNamed('aten::zeros').call([[], { dtype: 'int64', device }]) as Tensor)
    this.module = persistently(() => {
      const copy = model.deepcopy() as Model & { to?: (device: Device) => unknown }
      if (options.device !== undefined) copy.to?.(options.device)
      return copy as Model
    })
  }

  /** What the averaged model computes. */
  forward(...inputs: Model extends { forward(...inputs: infer Inputs): unknown } ? Inputs : never): Model extends { forward(...inputs: never[]): infer Result } ? Result : never {
    return (this.module as unknown as { forward(...inputs: unknown[]): never }).forward(...inputs)
  }

  parameters(): Tensor[] {
    return this.module.parameters()
  }

  /** Takes in what the parameters of the model are now: after each `optimizer.step()`, or at the end of an epoch. */
  updateParameters(model: Averageable): void {
    const { useBuffers } = this.#options
    const tensorsOf = (each: Averageable): Tensor[] => (useBuffers === true ? [...each.parameters(), ...each.buffers()] : each.parameters())
    runScoped(() =>
      runWith({ grad: false }, () => {
        const averaged = tensorsOf(this.module).map((tensor) => tensor.detach())
        const given = tensorsOf(model)
        requireAlike(averaged, given)
        const current = given.map((tensor, i) => tensor.detach().to(averaged[i]!.device))
        const count = this.nAveraged.item() as number
        if (count === 0) averaged.forEach((tensor, i) => tensor.copy_(current[i]!))
        else this.#average(averaged, current, count)
        if (useBuffers !== true) {
          const own = this.module.buffers()
          model.buffers().forEach((buffer, i) => own[i]!.detach().copy_(buffer.detach()))
        }
        this.nAveraged.add_(1)
      }),
    )
  }

  #average(averaged: Tensor[], current: Tensor[], count: number): void {
    const { avgFn, multiAvgFn = getSwaMultiAvgFn() } = this.#options
    if (avgFn !== undefined) return averaged.forEach((tensor, i) => tensor.copy_(avgFn(tensor, current[i]!, count)))
    for (const at of placesByKind(averaged)) multiAvgFn(at.map((i) => averaged[i]!), at.map((i) => current[i]!), count)
  }

  /** As Python names them: `n_averaged` and the state of the copy behind `module.`. */
  stateDict(): Map<string, Tensor> {
    const state = this.module.stateDict()
    const entries: [string, Tensor][] = state instanceof Map ? [...(state as ReadonlyMap<string, Tensor>)] : Object.entries(state as Record<string, Tensor>)
    return new Map<string, Tensor>([['n_averaged', this.nAveraged], ...entries.map(([name, tensor]): [string, Tensor] => [`module.${name}`, tensor])])
  }

  /** @throws `ERR_TCH_STATE_DICT` when names or shapes do not fit; nothing is changed then. */
  loadStateDict(state: StateSource, options: LoadStateOptions = {}): IncompatibleKeys {
    return loadState('AveragedModel', this.stateDict(), state, options)
  }
}

function requireAlike(averaged: readonly Tensor[], current: readonly Tensor[]): void {
  const fits = averaged.length === current.length && averaged.every((tensor, i) => String(tensor.shape) === String(current[i]!.shape))
  if (!fits) throw new TorchError('ERR_TCH_SHAPE', 'AveragedModel.updateParameters(): the parameters are not those of the model that is averaged', { op: 'updateParameters' })
}
