import { runScoped } from '../../context.js'
import { TorchError } from '../../errors.js'
import { operatorNamed } from '../../operators.js'
import { isTensor, type Tensor } from '../../tensor.js'
import type { BytesArray, Value } from '../inference.js'

export interface Ranked {
  /** The name of the class, where the model has names. */
  label?: string
  index: number
  value: number
}

/**
 * The `count` largest values of every row, largest first; all dimensions but the first are one row.
 * @throws `ERR_TCH_REQUEST` for what has no numbers to rank.
 */
export function rankRows(value: Value, count: number, labels: readonly string[] | undefined, name: string): Ranked[][] {
  if (!isTensor(value) || value.dim() === 0 || value.dtype === 'bool') throw new TorchError('ERR_TCH_REQUEST', `the output '${name}' has no numbers for classes to rank`)
  const [values, indices] = runScoped(() => {
    const flat = operatorNamed('aten::flatten').call([value.dim() === 1 ? value.unsqueeze(0) : value, 1]) as Tensor
    const [top, at] = flat.to('float64').topk(Math.min(count, flat.shape[1]!), 1)
    return [top.toArray() as number[][], at.toArray() as number[][]]
  })
  return values.map((row, at) => row.map((number, rank) => {
    const index = indices[at]![rank]!
    const label = labels?.[index]
    return { ...(label === undefined ? {} : { label }), index, value: number }
  }))
}

/** The largest values of every row as Triton's classification extension writes them: `value:index:label`. */
export function classified(value: Value, count: number, labels: readonly string[] | undefined, name: string): BytesArray {
  const rows = rankRows(value, count, labels, name)
  const elements = rows.flatMap((row) => row.map((each) => Buffer.from(`${each.value.toFixed(6)}:${each.index}${each.label === undefined ? '' : `:${each.label}`}`)))
  return { shape: [rows.length, rows[0]?.length ?? 0], elements }
}
