import { parse } from 'yaml'
import { TorchError } from '../../errors.js'
import { withValue, type Layer } from './layer.js'
import { nearest } from './nearest.js'
import { normalSchema } from './schema.js'
import { PREFIX, settings, words, type Setting } from './settings.js'

/** For the folder of models, which a server has to be told, there is a shorter one. */
const MODELS = `${PREFIX}MODELS`

const byVariable = new Map<string, Setting>(settings.map((setting) => [setting.variable, setting]))
byVariable.set(MODELS, byVariable.get(`${PREFIX}MODELS_DIRECTORY`)!)

const sections = Object.keys(normalSchema.properties!).map((key) => `${PREFIX}${words(key)}`)

/** Kubernetes and Docker tell each container the addresses of services; one called tch-node-http gives names like ours. */
const ofServices = /_SERVICE_(HOST|PORT)(_|$)|_PORT_\d+_(TCP|UDP)/
const linked = /^(tcp|udp):\/\//

function parsed({ node }: Setting, text: string): unknown {
  if (node.type === 'string' || (node.enum !== undefined && node.type === undefined)) return text
  if (node.type === 'boolean') return /^(true|yes|on|1)$/i.test(text) ? true : /^(false|no|off|0)$/i.test(text) ? false : text
  if (node.type === 'integer' || node.type === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
  try {
    return parse(text) as unknown
  } catch {
    return text
  }
}

/**
 * What variables say, `TCH_NODE_HTTP_PORT` for `http.port`. Those that are empty say nothing.
 *
 * @throws `ERR_TCH_CONFIG` for names in a section that it does not have.
 */
export function environmentLayer(environment: Readonly<Record<string, string | undefined>>): Layer {
  let value: Record<string, unknown> = {}
  const places = new Map<string, string>()
  for (const [name, text] of Object.entries(environment)) {
    if (text === undefined || text === '') continue
    const setting = byVariable.get(name)
    if (setting === undefined) {
      if (!sections.some((section) => name === section || name.startsWith(`${section}_`)) || ofServices.test(name)) continue
      const meant = nearest(name, [...byVariable.keys()])
      throw new TorchError('ERR_TCH_CONFIG', `${name}: there is no such setting${meant === undefined ? '' : `; did you mean ${meant}?`}`)
    }
    if (linked.test(text) && setting.path.at(-1) === 'port') {
      throw new TorchError('ERR_TCH_CONFIG', `${name}: ${setting.path.join('.')} is a port, got '${text}', which Kubernetes sets for a service of that name: set enableServiceLinks: false in the pod`)
    }
    value = withValue(value, setting.path, parsed(setting, text))
    places.set(setting.path.join('.'), name)
  }
  return { value, placeOf: (path) => path.map((_, i) => places.get(path.slice(0, path.length - i).join('.'))).find((name) => name !== undefined) ?? 'the environment' }
}
