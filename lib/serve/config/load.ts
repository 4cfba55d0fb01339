import type { ValidateFunction } from 'ajv'
import { resolve } from 'node:path'
import { TorchError } from '../../errors.js'
import { isArray, isPlainObject } from '../../values.js'
import { isModelName } from '../registry/model-name.js'
import type { ServeConfig, ServeOptions } from './config.js'
import { merge, normalised, valueAt, withValue, type Layer } from './layer.js'
import { problemOf } from './problem.js'
import { normalSchema, type SchemaNode } from './schema.js'
import { settings } from './settings.js'

/** Where a configuration comes from; a later one goes before an earlier one. */
export interface ConfigSources {
  /** YAML or JSON; paths in it are relative to its folder. */
  file?: { path: string; text: string }
  /** Variables of the environment. */
  environment?: Readonly<Record<string, string | undefined>>
  /** What a command line or a program says. */
  options?: ServeOptions
  /** What to call an option in messages; left out: its path, such as `http.port`. */
  nameOf?: (path: readonly string[]) => string
}

function defaultsOf(node: SchemaNode, depth = 0): unknown {
  if (node.default !== undefined) return structuredClone(node.default)
  if (node.properties === undefined) return undefined
  const known = Object.entries(node.properties).map(([key, child]) => [key, defaultsOf(child, depth + 1)] as const).filter(([, value]) => value !== undefined)
  return known.length > 0 || depth < 2 ? Object.fromEntries(known) : undefined
}

let validator: ValidateFunction | undefined

async function check(layer: Layer): Promise<void> {
  const { Ajv } = await import('ajv')
  validator ??= new Ajv({ allErrors: true, verbose: true, strict: false }).compile(normalSchema)
  if (validator(layer.value)) return
  const { path, message } = problemOf(validator.errors!)
  throw new TorchError('ERR_TCH_CONFIG', `${layer.placeOf(path)}: ${message}`)
}

function withPaths(value: Record<string, unknown>, folder: string): Record<string, unknown> {
  const absolute = (given: unknown): unknown => (isArray(given) ? given.map(absolute) : resolve(folder, given as string))
  return settings.filter(({ node }) => node.path === true || node.items?.path === true)
    .reduce((done, { path }) => (valueAt(done, path) === undefined ? done : withValue(done, path, absolute(valueAt(done, path)))), value)
}

/** What a program or a command line gives may have undefined in it. */
function withoutUndefined(value: unknown): unknown {
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => [key, withoutUndefined(each)]))
}

function checkTogether(config: ServeConfig, placeOf: (...path: string[]) => string): void {
  const refuse = (place: string, what: string): never => {
    throw new TorchError('ERR_TCH_CONFIG', `${place}: ${what}`)
  }
  if (!config.http.enabled && !config.grpc.enabled) refuse(placeOf('grpc', 'enabled'), 'neither http nor grpc is enabled: there would be no server')
  if (config.http.enabled && config.grpc.enabled && config.http.port !== 0 && config.http.port === config.grpc.port) {
    refuse(placeOf('grpc', 'port'), `http and grpc cannot both listen on port ${config.http.port}`)
  }
  for (const protocol of ['http', 'grpc'] as const) {
    const { tls } = config[protocol]
    if (tls === undefined) continue
    for (const key of ['key', 'cert'] as const) if (tls[key] === undefined) refuse(placeOf(protocol, 'tls'), `${protocol}.tls lacks '${key}'`)
  }
  for (const key of ['overrides', 'sources'] as const) {
    for (const name of Object.keys(config.models[key])) {
      if (!isModelName(name)) refuse(placeOf('models', key, name), `a model cannot be called '${name}': names are letters, digits, '_', '.' and '-'`)
    }
  }
}

/**
 * Merges defaults, file, environment and options, each checked by itself, so that an error names the place where it
 * stands. Reads no files.
 *
 * @throws `ERR_TCH_CONFIG` with place and key, what was expected and what came.
 */
export async function loadConfig(sources: ConfigSources): Promise<ServeConfig> {
  const { file, environment = {}, options = {}, nameOf } = sources
  if (!isPlainObject(options)) throw new TorchError('ERR_TCH_TYPE', "options of a server are an object such as { models: './models' }")
  // With their parsers, which a program that has engines of its own does not need.
  const [{ documentLayer }, { environmentLayer }] = await Promise.all([import('./document.js'), import('./environment.js')])
  const layers: Layer[] = []
  if (file !== undefined) {
    const layer = documentLayer(file.path, file.text)
    await check(layer)
    layers.push({ ...layer, value: withPaths(layer.value, layer.folder) })
  }
  const given = normalised(withoutUndefined(options) as Record<string, unknown>)
  for (const layer of [environmentLayer(environment), { value: given, placeOf: nameOf ?? ((path: readonly string[]) => path.join('.') || 'options') }]) {
    await check(layer)
    layers.push({ ...layer, value: withPaths(layer.value, process.cwd()) })
  }
  // Where one source names a token and a later one a file with it, the later one is meant.
  const merged = layers.reduce((under, { value }) => {
    const management = value['management']
    if (!isPlainObject(management)) return merge(under, value)
    const both = management['token'] !== undefined && management['tokenFile'] !== undefined
    if (both) throw new TorchError('ERR_TCH_CONFIG', 'management has a token and a tokenFile: give one of them')
    return merge({ ...(under as object), management: {} }, value)
  }, defaultsOf(normalSchema)) as unknown as ServeConfig
  checkTogether(merged, (...path) => {
    const layer = layers.findLast(({ value }) => valueAt(value, path) !== undefined)
    return layer === undefined ? path.join('.') : layer.placeOf(path)
  })
  return merged
}
