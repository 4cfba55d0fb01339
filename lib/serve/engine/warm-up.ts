import { TorchError } from '../../errors.js'
import { operatorNamed } from '../../operators.js'
import { tensorsIn } from '../../scope.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { native } from '../../native.js'
import type { BatchOptions } from '../batching/index.js'
import type { BytesArray, Inputs, Value } from '../inference.js'
import type { EngineInputs } from './inputs.js'
import type { Lane } from './lane.js'
import { QueuedRequest } from './request.js'
import type { BatchRunner } from './runner.js'
import { Tenant } from './tenants.js'

export interface WarmUpOptions {
  /** Rows of the batches that are run; left out: 1, 2, 4 and so on up to `maxSize`, and the preferred sizes. */
  sizes?: readonly number[]
  /** How often each is run; left out: until TorchScript's executor has optimised it, and once more. */
  runs?: number
}

interface Warmed {
  inputs: EngineInputs
  batching: BatchOptions
  runner: BatchRunner
  laneOf: (key: string) => Lane
}

function sizesOf({ maxSize = 64, preferredSizes = [] }: BatchOptions): number[] {
  const sizes = new Set([...preferredSizes, maxSize])
  for (let size = 1; size < maxSize; size *= 2) sizes.add(size)
  return [...sizes].sort((a, b) => a - b)
}

/** Zeros of the shapes that are described; where a size is open, 1. */
function made({ specs }: EngineInputs): Inputs {
  return Object.fromEntries(specs.map(({ name, dtype, shape }): [string, Value] => {
    if (dtype === 'bytes') return [name, { shape: [1], elements: [new Uint8Array()] }]
    if (dtype === undefined || shape === undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `warming up needs a sample, or the dtype and shape of the input '${name}' in the engine's description of its inputs`)
    return [name, operatorNamed('aten::zeros').call([shape.map((size) => Math.max(1, size)), { dtype }]) as Tensor]
  }))
}

/** The first row of a sample, `rows` times. */
function repeated(value: Value, rows: number): Value {
  if (!isTensor(value)) {
    const { elements } = value as BytesArray
    return { shape: [rows], elements: Array.from({ length: rows }, () => elements[0]!) }
  }
  const first = operatorNamed('aten::narrow').call([value, 0, 0, 1]) as Tensor
  const sizes = first.shape.map((_, dim) => (dim === 0 ? rows : 1))
  try {
    return operatorNamed('aten::repeat').call([first, sizes]) as Tensor
  } finally {
    first.dispose()
  }
}

/**
 * Runs each sample at each size, beside the queue: nothing else is served yet. The costs are learnt from the last runs,
 * so that the first requests are judged by what the model takes when it is warm.
 */
export async function warmUpEngine({ inputs, batching, runner, laneOf }: Warmed, samples: readonly Inputs[] | undefined, options: WarmUpOptions): Promise<void> {
  const { sizes = sizesOf(batching), runs = native.graphExecutorSettings().profiledRuns + 2 } = options
  const zeros = samples === undefined ? made(inputs) : undefined
  try {
    for (const sample of samples ?? [zeros!]) {
      const { values, key, length, rows: given, size } = inputs.check(sample)
      for (const rows of batching.maxSize === 1 ? [given] : sizes) {
        const batch = batching.maxSize === 1 ? values : values.map((value) => value && repeated(value, rows))
        try {
          const request = new QueuedRequest(rows, rows, 0, Infinity, 1, nobody, undefined, undefined, batch, length, null)
          request.over = true
          let duration = 0
          for (let run = 0; run < runs; run++) {
            const began = performance.now()
            const ran = await runner.run([request], rows)
            ran.deliver(request)
            duration = performance.now() - began
          }
          laneOf(key).policy.observe({ now: performance.now(), size: (size / given) * rows, duration, latencies: [], backlog: 0 })
        } finally {
          if (batch !== values) for (const tensor of tensorsIn(batch)) tensor.dispose()
        }
      }
    }
  } finally {
    for (const tensor of tensorsIn(zeros ?? [])) tensor.dispose()
  }
}

const nobody = new Tenant('', 1, Infinity)
