import { TorchError } from '../../errors.js'
import { Module } from '../../module.js'
import { describeValue, isArray } from '../../values.js'
import { bracketed, indented } from '../print.js'

/** Modules in order, under the names 0, 1, 2…: what Sequential and ModuleList share. */
export abstract class ModuleArray<T extends Module> extends Module implements Iterable<T> {
  [index: number]: T

  constructor(modules: Iterable<T>) {
    super()
    for (const module of modules) this.append(module)
  }

  get length(): number {
    return this.ownChildren().length
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.ownChildren().map(([, module]) => module as T)[Symbol.iterator]()
  }

  /** A module by its place, counted from the end when negative. */
  at(index: number): T {
    const list = [...this]
    const found = Number.isInteger(index) ? list.at(index) : undefined
    if (found === undefined) throw new TorchError('ERR_TCH_INDEX', `index ${describeValue(index)} is out of range for ${list.length} modules`, { op: this.className })
    return found
  }

  append(module: T): this {
    this.registerModule(String(this.length), checked(module, this.className))
    return this
  }

  extend(modules: Iterable<T>): this {
    for (const module of [...modules]) this.append(module)
    return this
  }

  insert(index: number, module: T): this {
    const list = [...this]
    const place = index < 0 ? index + list.length : index
    if (!Number.isInteger(place) || place < 0 || place > list.length) throw new TorchError('ERR_TCH_INDEX', `index ${describeValue(index)} is out of range for ${list.length} modules`, { op: this.className })
    list.splice(place, 0, checked(module, this.className))
    replaceAll(this, list)
    return this
  }

  /** Takes a module out, the last when no place is given; those after it move up. */
  pop(index = -1): T {
    const module = this.at(index)
    const list = [...this]
    list.splice(index, 1)
    replaceAll(this, list)
    return module
  }
}

function replaceAll<T extends Module>(array: ModuleArray<T>, modules: readonly T[]): void {
  for (const [name] of array.ownChildren()) delete array[name as unknown as number]
  // Looked at now: what was deleted is forgotten.
  array.ownChildren()
  modules.forEach((module, i) => array.registerModule(String(i), module))
}

function checked<T>(module: T, op: string): T {
  if (!(module instanceof Module)) throw new TorchError('ERR_TCH_TYPE', `${op}(): every part is a Module, not ${describeValue(module)}`, { op })
  return module
}

/**
 * Holds modules in an array, for `forward` to use as it likes; it has none itself.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html
 */
export class ModuleList<T extends Module = Module> extends ModuleArray<T> {
  constructor(modules: Iterable<T> = []) {
    if (!isArray(modules) && typeof (modules as unknown as Partial<Iterable<T>>)[Symbol.iterator] !== 'function') {
      throw new TorchError('ERR_TCH_TYPE', `ModuleList(): takes an array of modules, not ${describeValue(modules)}`, { op: 'ModuleList' })
    }
    super(modules)
  }

  override forward(): never {
    throw new TorchError('ERR_TCH_UNSUPPORTED', 'a ModuleList has no forward: call its modules one by one', { op: 'forward' })
  }

  /** Equal modules in a row are printed once: `(0-2): 3 x Linear(…)`. */
  override toString(): string {
    const runs: [first: number, last: number, text: string][] = []
    for (const [i, module] of [...this].entries()) {
      const text = String(module)
      const run = runs.at(-1)
      if (run?.[2] === text) run[1] = i
      else runs.push([i, i, text])
    }
    const parts = runs.map(([first, last, text]) => (first === last ? `(${first}): ` : `(${first}-${last}): ${last - first + 1} x `) + indented(text))
    return bracketed(this.className, '', parts)
  }
}
