import { TorchError } from '../errors.js'
import { limits } from '../pickle/limits.js'
import { PickleWriter } from '../pickle/writer.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray, isComplex, isInt, isPlainObject } from '../values.js'
import { PyFloat } from './py-float.js'
import type { SavedTensor } from './saved-tensors.js'

/** Writes a value as a pickle; tensors are referred to by where they are saved. */
export function pickleValue(value: unknown, saved: ReadonlyMap<Tensor, SavedTensor>): Buffer {
  const pickler = new ValuePickler(saved)
  pickler.write(value, [])
  return pickler.out.end()
}

type Path = readonly string[]

class ValuePickler {
  readonly out = new PickleWriter()
  readonly #saved: ReadonlyMap<Tensor, SavedTensor>
  readonly #open = new Set<unknown>()

  constructor(saved: ReadonlyMap<Tensor, SavedTensor>) {
    this.#saved = saved
  }

  write(value: unknown, path: Path): void {
    const { out } = this
    if (value === null) out.none()
    else if (typeof value === 'boolean') out.boolean(value)
    else if (isInt(value)) out.integer(value)
    else if (typeof value === 'number') out.float(value)
    else if (typeof value === 'string') this.#text(value, path)
    else if (value instanceof PyFloat) out.float(value.value)
    else if (typeof value !== 'object') refuse(path, `${describeValue(value)} cannot be saved`)
    else if (!out.again(value)) this.#object(value, path)
  }

  #text(value: string, path: Path): void {
    if (/\p{Surrogate}/u.test(value)) refuse(path, 'half a character cannot be saved')
    this.out.text(value)
  }

  #object(value: object, path: Path): void {
    const { out } = this
    if (isTensor(value)) this.#tensor(value)
    else if (value instanceof Uint8Array) this.#bytes(value)
    else {
      if (this.#open.has(value)) refuse(path, 'it contains itself')
      if (path.length >= limits.depth) refuse(path.slice(0, 3), `it nests more than ${limits.depth} deep`)
      this.#open.add(value)
      this.#container(value, path)
      this.#open.delete(value)
      return
    }
    out.remember(value)
  }

  #container(value: object, path: Path): void {
    const { out } = this
    if (isArray(value)) {
      if (Object.isFrozen(value)) out.tuple(() => value.forEach((item, i) => this.write(item, [...path, String(i)])))
      else {
        out.emptyList()
        out.append(value, (item, i) => this.write(item, [...path, String(i)]))
      }
    } else if (value instanceof Set) {
      out.reduce('builtins', 'set', () => {
        out.emptyList()
        out.append([...value], (item) => this.#key(item, path))
      })
    } else if (value instanceof Map) this.#map(value, path)
    else if (isComplexNumber(value)) {
      out.reduce('builtins', 'complex', () => {
        out.float(value.re)
        out.float(value.im)
      })
    } else if (isPlainObject(value)) {
      out.emptyDict()
      out.setItems(Object.entries(value), ([key, item]) => {
        this.#text(key, path)
        this.write(item, [...path, key])
      })
    } else refuse(path, `${describeValue(value)} cannot be saved${adviceFor(value)}`)
    out.remember(value)
  }

  #map(value: Map<unknown, unknown>, path: Path): void {
    const { out } = this
    const metadata = (value as { _metadata?: unknown })._metadata
    // Only an OrderedDict can carry what Python's modules put beside their state.
    if (metadata === undefined) out.emptyDict()
    else out.reduce('collections', 'OrderedDict', () => undefined)
    out.setItems([...value], ([key, item]) => {
      this.#key(key, path)
      this.write(item, [...path, String(key)])
    })
    if (metadata === undefined) return
    out.build(() => {
      out.emptyDict()
      out.setItems([metadata], (item) => {
        out.text('_metadata')
        this.write(item, [...path, '_metadata'])
      })
    })
  }

  /** What Python can look up: numbers, texts and tuples of them. */
  #key(key: unknown, path: Path): void {
    const isTuple = isArray(key) && Object.isFrozen(key)
    if (typeof key === 'object' && key !== null && !isTuple) refuse(path, `${describeValue(key)} cannot be a key in Python`)
    this.write(key, path)
  }

  /** As protocol 2 writes bytes: a text of the characters 0 to 255. */
  #bytes(value: Uint8Array): void {
    const { out } = this
    out.reduce('_codecs', 'encode', () => {
      out.text(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1'))
      out.text('latin1')
    })
  }

  #tensor(tensor: Tensor): void {
    const { out } = this
    const saved = this.#saved.get(tensor)!
    if (!saved.parameter) return this.#rebuild(saved, saved.requiresGrad)
    out.reduce('torch._utils', '_rebuild_parameter', () => {
      this.#rebuild(saved, false)
      out.boolean(saved.requiresGrad)
      this.#noHooks()
    })
  }

  #rebuild(saved: SavedTensor, requiresGrad: boolean): void {
    const { out } = this
    if (saved.kind === 'sparse') {
      return out.reduce('torch._utils', '_rebuild_sparse_tensor', () => {
        out.reduce('torch.serialization', '_get_layout', () => out.text(`torch.${saved.layout}`))
        out.tuple(() => {
          for (const part of saved.parts) this.#tensor(part)
          this.#sizes(saved.shape)
          if (saved.layout === 'sparse_coo') out.boolean(saved.coalesced)
        })
      })
    }
    const { storage, offset, description, untyped } = saved.place
    const place = (): void => {
      out.persistent(() => {
        out.text('storage')
        out.global(...storage.pythonClass)
        out.text(storage.key)
        out.text(storage.location)
        out.integer(storage.numel)
      })
      out.integer(offset)
      this.#sizes(description.shape)
      this.#sizes(description.stride)
    }
    if (saved.kind === 'quantized') {
      return out.reduce('torch._utils', '_rebuild_qtensor', () => {
        place()
        out.tuple(() => {
          out.global('torch', saved.scheme)
          if (saved.scheme === 'per_tensor_affine') {
            out.float(saved.scale)
            out.integer(saved.zeroPoint)
          } else {
            for (const part of saved.parts) this.#tensor(part)
            out.integer(saved.axis)
          }
        })
        out.boolean(requiresGrad)
        this.#noHooks()
      })
    }
    out.reduce('torch._utils', untyped ? '_rebuild_tensor_v3' : '_rebuild_tensor_v2', () => {
      place()
      out.boolean(requiresGrad)
      this.#noHooks()
      if (untyped) out.global('torch', description.dtype.name)
    })
  }

  #sizes(sizes: readonly number[]): void {
    this.out.tuple(() => sizes.forEach((size) => this.out.integer(size)))
  }

  #noHooks(): void {
    this.out.reduce('collections', 'OrderedDict', () => undefined)
  }
}

function isComplexNumber(value: object): value is { re: number; im: number } {
  return isComplex(value) && isPlainObject(value) && Object.keys(value).length === 2
}

function adviceFor(value: object): string {
  if (typeof (value as { stateDict?: unknown }).stateDict === 'function') return ': save its stateDict()'
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return ': make it a tensor with torch.tensor'
  return ': only tensors, numbers, texts, booleans, null, and arrays, Maps, Sets and plain objects of them'
}

function refuse(path: Path, reason: string): never {
  const place = path.length === 0 ? 'the value' : path.map((key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : /^\d+$/.test(key) ? `[${key}]` : `[${JSON.stringify(key)}]`)).join('').replace(/^\./, '')
  throw new TorchError('ERR_TCH_TYPE', `save(): ${place}: ${reason}`, { op: 'save' })
}
