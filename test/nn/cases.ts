import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { nn, torch, type Dtype, type Module, type Tensor } from '../../lib/index.js'
import { camelCase } from '../../scripts/parity/call.mjs'

export const SEED = 7

/** A module and what it is called with; scripts/fixtures/nn.py reads the same file. */
export interface Case {
  layer: string
  args: unknown[]
  kwargs: Record<string, unknown>
  inputs: InputSpec[] | null
  call?: Record<string, unknown>
  noleaf?: boolean
}

type InputSpec =
  | { same: number } | { tuple: InputSpec[] } | { packed: [InputSpec, number[]]; sorted?: boolean }
  | { float: number[]; dtype?: Dtype } | { uniform: number[] } | { int: number; shape: number[] } | { values: never; dtype: Dtype | 'list' }

export interface Encoded {
  dtype: Dtype
  shape: number[]
  bytes: string
}

export interface Answer {
  text: string
  before: [string, Encoded][]
  outputs: Encoded[]
  gradients: [string, Encoded | null][]
  inputs: (Encoded | null)[]
  after: [string, Encoded][]
  eval: Encoded[]
  inference: Encoded[]
}

const folder = import.meta.dirname
const root = join(folder, '..', '..')

export function readCases(): Case[] {
  return JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as Case[]
}

/** Python's answers, kept in build/nn/ until the cases, the script or the interpreter change. */
export function readAnswers(python: string): Answer[] {
  const [cases, script] = [join(folder, 'cases.json'), join(root, 'scripts', 'fixtures', 'nn.py')]
  const hash = createHash('sha256').update(readFileSync(cases)).update(readFileSync(script)).update(python).update(torch.version).digest('hex').slice(0, 16)
  const file = join(root, 'build', 'nn', `answers-${hash}.json`)
  if (!existsSync(file)) {
    mkdirSync(join(root, 'build', 'nn'), { recursive: true })
    execFileSync(python, ['-B', script, cases, `${file}.new`])
    renameSync(`${file}.new`, file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Answer[]
}

function value(spec: unknown): unknown {
  if (Array.isArray(spec)) return spec.map(value)
  if (typeof spec !== 'object' || spec === null) return spec
  const each = spec as { $layer?: string; args: unknown[]; kwargs: Record<string, unknown>; list?: unknown[]; dict?: [string, unknown][]; object?: [string, unknown][]; ones?: number[]; values?: never; dtype: Dtype }
  if (each.$layer !== undefined) return make(each.$layer, each.args, each.kwargs)
  if (each.list !== undefined) return each.list.map(value)
  if (each.dict !== undefined) return new Map(each.dict.map(([name, part]) => [name, value(part)]))
  if (each.object !== undefined) return Object.fromEntries(each.object.map(([name, part]) => [name, value(part)]))
  if (each.ones !== undefined) return new nn.Parameter(torch.ones(each.ones))
  return torch.tensor(each.values!, { dtype: each.dtype })
}

function options(kwargs: Record<string, unknown>): [] | [Record<string, unknown>] {
  const entries = Object.entries(kwargs).map(([name, each]) => [camelCase(name), value(each)])
  return entries.length === 0 ? [] : [Object.fromEntries(entries) as Record<string, unknown>]
}

function make(layer: string, args: unknown[], kwargs: Record<string, unknown>): Module {
  const Layer = (nn as unknown as Record<string, new (...all: unknown[]) => Module>)[layer]
  if (Layer === undefined) throw new Error(`there is no nn.${layer}`)
  return new Layer(...args.map(value), ...options(kwargs))
}

export function build({ layer, args, kwargs }: Case): Module {
  torch.manualSeed(SEED)
  return make(layer, args, kwargs)
}

function given(spec: InputSpec, before: unknown[], leaves: Tensor[], leaf: boolean): unknown {
  if ('same' in spec) return before[spec.same]
  if ('tuple' in spec) return spec.tuple.map((each) => given(each, before, leaves, leaf))
  if ('packed' in spec) return nn.utils.rnn.packPaddedSequence(given(spec.packed[0], before, leaves, leaf) as Tensor, spec.packed[1], { enforceSorted: spec.sorted ?? false })
  if ('float' in spec || 'uniform' in spec) {
    const made = 'float' in spec ? torch.randn(spec.float, { dtype: spec.dtype ?? 'float32' }) : torch.rand(spec.uniform)
    made.requiresGrad = true
    leaves.push(made)
    return leaf ? made : made.clone()
  }
  if ('int' in spec) return torch.randint(0, spec.int, spec.shape)
  return spec.dtype === 'list' ? spec.values : torch.tensor(spec.values, { dtype: spec.dtype })
}

function tensors(result: unknown): Tensor[] {
  if (torch.isTensor(result)) return [result]
  if (result instanceof nn.utils.rnn.PackedSequence) return tensors([result.data, result.batchSizes, result.sortedIndices, result.unsortedIndices])
  return typeof result === 'object' && result !== null ? Object.values(result).flatMap(tensors) : []
}

/** Calls the module as Python did: all tensors of the result, and the inputs that learn. */
export function callModule(module: Module, { inputs, call = {}, noleaf = false }: Case): { results: Tensor[]; leaves: Tensor[] } {
  torch.manualSeed(SEED + 1)
  const before: unknown[] = []
  const leaves: Tensor[] = []
  for (const spec of inputs!) before.push(given(spec, before, leaves, !noleaf))
  torch.manualSeed(SEED + 2)
  const forward = module.forward as (...all: unknown[]) => unknown
  return { results: tensors(forward.call(module, ...before, ...options(call))), leaves }
}

/** The number that Python took gradients of; null when nothing learns. */
export function lossOf(results: readonly Tensor[]): Tensor | null {
  const parts = results
    .filter((each) => each.requiresGrad)
    .map((each) => each.double().mul(torch.arange(each.numel()).reshape(each.shape).double().cos()).sum())
  return parts.length === 0 ? null : parts.reduce((a, b) => a.add(b))
}

export function decoded({ dtype, shape, bytes }: Encoded): Tensor {
  const buffer = Buffer.from(bytes, 'base64')
  const copy = new Uint8Array(buffer).buffer
  return torch.asTensor(copy, { dtype, shape })
}
