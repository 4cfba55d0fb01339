import type { Dirent } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { TorchError } from '../../errors.js'
import { ofVersion, type ModelDescription } from './description.js'
import { readDescription, type DescriptionKind } from './description-file.js'
import { Bounds, fileIdentity } from './file-identity.js'
import { compareVersions, isModelName, isVersion } from './model-name.js'

/** One version as its files are now. */
export interface FoundVersion {
  version: string
  /** As it was found, and where that really is. */
  file: string
  realFile: string
  /** Changes when anything does that decides how the version is loaded and run: its file, and the rest. */
  identity: string
  setting: string
  description: ModelDescription
  /** Why it cannot be loaded, where its files alone say so. */
  problem: TorchError | undefined
}

export interface FoundModel {
  name: string
  description: ModelDescription
  /** From the lowest to the highest. */
  versions: FoundVersion[]
  /** What looks like a model and is none: versions that are no numbers, files in the wrong folder. */
  strays: { version: string; problem: TorchError }[]
  /** Why nothing can be said of its versions. */
  problem: TorchError | undefined
}

export interface DirectoryContents {
  models: Map<string, FoundModel>
  /** Folders in which a change may change the above. */
  folders: Set<string>
}

const extensions = ['.pt', '.pt2', '.onnx']
const isHidden = (name: string): boolean => name.startsWith('.')
const isModelFile = (name: string): boolean => extensions.includes(extname(name))
const asError = (error: unknown): TorchError => (error instanceof TorchError ? error : new TorchError('ERR_TCH_FILE', (error as Error).message, { cause: error }))

function misplaced(path: string, where: string): TorchError {
  return new TorchError('ERR_TCH_CONFIG', `${path} is not where models are looked for: move it to ${where}`, { file: path })
}

/** Changes when a version has to be loaded again. */
export function fingerprintOf({ setting }: Pick<FoundVersion, 'setting'>, identity: string): string {
  return `${setting}\n${identity}`
}

/** Looks at a folder of models. Nothing that is in it is loaded, and nothing that is wrong with it throws. */
export class DirectoryScan {
  readonly #root: string
  readonly #defaultsOf: (name: string) => ModelDescription
  readonly #links: readonly string[]
  readonly #known = new Map<string, { identity: string; outcome: ModelDescription | TorchError }>()

  /** `defaultsOf`: what a model.json need not say; `links`: further folders that links may lead to. */
  constructor(root: string, defaultsOf: (name: string) => ModelDescription, links: readonly string[]) {
    this.#root = root
    this.#defaultsOf = defaultsOf
    this.#links = links
  }

  /** @throws `ERR_TCH_FILE` when the folder itself cannot be read. */
  async run(): Promise<DirectoryContents> {
    try {
      const bounds = await Bounds.of([this.#root, ...this.#links])
      const entries = await readdir(this.#root, { withFileTypes: true })
      // The folder may itself be a link that is replaced.
      const folders = new Set([dirname(resolve(this.#root)), await bounds.resolve(this.#root)])
      const found = await Promise.all(entries.filter(({ name }) => !isHidden(name)).map((entry) => this.#model(entry, bounds, folders)))
      // Was it taken away meanwhile, then what is in it was not.
      await readdir(this.#root)
      return { models: new Map(found.flatMap((model) => (model === undefined ? [] : [[model.name, model]]))), folders }
    } catch (cause) {
      throw new TorchError('ERR_TCH_FILE', `the models' folder ${this.#root} cannot be read: ${(cause as Error).message}`, { file: this.#root, cause })
    }
  }

  async #model(entry: Dirent, bounds: Bounds, folders: Set<string>): Promise<FoundModel | undefined> {
    const path = join(this.#root, entry.name)
    const model: FoundModel = { name: entry.name, description: this.#defaultsOf(entry.name), versions: [], strays: [], problem: undefined }
    try {
      if (!(await isFolder(path, bounds))) {
        if (!isModelFile(entry.name)) return undefined
        const name = entry.name.slice(0, -extname(entry.name).length)
        throw misplaced(path, join(this.#root, name, '1', `model${extname(entry.name)}`))
      }
      const entries = await readdir(path, { withFileTypes: true })
      folders.add(await bounds.resolve(path))
      const names = entries.map(({ name }) => name).filter((name) => !isHidden(name))
      // Other things are kept in folders too.
      const contents = await Promise.all(names.map((name) => this.#version(path, name, bounds, folders)))
      const versions = contents.filter((each) => each !== undefined)
      if (versions.length === 0 && !names.includes('model.json') && !names.some(isModelFile)) return undefined
      if (!isModelName(entry.name)) throw new TorchError('ERR_TCH_CONFIG', `${path}: a model cannot be called '${entry.name}': names are letters, digits, '_', '.' and '-', at most 128 and not '.' or '-' first`, { file: path })
      if (names.includes('model.json')) {
        const { description } = await this.#describe(join(path, 'model.json'), 'model', bounds)
        model.description = { ...model.description, ...description }
      }
      await this.#fill(model, path, names, versions, bounds)
    } catch (error) {
      if (await isGone(path)) return undefined
      model.problem = asError(error)
    }
    return model
  }

  async #fill(model: FoundModel, path: string, names: readonly string[], versions: readonly VersionFolder[], bounds: Bounds): Promise<void> {
    const current = names.filter((name) => isModelFile(name) && name.startsWith('current.'))
    if (current.length > 1) throw new TorchError('ERR_TCH_CONFIG', `${path} has ${current.join(' and ')}: keep one`, { file: path })
    for (const name of names) {
      if (isModelFile(name) && !current.includes(name)) model.strays.push({ version: '', problem: misplaced(join(path, name), join(path, '1', `model${extname(name)}`)) })
    }
    for (const { name, files, problem } of versions) {
      const folder = join(path, name)
      if (isVersion(name)) {
        // A link to the current version stands for all of them.
        if (current.length === 0) model.versions.push(...(await this.#found(model, name, folder, files, problem, bounds)))
      } else {
        model.strays.push({ version: name, problem: problem ?? new TorchError('ERR_TCH_CONFIG', `${folder}: versions are whole numbers without leading zeros, not '${name}'`, { file: folder }) })
      }
    }
    if (current.length === 1) model.versions.push(...(await this.#current(model, path, current[0]!, versions, bounds)))
    model.versions.sort((a, b) => compareVersions(a.version, b.version))
    if (model.versions.length === 0 && model.strays.length === 0 && model.description.source === undefined) throw new TorchError('ERR_TCH_NOT_READY', `${path} has no version yet: models stand in ${join(path, '1', 'model.pt')} and the like`, { file: path })
  }

  /** What `current.pt` points to: a version where it leads into the folder of one, else the only one, which is 1. */
  async #current(model: FoundModel, path: string, name: string, versions: readonly VersionFolder[], bounds: Bounds): Promise<FoundVersion[]> {
    const file = join(path, name)
    const real = await bounds.resolve(file).catch(() => undefined)
    for (const { name: version, folder } of versions) {
      if (real !== undefined && folder !== undefined && isVersion(version) && dirname(real) === folder) return this.#found(model, version, join(path, version), [file], undefined, bounds)
    }
    return this.#found(model, '1', undefined, [file], undefined, bounds)
  }

  /** None where it was taken away meanwhile. */
  async #found(model: FoundModel, version: string, folder: string | undefined, files: readonly string[], problem: TorchError | undefined, bounds: Bounds): Promise<FoundVersion[]> {
    const file = files[0] ?? join(folder!, 'model.pt')
    const found: FoundVersion = { version, file, realFile: file, identity: '', setting: '', description: model.description, problem }
    const setting: string[] = []
    try {
      if (files.length > 1) throw new TorchError('ERR_TCH_CONFIG', `${folder!} has ${files.map((each) => each.slice(folder!.length + 1)).join(' and ')}: keep one`, { file: folder! })
      const own = folder === undefined ? undefined : await this.#describe(join(folder, 'model.json'), 'version', bounds)
      found.description = { ...model.description, ...own?.description }
      setting.push(JSON.stringify(ofVersion(found.description)))
      const { golden } = found.description
      if (typeof golden === 'string') setting.push(await fileIdentity(golden))
      found.realFile = await bounds.resolve(file)
      found.identity = await fileIdentity(found.realFile)
      if (extname(file) === '.onnx') throw new TorchError('ERR_TCH_UNSUPPORTED', `${file} is an ONNX model, which cannot be run yet: put a TorchScript .pt or an AOTInductor .pt2 of it there`, { file })
    } catch (error) {
      if (problem === undefined && (await isGone(file))) return []
      found.problem ??= asError(error)
    }
    found.setting = [...setting, found.realFile, found.problem?.message ?? ''].join('\n')
    return [found]
  }

  /** A folder in a model's: undefined where nothing in it is a model. */
  async #version(path: string, name: string, bounds: Bounds, folders: Set<string>): Promise<VersionFolder | undefined> {
    const folder = join(path, name)
    try {
      if (!(await isFolder(folder, bounds))) return undefined
      const real = await bounds.resolve(folder)
      folders.add(real)
      const names = await readdir(folder)
      const files = names.filter((each) => extensions.some((extension) => each === `model${extension}`)).map((each) => join(folder, each))
      return files.length === 0 ? undefined : { name, folder: real, files, problem: undefined }
    } catch (error) {
      // Links that lead nowhere: of others than versions they are nobody's business.
      return isVersion(name) ? { name, folder: undefined, files: [], problem: asError(error) } : undefined
    }
  }

  async #describe(file: string, kind: DescriptionKind, bounds: Bounds): Promise<{ description: ModelDescription }> {
    const real = await bounds.resolve(file).catch((error: unknown) => {
      if (((error as TorchError).cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT' && kind === 'version') return undefined
      throw error
    })
    if (real === undefined) return { description: {} }
    const identity = await fileIdentity(real)
    let known = this.#known.get(file)
    if (known?.identity !== identity) {
      const outcome = await readDescription(file, kind).catch(asError)
      this.#known.set(file, (known = { identity, outcome }))
    }
    if (known.outcome instanceof TorchError) throw known.outcome
    const { golden } = known.outcome
    if (typeof golden !== 'string') return { description: known.outcome }
    // Beside the description, wherever that is linked to.
    return { description: { ...known.outcome, golden: await bounds.resolve(resolve(dirname(file), golden)) } }
  }
}

interface VersionFolder {
  name: string
  /** Where it really is. */
  folder: string | undefined
  files: string[]
  problem: TorchError | undefined
}

async function isFolder(path: string, bounds: Bounds): Promise<boolean> {
  return (await stat(await bounds.resolve(path))).isDirectory()
}

async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(() => false, (error: NodeJS.ErrnoException) => error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
