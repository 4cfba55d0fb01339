import { pushCell, reserve, resetTop, top } from './argument-stack.js'
import { current, runScoped } from './context.js'
import { TorchError } from './errors.js'
import { asyncOptionNames, executorHandle, runOnExecutor, type AsyncOptions } from './executor.js'
import { native } from './native.js'
import type { NativeResults } from './native-types.js'
import { checkOptions } from './options.js'
import { ResultReader } from './results.js'
import { TensorScope, tensorsIn } from './scope.js'
import { handleOf, type Tensor } from './tensor.js'
import { Torch } from './torch.js'
import { describeValue } from './values.js'

export interface TorchRunAsync {
  /**
   * Runs a chain of operators and model calls on a native thread; resolves with what `body` returned.
   *
   * `body` runs at once, on this thread and synchronously, but its operators are only written down: what they give are
   * tensors whose values, shapes and dtypes are not there yet (`ERR_TCH_PENDING`), good for passing to further
   * operators, to `nn.functional` and to models. The chain then runs as one call of an executor. Results that are not
   * returned are freed after their last use. Inputs must not be written to until the promise has settled.
   *
   * ```js
   * const scores = await torch.runAsync(() => model.forward(pixels.div(255).sub(mean).div(std)).softmax(-1))
   * ```
   * @throws `ERR_TCH_UNSUPPORTED` for operators whose results are not tensors, or a list of unknown length (`split`).
   */
  runAsync<T>(body: () => T, options?: AsyncOptions): Promise<T>
}

declare module './torch.js' {
  interface Torch extends TorchRunAsync {}
}

let recording = false

/** Whether operators are being written down instead of run. */
export function isRecording(): boolean {
  return recording
}

function record<T>(body: () => T, executor: number): { value: T; pending: Tensor[] } {
  native.beginRecording(executor)
  try {
    recording = true
    const value = runScoped(body)
    if (value instanceof Promise) {
      value.catch(() => {})
      throw new TorchError('ERR_TCH_TYPE', 'the function of runAsync() must not be asynchronous: what follows an await would not be part of the chain', { op: 'runAsync' })
    }
    const pending = [...new Set(tensorsIn(value))].filter((tensor) => native.isPending(handleOf(tensor)))
    return { value, pending }
  } catch (error) {
    native.dropRecording()
    throw error
  } finally {
    recording = false
  }
}

/** Gives each pending tensor the value that came for it. */
function fulfil(pending: readonly Tensor[], results: NativeResults): void {
  const landing = new TensorScope()
  try {
    const values = new ResultReader(results, 0, landing).next() as Tensor[]
    pending.forEach((tensor, i) => {
      if (handleOf(tensor) >= 0) native.fulfil(handleOf(tensor), handleOf(values[i]!))
    })
  } finally {
    landing.end()
  }
}

export async function runAsync<T>(body: () => T, options: AsyncOptions = {}): Promise<T> {
  if (typeof body !== 'function') throw new TorchError('ERR_TCH_TYPE', `runAsync() takes a function, not ${describeValue(body)}`, { op: 'runAsync' })
  checkOptions('runAsync', options, asyncOptionNames)
  current()
  const { value, pending } = record(body, executorHandle(options))
  try {
    const running = runOnExecutor<NativeResults>(
      options,
      (...settling) => {
        const base = top
        reserve(pending.length)
        for (const tensor of pending) pushCell(handleOf(tensor))
        try {
          return native.runRecording(base, top, ...settling)
        } finally {
          resetTop(base)
        }
      },
      (late) => fulfil([], late),
    )
    // A call that was aborted before it began has not taken it.
    native.dropRecording()
    fulfil(pending, await running)
    return value
  } catch (error) {
    pending.forEach((tensor) => tensor.dispose())
    throw error
  }
}

export function installRunAsync(): void {
  Object.defineProperty(Torch.prototype, 'runAsync', { value: runAsync, writable: true, configurable: true, enumerable: false })
}
