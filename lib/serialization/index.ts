import { latestCheckpoint, loadCheckpoint, saveCheckpoint, type LoadCheckpointOptions, type SaveCheckpointOptions, type Stateful } from '../checkpoint.js'
import type { Generator } from '../generator.js'
import { loadNumpy, saveNumpy, type LoadNumpyOptions } from '../numpy/index.js'
import { loadStateDict, saveStateDict, type HasStateDict, type LoadStateFileOptions, type SaveStateOptions, type StateFile } from '../safetensors/index.js'
import type { StateSource } from '../state-dict.js'
import type { FileSource } from '../stored-bytes.js'
import type { Tensor } from '../tensor.js'
import { Torch } from '../torch.js'
import { load, type LoadFileOptions } from './load.js'
import { PyFloat } from './py-float.js'
import { save } from './save.js'

export type { PyFloat, FileSource, HasStateDict, LoadCheckpointOptions, LoadFileOptions, LoadNumpyOptions, LoadStateFileOptions, SaveCheckpointOptions, SaveStateOptions, StateFile, Stateful }

/** Files of tensors: docs/files.md tells which to choose. */
export interface TorchFiles {
  /**
   * Reads what Python's `torch.save` wrote, of any PyTorch since 0.1.10: dictionaries are Maps, lists arrays,
   * tuples frozen arrays. Tensors that shared memory when they were saved share it again. A file is
   * only ever read as data: classes and functions in it are refused, not called.
   * https://docs.pytorch.org/docs/stable/generated/torch.load.html
   *
   * @throws `ERR_TCH_DATA_FILE` for what is damaged or something else, `ERR_TCH_UNSAFE_PICKLE` for what needs code.
   */
  load(source: FileSource, options?: LoadFileOptions): unknown
  /**
   * Writes tensors and plain values for Python's `torch.load(weights_only=True)` and for `torch.load` here: Maps and
   * plain objects become dictionaries, arrays lists, frozen arrays tuples; whole numbers become ints (see `pyFloat`),
   * others floats. Views that overlap share memory when they are loaded. The file is there whole or not at all.
   * https://docs.pytorch.org/docs/stable/generated/torch.save.html
   *
   * @throws `ERR_TCH_TYPE` with the place of a value that is not of these kinds; nothing is written then.
   */
  save(value: unknown, path: string | URL): void
  /** A whole number that Python is to read as a float: `save({ lr: torch.pyFloat(1) }, path)`. */
  pyFloat(value: number): PyFloat
  /**
   * Writes the state of a module, or tensors by name, as .safetensors. The file is there whole or not at all.
   * Names of one tensor are written once, as Python's `save_model` does. https://huggingface.co/docs/safetensors
   *
   * @throws `ERR_TCH_UNSUPPORTED` for tensors that overlap without being the same, sparse and quantised ones.
   */
  saveStateDict(state: StateSource | HasStateDict, path: string | URL, options?: SaveStateOptions): void
  /**
   * The tensors of a .safetensors file by name; `.metadata` has its texts. The file is mapped, not read, unless
   * `mmap: false`: it must then not be changed in place (to replace it, as `saveStateDict` does, is fine).
   *
   * @throws `ERR_TCH_DATA_FILE` for a file that is damaged or breaks a rule of the format.
   */
  loadStateDict(source: FileSource, options?: LoadStateFileOptions): StateFile
  /** The array of a .npy file, or those of a .npz file by name. @throws `ERR_TCH_DATA_FILE` */
  loadNumpy(source: FileSource, options?: LoadNumpyOptions): Tensor | Map<string, Tensor>
  /** Writes one tensor as .npy, or several by name as .npz. The file is there whole or not at all. */
  saveNumpy(path: string | URL, value: Tensor | StateSource): void
  /**
   * Writes everything that training needs to go on into one .pt file: the state of whatever has `stateDict()`, of
   * generators and of the random numbers, and values as `save` takes them. A process that ends at any moment,
   * however it ends, leaves the file that was there before or the whole new one. Python reads it with `torch.load`.
   */
  saveCheckpoint(path: string | URL, contents: Readonly<Record<string, unknown>>, options?: SaveCheckpointOptions): void
  /**
   * Brings a checkpoint, of `saveCheckpoint` or of Python's `torch.save({ 'model': model.state_dict(), … })`, back into
   * its parts. When one of them does not fit, none is changed. Returns what else is in the file: `{ epoch }`.
   *
   * @throws `ERR_TCH_STATE_DICT` for parts that are missing or do not fit, and what `load` throws.
   */
  loadCheckpoint(source: FileSource, targets?: Readonly<Record<string, Stateful | Generator>>, options?: LoadCheckpointOptions): Record<string, unknown>
  /** The path of the newest .pt file in a folder, or null when there is none. */
  latestCheckpoint(folder: string | URL): string | null
}

declare module '../torch.js' {
  interface Torch extends TorchFiles {}
}

const methods: TorchFiles = {
  load,
  save,
  pyFloat: (value) => new PyFloat(value),
  saveStateDict,
  loadStateDict,
  loadNumpy,
  saveNumpy,
  saveCheckpoint,
  loadCheckpoint,
  latestCheckpoint,
}

export function installFiles(): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(Torch.prototype, name, { value, writable: true, configurable: true, enumerable: false })
  }
}
