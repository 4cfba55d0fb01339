import type { ServeConfig } from './config.js'
import { valueAt } from './layer.js'
import { settings } from './settings.js'

/** Keys whose values differ: those that a reload takes in, and those that need a restart. */
export function differences(from: ServeConfig, to: ServeConfig): { live: string[]; restart: string[] } {
  const changed = settings.filter(({ path }) => JSON.stringify(valueAt(from, path)) !== JSON.stringify(valueAt(to, path)))
  const names = (live: boolean): string[] => changed.filter(({ node }) => (node.live === true) === live).map(({ path }) => path.join('.'))
  return { live: names(true), restart: names(false) }
}

/** The same with what nobody may see replaced. */
export function redacted(config: ServeConfig): Record<string, unknown> {
  const { management, models, ...rest } = config
  const sources = (of: ServeConfig['models']['sources']): unknown => Object.fromEntries(Object.entries(of).map(([name, source]) => [
    name, { ...source, ...(source.headers === undefined ? {} : { headers: Object.fromEntries(Object.keys(source.headers).map((header) => [header, '***'])) }) },
  ]))
  return { models: { ...models, sources: sources(models.sources) }, ...rest, management: { ...management, ...(management.token === undefined ? {} : { token: '***' }) } }
}
