import { resetTop, top } from '../argument-stack.js'
import { current } from '../context.js'
import { held, pushAny, takeBeside } from '../convert.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import type { NativeResults } from '../native-types.js'
import { checkOptions } from '../options.js'
import { ResultReader } from '../results.js'
import { ScriptModule } from '../script-module.js'
import { describeValue, isArray } from '../values.js'
import { checkTrace } from './trace-check.js'
import { emitTracerWarnings, type TracerWarning } from './tracer-warning.js'
import { className, isTraceableModule, recordingCalls, structureOf, type TraceableModule, type TracedStructure } from './traced-module.js'
import { argumentsOf, copies, holdsDict, inFormOf, requireTraceable, type Traceable, type TraceInputs } from './traced-values.js'

export interface TraceOptions {
  /** Run the trace, the function and a second trace, and compare them (the default). */
  checkTrace?: boolean
  /** Inputs to check with, instead of the example inputs: other shapes show which sizes became constants. */
  checkInputs?: readonly TraceInputs[]
  /** Relative difference that the check allows; 1e-5 when left out. */
  checkTolerance?: number
  /** Refuse dicts as results, whose keys the trace fixes (the default). */
  strict?: boolean
}

const optionNames = ['checkTrace', 'checkInputs', 'checkTolerance', 'strict']

/** One recording: the handle of the module that was made, and what the tracer had to say. */
interface Recording {
  handle: number
  warnings: TracerWarning[]
}

/** What is traced, whatever it was given as. */
interface Subject extends TracedStructure {
  forward: (...inputs: any[]) => unknown
  /** The function whose parameters have names. */
  source: Function
}

/**
 * Runs a module or function once on example inputs and records its operators as TorchScript.
 * https://docs.pytorch.org/docs/stable/generated/torch.jit.trace.html
 *
 * The result has the module's sub-modules, parameters and buffers under their names and shares their memory. What
 * JavaScript reads from tensors on the way, their sizes too, is a constant of the trace; a `TracerWarning` says so for
 * values, and checking with inputs of another shape for sizes.
 *
 * @throws `ERR_TCH_TRACE` when there is nothing that can be recorded, `ERR_TCH_TRACE_CHECK` when the trace is another
 * for the check inputs. Errors of the function arrive as themselves.
 */
export function trace(target: TraceableModule | ScriptModule | ((...inputs: any[]) => unknown), exampleInputs: TraceInputs, options: TraceOptions = {}): ScriptModule {
  const { check, checkInputs, tolerance, strict } = readOptions(options)
  if (target instanceof ScriptModule) {
    process.emitWarning('The input of torch.jit.trace is already a ScriptModule; it is returned as it is.', 'TracerWarning')
    return target
  }
  const subject = subjectOf(target)
  const inputs = argumentsOf(exampleInputs, 'exampleInputs')
  const toCheck = check ? (checkInputs ?? [exampleInputs]).map((each, i) => copies(argumentsOf(each, checkInputs === undefined ? 'exampleInputs' : `checkInputs[${i}]`))) : []
  const { handle, warnings } = record(subject, inputs, strict)
  const traced = new ScriptModule(handle, null, {})
  emitTracerWarnings(warnings)
  checkTrace(
    {
      traced,
      handle,
      original: (args) => subject.forward(...args),
      again: (args) => record(subject, args, strict).handle,
      buffers: isTraceableModule(target) ? [...target.namedBuffers()].map(([, buffer]) => buffer) : [],
    },
    toCheck,
    tolerance,
  )
  return traced
}

function readOptions(options: TraceOptions): { check: boolean; checkInputs: readonly TraceInputs[] | undefined; tolerance: number; strict: boolean } {
  checkOptions('trace', options, optionNames)
  const { checkTrace: check = true, checkInputs, checkTolerance: tolerance = 1e-5, strict = true } = options
  if (typeof check !== 'boolean') throw invalid(`checkTrace is true or false, not ${describeValue(check)}`)
  if (typeof strict !== 'boolean') throw invalid(`strict is true or false, not ${describeValue(strict)}`)
  if (typeof tolerance !== 'number' || !(tolerance >= 0)) throw invalid(`checkTolerance is a number from 0, not ${describeValue(tolerance)}`)
  if (checkInputs !== undefined && !isArray(checkInputs)) throw invalid(`checkInputs is an array with the inputs of each call, not ${describeValue(checkInputs)}`)
  return { check, checkInputs, tolerance, strict }
}

function invalid(message: string): TorchError {
  return new TorchError('ERR_TCH_INVALID_ARGUMENT', `trace(): ${message}`, { op: 'trace' })
}

function subjectOf(target: unknown): Subject {
  if (isTraceableModule(target)) {
    const traced = structureOf(target)
    return { ...traced, forward: (...inputs) => target.forward(...inputs), source: target.forward }
  }
  if (typeof target !== 'function') throw new TorchError('ERR_TCH_TYPE', `trace() takes a module or a function, not ${describeValue(target)}`, { op: 'trace' })
  if (/^class\b/.test(Function.prototype.toString.call(target))) {
    throw new TorchError('ERR_TCH_TYPE', `trace() takes a module or a function, not the class ${target.name}; make one with new`, { op: 'trace' })
  }
  const name = className(target.name || 'traced')
  return { structure: { name, training: false, parameters: [], buffers: [], children: [] }, paths: new Map(), forward: target as Subject['forward'], source: target }
}

function record(subject: Subject, inputs: Traceable[], strict: boolean): Recording {
  const { scope } = current()
  const base = top
  const heldBefore = held.length
  let thrown: { error: unknown } | undefined
  const run = (results: NativeResults): [start: number, end: number, beside: unknown[] | undefined, kept: unknown] => {
    try {
      const given = new ResultReader(results, base, scope).rest()
      const result = subject.forward(...inputs.map((input, i) => inFormOf(input, given[i])))
      requireResult(result, strict)
      const start = top
      pushAny(result)
      const end = top
      resetTop(start)
      return [start, end, takeBeside(), result]
    } catch (error) {
      thrown = { error }
      throw error
    }
  }
  try {
    for (const input of inputs) pushAny(input)
    const beside = takeBeside()
    const names = parameterNames(subject, inputs.length)
    const [handle, warnings] = recordingCalls(subject.paths, () => native.traceModule(subject.structure, base, top, beside, run, strict, names))
    return { handle, warnings }
  } catch (error) {
    takeBeside()
    if (thrown !== undefined) throw thrown.error
    if (!(error instanceof TorchError) || error.code !== 'ERR_TCH_TORCH') throw error
    throw new TorchError('ERR_TCH_TRACE', `trace(): ${error.message}`, { op: 'trace', cause: error, ...(error.nativeStack === undefined ? {} : { nativeStack: error.nativeStack }) })
  } finally {
    resetTop(base)
    held.length = heldBefore
  }
}

function requireResult(result: unknown, strict: boolean): asserts result is Traceable {
  if (typeof (result as { then?: unknown } | null | undefined)?.then === 'function') {
    // Whatever comes of it is nobody's any more.
    Promise.resolve(result).catch(() => undefined)
    throw new TorchError('ERR_TCH_TRACE', 'trace(): the function is asynchronous; only what runs before its first await would be recorded. Trace a synchronous one', { op: 'trace' })
  }
  if (result === undefined || result === null) {
    throw new TorchError('ERR_TCH_TRACE', 'trace(): the function returned nothing; a trace is of the tensors that are returned', { op: 'trace' })
  }
  requireTraceable(result, 'the result')
  if (strict && holdsDict(result)) {
    throw new TorchError('ERR_TCH_TRACE', 'trace(): the result holds a dict, and the trace will always have the keys of this run; return an array, or say { strict: false }', { op: 'trace' })
  }
}

/** The names that the function gives its parameters, when its source tells them: callers can use them then. */
function parameterNames(subject: Subject, count: number): string[] {
  const source = Function.prototype.toString.call(subject.source)
  const list = /^(?:function\b[^(]*|[\w$#]*\s*)\(([\w\s,$]*)\)/.exec(source)?.[1] ?? /^([\w$]+)\s*=>/.exec(source)?.[1]
  const names = (list ?? '').split(',').map((name) => name.trim())
  return names.length >= count && names.every((name) => /^[A-Za-z_]\w*$/.test(name)) ? names.slice(0, count) : []
}
