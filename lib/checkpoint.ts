import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { absolute, sweepUnfinished } from './atomic-file.js'
import { runWith } from './context.js'
import { TorchError } from './errors.js'
import { isGenerator, type Generator } from './generator.js'
import { checkOptions } from './options.js'
import { tensorsIn } from './scope.js'
import { load, type LoadFileOptions } from './serialization/load.js'
import { save } from './serialization/save.js'
import { defaultGenerator, generatorState, setGeneratorState } from './snapshot.js'
import type { FileSource } from './stored-bytes.js'
import { isTensor, type Tensor } from './tensor.js'
import { describeValue, isArray, isPlainObject } from './values.js'

/** What gives its state and takes it back: a module, an optimiser, a scheduler, a GradScaler, an average. */
export interface Stateful {
  stateDict(): unknown
  loadStateDict(state: never): unknown
}

export interface SaveCheckpointOptions {
  /** How many checkpoints to keep of those whose names differ in numbers alone; left out: all. */
  keep?: number
}

export interface LoadCheckpointOptions extends LoadFileOptions {
  /** Whether the random numbers go on where they were saved (the default: true). */
  rng?: boolean
}

const RNG = 'rng_state'

/** Everything that training needs to go on, in one file. See `Torch.saveCheckpoint`. */
export function saveCheckpoint(path: string | URL, contents: Readonly<Record<string, unknown>>, options: SaveCheckpointOptions = {}): void {
  checkOptions('saveCheckpoint', options, ['keep'])
  const { keep } = options
  if (keep !== undefined && !(Number.isSafeInteger(keep) && keep >= 1)) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `saveCheckpoint(): keep is an integer of at least 1, not ${describeValue(keep)}`, { op: 'saveCheckpoint' })
  }
  requireNamed('saveCheckpoint', contents)
  const file = absolute('saveCheckpoint', path)
  const parts = Object.entries(contents).map(([name, part]) => [name, stateOf(part)])
  save({ ...Object.fromEntries(parts), [RNG]: generatorState(defaultGenerator()) }, file)
  sweepUnfinished(dirname(file))
  if (keep !== undefined) removeOlder(file, keep)
}

/** Brings a checkpoint back into what it was made of, all or nothing. See `Torch.loadCheckpoint`. */
export function loadCheckpoint(source: FileSource, targets: Readonly<Record<string, Stateful | Generator>> = {}, options: LoadCheckpointOptions = {}): Record<string, unknown> {
  checkOptions('loadCheckpoint', options, ['mapLocation', 'mmap', 'weightsOnly', 'rng'])
  const { rng = true, ...reading } = options
  requireNamed('loadCheckpoint', targets)
  const saved = load(source, reading)
  const file = source instanceof Uint8Array ? 'the bytes given' : String(source)
  if (!(saved instanceof Map)) throw new TorchError('ERR_TCH_DATA_FILE', `${file} is no checkpoint: it holds no dictionary`, { file })
  const missing = Object.keys(targets).filter((name) => !saved.has(name))
  if (missing.length > 0) {
    throw new TorchError('ERR_TCH_STATE_DICT', `${file} has no ${missing.map((name) => `'${name}'`).join(', ')}; it has ${[...saved.keys()].map((name) => `'${String(name)}'`).join(', ')}`, { file })
  }
  const steps = Object.entries(targets).map(([name, target]) => stepFor(name, target, saved.get(name)))
  if (rng && saved.has(RNG)) steps.push(stepFor(RNG, defaultGenerator(), saved.get(RNG)))
  runAll(steps)
  return Object.fromEntries([...saved].filter(([name]) => name !== RNG && !Object.hasOwn(targets, String(name))).map(([name, value]) => [String(name), value]))
}

/** The newest checkpoint (*.pt) in a folder, or null. See `Torch.latestCheckpoint`. */
export function latestCheckpoint(folder: string | URL): string | null {
  const path = absolute('latestCheckpoint', folder)
  return newestFirst(path, (name) => name.endsWith('.pt'))[0] ?? null
}

/** One change that a checkpoint makes, and how it is taken back. */
interface Step {
  name: string
  bytes: number
  apply(): void
  /** Remembers how things are now; the function brings them back. */
  remember(): () => void
}

function stepFor(name: string, target: unknown, state: unknown): Step {
  if (isGenerator(target)) {
    if (!isTensor(state)) throw new TorchError('ERR_TCH_STATE_DICT', `'${name}' in the checkpoint is no state of a generator`)
    // Generators take their states from the CPU, wherever the other tensors go.
    const onCpu = state.to('cpu')
    return {
      name,
      bytes: onCpu.nbytes,
      apply: () => setGeneratorState(target, onCpu),
      remember: () => {
        const before = generatorState(target)
        return () => setGeneratorState(target, before)
      },
    }
  }
  if (!isStateful(target)) {
    throw new TorchError('ERR_TCH_TYPE', `loadCheckpoint(): '${name}' must have stateDict() and loadStateDict(), or be a generator; it is ${describeValue(target)}`, { op: 'loadCheckpoint' })
  }
  const loadState = (value: unknown): void => void (target.loadStateDict as (state: unknown) => unknown).call(target, value)
  return {
    name,
    bytes: tensorsIn(state).reduce((sum, tensor) => sum + tensor.nbytes, 0),
    apply: () => loadState(state),
    remember: () => {
      const before = copied(target.stateDict())
      return () => loadState(before)
    },
  }
}

/**
 * Each step refuses a state that does not fit it as a whole; those before it are then taken back. The
 * largest comes last: nothing has to be remembered of it.
 */
function runAll(steps: Step[]): void {
  const undo: (() => void)[] = []
  const inOrder = [...steps].sort((a, b) => a.bytes - b.bytes)
  for (const [i, step] of inOrder.entries()) {
    const back = i < inOrder.length - 1 ? step.remember() : undefined
    try {
      step.apply()
    } catch (error) {
      for (const takeBack of undo.reverse()) takeBack()
      throw error instanceof TorchError ? new TorchError(error.code, `the checkpoint does not fit '${step.name}': ${error.message}`, { ...error, cause: error }) : error
    }
    if (back !== undefined) undo.push(back)
  }
}

function isStateful(value: unknown): value is Stateful {
  return typeof value === 'object' && value !== null &&
    typeof (value as Stateful).stateDict === 'function' && typeof (value as Stateful).loadStateDict === 'function'
}

function stateOf(part: unknown): unknown {
  if (isGenerator(part)) return generatorState(part)
  return isStateful(part) ? part.stateDict() : part
}

/** A state with tensors of its own, whatever containers it is made of. */
function copied(state: unknown): unknown {
  const copyOf = (value: unknown): unknown => {
    if (isTensor(value)) return (value as Tensor).detach().clone()
    if (isArray(value)) return value.map(copyOf)
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copyOf(item)]))
    return isPlainObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)])) : value
  }
  return runWith({ grad: false }, () => copyOf(state))
}

function requireNamed(op: string, parts: unknown): void {
  if (!isPlainObject(parts)) throw new TorchError('ERR_TCH_TYPE', `${op}() takes an object of names and what to save, such as { model, optimizer, epoch }, not ${describeValue(parts)}`, { op })
  if (RNG in parts) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): '${RNG}' is the name of the random numbers' state; choose another`, { op })
}

/** Keeps the file just written, whatever the clocks say, and the newest of the others. */
function removeOlder(file: string, keep: number): void {
  const pattern = (name: string): string => name.replace(/\d+/g, '#')
  const own = pattern(basename(file))
  const others = newestFirst(dirname(file), (name) => pattern(name) === own && name !== basename(file))
  for (const old of others.slice(keep - 1)) {
    try {
      rmSync(old, { force: true })
    } catch (cause) {
      throw new TorchError('ERR_TCH_FILE', `${file} is saved, but ${old} could not be removed: ${(cause as Error).message}`, { file: old, cause })
    }
  }
}

function newestFirst(folder: string, wanted: (name: string) => boolean): string[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (cause) {
    throw new TorchError('ERR_TCH_FILE', `the folder of checkpoints ${folder} cannot be read: ${(cause as Error).message}`, { file: folder, cause })
  }
  const files = names.filter(wanted).flatMap((name) => {
    const stat = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false })
    return stat?.isFile() === true ? [{ name, time: stat.mtimeNs }] : []
  })
  // Files of the same moment: the one with the higher number.
  files.sort((a, b) => (a.time === b.time ? b.name.localeCompare(a.name, 'en', { numeric: true }) : a.time < b.time ? 1 : -1))
  return files.map(({ name }) => join(folder, name))
}
