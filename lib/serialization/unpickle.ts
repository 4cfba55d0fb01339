import { TorchError } from '../errors.js'
import { ArrayDtype, setByteOrder } from '../pickle/numpy-values.js'
import { allowedGlobals, modernName, PickleGlobal } from '../pickle/globals.js'
import { requirePlain } from '../pickle/plain.js'
import type { Refuse } from '../pickle/cursor.js'
import { PickleReader, type PickleHost } from '../pickle/reader.js'
import type { Storage } from './storages.js'
import { tensorFunctions } from './tensor-functions.js'

interface Pickled {
  value: unknown
  /** Where in the bytes the pickle ended. */
  end: number
}

/** Reads pickles of one file that may hold tensors. */
export class TensorUnpickler implements PickleHost {
  readonly #file: string
  readonly #globals: Map<string, unknown>
  readonly #find: (reference: unknown) => Storage
  readonly #refuse: Refuse

  constructor(file: string, find: (reference: unknown) => Storage, refuse: Refuse) {
    this.#file = file
    this.#find = find
    this.#refuse = refuse
    this.#globals = allowedGlobals(tensorFunctions(file, refuse), refuse)
  }

  read(bytes: Buffer, start: number): Pickled {
    const reader = new PickleReader(bytes, start, this, this.#refuse)
    const value = reader.read()
    requirePlain(value, this.#refuse)
    return { value, end: reader.end }
  }

  /** Where a pickle ends, and what it refers to on the way; nothing is made. */
  survey(bytes: Buffer, start: number, persistent: (reference: unknown) => void): number {
    const reader = new PickleReader(bytes, start, {
      global: (module, name) => this.global(module, name),
      persistent,
      // Whatever is made may be filled by what follows.
      call: () => new Map(),
      build: () => undefined,
    }, this.#refuse)
    reader.read()
    return reader.end
  }

  global(module: string, name: string): unknown {
    const full = modernName(module, name)
    if (this.#globals.has(full)) return this.#globals.get(full)
    throw new TorchError('ERR_TCH_UNSAFE_PICKLE', `cannot read ${this.#file}: ${adviceFor(full)}`, { file: this.#file })
  }

  persistent(reference: unknown): unknown {
    return this.#find(reference)
  }

  call(callable: unknown, args: readonly unknown[]): unknown {
    if (!(callable instanceof PickleGlobal) || callable.call === undefined) {
      return this.#refuse(`its pickle calls ${callable instanceof PickleGlobal ? String(callable) : 'something that is no function'}, which makes no data`)
    }
    try {
      return callable.call(args)
    } catch (error) {
      // What libtorch would not make of it is the file's fault, not that of whoever loads it.
      if (!(error instanceof TorchError) || ownCodes.has(error.code)) throw error
      return this.#refuse(`its ${callable.name} is damaged: ${error.message}`, error)
    }
  }

  build(object: unknown, state: unknown): void {
    if (object instanceof ArrayDtype) return setByteOrder(object, state)
    if (!(object instanceof Map)) return this.#refuse('its pickle changes the inside of an object, which only code can')
    // What Python's modules put beside their state: the versions of its layout.
    const metadata = state instanceof Map ? (state as Map<unknown, unknown>).get('_metadata') : undefined
    if (metadata instanceof Map) Object.defineProperty(object, '_metadata', { value: metadata, enumerable: false, writable: true, configurable: true })
  }
}

const ownCodes: ReadonlySet<string> = new Set(['ERR_TCH_DATA_FILE', 'ERR_TCH_UNSAFE_PICKLE', 'ERR_TCH_OUT_OF_MEMORY'])

const resave = "in Python, load it there and save what it has of tensors, numbers and texts: torch.save(model.state_dict(), path)"

function adviceFor(name: string): string {
  const what = `it asks for '${name.length > 200 ? `${name.slice(0, 199)}…` : name}'`
  if (name.startsWith('torch.nn.modules.') || name.startsWith('__main__.')) return `${what}: a whole Python module was saved, and its class is needed to make it; ${resave}`
  if (name.startsWith('torch.jit') || name === 'torch._C.ScriptModule') return `${what}: it is TorchScript; open it with Module.load`
  if (/^numpy\..*_reconstruct$/.test(name) || name === 'numpy.ndarray') return `${what}: it holds a numpy array; in Python, save torch.from_numpy(array) instead`
  return `${what}, which is none of the classes that make tensors and plain values. A pickle can run any code, so nothing else is called; if you trust the file: ${resave}`
}
