import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { describeValue, isArray } from '../values.js'

/** Kinds and numbers of specialisations: `[['static', 2], ['dynamic', 10]]`. */
export type FusionStrategy = readonly (readonly [behavior: 'static' | 'dynamic', depth: number])[]

/**
 * How TorchScript compiles. The settings hold for the whole process, all its Workers included, and for
 * methods that were not optimised before: set them before the first call of a model.
 * https://docs.pytorch.org/docs/stable/jit.html
 */
export class GraphExecutor {
  /** `profiling` watches the first runs and specialises for what it saw; `legacy` is the executor before that. */
  get mode(): 'profiling' | 'legacy' {
    return native.graphExecutorSettings().mode ? 'profiling' : 'legacy'
  }

  set mode(mode: 'profiling' | 'legacy') {
    if (mode !== 'profiling' && mode !== 'legacy') throw invalid('mode', "'profiling' or 'legacy'", mode)
    native.setGraphExecutor('mode', mode === 'profiling')
  }

  /** Whether runs are profiled; without it graphs are optimised for no shapes in particular. */
  get profiling(): boolean {
    return native.graphExecutorSettings().profiling
  }

  set profiling(on: boolean) {
    native.setGraphExecutor('profiling', requireBoolean('profiling', on))
  }

  /** Whether graphs are optimised at all. Of this thread. https://docs.pytorch.org/docs/stable/generated/torch.jit.optimized_execution.html */
  get optimize(): boolean {
    return native.graphExecutorSettings().optimize
  }

  set optimize(on: boolean) {
    native.setGraphExecutor('optimize', requireBoolean('optimize', on))
  }

  /** Runs that are watched before a method is optimised; 1 unless set. */
  get profiledRuns(): number {
    return native.graphExecutorSettings().profiledRuns
  }

  set profiledRuns(runs: number) {
    if (!Number.isInteger(runs) || runs < 1 || runs > 1_000_000) throw invalid('profiledRuns', 'a whole number from 1', runs)
    native.setGraphExecutor('profiledRuns', runs)
  }

  /** Which specialisations are made, and how many of each, before a method runs unspecialised: https://docs.pytorch.org/docs/stable/generated/torch.jit.set_fusion_strategy.html */
  get fusionStrategy(): FusionStrategy {
    const cells = native.graphExecutorSettings().fusionStrategy
    return Array.from({ length: cells.length / 2 }, (_, i) => [cells[2 * i] === 1 ? 'dynamic' : 'static', cells[2 * i + 1]!] as const)
  }

  set fusionStrategy(strategy: FusionStrategy) {
    if (!isArray(strategy) || !strategy.every(isStep)) throw invalid('fusionStrategy', "an array such as [['static', 2], ['dynamic', 10]]", strategy)
    native.setGraphExecutor('fusionStrategy', (strategy as FusionStrategy).flatMap(([behavior, depth]) => [behavior === 'dynamic' ? 1 : 0, depth]))
  }

  /** How often a method may be specialised anew: the sum of the fusion strategy. Setting it asks for static ones only. */
  get bailoutDepth(): number {
    return native.graphExecutorSettings().bailoutDepth
  }

  set bailoutDepth(depth: number) {
    if (!isDepth(depth)) throw invalid('bailoutDepth', 'a whole number from 0', depth)
    this.fusionStrategy = [['static', depth]]
  }

  /** The optimised graph that this thread ran last, or null. */
  lastOptimizedGraph(): string | null {
    return native.lastOptimizedGraph()
  }
}

function isDepth(depth: unknown): boolean {
  return Number.isInteger(depth) && (depth as number) >= 0 && (depth as number) <= 1_000_000
}

function isStep(step: unknown): boolean {
  return isArray(step) && step.length === 2 && (step[0] === 'static' || step[0] === 'dynamic') && isDepth(step[1])
}

function requireBoolean(setting: string, on: unknown): boolean {
  if (typeof on !== 'boolean') throw invalid(setting, 'true or false', on)
  return on
}

function invalid(setting: string, expected: string, value: unknown): TorchError {
  return new TorchError('ERR_TCH_INVALID_ARGUMENT', `graphExecutor.${setting} is ${expected}, not ${describeValue(value)}`)
}
