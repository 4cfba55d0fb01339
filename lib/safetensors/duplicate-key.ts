/**
 * The first key that an object of a JSON text has twice. `JSON.parse` takes the last without a word, so
 * two readers may see two different files. The text must be valid JSON.
 */
export function duplicateKey(json: string): string | undefined {
  // A string with what follows it, or a bracket: enough to tell keys and where objects begin and end.
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/gs
  const open: Set<string>[] = []
  for (const [token, colon] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string
      const keys = open.at(-1)!
      if (keys.has(key)) return key
      keys.add(key)
    }
  }
  return undefined
}
