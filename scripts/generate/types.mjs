// How arguments and results are written in TypeScript.

const elements = {
  Tensor: 'Tensor', int: 'number', float: 'number', bool: 'boolean', complex: 'Scalar', Scalar: 'Scalar', str: 'string',
  Dtype: 'Dtype', Device: 'Device', Layout: 'Layout', MemoryFormat: 'MemoryFormat', QScheme: 'QScheme', Generator: 'Generator',
}

export function argumentType(parameter) {
  const element = elements[parameter.kind]
  const one = parameter.numbers ? `${element} | Scalar` : element
  const type = !parameter.list ? one : `${parameter.repeat > 0 ? `${element} | ` : ''}readonly ${parameter.sparse ? `(${element} | null)` : element}[]`
  return parameter.optional ? `${type} | null` : type
}

const results = {
  Tensor: 'Tensor', 'Tensor[]': 'Tensor[]', int: 'number', SymInt: 'number', float: 'number', bool: 'boolean', SymBool: 'boolean',
  Scalar: 'Value', ScalarType: 'Dtype', QScheme: 'QScheme', Layout: 'Layout', Device: 'Device', str: 'string',
  'Dict(Tensor, Tensor)': 'Map<Tensor, Tensor>',
}

function oneResult({ type }, nullable) {
  const found = results[type]
  if (found === undefined) throw new Error(`no TypeScript type is known for results of type ${type}`)
  return nullable && type === 'Tensor' ? 'Tensor | null' : found
}

/** Types of several results with names, each declared once: `ValuesIndices`. */
export class NamedResults {
  #declarations = new Map()

  /** The name of the type for these results. */
  name(names, types) {
    const suffix = (type) => (type === 'Tensor[]' ? 'List' : type.endsWith('| null') ? 'OrNull' : '')
    const name = names.map((each, i) => each[0].toUpperCase() + each.slice(1) + suffix(types[i])).join('')
    const tuple = `[${names.map((each, i) => `${each}: ${types[i]}`).join(', ')}]`
    const members = `{ ${names.map((each, i) => `readonly ${each}: ${types[i]}`).join('; ')} }`
    // An array has `values` of its own.
    const hidden = names.some((each) => each in Array.prototype)
    const declaration = hidden ? `NamedResults<${tuple}, ${members}>` : `${tuple} & ${members}`
    const known = this.#declarations.get(name)
    if (known !== undefined && known !== declaration) throw new Error(`two types of results are called ${name}`)
    this.#declarations.set(name, declaration)
    return name
  }

  get declarations() {
    return [...this.#declarations].sort(([a], [b]) => (a < b ? -1 : 1))
  }
}

/** What an overload returns. `receiver`: it is called as a method, which gives itself back when it is written in place. */
export function resultType(overload, named, receiver) {
  const { results: found, returnNames, written, returns } = overload
  if (found.length === 0) return 'void'
  if (receiver && returns === 'written' && written.length === 1 && written[0] === 0) return 'this'
  // Backward operators leave out the gradients that were not asked for.
  const nullable = overload.parameters.some(({ name }) => name === 'outputMask' || name === 'gradInputMask')
  const types = found.map((result) => oneResult(result, nullable))
  if (types.length === 1) return types[0]
  return returnNames.every((name) => name !== '') ? named.name(returnNames, types) : `[${types.join(', ')}]`
}
