// Reads the operators from the library itself: what it would do with a call is what the types say.

/**
 * The modules of the library that generation looks at: from dist/ for the command, from lib/ for the test.
 * @typedef {{ index: any, native: any, schema: any, operators: any, dtype: any, functional: any }} Library
 */

/** The overloads of an operator, in the order of choice, with what the addon tells of defaults and results. */
function overloadsOf(library, operator) {
  const { parseOverload, inOrderOfChoice } = library.schema
  // The dispatcher lists overloads in no fixed order.
  const raw = [...library.native.native.overloads(`aten::${operator}`)].sort((a, b) => (a[1] < b[1] ? -1 : 1))
  const rawOf = new Map(raw.map((one) => [one[0], one]))
  return inOrderOfChoice(raw.map(parseOverload)).map((overload) => {
    const [, , args, returns] = rawOf.get(overload.number)
    const parameters = overload.parameters.map((parameter, i) => ({ ...parameter, fallback: args[i][4] }))
    return { ...overload, parameters, results: returns.map(([name, type]) => ({ name, type })) }
  })
}

/** Arguments that JavaScript has no value for: left out where they may be, else the overload is not typed. */
function usable(overload) {
  const parameters = overload.parameters.filter((parameter) => parameter.kind !== 'other')
  const lost = overload.parameters.some((parameter) => parameter.kind === 'other' && parameter.required)
  return lost ? [] : [{ ...overload, parameters }]
}

/** Every operator of ATen with its overloads, by the dispatcher's name. */
export function readOperators(library) {
  const names = library.native.native.operatorNames().filter((name) => name.startsWith('aten::')).map((name) => name.slice(6)).sort()
  return names.flatMap((operator) => {
    const overloads = overloadsOf(library, operator).flatMap(usable)
    // Marks the tensors that numbers may stand for, and says which overloads a plain call chooses from.
    const chosen = library.schema.choosable(operator, overloads)
    return overloads.length === 0 ? [] : [{ operator, overloads, chosen }]
  })
}

/** Where each public operator is found, without the names that are written by hand. */
export function readPublicNames(library) {
  const { torch, Tensor } = library.index
  const functions = new Set(library.functional.handWrittenFunctions)
  const methods = new Set(library.functional.handWrittenMethods)
  return library.operators.publicNames()
    .map(({ operator, namespace, name }) => ({
      operator,
      namespace,
      name,
      isFunction: namespace === null ? !functions.has(name) && callsOperator(torch, name) : callsOperator(torch[namespace], name),
      isMethod: namespace === null && !methods.has(name) && callsOperator(Tensor.prototype, name),
    }))
    .sort((a, b) => (a.operator < b.operator ? -1 : 1))
}

/** Whether a member was installed for an operator: those functions are anonymous, members of a class have a name. */
function callsOperator(holder, name) {
  for (let object = holder; object !== null && object !== Object.prototype; object = Object.getPrototypeOf(object)) {
    const member = Object.getOwnPropertyDescriptor(object, name)
    if (member !== undefined) return typeof member.value === 'function' && member.value.name === ''
  }
  return false
}
