import { TorchError } from './errors.js'
import type { MethodSchema } from './method-schema.js'
import { native } from './native.js'

/** What the graph executor made of a method. */
export interface ExecutionPlans {
  /** Whether the profiled runs are over; before, there are no plans. */
  optimized: boolean
  /** The optimised graphs. */
  plans: string[]
  /** The graph for inputs that fit no plan, or null. */
  fallback: string | null
}

/** A method of a TorchScript model as a function. */
export interface ScriptMethod<Arguments extends unknown[] = any[], Result = any> {
  (...args: Arguments): Result
  /** Runs it on a native thread. */
  async(...args: Arguments): Promise<Result>
  readonly schema: MethodSchema
  /** The source, as TorchScript keeps it. */
  readonly code: string
  /** The graph before optimisation. */
  readonly graph: string
  /** The same with the methods of sub-modules in place. */
  readonly inlinedGraph: string
  /** Runs it, and returns the graph that was executed: Python's `graph_for`. */
  graphFor(...args: Arguments): string
  /** The plans that the graph executor keeps for it: Python's `get_debug_state()`. */
  executionPlans(): ExecutionPlans
}

interface Callable {
  schema: MethodSchema
  call(args: unknown[]): unknown
  callAsync(args: unknown[]): Promise<unknown>
  /** The live module. */
  handle(): number
}

export function scriptMethod<Arguments extends unknown[], Result>({ schema, call, callAsync, handle }: Callable): ScriptMethod<Arguments, Result> {
  const { name } = schema
  const text = (what: 'code' | 'graph' | 'inlinedGraph') => ({ get: () => native.moduleText(handle(), name, what), enumerable: true })
  const run = (...args: unknown[]): unknown => call(args)
  return Object.defineProperties(run, {
    name: { value: name },
    schema: { value: schema, enumerable: true },
    async: { value: (...args: unknown[]) => callAsync(args) },
    code: text('code'),
    graph: text('graph'),
    inlinedGraph: text('inlinedGraph'),
    graphFor: {
      value: (...args: unknown[]) => {
        call(args)
        const graph = native.lastOptimizedGraph()
        if (graph === null) throw new TorchError('ERR_TCH_UNSUPPORTED', `${name}() ran no graph on this thread`, { op: name })
        return graph
      },
    },
    executionPlans: { value: () => native.executionPlans(handle(), name) },
  }) as unknown as ScriptMethod<Arguments, Result>
}
