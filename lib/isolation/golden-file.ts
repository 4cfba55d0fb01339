import { extname } from 'node:path'
import { convertJson } from '../cli/json-value.js'
import { methodOf, type RunnableModel } from '../cli/method-arguments.js'
import { parseMethodType } from '../cli/method-type.js'
import { torch } from '../index.js'
import type { MethodSchema } from '../script-module.js'
import { readText, unreadable } from '../stored-bytes.js'
import { isPlainObject } from '../values.js'
import type { Case, Expected } from './case.js'

/**
 * The inputs of a model and the outputs they must give, as docs/untrusted-models.md describes them: a .safetensors
 * file with tensors called `inputs.…` and `outputs…`, or a .json file with `inputs` and `outputs`.
 *
 * @throws `ERR_TCH_DATA_FILE` for anything else.
 */
export function readGolden(file: string, model: RunnableModel, method: string): Case[] {
  if (extname(file).toLowerCase() === '.safetensors') return [fromTensors(file, model, method)]
  const text = readText(file)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw unreadable(file, `golden values are .safetensors or JSON, and it is not JSON (${(cause as Error).message})`, cause)
  }
  const cases = Array.isArray(parsed) ? parsed : [parsed]
  if (cases.length === 0) throw unreadable(file, 'it has no golden values')
  return cases.map((each) => fromJson(file, each, model, method))
}

function fromTensors(file: string, model: RunnableModel, method: string): Case {
  const schema = methodOf(model, method)
  const keywords: Record<string, unknown> = {}
  const expected: Expected[] = []
  for (const [name, tensor] of torch.loadStateDict(file, { mmap: false })) {
    const [what, ...path] = name.split('.')
    if (what === 'inputs' && path.length === 1) keywords[argumentName(file, schema, path[0]!)] = tensor
    else if (what === 'outputs') expected.push({ path, value: tensor })
    else throw unreadable(file, `'${name}' is neither inputs.<argument> nor outputs, outputs.<position> or outputs.<name>`)
  }
  if (expected.length === 0) throw unreadable(file, 'it has no tensor called outputs')
  return { method, args: argumentsOf(keywords), expected }
}

function fromJson(file: string, source: unknown, model: RunnableModel, method: string): Case {
  if (!isPlainObject(source) || !('inputs' in source)) throw unreadable(file, 'golden values are an object with inputs and outputs')
  const called = source['method'] === undefined ? method : String(source['method'])
  const schema = methodOf(model, called)
  const given = source['inputs']
  if (!Array.isArray(given) && !isPlainObject(given)) throw unreadable(file, 'inputs are an array, or an object by the names of the arguments')
  const keywords = Object.fromEntries(Object.entries(given as Record<string, unknown>).map(([key, value]) => {
    const name = argumentName(file, schema, key)
    const argument = schema.arguments.find((each) => each.name === name)!
    // JSON that was parsed no longer tells 1.0 from 1: tensors of floats name their dtype.
    return [name, convertJson(argument, parseMethodType(argument.type), { value, text: JSON.stringify(value) }, undefined)]
  }))
  return { method: called, args: argumentsOf(keywords), expected: 'outputs' in source ? [{ path: [], value: source['outputs'] }] : [] }
}

function argumentName(file: string, schema: MethodSchema, key: string): string {
  const found = schema.arguments.find(({ name }) => name === key) ?? (/^\d+$/.test(key) ? schema.arguments[Number(key)] : undefined)
  if (found === undefined) throw unreadable(file, `${schema.name} has no argument '${key}'; it has ${schema.arguments.map(({ name }) => name).join(', ') || 'none'}`)
  return found.name
}

/** Keywords stand in one trailing object. */
function argumentsOf(keywords: Record<string, unknown>): unknown[] {
  return Object.keys(keywords).length === 0 ? [] : [keywords]
}
