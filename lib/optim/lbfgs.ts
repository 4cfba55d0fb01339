import { current } from '../context.js'
import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { isTensor, type Tensor } from '../tensor.js'
import { tensorsIn } from '../scope.js'
import { describeValue } from '../values.js'
import { numberOf, readArguments, requireNotNegative, requireNumber, type CallArguments } from './arguments.js'
import { Optimizer, type Closure } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import type { Slot } from './slots.js'
import { searchLine, type LinePoint } from './strong-wolfe.js'

export interface LBFGSOptions {
  /** 1 when left out. */
  lr?: number | Tensor
  /** Iterations in one `step`. */
  maxIter?: number
  /** Evaluations of the closure in one `step`: 1.25 * maxIter when left out. */
  maxEval?: number | null
  /** Ends when no gradient is larger. */
  toleranceGrad?: number
  /** Ends when neither the parameters nor the loss change by more. */
  toleranceChange?: number
  historySize?: number
  lineSearchFn?: 'strong_wolfe' | null
}

type Settled = Required<LBFGSOptions> & { maxEval: number }

/** What one step hands to the next. */
interface History {
  funcEvals: number
  nIter: number
  d?: Tensor
  t?: number
  oldDirs?: Tensor[]
  oldStps?: Tensor[]
  ro?: Tensor[]
  HDiag?: Tensor | number
  prevFlatGrad?: Tensor
  prevLoss?: number
  al?: (Tensor | null)[]
}

const positional = ['lr', 'maxIter', 'maxEval', 'toleranceGrad', 'toleranceChange', 'historySize', 'lineSearchFn'] as const
const fallbacks: Required<LBFGSOptions> = {
  lr: 1, maxIter: 20, maxEval: null, toleranceGrad: 1e-7, toleranceChange: 1e-9, historySize: 100, lineSearchFn: null,
}

function settle(args: readonly unknown[]): Settled {
  const read = { ...fallbacks, ...readArguments('LBFGS', args, positional, Object.keys(fallbacks)) }
  return { ...read, maxEval: read.maxEval ?? Math.floor((read.maxIter * 5) / 4) }
}

const asReal = (tensor: Tensor): Tensor => (tensor.isComplex() ? (operatorNamed('aten::view_as_real').call([tensor]) as Tensor) : tensor)
const reals = (tensor: Tensor): number => tensor.numel() * (tensor.isComplex() ? 2 : 1)
const largest = (tensor: Tensor): number => tensor.abs().max().item() as number
const dot = (a: Tensor, b: Tensor): number => a.dot(b).item() as number

/**
 * Limited-memory BFGS, with the strong Wolfe line search when asked. One group of parameters; `step` needs a closure that
 * clears the gradients, computes the loss, calls backward and returns the loss.
 * https://docs.pytorch.org/docs/stable/generated/torch.optim.LBFGS.html
 */
export class LBFGS extends Optimizer<Settled> {
  constructor(params: OptimizerParameters<LBFGSOptions>, ...args: CallArguments<LBFGSOptions, typeof positional>) {
    super(params as OptimizerParameters<Partial<Settled>>, settle(args))
  }

  override addParamGroup(group: Parameters<Optimizer<Settled>['addParamGroup']>[0]): void {
    if (this.paramGroups.length > 0) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', "LBFGS doesn't support per-parameter options (parameter groups)", { op: 'LBFGS' })
    }
    super.addParamGroup(group)
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('LBFGS', options, ['lr'])
    for (const name of ['toleranceGrad', 'toleranceChange']) requireNumber('LBFGS', name, options[name], (value) => value >= 0)
    for (const name of ['maxIter', 'maxEval', 'historySize']) requireNumber('LBFGS', name, options[name], (value) => Number.isInteger(value) && value >= 0)
    const search = options['lineSearchFn']
    if (search !== null && search !== 'strong_wolfe') {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `LBFGS(): only 'strong_wolfe' is supported, not ${describeValue(search)}`, { op: 'LBFGS' })
    }
  }

  /** All of it is state of the first parameter, as in Python. */
  protected slots({ params }: ParameterGroup<Settled>): Slot[] {
    const length = params.reduce((sum, param) => sum + reals(param), 0)
    return ['d', 'prevFlatGrad'].map((name) => ({ name, kind: 'row', value: length, optional: true }))
  }

  protected update(): void {
    throw new TorchError('ERR_TCH_INTERNAL', 'LBFGS has a step of its own')
  }

  protected override takeStep(closure: Closure | undefined): unknown {
    if (closure === undefined) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', 'LBFGS.step() needs a closure that computes the loss anew', { op: 'step' })
    const around = current()
    const evaluate = (): { result: unknown; loss: number } => {
      const result = this.evaluate(closure, around)
      if (!isTensor(result) && typeof result !== 'number') {
        throw new TorchError('ERR_TCH_TYPE', `LBFGS.step(): the closure must return the loss, not ${describeValue(result)}`, { op: 'step' })
      }
      return { result, loss: numberOf(result) }
    }
    return this.computing((scope) => {
      const group = this.paramGroups[0]!
      const first = group.params[0]
      if (first === undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'LBFGS.step(): there are no parameters', { op: 'step' })
      const history = { funcEvals: 0, nIter: 0, ...(this.state.get(first) as Partial<History> | undefined) }
      const { result, next } = new Descent(group, history, evaluate).run()
      // What the next step needs outlives this one.
      for (const tensor of tensorsIn(next)) scope.pass(tensor, null)
      this.state.set(first, next as unknown as Record<string, unknown>)
      return result
    })
  }
}

/** One call of `step`. */
class Descent {
  readonly #params: Tensor[]
  readonly #round: (value: number) => number

  constructor(
    readonly group: ParameterGroup<Settled>,
    readonly history: History,
    readonly evaluate: () => { result: unknown; loss: number },
  ) {
    this.#params = group.params
    this.#round = group.params[0]!.dtype === 'float64' ? (value) => value : Math.fround
  }

  run(): { result: unknown; next: History } {
    const { maxIter, maxEval, toleranceGrad, toleranceChange, lineSearchFn } = this.group
    const lr = numberOf(this.group.lr)
    const { history } = this
    let { nIter, funcEvals, HDiag, prevFlatGrad, prevLoss } = history
    let d = history.d
    let t = history.t === undefined ? undefined : numberOf(history.t)
    // Copies: a closure that throws leaves the history as it was.
    const dirs = [...(history.oldDirs ?? [])]
    const steps = [...(history.oldStps ?? [])]
    const ro = [...(history.ro ?? [])]
    const al = history.al === undefined ? undefined : [...history.al]
    const memory = { dirs, steps, ro, al }

    const { result, loss: firstLoss } = this.evaluate()
    let loss = firstLoss
    let evaluations = 1
    funcEvals++
    let grad = this.#flatGradient()
    if (largest(grad) <= toleranceGrad) return { result, next: { ...history, nIter, funcEvals } }

    for (let iteration = 1; iteration <= maxIter; iteration++) {
      nIter++
      if (nIter === 1 || d === undefined || prevFlatGrad === undefined) {
        d = grad.neg()
        HDiag = 1
      } else {
        HDiag = this.#remember(memory, grad.sub(prevFlatGrad), d.mul(t!), HDiag ?? 1)
        d = this.#direction(memory, grad, HDiag)
      }
      prevFlatGrad = grad
      prevLoss = loss
      t = nIter === 1 ? this.#firstLength(grad, lr) : lr
      const slope = dot(grad, d)
      if (slope > -toleranceChange) break

      let evaluated = 0
      if (lineSearchFn === 'strong_wolfe') {
        const found = this.#search(t, d, { t: 0, loss, grad, slope }, maxEval - evaluations)
        ;({ loss, grad, t } = found)
        evaluated = found.evaluations
        this.#move(d, t)
      } else {
        this.#move(d, t)
        // After the last iteration nothing needs the loss.
        if (iteration !== maxIter) {
          loss = this.evaluate().loss
          grad = this.#flatGradient()
          evaluated = 1
        }
      }
      evaluations += evaluated
      funcEvals += evaluated
      if (iteration === maxIter || evaluations >= maxEval) break
      if (largest(grad) <= toleranceGrad || largest(d.mul(t)) <= toleranceChange) break
      if (Math.abs(loss - prevLoss) < toleranceChange) break
    }
    const next: History = { funcEvals, nIter }
    const rest = { al: memory.al, d, t, oldDirs: dirs, oldStps: steps, ro, HDiag, prevFlatGrad, prevLoss }
    for (const [name, value] of Object.entries(rest)) if (value !== undefined) Object.assign(next, { [name]: value })
    return { result, next }
  }

  /** The length of the very first step: no element moves by more than the rate. */
  #firstLength(grad: Tensor, lr: number): number {
    const bound = this.#round(1 / (grad.abs().sum().item() as number))
    return bound < 1 ? this.#round(bound * lr) : lr
  }

  /** Adds a pair of changes, unless they say that the loss curves down. Gives the scale of the first Hessian. */
  #remember(memory: Memory, y: Tensor, s: Tensor, scale: Tensor | number): Tensor | number {
    const product = y.dot(s)
    if (!((product.item() as number) > 1e-10)) return scale
    if (memory.dirs.length === this.group.historySize) for (const list of [memory.dirs, memory.steps, memory.ro]) list.shift()
    memory.dirs.push(y)
    memory.steps.push(s)
    memory.ro.push(product.reciprocal())
    return product.div(y.dot(y))
  }

  /** The gradient times the approximate inverse Hessian: the two loops of Nocedal. */
  #direction(memory: Memory, grad: Tensor, scale: Tensor | number): Tensor {
    const { dirs, steps, ro } = memory
    const al = (memory.al ??= new Array<Tensor | null>(this.group.historySize).fill(null))
    const q = grad.neg()
    for (let i = dirs.length - 1; i >= 0; i--) {
      al[i] = steps[i]!.dot(q).mul(ro[i]!)
      q.add_(dirs[i]!, { alpha: -(al[i]!.item() as number) })
    }
    const direction = isTensor(scale) ? q.mul(scale) : q.mul(scale)
    for (let i = 0; i < dirs.length; i++) {
      const beta = dirs[i]!.dot(direction).mul(ro[i]!)
      direction.add_(steps[i]!, { alpha: al[i]!.sub(beta).item() as number })
    }
    return direction
  }

  #search(first: number, d: Tensor, start: LinePoint, limit: number): LinePoint & { evaluations: number } {
    const before = this.#params.map((param) => param.clone())
    const evaluate = (t: number): LinePoint => {
      this.#move(d, t)
      try {
        const { loss } = this.evaluate()
        const grad = this.#flatGradient()
        return { t, loss, grad, slope: dot(grad, d) }
      } finally {
        this.#params.forEach((param, i) => param.copy_(before[i]!))
      }
    }
    return searchLine(first, { evaluate, start, directionNorm: largest(d), limit, round: this.#round })
  }

  #flatGradient(): Tensor {
    const rows = this.#params.map((param) => {
      const { grad } = param
      if (grad === null) return asReal(param.detach()).reshape([-1]).zerosLike()
      return asReal(grad.isSparse ? grad.toDense() : grad).reshape([-1])
    })
    return operatorNamed('aten::cat').call([rows, 0]) as Tensor
  }

  #move(direction: Tensor, length: number): void {
    let offset = 0
    for (const param of this.#params) {
      const count = reals(param)
      const real = asReal(param)
      real.add_(direction.narrow(0, offset, count).viewAs(real), { alpha: length })
      offset += count
    }
  }
}

interface Memory {
  dirs: Tensor[]
  steps: Tensor[]
  ro: Tensor[]
  al: (Tensor | null)[] | undefined
}
