import { fillShapes } from '../cli/random-input.js'
import { methodOf, readArguments, requireAll, type RunnableModel } from '../cli/method-arguments.js'
import type { Device } from '../device.js'
import type { Dtype } from '../dtype.js'
import { runWith } from '../context.js'
import { isTensor, type Tensor } from '../tensor.js'
import { isPlainObject } from '../values.js'
import { readGolden } from './golden-file.js'
import type { Job } from './job.js'
import { restored } from './stored-value.js'

/** What one part of a result must be; the path is empty for the whole. */
export interface Expected {
  path: string[]
  value: unknown
  /** Where it stands in a result that has no names. */
  position?: number
}

/** One call of a model. */
export interface Case {
  method: string
  args: unknown[]
  expected: Expected[]
}

/** The calls that a job asks for, with values that the model's own schema gave their types. */
export async function casesOf(job: Job, model: RunnableModel): Promise<Case[]> {
  const cases: Case[] = []
  for (const inputs of job.inputs) {
    if (inputs.from === 'golden') {
      cases.push(...readGolden(inputs.file, model, job.method))
    } else if (inputs.from === 'values') {
      const given = restored(inputs.arguments)
      const expected = 'outputs' in inputs ? expectedOf(restored(inputs.outputs), inputs.outputNames) : []
      cases.push({ method: inputs.method ?? job.method, args: Array.isArray(given) ? given : isPlainObject(given) && Object.keys(given).length === 0 ? [] : [given], expected })
    } else {
      const method = methodOf(model, job.method)
      const values = await readArguments(method, inputs.flags)
      fillShapes(method, values, inputs.flags.shape ?? [], (inputs.flags.dtype ?? 'float32') as Dtype, inputs.flags.device)
      requireAll(method, values)
      cases.push({ method: job.method, args: Object.keys(values).length === 0 ? [] : [values], expected: [] })
    }
  }
  return job.device === null ? cases : cases.map((each) => ({ ...each, args: each.args.map((arg) => moved(arg, job.device as Device)) }))
}

function expectedOf(outputs: unknown, names: readonly string[] | undefined): Expected[] {
  if (names === undefined || !isPlainObject(outputs) || !Object.keys(outputs).every((name) => names.includes(name))) return [{ path: [], value: outputs }]
  return Object.entries(outputs).map(([name, value]) => ({ path: [name], value, position: names.indexOf(name) }))
}

function moved(value: unknown, device: Device): unknown {
  if (isTensor(value)) return runWith({ grad: false }, (): Tensor => value.to(device))
  if (Array.isArray(value)) return value.map((item) => moved(item, device))
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, moved(item, device)]))
  return isPlainObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, device)])) : value
}
