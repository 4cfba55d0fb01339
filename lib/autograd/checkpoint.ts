import { aten } from '../aten.js'
import { current, runScoped, runWith, type Modes } from '../context.js'
import { TorchError } from '../errors.js'
import { defaultGenerator, generatorState, setGeneratorState } from '../snapshot.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray, isPlainObject } from '../values.js'
import { runWithSavedTensorHooks } from './saved-tensors.js'

export interface CheckpointOptions {
  /** Bring back the random numbers of the first run, so that dropout drops the same. `true` when left out. */
  preserveRngState?: boolean
  /** Compare what the recomputation saves with the first run: `'default'` (shapes and dtypes), or `'none'`. */
  determinismCheck?: 'default' | 'none'
  /** Only `false`: the other implementation of PyTorch, which it advises against, is not here. */
  useReentrant?: false
}

const names = ['preserveRngState', 'determinismCheck', 'useReentrant']
const op = 'checkpoint'

interface Frame {
  /** Runs the function again as it ran first. */
  rerun(): void
  /** What the first run saved: `float32 [2, 3]` for each tensor. */
  readonly saved: string[]
  /** What the recomputation saved, by position, until it is used. */
  readonly again: Map<number, Tensor>
  readonly checks: boolean
}

function summary(tensor: Tensor): string {
  return `${tensor.dtype} [${tensor.shape.join(', ')}]`
}

function recompute(frame: Frame): void {
  for (const tensor of frame.again.values()) tensor.dispose()
  frame.again.clear()
  let next = 0
  const keep = (tensor: Tensor): number => {
    const at = next++
    if (frame.checks && frame.saved[at] !== summary(tensor)) {
      const first = frame.saved[at]
      throw new TorchError('ERR_TCH_CHECKPOINT', `the recomputation of a checkpoint saved ${summary(tensor)} where the first run ${first === undefined ? 'saved nothing' : `saved ${first}`}: the function must do the same each time`, { op })
    }
    // Without the graph of the recomputation, which holds this frame.
    frame.again.set(at, aten('detach', tensor))
    tensor.dispose()
    return at
  }
  // Its own graph only serves to save the same tensors again; it is freed here.
  runScoped(() => runWithSavedTensorHooks<number, void>({ pack: keep, unpack: () => never() }, () => frame.rerun()))
  if (frame.checks && next !== frame.saved.length) {
    throw new TorchError('ERR_TCH_CHECKPOINT', `the recomputation of a checkpoint saved ${next} tensors where the first run saved ${frame.saved.length}: the function must do the same each time`, { op })
  }
}

function never(): never {
  throw new TorchError('ERR_TCH_UNSUPPORTED', 'the function of a checkpoint ran a backward pass through itself while it was recomputed', { op })
}

function take(frame: Frame, at: number): Tensor {
  if (!frame.again.has(at)) recompute(frame)
  const tensor = frame.again.get(at)
  if (tensor === undefined) throw new TorchError('ERR_TCH_CHECKPOINT', 'the recomputation of a checkpoint saved fewer tensors than the first run', { op })
  frame.again.delete(at)
  return tensor
}

function splitOptions(args: unknown[]): { given: unknown[]; options: CheckpointOptions } {
  const last = args.at(-1)
  const isOptions = isPlainObject(last) && Object.keys(last).length > 0 && Object.keys(last).every((name) => names.includes(name))
  const options = isOptions ? (last as CheckpointOptions) : {}
  const { useReentrant = false, determinismCheck = 'default', preserveRngState = true } = options
  if (useReentrant !== false) {
    throw new TorchError('ERR_TCH_UNSUPPORTED', 'checkpoint(): useReentrant is false here: the implementation that PyTorch recommends, which also serves torch.autograd.grad and nested checkpoints', { op })
  }
  if (determinismCheck !== 'default' && determinismCheck !== 'none') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', "checkpoint(): determinismCheck is 'default' or 'none'", { op })
  if (typeof preserveRngState !== 'boolean') throw new TorchError('ERR_TCH_TYPE', 'checkpoint(): preserveRngState is true or false', { op })
  return { given: isOptions ? args.slice(0, -1) : args, options: { determinismCheck, preserveRngState } }
}

function withRandomState(state: Tensor | null, body: () => void): void {
  if (state === null) return body()
  const generator = defaultGenerator()
  const before = generatorState(generator)
  setGeneratorState(generator, state)
  try {
    body()
  } finally {
    setGeneratorState(generator, before)
    before.dispose()
  }
}

/** Another object for a tensor, which no scope frees: the graph needs it after the scope of the first run has ended. */
function held(value: unknown): unknown {
  return isTensor(value) ? runWith({ scope: null, grad: true }, () => aten('alias', value)) : value
}

/**
 * Runs `fn(...args)` without keeping what its operators save; the backward pass runs it again. Memory for time:
 * https://docs.pytorch.org/docs/stable/checkpoint.html#torch.utils.checkpoint.checkpoint
 *
 * `fn` is synchronous and does the same each time. Options come last; an object with other names is an argument of `fn`.
 * @throws `ERR_TCH_CHECKPOINT` from the backward pass when the recomputation saves other tensors than the first run.
 */
export function checkpoint<A extends unknown[], R>(fn: (...args: A) => R, ...args: [...A, CheckpointOptions] | A): R {
  if (typeof fn !== 'function') throw new TorchError('ERR_TCH_TYPE', `checkpoint takes a function, not ${describeValue(fn)}`, { op })
  const { given, options } = splitOptions([...args])
  const modes = current()
  if (!modes.grad) return fn(...(given as A))
  const frame = frameOf(fn as (...all: unknown[]) => unknown, given, options, modes)
  const result = runWithSavedTensorHooks<number, R>(
    {
      pack: (tensor) => {
        const at = frame.saved.push(summary(tensor)) - 1
        tensor.dispose()
        return at
      },
      unpack: (at) => take(frame, at),
      fresh: true,
    },
    () => fn(...(given as A)),
  )
  if (typeof result === 'object' && result !== null && typeof (result as { then?: unknown }).then === 'function') {
    throw new TorchError('ERR_TCH_TYPE', 'the function of a checkpoint is synchronous', { op })
  }
  return result
}

function frameOf(fn: (...args: unknown[]) => unknown, given: unknown[], options: CheckpointOptions, modes: Modes): Frame {
  const { autocast, device } = modes
  const state = options.preserveRngState === true ? runWith({ scope: null }, () => generatorState(defaultGenerator())) : null
  const args = given.map(held)
  const rerun = (): void => withRandomState(state, () => runWith({ grad: true, inference: false, autocast, device }, () => void fn(...args)))
  return { rerun, saved: [], again: new Map(), checks: options.determinismCheck === 'default' }
}

/** A function, or anything with a `forward`, as modules have. */
export type Step = ((input: Tensor) => Tensor) | { forward(input: Tensor): Tensor }

/**
 * Runs functions (or modules, or an iterable of them such as a Sequential) one after the other, in `segments` checkpoints
 * but for the last: https://docs.pytorch.org/docs/stable/checkpoint.html#torch.utils.checkpoint.checkpoint_sequential
 */
export function checkpointSequential(steps: Iterable<Step>, segments: number, input: Tensor, options: CheckpointOptions = {}): Tensor {
  const list = isArray(steps) ? (steps as Step[]) : [...steps]
  if (!Number.isInteger(segments) || segments < 1 || segments > list.length) {
    throw new TorchError('ERR_TCH_OUT_OF_RANGE', `checkpointSequential(): segments is an integer from 1 to the ${list.length} steps, got ${String(segments)}`, { op: 'checkpointSequential' })
  }
  const size = Math.floor(list.length / segments)
  const runSteps = (from: number, to: number) => (x: Tensor): Tensor => list.slice(from, to).reduce((value, step) => (typeof step === 'function' ? step(value) : step.forward(value)), x)
  let x = input
  for (let segment = 0; segment < segments - 1; segment++) {
    x = checkpoint(runSteps(segment * size, (segment + 1) * size), x, options)
  }
  return runSteps((segments - 1) * size, list.length)(x)
}
