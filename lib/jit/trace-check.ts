import { runWith } from '../context.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { operatorNamed } from '../operators.js'
import type { ScriptModule } from '../script-module.js'
import type { Tensor } from '../tensor.js'
import { emitTracerWarnings } from './tracer-warning.js'
import { copies, leaves, type Traceable } from './traced-values.js'

/** A finished trace and what it is compared with. */
export interface CheckedTrace {
  traced: ScriptModule
  handle: number
  original(inputs: Traceable[]): unknown
  /** Records once more; a handle that the check frees. */
  again(inputs: Traceable[]): number
  /** Of the module that was traced: running it for the check leaves them as they were. */
  buffers: readonly Tensor[]
}

/**
 * Compares a trace with the function and with a second trace, for each set of inputs. Other values give a
 * `TracerWarning`, another graph is an error: then the function takes another way for these inputs.
 */
export function checkTrace(subject: CheckedTrace, inputs: readonly Traceable[][], tolerance: number): void {
  if (inputs.length === 0) return
  runWith({ grad: false }, () => {
    const before = subject.buffers.map((buffer) => buffer.clone())
    try {
      inputs.forEach((args, i) => checkOnce(subject, args, i, tolerance))
    } finally {
      subject.buffers.forEach((buffer, i) => buffer.copy_(before[i]!))
    }
  })
}

function checkOnce(subject: CheckedTrace, inputs: Traceable[], index: number, tolerance: number): void {
  const second = subject.again(copies(inputs))
  try {
    const traced = outcome('the trace', index, () => subject.traced.forward(...copies(inputs)))
    const original = outcome('the function', index, () => subject.original(copies(inputs)))
    const problem = difference(traced, original, tolerance)
    if (problem !== undefined) warnOf(subject, problem)
    requireSameGraph(native.traceDifference(subject.handle, second), index)
  } finally {
    native.releaseModule(second)
  }
}

function outcome(who: string, index: number, run: () => unknown): Tensor[] {
  try {
    return leaves(run())
  } catch (cause) {
    throw new TorchError('ERR_TCH_TRACE_CHECK', `trace(): ${who} fails with check inputs ${index}: ${cause instanceof Error ? cause.message : String(cause)}`, { op: 'trace', cause })
  }
}

function warnOf(subject: CheckedTrace, problem: string): void {
  const nodes = native.nondeterministicNodes(subject.handle).slice(0, 20)
  if (nodes.length > 0) {
    const list = nodes.map((node) => `  ${node.trim()}`).join('\n')
    emitTracerWarnings([[`The trace has nodes that give other values at each run; was eval() forgotten?\n${list}\nThe check cannot tell such values from wrong ones; { checkTrace: false } leaves it out.`, '']])
  }
  emitTracerWarnings([[`The trace and the function do not agree: ${problem}`, '']])
}

/** The absolute difference that PyTorch's testing allows for a dtype. */
function absoluteTolerance(tensor: Tensor): number {
  if (tensor.dtype === 'float64' || tensor.dtype === 'complex128') return 1e-7
  return tensor.dtype.startsWith('float') || tensor.dtype.startsWith('bfloat') || tensor.dtype.startsWith('complex') ? 1e-5 : 0
}

/** How two results differ, or undefined. */
function difference(traced: Tensor[], original: Tensor[], tolerance: number): string | undefined {
  if (traced.length !== original.length) return `${traced.length} tensors and ${original.length}`
  for (const [i, a] of traced.entries()) {
    const b = original[i]!
    if (a.dtype !== b.dtype || String(a.shape) !== String(b.shape)) {
      return `output ${i + 1} is ${a.dtype} [${a.shape.join(', ')}] and ${b.dtype} [${b.shape.join(', ')}]`
    }
    if (a.isMeta) continue
    const [x, y] = [comparable(a), comparable(b)]
    const absolute = Math.max(absoluteTolerance(a), absoluteTolerance(b))
    if (operatorNamed('aten::allclose').call([x, y, tolerance, absolute, true]) === true) continue
    return `output ${i + 1} differs by up to ${x.sub(y).abs().max().item()}, more than ${absolute} and ${tolerance} of the value`
  }
  return undefined
}

function comparable(tensor: Tensor): Tensor {
  const dense = tensor.isQuantized ? tensor.dequantize() : tensor.layout === 'strided' ? tensor : tensor.toDense()
  return dense.to(dense.dtype.startsWith('complex') ? 'complex128' : 'float64')
}

function requireSameGraph([first, second, constant]: [string, string, string | null], index: number): void {
  const found = first === second ? constant : firstDifference(first.split('\n'), second.split('\n'))
  if (found === null) return
  throw new TorchError(
    'ERR_TCH_TRACE_CHECK',
    `trace(): a trace with check inputs ${index} is another one, so the first does not serve all inputs. ` +
      `What JavaScript reads from tensors, sizes too, becomes a constant. The first difference:\n${found}`,
    { op: 'trace' },
  )
}

function firstDifference(first: string[], second: string[]): string {
  const at = first.findIndex((line, i) => line !== second[i])
  const line = at < 0 ? first.length : at
  return `- ${(first[line] ?? '(ends)').trim()}\n+ ${(second[line] ?? '(ends)').trim()}`
}
