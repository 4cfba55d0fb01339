/**
 * The name that Python gives an option or a state: `weightDecay` → `weight_decay`, `HDiag` → `H_diag`. The way back is
 * `camelCase` of schema.ts.
 */
export function snakeCase(name: string): string {
  const apart = (_: string, before: string, after: string): string => `${before}_${after[0]!.toLowerCase()}${after.slice(1)}`
  return name.replace(/([A-Z])([A-Z][a-z])/g, apart).replace(/([a-z0-9])([A-Z])/g, apart)
}
