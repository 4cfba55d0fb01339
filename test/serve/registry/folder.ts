import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { torch, type Tensor } from '../../../lib/index.js'
import { ModelRegistry, type BackendAnswer, type RegistryObserver, type RegistryOptions, type ReloadResult } from '../../../lib/serve/index.js'
import { forward } from '../../isolation/misbehaving.js'

/** A model that takes x of [n, 4] and gives as many of one number. */
export const constant = (value: number): Buffer => forward(`return torch.add(torch.mul(x, 0.), ${value.toFixed(1)})`)

/** A folder of models that is removed at the end. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'tch-node-registry-'))
  #files = 0

  at(...parts: string[]): string {
    return join(this.path, ...parts)
  }

  /** Writes a file whole, as a careful program would. */
  put(path: string, content: Uint8Array | string | object): string {
    const file = this.at(path)
    mkdirSync(dirname(file), { recursive: true })
    const temporary = join(dirname(file), `.incoming-${this.#files++}`)
    writeFileSync(temporary, content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content, null, 2))
    renameSync(temporary, file)
    return file
  }

  remove(path = ''): void {
    rmSync(this.at(path), { recursive: true, force: true })
  }
}

/** Remembers what a registry tells, and lets a test wait for it. */
export class Journal implements RegistryObserver {
  readonly results: ReloadResult[] = []
  readonly loaded = new Map<string, readonly string[]>()
  readonly #waiting = new Set<() => void>()

  reloaded(result: ReloadResult): void {
    this.results.push(result)
    this.#wake()
  }

  versions(model: string, loaded: readonly string[]): void {
    this.loaded.set(model, loaded)
    this.#wake()
  }

  /** Resolves as soon as `seen` is true. */
  async until(seen: (journal: this) => boolean): Promise<void> {
    while (!seen(this)) await new Promise<void>((resolve) => this.#waiting.add(resolve))
  }

  /** The result of the next reload that has this result, from now on. */
  async next(result: ReloadResult['result'], model?: string): Promise<ReloadResult> {
    const from = this.results.length
    const find = (): ReloadResult | undefined => this.results.slice(from).find((each) => each.result === result && (model === undefined || each.model === model))
    await this.until(() => find() !== undefined)
    return find()!
  }

  #wake(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const resolve of waiting) resolve()
  }
}

const opened: ModelRegistry[] = []
const folders: Folder[] = []

export function makeFolder(): Folder {
  const folder = new Folder()
  folders.push(folder)
  return folder
}

/** Opens a registry that is closed after the test. `watch: false`: it looks only when it is told to. */
export async function openRegistry(folder: Folder, options: RegistryOptions = {}): Promise<{ registry: ModelRegistry; journal: Journal }> {
  const journal = new Journal()
  const watch = typeof options.watch === 'object' ? options.watch : { events: options.watch !== false }
  const registry = await ModelRegistry.open(folder.path, { observer: journal, ...options, watch: { settle: 20, patience: 200, interval: 0, ...watch } })
  opened.push(registry)
  return { registry, journal }
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((registry) => registry.close()))
})
afterAll(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

const ones = torch.ones([1, 4])

/** The first number that a model gives, for as many rows. */
export async function ask(registry: ModelRegistry, model: string, version?: string, rows: Tensor = ones): Promise<number> {
  const answer: BackendAnswer = await registry.infer({ model, inputs: rows, ...(version === undefined ? {} : { version }) })
  const outputs = Object.values(answer.outputs) as Tensor[]
  const first = outputs[0]!.reshape([-1]).select(0, 0).item() as number
  for (const output of outputs) output.dispose()
  return first
}
