import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { optim, torch, type Dtype, type Tensor } from '../../lib/index.js'

const script = fileURLToPath(new URL('reference.py', import.meta.url))

/** A training of two parameters on fixed numbers, to be done here and in Python. */
export interface Case {
  optimizer: keyof typeof optim & string
  options: Record<string, unknown>
  /** Options of a group for each parameter; left out: one group. */
  groups?: [Record<string, unknown>, Record<string, unknown>]
  dtype?: Dtype
  steps: number
  params: unknown[]
  /** Whether the rate falls along a cosine. */
  scheduled?: boolean
  /** The checkpoint to go on from. */
  load?: string
  /** Where to write one at the end. */
  save?: string
}

export interface Trained {
  losses: number[]
  params: number[][]
  state: { state: Record<string, Record<string, unknown>>; param_groups: Record<string, unknown>[] }
}

const wave = (count: number, phase: number): number[] => Array.from({ length: count }, (_, i) => Math.fround(Math.sin(i * 1.7 + phase) * 0.8))
const rows = (values: number[], width: number): number[][] => Array.from({ length: values.length / width }, (_, i) => values.slice(i * width, (i + 1) * width))

export const data = { x: rows(wave(24, 0), 3), y: rows(wave(32, 1), 4) }
export const start = (): [number[][], number[]] => [rows(wave(12, 2), 3), wave(4, 3)]

const pythonName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const pythonOptions = (options: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(options).map(([name, value]) => [pythonName(name), value]))

/** What Python gets for the cases. */
export function askPython(python: string, cases: readonly Case[]): Trained[] {
  const asked = cases.map((each) => ({
    ...each, ...data, options: pythonOptions(each.options), ...(each.groups === undefined ? {} : { groups: each.groups.map(pythonOptions) }),
  }))
  return JSON.parse(execFileSync(python, [script], { input: JSON.stringify(asked), encoding: 'utf8', maxBuffer: 2 ** 28 })) as Trained[]
}

const numbers = (tensor: Tensor): number[] => torch.scope(() => (tensor.isComplex() ? torch.viewAsReal(tensor) : tensor).detach().to('float64').flatten().toArray() as number[])

/** As reference.py writes it. */
export function plain(value: unknown): unknown {
  if (torch.isTensor(value)) return { tensor: numbers(value), dtype: value.dtype, shape: value.shape }
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]))
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  return value
}

/** The way back: tensors again. */
export function tensors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tensors)
  if (typeof value !== 'object' || value === null) return value
  const { tensor, dtype, shape } = value as { tensor?: number[]; dtype: Dtype; shape: number[] }
  if (tensor !== undefined) return torch.tensor(tensor, { dtype }).reshape(shape)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tensors(item)]))
}

export interface Problem {
  weight: Tensor
  bias: Tensor
  loss: () => Tensor
}

export function problem(dtype: Dtype = 'float32', params: unknown[] = start()): Problem {
  const [x, y] = [torch.tensor(data.x, { dtype }), torch.tensor(data.y, { dtype })]
  const [weight, bias] = params.map((values) => torch.tensor(values as number[], { dtype, requiresGrad: true })) as [Tensor, Tensor]
  return { weight, bias, loss: () => torch.tanh(torch.matmul(x, weight.t()).add(bias)).sub(y).abs().pow(2).mean() }
}

/** What the same case gives here. */
export function train({ optimizer: name, options, groups, dtype, steps, params, scheduled, load, save }: Case): Trained {
  const { weight, bias, loss } = problem(dtype, params)
  const given = groups === undefined ? [weight, bias] : [{ params: [weight], ...groups[0] }, { params: [bias], ...groups[1] }]
  const Class = optim[name] as unknown as new (params: unknown, options: object) => optim.SGD
  const optimizer = new Class(given, options)
  const scheduler = scheduled === true ? new optim.lrScheduler.CosineAnnealingLR(optimizer, 40) : undefined
  if (load !== undefined) {
    torch.scope(() => {
      const checkpoint = torch.load(load) as Map<string, never>
      torch.noGrad(() => [weight.copy_(checkpoint.get('weight')!), bias.copy_(checkpoint.get('bias')!)])
      optimizer.loadStateDict(checkpoint.get('optimizer')!)
      scheduler!.loadStateDict(checkpoint.get('scheduler')!)
    })
  }
  const closure = (): Tensor => {
    optimizer.zeroGrad()
    const value = loss()
    value.backward()
    return value
  }
  const losses = Array.from({ length: steps }, () => {
    const loss = torch.scope(() => numbers(optimizer.step(closure))[0]!)
    scheduler?.step()
    return loss
  })
  if (save !== undefined) torch.save({ weight: weight.detach(), bias: bias.detach(), optimizer: optimizer.stateDict(), scheduler: scheduler!.stateDict() }, save)
  return { losses, params: [numbers(weight), numbers(bias)], state: plain(optimizer.stateDict()) as Trained['state'] }
}

/** The largest distance of any two numbers, relative where they are large; infinite where the structure differs. */
export function distance(ours: unknown, theirs: unknown): number {
  if (typeof ours === 'number' && typeof theirs === 'number') return ours === theirs ? 0 : Math.abs(ours - theirs) / (1 + Math.abs(theirs))
  if (typeof ours === 'object' && ours !== null && typeof theirs === 'object' && theirs !== null) {
    const keys = Object.keys(theirs)
    if (Object.keys(ours).sort().join() !== keys.sort().join()) return Infinity
    return Math.max(0, ...keys.map((key) => distance(ours[key as keyof typeof ours], theirs[key as keyof typeof theirs])))
  }
  return ours === theirs ? 0 : Infinity
}
