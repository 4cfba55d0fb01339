import { isArray, isPlainObject } from '../../values.js'
import type { InferenceBackend } from '../backend.js'
import { datatypeOfSpec } from '../protocol/index.js'
import type { TensorSpec } from '../tensor-spec.js'

interface ConfigTensor {
  name: string
  data_type: string
  dims: readonly number[]
}

function configTensor(spec: TensorSpec, batched: boolean): ConfigTensor {
  const datatype = datatypeOfSpec(spec)
  const dims = spec.shape ?? []
  return { name: spec.name, data_type: datatype === undefined ? 'TYPE_INVALID' : datatype === 'BYTES' ? 'TYPE_STRING' : `TYPE_${datatype}`, dims: batched ? dims.slice(1) : dims }
}

/** A model's configuration as Triton's clients read it; all of it is the JSON in the parameter `config`. */
export function modelConfig(backend: InferenceBackend, model: string, version?: string): object {
  const { name, platform, inputs, outputs } = backend.metadata(model, version)
  const config = backend.config(model, version)
  const { batching, instances } = config
  const rows = isPlainObject(batching) ? batching : undefined
  const maxSize = rows === undefined ? 0 : typeof rows['maxSize'] === 'number' ? rows['maxSize'] : 64
  return {
    name, platform, backend: 'pytorch', max_batch_size: maxSize,
    input: inputs.map((spec) => configTensor(spec, maxSize > 0)),
    output: outputs.map((spec) => configTensor(spec, maxSize > 0)),
    ...(rows === undefined ? {} : { dynamic_batching: { preferred_batch_size: isArray(rows['preferredSizes']) ? rows['preferredSizes'] : [] } }),
    instance_group: [{ name: `${name}_0`, count: typeof instances === 'number' ? instances : 1, kind: 'KIND_CPU' }],
    parameters: { config: { string_value: JSON.stringify(config) } },
  }
}
