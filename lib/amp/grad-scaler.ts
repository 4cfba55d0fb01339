import { runScoped, runWith } from '../context.js'
import { deviceOf, type Device } from '../device.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { readArguments, requireFlags, type CallArguments } from '../optim/arguments.js'
import { placesByKind } from '../optim/kinds.js'
import { Optimizer } from '../optim/optimizer.js'
import { persistently, scalarTensor } from '../optim/slots.js'
import { entriesOf } from '../optim/state-dict.js'
import { overloadFunction } from '../optim/tensor-lists.js'
import { operatorNamed } from '../operators.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray } from '../values.js'

export interface GradScalerOptions {
  /** 'cuda' when left out, as in Python. */
  device?: Device
  /** 65536 when left out. */
  initScale?: number
  growthFactor?: number
  backoffFactor?: number
  /** Steps without an infinite gradient after which the scale grows. */
  growthInterval?: number
  enabled?: boolean
}

export interface GradScalerState {
  scale: number
  growth_factor: number
  backoff_factor: number
  growth_interval: number
  _growth_tracker: number
}

/** What happened to the gradients of an optimiser since the last `update`. */
interface Progress {
  stage: 'unscaled' | 'stepped'
  foundInf: Tensor
}

const positional = ['device', 'initScale', 'growthFactor', 'backoffFactor', 'growthInterval', 'enabled'] as const

const checkAndUnscale_ = overloadFunction<[Tensor[], foundInf: Tensor, inverse: Tensor], void>('aten::_amp_foreach_non_finite_check_and_unscale_')
const updateScale_ = overloadFunction<[Tensor, growthTracker: Tensor, foundInf: Tensor, growth: number, backoff: number, interval: number], Tensor>('aten::_amp_update_scale_')

function refuse(message: string, code: 'ERR_TCH_INVALID_ARGUMENT' | 'ERR_TCH_VALUE' | 'ERR_TCH_TYPE' = 'ERR_TCH_INVALID_ARGUMENT'): never {
  throw new TorchError(code, `GradScaler: ${message}`, { op: 'GradScaler' })
}

/**
 * Scales a loss so that small gradients of narrow dtypes are not lost, and leaves out steps whose gradients are infinite
 * or NaN: https://docs.pytorch.org/docs/stable/amp.html#gradient-scaling
 *
 * ```js
 * scaler.scale(loss).backward()
 * scaler.step(optimizer)
 * scaler.update()
 * ```
 */
export class GradScaler {
  readonly #enabled: boolean
  #initScale: number
  #growthFactor: number
  #backoffFactor: number
  #growthInterval: number
  #initGrowthTracker = 0
  #scale: Tensor | null = null
  #growthTracker: Tensor | null = null
  #progress = new Map<Optimizer, Progress>()

  constructor(...args: CallArguments<GradScalerOptions, typeof positional>) {
    const read = readArguments('GradScaler', args, positional, positional) as GradScalerOptions
    const { device = 'cuda', initScale = 2 ** 16, growthFactor = 2, backoffFactor = 0.5, growthInterval = 2000, enabled = true } = read
    deviceOf(device)
    requireFlags('GradScaler', { enabled }, ['enabled'])
    for (const [name, value] of Object.entries({ initScale, growthFactor, backoffFactor, growthInterval })) {
      if (typeof value !== 'number' || Number.isNaN(value)) refuse(`${name} is a number, not ${describeValue(value)}`, 'ERR_TCH_TYPE')
    }
    this.#enabled = enabled && hasDevice(device)
    if (this.#enabled && growthFactor <= 1) refuse('The growth factor must be > 1.0.')
    if (this.#enabled && backoffFactor >= 1) refuse('The backoff factor must be < 1.0.')
    this.#initScale = initScale
    this.#growthFactor = growthFactor
    this.#backoffFactor = backoffFactor
    this.#growthInterval = growthInterval
  }

  /** A loss, or several in arrays, times the scale. */
  scale<T extends Tensor | readonly unknown[]>(outputs: T): T {
    if (!this.#enabled) return outputs
    if (isArray(outputs)) return outputs.map((each) => this.scale(each as Tensor)) as unknown as T
    if (!isTensor(outputs)) refuse(`outputs must be a Tensor or an iterable of Tensors, not ${describeValue(outputs)}`, 'ERR_TCH_TYPE')
    const output = outputs as Tensor
    if (this.#scale === null) this.#begin(output.device)
    return output.mul(this.#scale!.to(output.device)) as T
  }

  #begin(device: Device): void {
    persistently(() => {
      this.#scale = scalarTensor(this.#initScale, 'float32', device)
      this.#growthTracker = scalarTensor(this.#initGrowthTracker, 'int32', device)
    })
  }

  #live(what: string): { scale: Tensor; growthTracker: Tensor } {
    if (this.#scale === null || this.#growthTracker === null) {
      refuse(`Attempted ${what} but _scale is None. This may indicate your script did not use scaler.scale(loss or outputs) earlier in the iteration.`)
    }
    return { scale: this.#scale, growthTracker: this.#growthTracker }
  }

  /** Divides the gradients of an optimiser by the scale, for what looks at them before the step: clipping. */
  unscale_(optimizer: Optimizer): void {
    requireOptimizer(optimizer)
    if (!this.#enabled) return
    const { scale } = this.#live('unscale_')
    const progress = this.#progress.get(optimizer)
    if (progress?.stage === 'unscaled') refuse('unscale_() has already been called on this optimizer since the last update().')
    if (progress?.stage === 'stepped') refuse('unscale_() is being called after step().')
    const foundInf = persistently(() => scalarTensor(0, 'float32', scale.device))
    computing(() => {
      const inverse = scale.double().reciprocal().float()
      const grads = gradientsOf(optimizer)
      if (grads.length === 0) refuse('No inf checks were recorded for this optimizer: it has no gradients.')
      for (const places of placesByKind(grads)) {
        const alike = places.map((i) => grads[i]!)
        const found = foundInf.to(alike[0]!.device)
        checkAndUnscale_(alike, found, inverse.to(alike[0]!.device))
        if (!found.isSame(foundInf)) foundInf.copy_(operatorNamed('aten::maximum').call([foundInf, found.to(foundInf.device)]) as Tensor)
      }
    })
    this.#progress.set(optimizer, { stage: 'unscaled', foundInf })
  }

  /** Unscales the gradients, if that was not done, and takes the optimiser's step unless one of them is not finite. */
  step(optimizer: Optimizer): undefined {
    requireOptimizer(optimizer)
    if (!this.#enabled) return optimizer.step()
    this.#live('step')
    if (this.#progress.get(optimizer)?.stage === 'stepped') refuse('step() has already been called since the last update().')
    if (!this.#progress.has(optimizer)) this.unscale_(optimizer)
    const progress = this.#progress.get(optimizer)!
    if (progress.foundInf.item() === 0) optimizer.step()
    progress.stage = 'stepped'
    return undefined
  }

  /** Lowers the scale when a gradient was not finite, raises it after `growthInterval` steps when all were; or sets it. */
  update(newScale?: number | Tensor): void {
    if (!this.#enabled) return
    const { scale, growthTracker } = this.#live('update')
    if (newScale !== undefined) this.#set(scale, newScale)
    else {
      const found = [...this.#progress.values()].map(({ foundInf }) => foundInf)
      if (found.length === 0) refuse('No inf checks were recorded prior to update.')
      computing(() => {
        const all = found.reduce((sum, each) => sum.add(each))
        updateScale_(scale, growthTracker, all, this.#growthFactor, this.#backoffFactor, this.#growthInterval)
      })
    }
    this.#progress = new Map()
  }

  #set(scale: Tensor, value: unknown): void {
    if (typeof value === 'number') scale.fill_(value)
    else if (isTensor(value) && value.numel() === 1 && !value.requiresGrad) scale.copy_(value)
    else refuse('new_scale should be a float or a 1-element torch.cuda.FloatTensor or torch.FloatTensor with requires_grad=False.', 'ERR_TCH_TYPE')
  }

  getScale(): number {
    if (!this.#enabled) return 1
    return this.#scale === null ? this.#initScale : (this.#scale.item() as number)
  }

  getGrowthFactor(): number {
    return this.#growthFactor
  }

  setGrowthFactor(factor: number): void {
    this.#growthFactor = factor
  }

  getBackoffFactor(): number {
    return this.#backoffFactor
  }

  setBackoffFactor(factor: number): void {
    this.#backoffFactor = factor
  }

  getGrowthInterval(): number {
    return this.#growthInterval
  }

  setGrowthInterval(interval: number): void {
    this.#growthInterval = interval
  }

  isEnabled(): boolean {
    return this.#enabled
  }

  /** By Python's names; empty when the scaler is not enabled. */
  stateDict(): GradScalerState | Record<string, never> {
    if (!this.#enabled) return {}
    return {
      scale: this.getScale(), growth_factor: this.#growthFactor, backoff_factor: this.#backoffFactor, growth_interval: this.#growthInterval,
      _growth_tracker: this.#growthTracker === null ? this.#initGrowthTracker : (this.#growthTracker.item() as number),
    }
  }

  loadStateDict(source: GradScalerState | ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>): void {
    if (!this.#enabled) return
    const entries = entriesOf(source)
    if (entries === undefined || entries.size === 0) {
      throw new TorchError('ERR_TCH_STATE_DICT', 'GradScaler.loadStateDict(): The source state dict is empty, possibly because it was saved from a disabled instance of GradScaler.', { op: 'loadStateDict' })
    }
    const read = (name: string): number => {
      const value = entries.get(name)
      if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
      throw new TorchError('ERR_TCH_STATE_DICT', `GradScaler.loadStateDict(): '${name}' is a number, not ${describeValue(value)}`, { op: 'loadStateDict' })
    }
    const [scale, growth, backoff, interval, tracker] = ['scale', 'growth_factor', 'backoff_factor', 'growth_interval', '_growth_tracker'].map(read) as [number, number, number, number, number]
    this.#initScale = scale
    this.#scale?.fill_(scale)
    this.#growthFactor = growth
    this.#backoffFactor = backoff
    this.#growthInterval = interval
    this.#initGrowthTracker = tracker
    this.#growthTracker?.fill_(tracker)
  }
}

function hasDevice(device: Device): boolean {
  if (!device.startsWith('cuda') || native.devices().cuda > 0) return true
  process.emitWarning('GradScaler is enabled for CUDA, which is not available: it does nothing. On the CPU, make it with { device: \'cpu\' }.')
  return false
}

function requireOptimizer(optimizer: unknown): void {
  if (!(optimizer instanceof Optimizer)) refuse(`${describeValue(optimizer)} is not an Optimizer`, 'ERR_TCH_TYPE')
}

function computing(body: () => void): void {
  runScoped(() => runWith({ grad: false, autocast: null }, body))
}

/** The values of all gradients. Those in float16 belong to parameters that no scale can help. */
function gradientsOf(optimizer: Optimizer): Tensor[] {
  return optimizer.paramGroups.flatMap(({ params }) =>
    params.flatMap((param) => {
      const { grad } = param
      if (grad === null) return []
      if (grad.dtype === 'float16') refuse('Attempting to unscale FP16 gradients.', 'ERR_TCH_VALUE')
      return [grad.isSparse ? (operatorNamed('aten::_values').call([grad]) as Tensor) : grad]
    }),
  )
}
