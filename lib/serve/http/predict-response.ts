import { TorchError } from '../../errors.js'
import type { BackendAnswer } from '../backend.js'
import { nestedJson, rowsJson } from './value-json.js'

/** The answer to `instances`: a value for each row, or an object of them where there are several outputs. */
function predictions({ outputs, model }: BackendAnswer): string {
  const names = Object.keys(outputs)
  const columns = names.map((name) => rowsJson(outputs[name]!))
  const rows = columns[0]?.length ?? 0
  const other = columns.findIndex((column) => column.length !== rows)
  if (other >= 0) throw new TorchError('ERR_TCH_REQUEST', `the outputs of ${model} have not one row for each instance; send 'inputs' instead`)
  if (names.length === 1) return `{"predictions":[${columns[0]!.join()}]}`
  const keys = names.map((name) => JSON.stringify(name))
  return `{"predictions":[${Array.from({ length: rows }, (_, row) => `{${columns.map((column, at) => `${keys[at]!}:${column[row]!}`).join()}}`).join()}]}`
}

/** The body of an answer of V1. */
export function predictResponse(answer: BackendAnswer, rows: boolean): Buffer {
  if (rows) return Buffer.from(predictions(answer))
  const names = Object.keys(answer.outputs)
  const values = names.map((name) => nestedJson(answer.outputs[name]!))
  if (names.length === 1) return Buffer.from(`{"outputs":${values[0]!}}`)
  return Buffer.from(`{"outputs":{${names.map((name, at) => `${JSON.stringify(name)}:${values[at]!}`).join()}}}`)
}
