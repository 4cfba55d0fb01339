// The comment above a signature: PyTorch's page, and what arguments are when they are left out.

const site = 'https://docs.pytorch.org/docs/stable'

/** PyTorch's own name and the page that documents it, or undefined. `pages`: pages.json. */
export function pageOf(pages, { operator, namespace }, receiver) {
  const name = namespace === null ? operator : operator.slice(namespace.length + 1)
  const has = (where) => pages[where]?.includes(name) === true
  const link = (full, page = `generated/${full}.html`) => `\`${full}\`: ${site}/${page}`
  if (namespace === 'special') return has('special') ? link(`torch.special.${name}`, `special.html#torch.special.${name}`) : undefined
  if (namespace !== null) return has(namespace) ? link(`torch.${namespace}.${name}`) : undefined
  if (receiver && has('Tensor')) return link(`torch.Tensor.${name}`)
  if (has('torch')) return link(`torch.${name}`)
  if (has('functional')) return link(`torch.nn.functional.${name}`)
  return has('Tensor') ? link(`torch.Tensor.${name}`) : undefined
}

function defaultOf({ kind, list, fallback }, dtype) {
  if (fallback === null || fallback === 'None') return undefined
  if (list) return fallback
  switch (kind) {
    case 'bool':
      return fallback.toLowerCase()
    case 'str':
      return `'${fallback}'`
    case 'Dtype':
      return `'${dtype.dtypeOfCode(Number(fallback)).name}'`
    case 'MemoryFormat':
      return `'${dtype.constantNames.memoryFormats[Number(fallback)]}'`
    default:
      return Number.isNaN(Number(fallback)) ? fallback : String(Number(fallback))
  }
}

/** `page`: as `pageOf` gives it; without one the schema stands there. */
export function comment(page, overload, receiver, dtype) {
  const what = page ?? `\`${overload.schema.replaceAll('*/', '* /')}\``
  const lines = overload.parameters.slice(receiver ? 1 : 0).flatMap((parameter) => {
    const value = defaultOf(parameter, dtype)
    const name = parameter.keywordOnly ? `options.${parameter.name}` : parameter.name
    return value === undefined ? [] : [`@param ${name} default \`${value}\``]
  })
  if (lines.length === 0) return `  /** ${what} */\n`
  return `  /**\n${[what, ...lines].map((line) => `   * ${line}\n`).join('')}   */\n`
}
