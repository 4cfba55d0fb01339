import { openBytes } from './byte-source.js'
import { TorchError } from './errors.js'
import { formatOf, type ModelFormat } from './model-format.js'
import { findDamagedEntry } from './zip-content.js'
import type { ZipEntry } from './zip-directory.js'

/** The codes of what ends a call before a file was read. */
export const notOfTheFile: ReadonlySet<string> = new Set(['ERR_TCH_ABORTED', 'ERR_TCH_DEADLINE', 'ERR_TCH_QUEUE_FULL', 'ERR_TCH_DISPOSED'])

/** The error for a file that is no model, with what it is and what to do. */
export function refusedModel(file: string | null, description: string, cause?: unknown): TorchError {
  return new TorchError('ERR_TCH_MODEL_LOAD', `${file ?? 'the data'} ${description}`, {
    ...(cause === undefined ? {} : { cause }),
    ...(file === null ? {} : { file }),
    ...(cause instanceof TorchError && cause.nativeStack !== undefined ? { nativeStack: cause.nativeStack } : {}),
  })
}

/**
 * Looks at a file before libtorch does, which trusts what an archive says of itself.
 *
 * @throws `ERR_TCH_MODEL_LOAD` for damaged and hostile archives and for all that cannot be run.
 */
export function requireRunnable(source: string | Uint8Array): ModelFormat {
  const file = typeof source === 'string' ? source : null
  const bytes = openBytes(source)
  try {
    const format = formatOf(bytes)
    if (format.kind === 'aotinductor') return format
    if (format.kind !== 'torchscript') throw refusedModel(file, format.description)
    // A flipped bit in a tensor is a wrong number; in all the rest it may send libtorch anywhere.
    const damaged = findDamagedEntry(bytes, format.archive!.directory, (name) => !isTensor(name))
    if (damaged !== undefined) throw refusedModel(file, describeDamage(damaged))
    return format
  } finally {
    bytes.close()
  }
}

function isTensor(name: string): boolean {
  return /^[^/]+\/(data|constants)\/\d+$/.test(name)
}

export function describeDamage({ name }: ZipEntry): string {
  return `is a damaged archive: the checksum of ${JSON.stringify(name)} does not fit its content; copy or download it again`
}

/** The operator or class that a model uses and nothing has registered. */
function missingOf(reason: string): string | undefined {
  const type = /Unknown type name '__torch__\.torch\.classes\.([\w.]+)'/.exec(reason)?.[1]
  if (type !== undefined) return `the class ${type.replaceAll('.', '::')}`
  const operator = /[Uu]nknown builtin op: ([\w:.]+?)\.?\s/.exec(reason)?.[1] ?? /Couldn't find operator '?([\w:]+)/.exec(reason)?.[1]
  return operator === undefined ? undefined : `the operator ${operator}`
}

/** Why libtorch could not load a TorchScript archive, from what it said. */
export function describeLoadFailure({ archive }: ModelFormat, reason: string): string {
  const [said] = reason.split(/\n|\. /)
  if (said!.includes('not linked with support')) return `cannot be put on the device it is for: ${said}; load it with { device: 'cpu' }`
  const missing = missingOf(reason)
  if (missing !== undefined) {
    return `needs ${missing}, which libtorch does not have: open the library that defines it with torch.loadLibrary(path) before the model`
  }
  const newest = /maximum supported version for reading is (\d+)/.exec(reason)?.[1]
  if (newest !== undefined) {
    return `is a TorchScript archive of version ${archive?.version ?? 'unknown'}, from a newer PyTorch than the libtorch in use, which reads up to ${newest}: update libtorch, or save the model with an older PyTorch`
  }
  if (/minimum supported version for reading is/.test(reason)) {
    return `is a TorchScript archive of version ${archive?.version ?? 'unknown'}, too old for the libtorch in use: load it in an older PyTorch and save it again`
  }
  return `is a TorchScript archive that libtorch cannot read (${said}): it is damaged, or was made by a newer PyTorch than the libtorch in use`
}
