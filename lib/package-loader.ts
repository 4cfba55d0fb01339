import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { current } from './context.js'
import type { Device } from './device.js'
import { TorchError } from './errors.js'
import { executorHandle as checkAsyncOptions, runOnExecutor, type AsyncOptions } from './executor.js'
import { notOfTheFile } from './model-file.js'
import type { LoadOptions } from './module-loader.js'
import { native } from './native.js'
import type { NativePackage } from './native-types.js'
import { PackagedModule } from './packaged-module.js'
import { readCompiledSource, type CompiledSource } from './packaged/compiled-source.js'
import { callForm, readRecorded, type PackageDescription, type Recorded } from './packaged/description.js'
import { openPackage, type PackageFile, type Unpacked } from './packaged/package-file.js'
import { checkPlatform, describeOpenFailure, placeOf } from './packaged/platform.js'
import { Unloadable } from './packaged/unloadable.js'

/** Opens a model of an AOTInductor package. */
export function loadPackage(source: string | Uint8Array, options: LoadOptions): PackagedModule {
  const file = typeof source === 'string' ? source : null
  const runners = checkPackageOptions(options, file)
  current()
  try {
    using opened = openPackage(source, options.model)
    const plan = planOf(opened, file, runners, options)
    const unpacking = opened.unpack()
    let step = unpacking.next()
    while (step.done !== true) step = unpacking.next()
    return finish(plan, opening(plan, () => native.loadPackage(...nativeArguments(plan, step.value as Unpacked))))
  } catch (problem) {
    throw describeFailure(problem, file)
  }
}

/** The same with the event loop running between the pieces that are unpacked, and the code opened on a native thread. */
export async function loadPackageAsync(from: string | Uint8Array, options: LoadOptions & AsyncOptions): Promise<PackagedModule> {
  const source = typeof from === 'string' ? from : from.slice()
  const file = typeof source === 'string' ? source : null
  const runners = checkPackageOptions(options, file)
  checkAsyncOptions(options)
  current()
  try {
    using opened = openPackage(source, options.model)
    const plan = planOf(opened, file, runners, options)
    const args = nativeArguments(plan, await unpackAsync(opened, options))
    const loaded = await runOnExecutor<NativePackage>(
      options,
      (...settling) => native.loadPackageAsync(...args, ...settling),
      ([handle]) => native.releasePackage(handle),
    ).catch((cause: unknown) => opening(plan, () => { throw cause }))
    return finish(plan, loaded)
  } catch (problem) {
    throw describeFailure(problem, file)
  }
}

async function unpackAsync(opened: PackageFile, options: AsyncOptions): Promise<Unpacked> {
  const unpacking = opened.unpack()
  for (let step = unpacking.next(); ; step = unpacking.next()) {
    if (step.done === true) return step.value
    await setImmediate()
    if (options.signal?.aborted !== true) continue
    unpacking.return(undefined as never)
    // Rejects as all calls do that were aborted before they began.
    return runOnExecutor<never>(options, () => -1, () => {})
  }
}

/** What is known of a package before its code is opened. */
interface Plan {
  opened: PackageFile
  file: string | null
  runners: number
  device: Device
  index: number
  compiled: CompiledSource
  recorded: Recorded
  extraFiles: Record<string, string>
}

function planOf(opened: PackageFile, file: string | null, runners: number, options: LoadOptions): Plan {
  const { metadata, source } = opened
  checkPlatform(metadata)
  const place = placeOf(metadata['AOTI_DEVICE_KEY']!, options.device)
  if (source === undefined) throw new Unloadable('is an AOTInductor package without the generated sources, which say what its inputs must be: in Python, package all files that aot_compile returns')
  const compiled = readCompiledSource(source)
  if (compiled.inputCount !== compiled.inputs.length) throw new Unloadable(`is an AOTInductor package whose generated sources are not of the form known here: compile it with PyTorch ${native.buildInfo().torchVersion}`)
  const extraFiles = Object.fromEntries((options.extraFiles ?? []).map((name) => [name, opened.extraFile(name)]))
  return { opened, file, runners, ...place, compiled, recorded: readRecorded(metadata['tch_node']), extraFiles }
}

function nativeArguments({ opened, runners, device, index }: Plan, { folder, digest, libraries }: Unpacked): Parameters<typeof native.loadPackage> {
  // Kernels of other devices, and libraries beyond the first, are opened when they are first needed.
  return [folder, digest, opened.model, runners, index, device !== 'cpu' || libraries > 1]
}

/** What libtorch and the dynamic linker say when code cannot be opened, in words about the package. */
function opening<T>({ recorded }: Plan, open: () => T): T {
  try {
    return open()
  } catch (cause) {
    if (cause instanceof TorchError && notOfTheFile.has(cause.code)) throw cause
    throw new Unloadable(describeOpenFailure((cause as Error).message, recorded.torch), { cause })
  }
}

function finish({ opened, file, runners, device, compiled, recorded, extraFiles }: Plan, [handle, inputSpec, outputSpec]: NativePackage): PackagedModule {
  const { metadata, model, modelNames } = opened
  const { inputs, constants } = compiled
  return described(handle, { file, name: model, modelNames, metadata, extraFiles, device, runners, compiled: { inputs, constants }, recorded, inputSpec, outputSpec })
}

/** The module of a native model. Frees that when it cannot be called. */
function described(handle: number, description: PackageDescription): PackagedModule {
  try {
    return new PackagedModule(handle, description, callForm(description))
  } catch (error) {
    native.releasePackage(handle)
    throw error
  }
}

/** The model that `share()` made a token for. */
export function sharedPackage(token: string): PackagedModule {
  const [handle, description] = native.takePackage(token)
  return described(handle, JSON.parse(description) as PackageDescription)
}

function checkPackageOptions(options: LoadOptions, file: string | null): number {
  const refuse = (option: string, why: string): never => {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `Module.load: an AOTInductor package takes no ${option}: ${why}`, file === null ? {} : { file })
  }
  if (options.dtype !== undefined) refuse('dtype', 'it is compiled for the dtypes it has; convert the model in Python and compile that')
  if (options.mode === 'train') refuse("mode 'train'", 'it was compiled for evaluation and has no gradients')
  const { runners = availableParallelism() } = options
  if (!Number.isSafeInteger(runners) || runners < 1 || runners > 1024) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `Module.load: runners is an integer from 1 to 1024, got ${String(runners)}`)
  return runners
}

/** The error of a file that cannot be used. */
function describeFailure(problem: unknown, file: string | null): unknown {
  if (!(problem instanceof Unloadable)) return problem
  const { cause = problem } = problem
  return new TorchError(problem.code, `${file ?? 'the data'} ${problem.message}`, {
    cause,
    ...(file === null ? {} : { file }),
    ...(cause instanceof TorchError && cause.nativeStack !== undefined ? { nativeStack: cause.nativeStack } : {}),
  })
}
