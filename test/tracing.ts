import { Module, nn, torch, type Tensor, type TraceableModule } from '../lib/index.js'

/** No nn.Module, but enough to be traced with its structure. */
export class Block implements TraceableModule {
  training = true
  readonly tensors: Record<string, Tensor> = {}
  readonly children: Record<string, TraceableModule> = {}
  forward(x: Tensor): unknown {
    return Object.values(this.tensors).reduce((sum, tensor) => sum.add(tensor), x)
  }
  namedParameters(): [string, Tensor][] {
    return Object.entries(this.tensors)
  }
  namedBuffers(): [string, Tensor][] {
    return []
  }
  namedChildren(): [string, TraceableModule][] {
    return Object.entries(this.children)
  }
}

export class Net extends Module {
  declare scale: Tensor
  hidden = new nn.Linear(4, 8)
  head = new nn.Linear(8, 2)
  constructor() {
    super()
    this.registerBuffer('scale', torch.tensor([2, 0.5]))
  }
  forward(x: Tensor): Tensor {
    return this.head.forward(this.hidden.forward(x).relu()).mul(this.scale)
  }
}

export const x = torch.tensor([[1, 2, 3, 4], [0.5, -1, 0, 2], [-2, 1, 1, 0]], { dtype: 'float32' })

/** The warnings that the tracer gives while `body` runs. */
export async function warningsOf(body: () => unknown): Promise<string[]> {
  const found: string[] = []
  const listen = (warning: Error): void => {
    if (warning.name === 'TracerWarning') found.push(warning.message)
  }
  // Those of earlier tests come with the next tick.
  await new Promise(setImmediate)
  process.on('warning', listen)
  try {
    body()
    await new Promise(setImmediate)
  } finally {
    process.off('warning', listen)
  }
  return found
}

export function codeOf(body: () => unknown): string | undefined {
  try {
    body()
  } catch (error) {
    return (error as { code?: string }).code
  }
  return undefined
}
