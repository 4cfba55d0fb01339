import { runWith } from '../context.js'
import type { Device } from '../device.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { operatorNamed } from '../operators.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { heldValue, hold, present, Unscoped } from './callback.js'

/** Runs `finish` when a body is over, be it a promise. */
export function whenOver<T>(result: T, finish: () => void): T {
  const thenable = typeof result === 'object' && result !== null && typeof (result as { then?: unknown }).then === 'function'
  if (thenable) return Promise.resolve(result).finally(finish) as T
  finish()
  return result
}

/** What to do with the tensors that operators save for the backward pass. */
export interface SavedTensorHooks<Packed> {
  /** Gets what an operator saves; what it returns is kept instead. A result of the operator, kept as it is, keeps its graph alive. */
  pack(tensor: Tensor): Packed
  /** Gets what `pack` returned, and gives back the tensor. */
  unpack(packed: Packed): Tensor
  /** The tensor that `unpack` returns is nobody else's, and is freed at once when the operator has it. */
  fresh?: boolean
}

/** Runs `body` with hooks on what its operators save. They run while an operator does: what they throw comes out of it. */
export function runWithSavedTensorHooks<Packed, T>(hooks: SavedTensorHooks<Packed>, body: () => T): T {
  const pack = hold(new Unscoped(([tensor]) => [hold(hooks.pack(present(tensor)))]))
  const unpack = hold(new Unscoped((_, packed) => {
    const tensor: unknown = hooks.unpack(heldValue(packed) as Packed)
    if (!isTensor(tensor)) throw new TorchError('ERR_TCH_TYPE', `an unpack hook returns a tensor, not ${describeValue(tensor)}`, { op: 'savedTensorsHooks' })
    if (tensor.disposed) throw new TorchError('ERR_TCH_DISPOSED', 'an unpack hook returned a tensor that was disposed', { op: 'savedTensorsHooks' })
    return [Number(hooks.fresh ?? false), tensor]
  }))
  const pair = native.makeSavedTensorHooks(pack, unpack)
  // The graph holds the pair from here on.
  const release = (): void => native.releaseSavedTensorHooks(pair)
  let result: T
  try {
    result = runWith({ savedTensorHooks: pair }, body)
  } catch (error) {
    release()
    throw error
  }
  return whenOver(result, release)
}

/**
 * Runs `body`; `pack` gets each tensor that an operator saves for the backward pass, and what it returns is kept
 * instead; `unpack` turns that back into the tensor when it is needed. Keep a copy, or `tensor.detach()`: a result of
 * the operator itself would keep its own graph alive.
 * https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.graph.saved_tensors_hooks
 */
export function savedTensorsHooks<Packed, T>(pack: (tensor: Tensor) => Packed, unpack: (packed: Packed) => Tensor, body: () => T): T {
  for (const hook of [pack, unpack, body]) {
    if (typeof hook !== 'function') throw new TorchError('ERR_TCH_TYPE', `savedTensorsHooks takes three functions, not ${describeValue(hook)}`, { op: 'savedTensorsHooks' })
  }
  return runWithSavedTensorHooks({ pack, unpack }, body)
}

/**
 * Runs `body`; what its operators save is copied to the CPU's memory and back when it is needed:
 * https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.graph.save_on_cpu
 */
export function saveOnCpu<T>(body: () => T): T {
  if (typeof body !== 'function') throw new TorchError('ERR_TCH_TYPE', `saveOnCpu takes a function, not ${describeValue(body)}`, { op: 'saveOnCpu' })
  const copy = (tensor: Tensor, device: Device): Tensor => operatorNamed('aten::_to_copy').call([tensor, { device }]) as Tensor
  return runWithSavedTensorHooks<{ device: Device; tensor: Tensor }, T>(
    {
      pack: (tensor) => {
        const packed = { device: tensor.device, tensor: copy(tensor, 'cpu') }
        tensor.dispose()
        return packed
      },
      unpack: ({ device, tensor }) => (device === 'cpu' ? tensor : copy(tensor, device)),
    },
    body,
  )
}
