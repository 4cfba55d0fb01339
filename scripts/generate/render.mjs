// Writes the text of lib/generated/ from the schemas of the libtorch that is loaded.
import { comment, pageOf } from './docs.mjs'
import { readOperators, readPublicNames } from './schemas.mjs'
import { loneOuts, publicForms, rawForms } from './signatures.mjs'
import { NamedResults, resultType } from './types.mjs'

const imports = [
  ['Device', '../device.js'],
  ['Dtype', '../dtype.js'], ['Layout', '../dtype.js'], ['MemoryFormat', '../dtype.js'], ['QScheme', '../dtype.js'],
  ['Generator', '../generator.js'],
  ['FactoryOptions', '../operator-types.js'], ['Keywords', '../operator-types.js'], ['NamedResults', '../operator-types.js'],
  ['Placement', '../operator-types.js'], ['Scalar', '../operator-types.js'], ['TypedOperator', '../operator-types.js'],
  ['Tensor', '../tensor.js'],
  ['Value', '../tensor-data.js'],
]

/** One member of an interface: an operator as a function, or as a method of its first argument. */
function member({ operator, chosen, overloads }, place, receiver, { named, pages, dtype }) {
  const outs = overloads.filter((overload) => overload.isOut)
  const values = chosen.filter((overload) => !overload.isOut)
  const seen = new Set()
  const page = pageOf(pages, place, receiver)
  return [...values, ...(receiver ? [] : loneOuts(overloads))]
    .filter(({ parameters: [first] }) => !receiver || (first?.kind === 'Tensor' && !first.list && !first.keywordOnly))
    .map((overload) => {
      const forms = publicForms(overload, { receiver, outs, result: resultType(overload, named, receiver) })
        .filter((form) => !seen.has(form) && seen.add(form))
      return forms.length === 0 ? '' : comment(page, overload, receiver, dtype) + forms.map((form) => `  ${place.name}${form}\n`).join('')
    })
    .join('')
}

function rawMember({ operator, overloads }, named) {
  const lines = [...overloads].sort((a, b) => (a.overload < b.overload ? -1 : 1)).flatMap((overload) =>
    rawForms(overload, resultType(overload, named, false)).map((form) => `    ${overload.overload}${form}\n`))
  return `  readonly ${operator}: TypedOperator<{\n${lines.join('')}  }>\n`
}

function file(body, named) {
  const uses = (name) => new RegExp(`\\b${name}\\b`).test(body)
  const modules = [...new Set(imports.map(([, module]) => module))]
  const lines = modules.flatMap((module) => {
    const names = imports.filter(([name, from]) => from === module && uses(name)).map(([name]) => name)
    return names.length === 0 ? [] : [`import type { ${names.join(', ')} } from '${module}'\n`]
  })
  const results = named?.declarations.map(([name]) => name).filter(uses) ?? []
  if (results.length > 0) lines.push(`import type { ${results.join(', ')} } from './results.js'\n`)
  return `// Generated from the schemas of libtorch by \`npm run generate\`: do not edit.\n${lines.join('')}\n${body}`
}

// Several files of like size, by the first letter after the underscores.
const rawFiles = [
  { name: 'raw-private-a-e', interface: 'AtenPrivateAToE', letters: /^_+[a-e]/i },
  { name: 'raw-private-f-z', interface: 'AtenPrivateFToZ', letters: /^_+[f-z]/i },
  { name: 'raw-a-c', interface: 'AtenAToC', letters: /^[a-c]/i },
  { name: 'raw-d-l', interface: 'AtenDToL', letters: /^[d-l]/i },
  { name: 'raw-m-r', interface: 'AtenMToR', letters: /^[m-r]/i },
  { name: 'raw-s-z', interface: 'AtenSToZ', letters: /^[s-z]/i },
]

function constants({ dtypeNames, constantNames: { layouts, memoryFormats, qschemes } }, has) {
  const names = [...dtypeNames, ...layouts, ...memoryFormats, ...qschemes].filter(has)
  return `/** Names as constants: \`torch.float32 === 'float32'\`. */\nexport interface TorchConstants {\n${names.map((name) => `  readonly ${name}: '${name}'\n`).join('')}}\n`
}

/**
 * The files of lib/generated/, by name.
 * @param {import('./schemas.mjs').Library} library
 * @param {Record<string, string[]>} pages
 * @returns {Map<string, string>}
 */
export function render(library, pages) {
  const named = new NamedResults()
  const context = { named, pages, dtype: library.dtype }
  const operators = readOperators(library)
  const byName = new Map(operators.map((operator) => [operator.operator, operator]))
  const places = readPublicNames(library).filter((place) => byName.has(place.operator))
  const members = (chosen, receiver) => chosen.map((place) => member(byName.get(place.operator), place, receiver, context)).join('')
  const files = new Map()
  const declare = (name, interfaceName, doc, body) => {
    files.set(`${name}.ts`, file(`/** ${doc} */\nexport interface ${interfaceName} {\n${body}}\n`, named))
  }

  const functions = (namespace) => members(places.filter((place) => place.isFunction && place.namespace === namespace), false)
  declare('functions', 'TorchFunctions', 'Operators as functions of `torch`.', functions(null))
  declare('linalg', 'LinalgFunctions', '`torch.linalg`: https://docs.pytorch.org/docs/stable/linalg.html', functions('linalg'))
  declare('fft', 'FftFunctions', '`torch.fft`: https://docs.pytorch.org/docs/stable/fft.html', functions('fft'))
  declare('special', 'SpecialFunctions', '`torch.special`: https://docs.pytorch.org/docs/stable/special.html', functions('special'))
  declare('methods', 'TensorMethods', 'Operators as methods of their first argument.', members(places.filter((place) => place.isMethod), true))

  for (const raw of rawFiles) {
    const found = operators.filter(({ operator }) => raw.letters.test(operator))
    declare(raw.name, raw.interface, "Operators of the dispatcher, by its own names.", found.map((operator) => rawMember(operator, named)).join(''))
  }
  files.set('results.ts', file(`${named.declarations.map(([name, type]) => `export type ${name} = ${type}\n`).join('')}`))
  files.set('constants.ts', file(constants(library.dtype, (name) => library.index.torch[name] === name)))
  files.set('raw.ts', file(
    rawFiles.map((raw) => `import type { ${raw.interface} } from './${raw.name}.js'\n`).join('') +
    `\n/** \`torch.ops.aten\`: every operator of ATen by the dispatcher's own names. */\n` +
    `export interface AtenOperators extends ${rawFiles.map((raw) => raw.interface).join(', ')} {}\n`,
  ))
  return files
}
