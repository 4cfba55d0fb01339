import type { HookHandle } from '../autograd/hook.js'
import { current, runWith, type Modes } from '../context.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { checkOptions } from '../options.js'
import { TensorScope } from '../scope.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { requireFlags } from './arguments.js'
import { gather, type Batch, type ParameterState } from './batch.js'
import { groupsIn, readGroup, type GroupInput, type OptimizerParameters, type ParameterGroup } from './parameter-groups.js'
import { firstState, plainModes, type Slot } from './slots.js'
import { packState, unpackState, type OptimizerStateDict, type StateDictSource } from './state-dict.js'
import { foreach } from './tensor-lists.js'

/** Computes the loss and its gradients anew: what `step` runs first, and LBFGS several times. */
export type Closure<Loss = unknown> = () => Loss

export type StepPreHook = (optimizer: Optimizer, closure: Closure | undefined) => Closure | void
export type StepPostHook = (optimizer: Optimizer, closure: Closure | undefined) => void

export interface ZeroGradOptions {
  /** Whether gradients are dropped (the default) or filled with zeros. */
  setToNone?: boolean
}

/** Options that all optimisers but LBFGS and SparseAdam have. */
export interface CommonOptions {
  /** Climb instead of descending. */
  maximize?: boolean
  /** Update all parameters of a group by one call for each operation. Left out: the fastest way that there is. */
  foreach?: boolean | null
  /** Only `false`: steps cannot be differentiated here. */
  differentiable?: boolean
  /** Only `false`: there are no graphs of CUDA to capture a step in. */
  capturable?: boolean
}

export interface FusedOption {
  /** Update all parameters of a group by a single kernel. Left out: where PyTorch has one for the CPU and float32 or float64. */
  fused?: boolean | null
}

/** What flags are in a state dict that was written before PyTorch had them. */
const absentFlags: Readonly<Record<string, unknown>> = {
  maximize: false, foreach: null, differentiable: false, capturable: false, fused: null, amsgrad: false,
  nesterov: false, centered: false, momentum: 0, decoupledWeightDecay: false,
}

/**
 * What changes parameters by their gradients: https://docs.pytorch.org/docs/stable/optim.html
 *
 * `step()` records no gradients and frees what it computes with at once. States belong to the optimiser: no scope frees them.
 */
export abstract class Optimizer<Options extends object = object> {
  /** Options of groups that do not say otherwise. */
  readonly defaults: Readonly<Options>
  /** May be changed between steps: `optimizer.paramGroups[0].lr = 0.01`. */
  readonly paramGroups: ParameterGroup<Options>[] = []
  /** What is remembered of each parameter, by the tensors in `paramGroups`. */
  readonly state = new Map<Tensor, ParameterState>()
  /** @internal Whether `step` was called: schedulers warn when it was not. */
  stepCalled = false
  readonly #numeric: readonly string[]
  readonly #preHooks = new Set<StepPreHook>()
  readonly #postHooks = new Set<StepPostHook>()

  constructor(params: OptimizerParameters<Partial<Options>>, defaults: Options) {
    this.defaults = defaults
    this.#numeric = Object.entries(defaults).filter(([, value]) => typeof value === 'number').map(([name]) => name)
    this.#check(defaults as Record<string, unknown>)
    for (const group of groupsIn(this.name, params)) this.addParamGroup(group as unknown as GroupInput<Partial<Options>>)
  }

  /** The class, for messages. */
  get name(): string {
    return this.constructor.name
  }

  /** Refuses options out of range with PyTorch's words. */
  protected abstract check(options: Readonly<Record<string, unknown>>): void

  /** What the state of a parameter holds. */
  protected abstract slots(group: ParameterGroup<Options>): readonly Slot[]

  /** Changes the parameters of a batch by their gradients. */
  protected abstract update(group: ParameterGroup<Options>, batch: Batch): void

  /** Whether gradients may be sparse; PyTorch's words when not. */
  protected get sparseRefusal(): string | null {
    return `${this.name} does not support sparse gradients`
  }

  #check(options: Readonly<Record<string, unknown>>): void {
    requireFlags(this.name, options, ['maximize', 'foreach', 'fused', 'differentiable', 'capturable'])
    for (const flag of ['differentiable', 'capturable']) {
      if (options[flag] === true) throw new TorchError('ERR_TCH_UNSUPPORTED', `${this.name}(): { ${flag}: true } is not there; leave it out`, { op: this.name })
    }
    if (options['fused'] === true && options['foreach'] === true) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${this.name}(): \`fused\` and \`foreach\` cannot be \`True\` together.`, { op: this.name })
    }
    this.check(options)
  }

  /** Adds parameters with options of their own: https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.add_param_group.html */
  addParamGroup(group: GroupInput<Partial<Options>>): void {
    const read = readGroup(this.name, group, this.defaults as Options, this.paramGroups)
    this.#check(read)
    this.paramGroups.push(read)
  }

  /** Drops the gradients of all parameters, or fills them with zeros. */
  zeroGrad(options: ZeroGradOptions = {}): void {
    checkOptions('zeroGrad', options, ['setToNone'])
    if (options.setToNone !== false) {
      for (const { params } of this.paramGroups) for (const param of params) native.setGrad(handleOf(param), -1)
      return
    }
    this.computing(() => {
      const grads = this.paramGroups.flatMap(({ params }) => params.map((param) => param.grad).filter((grad) => grad !== null))
      for (const grad of grads) if (grad.gradFn !== null) grad.detach_(); else grad.requiresGrad_(false)
      if (grads.length > 0) foreach.zero_(grads)
    })
  }

  /**
   * Changes the parameters by their gradients; those without a gradient stay as they are. A closure is run first, with
   * gradients recorded, and what it returns is returned.
   */
  step(): undefined
  step<Loss>(closure: Closure<Loss>): Loss
  step(closure?: Closure): unknown {
    if (closure !== undefined && typeof closure !== 'function') {
      throw new TorchError('ERR_TCH_TYPE', `${this.name}.step() takes a function that computes the loss, not ${describeValue(closure)}`, { op: 'step' })
    }
    this.stepCalled = true
    let evaluate = closure
    for (const hook of this.#preHooks) evaluate = hook(this as unknown as Optimizer, evaluate) ?? evaluate
    const loss = this.takeStep(evaluate)
    for (const hook of this.#postHooks) hook(this as unknown as Optimizer, evaluate)
    return loss
  }

  protected takeStep(closure: Closure | undefined): unknown {
    const loss = closure === undefined ? undefined : this.evaluate(closure)
    this.computing(() => {
      const work = this.paramGroups.map((group) => {
        this.#requireNumbers(group)
        const batches = gather(this.name, group.params, (param) => this.stateOf(param, group))
        for (const batch of batches) this.admit(group, batch)
        return { group, batches }
      })
      for (const { group, batches } of work) for (const batch of batches) this.update(group, batch)
    })
    return loss
  }

  /** Options may have been changed since they were checked; their ranges are the program's from then on, as in Python. */
  #requireNumbers(group: ParameterGroup<Options>): void {
    for (const name of this.#numeric) {
      const value = group[name]
      if (typeof value !== 'number' && !isTensor(value)) {
        throw new TorchError('ERR_TCH_TYPE', `${this.name}.step(): ${name} of a group is a number, not ${describeValue(value)}`, { op: 'step' })
      }
    }
  }

  /** Runs a closure as the program around `step` would: its tensors belong there. */
  protected evaluate(closure: Closure, { autocast, scope }: Readonly<Modes> = current()): unknown {
    const loss = runWith({ grad: true, inference: false, autocast, scope }, closure)
    if (typeof (loss as { then?: unknown } | null)?.then === 'function') {
      throw new TorchError('ERR_TCH_TYPE', `${this.name}.step(): the closure must not be async: await what it needs before the step`, { op: 'step' })
    }
    return loss
  }

  /** Runs `body` without recording gradients, and frees what it made. */
  protected computing<T>(body: (scope: TensorScope) => T): T {
    const scope = new TensorScope()
    try {
      return runWith({ ...plainModes, scope }, () => body(scope))
    } finally {
      scope.end()
    }
  }

  /** The state of a parameter, made when it is first needed. */
  protected stateOf(param: Tensor, group: ParameterGroup<Options>): ParameterState {
    let state = this.state.get(param)
    if (state === undefined) {
      state = firstState(param, this.slots(group), group['fused'])
      this.state.set(param, state)
    }
    return state
  }

  /** Refuses gradients that this optimiser does not take, before anything is changed. */
  protected admit(group: ParameterGroup<Options>, { sparse, dtype, onCpu, params }: Batch): void {
    const refuse = (message: string): never => {
      throw new TorchError('ERR_TCH_VALUE', `${this.name}.step(): ${message}`, { op: 'step' })
    }
    if (sparse && this.sparseRefusal !== null) refuse(this.sparseRefusal)
    if (group['fused'] !== true) return
    if (sparse) refuse('`fused` does not support sparse gradients')
    const device = params[0]!.device
    if (dtype.kind !== 'float' || !(onCpu || device.startsWith('cuda'))) {
      refuse(`\`fused=True\` requires all the params to be floating point Tensors of supported devices: ['cuda', 'cpu'] but ${dtype.name} and ${device}`)
    }
  }

  /** Whether a batch is updated by PyTorch's one kernel for all. */
  protected isFused(group: ParameterGroup<Options>, { dense, dtype, onCpu, sparse }: Batch): boolean {
    const asked = group['fused'] as boolean | null | undefined
    if (!dense || sparse || asked === false) return false
    if (asked === true) return true
    const chosen = group['foreach'] === null || group['foreach'] === undefined
    return chosen && onCpu && (dtype.name === 'float32' || dtype.name === 'float64')
  }

  /** Runs `hook` before each step; what it returns takes the closure's place. */
  registerStepPreHook(hook: StepPreHook): HookHandle {
    return register(this.#preHooks, hook, 'registerStepPreHook')
  }

  registerStepPostHook(hook: StepPostHook): HookHandle {
    return register(this.#postHooks, hook, 'registerStepPostHook')
  }

  /**
   * State and options with Python's names, as `torch.save` there writes them. The tensors are those in use, no copies:
   * https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.state_dict.html
   */
  stateDict(): OptimizerStateDict {
    return packState(this.paramGroups, this.state)
  }

  /**
   * Takes over copies of a state and its options, Python's or of `stateDict()`.
   * @throws `ERR_TCH_STATE_DICT` when groups, parameters or states do not fit; nothing is changed then.
   */
  loadStateDict(source: StateDictSource): void {
    const { groups: saved, states } = unpackState(this.name, source, {
      groups: this.paramGroups,
      known: Object.keys(this.defaults),
      absent: absentFlags,
      slots: (group) => this.slots(group as ParameterGroup<Options>),
    })
    const groups = saved.map((group) => this.loaded(group as ParameterGroup<Options>))
    for (const group of groups) this.#check(group)
    this.paramGroups.splice(0, this.paramGroups.length, ...groups)
    this.state.clear()
    for (const [param, state] of states) this.state.set(param, state)
  }

  /** A group of a state dict as this optimiser takes it. */
  protected loaded(group: ParameterGroup<Options>): ParameterGroup<Options> {
    return group
  }

  /** Options and parameters of each group, as Python prints them. */
  toString(): string {
    const groups = this.paramGroups.map((group, i) => {
      const options = Object.entries(group).filter(([name]) => name !== 'params' && name !== 'paramNames').sort(([a], [b]) => (a < b ? -1 : 1))
      return `Parameter Group ${i}\n${options.map(([name, value]) => `    ${name}: ${isTensor(value) ? value.toString() : String(value)}\n`).join('')}`
    })
    return `${this.name} (\n${groups.join('\n')})`
  }
}

function register<Hook>(hooks: Set<Hook>, hook: Hook, method: string): HookHandle {
  if (typeof hook !== 'function') throw new TorchError('ERR_TCH_TYPE', `${method} takes a function, not ${describeValue(hook)}`, { op: method })
  hooks.add(hook)
  const remove = (): void => void hooks.delete(hook)
  return { remove, [Symbol.dispose]: remove }
}
