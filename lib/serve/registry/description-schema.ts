import { dtypeNames } from '../../dtype.js'

const count = { type: 'integer', minimum: 1 }
const ms = { type: 'number', minimum: 0 }
const positiveMs = { type: 'number', exclusiveMinimum: 0 }
const text = { type: 'string', minLength: 1 }
const numbers = { type: 'array', items: { type: 'number' } }
const shape = { type: 'array', items: { type: 'integer', minimum: -1 }, maxItems: 64 }
const dtype = { enum: dtypeNames }
const label = { pattern: '^(?![0-9]+$)[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$' }
const version = { type: 'string', pattern: '^(0|[1-9][0-9]{0,14})$' }
const size = { anyOf: [count, { type: 'array', items: count, minItems: 2, maxItems: 2 }] }

const object = (properties: Record<string, unknown>, required: string[] = []): Record<string, unknown> => ({ type: 'object', properties, required, additionalProperties: false })
const mapOf = (values: unknown): Record<string, unknown> => ({ type: 'object', additionalProperties: values })

const tensors = {
  type: 'array',
  items: object({ name: text, dtype: { enum: [...dtypeNames, 'bytes'] }, shape, labels: { type: 'array', items: { type: 'string' } } }, ['name']),
}

const batching = {
  anyOf: [
    { const: false },
    object({ policy: { enum: ['adaptive', 'fixed', 'aimd'] }, minSize: count, maxSize: count, targetLatency: positiveMs, preferredSizes: { type: 'array', items: count }, maxDelay: ms }),
  ],
}

const sample = { type: 'object', minProperties: 1 }

/** Of engines and versions. */
const ofVersion = {
  method: text,
  inputs: tensors,
  outputs: tensors,
  batching,
  instances: count,
  intraOpThreads: count,
  autocast: { enum: ['bfloat16', 'float16'] },
  queueLimit: count,
  timeout: positiveMs,
  priorities: count,
  defaultPriority: count,
  tenants: mapOf(object({ weight: { type: 'number', exclusiveMinimum: 0 }, quota: { type: 'integer', minimum: 0 } })),
  ragged: object({ inputs: mapOf({ type: 'number' }), mask: text, outputs: { type: 'array', items: text } }, ['inputs']),
  device: text,
  dtype,
  model: text,
  runners: count,
  warmup: { type: 'array', items: sample },
  golden: { anyOf: [text, { type: 'array', minItems: 1, items: object({ inputs: sample, outputs: {} }, ['inputs']) }] },
  rtol: { type: 'number', minimum: 0 },
  atol: { type: 'number', minimum: 0 },
  finite: { type: 'boolean' },
  verify: object({ timeoutMs: { type: 'number', minimum: 1 }, memoryLimitMB: { type: 'number', minimum: 1 } }),
  image: object({
    input: text, resize: size, centerCrop: size, gray: { type: 'boolean' }, scale: { type: 'number' }, mean: numbers, std: numbers,
    layout: { enum: ['nchw', 'nhwc', 'chw', 'hwc'] },
  }),
  sequence: object(
    {
      state: { type: 'array', minItems: 1, items: object({ input: text, output: text, initial: { type: 'number' } }, ['input', 'output']) },
      queueLimit: { type: 'integer', minimum: 0 },
      idleTimeout: positiveMs,
      maxSequences: count,
      maxBytes: count,
      whenFull: { enum: ['evict', 'refuse'] },
    },
    ['state'],
  ),
  signature: { enum: ['same', 'any'] },
}

const ofModel = {
  ...ofVersion,
  versions: { anyOf: [{ const: 'all' }, { type: 'array', minItems: 1, items: version }, object({ latest: count }, ['latest'])] },
  labels: { type: 'object', propertyNames: label, additionalProperties: version },
  strategy: { enum: ['availability', 'resource'] },
  source: object(
    {
      url: { type: 'string', pattern: '^https?://' }, sha256: { type: 'string', pattern: '^[0-9a-fA-F]{64}$' }, headers: mapOf({ type: 'string' }),
      interval: ms, timeout: positiveMs, maxSizeMB: { type: 'number', exclusiveMinimum: 0 },
    },
    ['url'],
  ),
}

/** JSON Schema of the model.json of a version and of a model. */
export const schemas = { version: object(ofVersion), model: object(ofModel) } as const
