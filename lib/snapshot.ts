import { current, rootModes, setRoot } from './context.js'
import { deviceOf, type Device } from './device.js'
import { dtypeOf, dtypeOfCode, type Dtype } from './dtype.js'
import { TorchError } from './errors.js'
import { generatorHandle, generatorWithHandle, type Generator } from './generator.js'
import { native } from './native.js'
import { ownTensor } from './scope.js'
import { handleOf, type Tensor } from './tensor.js'
import { tensor } from './tensor-data.js'

/** The state of the global context, as plain JSON. See `torch.snapshot`. */
export interface Snapshot {
  version: 1
  device: Device
  dtype: Dtype
  gradEnabled: boolean
  numThreads: number
  /** Seed of the default generator, as decimal text. */
  seed: string
  /** State of the default generator, in base64. */
  generatorState: string
}

let cpuGenerator: Generator | undefined

/** The CPU's own generator, that random operators use when none is given. */
export function defaultGenerator(): Generator {
  return (cpuGenerator ??= generatorWithHandle(native.defaultGenerator()))
}

/** A generator's state as a uint8 tensor. */
export function generatorState(generator: Generator): Tensor {
  return ownTensor(native.generatorState(generatorHandle(generator), undefined), current().scope)
}

export function setGeneratorState(generator: Generator, state: Tensor): void {
  native.generatorSetState(generatorHandle(generator), handleOf(state))
}

export function takeSnapshot(): Snapshot {
  const state = generatorState(defaultGenerator())
  const bytes = state.toTypedArray() as Uint8Array
  state.dispose()
  const modes = rootModes()
  return {
    version: 1,
    device: modes.device ?? 'cpu',
    dtype: dtypeOfCode(native.defaultDtype()).name,
    gradEnabled: modes.grad,
    numThreads: native.numThreads(),
    seed: defaultGenerator().initialSeed().toString(),
    generatorState: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  }
}

function refuse(field: string, expected: string): never {
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `this is not a snapshot of torch.snapshot(): '${field}' must be ${expected}`)
}

/** Brings a snapshot back. Everything is checked first: a bad snapshot changes nothing. */
export function restoreSnapshot(snapshot: Snapshot): void {
  if (typeof snapshot !== 'object' || snapshot === null || snapshot.version !== 1) refuse('version', '1')
  const { device, dtype, gradEnabled, numThreads, seed, generatorState: encoded } = snapshot
  if (typeof gradEnabled !== 'boolean') refuse('gradEnabled', 'a boolean')
  if (!Number.isSafeInteger(numThreads) || numThreads < 1 || numThreads > 4096) refuse('numThreads', 'an integer from 1 to 4096')
  if (typeof seed !== 'string' || !/^\d{1,20}$/.test(seed)) refuse('seed', 'a number as text')
  if (typeof encoded !== 'string') refuse('generatorState', 'base64 text')
  const { type, index } = deviceOf(device)
  const info = dtypeOf(dtype)
  if (info.kind !== 'float') refuse('dtype', 'a floating point dtype')
  const state = tensor(new Uint8Array(Buffer.from(encoded, 'base64')), { device: 'cpu' })
  try {
    // A generator that nobody uses finds out whether libtorch takes the state.
    setGeneratorState(generatorWithHandle(native.makeGenerator(0, -1)), state)
    setGeneratorState(defaultGenerator(), state)
  } finally {
    state.dispose()
  }
  native.setDefaultDtype(info.code)
  native.setNumThreads(numThreads)
  setRoot({ grad: gradEnabled, device: type === 0 && index < 0 ? null : device })
}
