/** A TorchScript type as a schema writes it: `Dict[str, List[int]]` is a Dict of str and of a List of int. */
export interface MethodType {
  name: string
  of: MethodType[]
}

export function parseMethodType(text: string): MethodType {
  const open = text.indexOf('[')
  if (open < 0 || !text.endsWith(']')) return { name: text.trim(), of: [] }
  const of: MethodType[] = []
  let depth = 0
  let start = open + 1
  for (let i = start; i < text.length; i++) {
    if (text[i] === '[') depth++
    if ((text[i] === ',' && depth === 0) || (text[i] === ']' && depth-- === 0)) {
      of.push(parseMethodType(text.slice(start, i)))
      start = i + 1
    }
  }
  return { name: text.slice(0, open).trim(), of }
}

/** The type itself, without the `Optional` around it. */
export function withoutOptional(type: MethodType): MethodType {
  return type.name === 'Optional' ? withoutOptional(type.of[0]!) : type
}
