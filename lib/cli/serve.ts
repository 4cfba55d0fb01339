import { Command, Option } from 'commander'
import type { ModelStatus, ServeConfig, ServeOptions, ServerReload } from '../serve/index.js'
import { failing, oneLine } from './failure.js'
import { count } from './input-options.js'
import { formatTable } from './table.js'

interface ServeFlags {
  config?: string
  host?: string
  port?: number
  grpcPort?: number
  http: boolean
  grpc: boolean
  console: boolean
  tokenFile?: string
  strict?: boolean
  watch: boolean
  verify: boolean
  logLevel?: ServeConfig['logging']['level']
  logFormat?: ServeConfig['logging']['format']
  drainDelay?: number
  drainTimeout?: number
  releaseState?: string
  check?: boolean
  printConfig?: boolean
}

const milliseconds = count(0)

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve a folder of models over HTTP and gRPC')
    .argument('[models]', 'a folder with <name>/<version>/model.pt or <name>/current.pt in it')
    .option('-c, --config <file>', 'a configuration in YAML or JSON; TCH_NODE_SERVE_CONFIG names one too')
    .option('--host <address>', 'the address to listen on (127.0.0.1; 0.0.0.0 for all)')
    .option('--port <port>', 'the port of HTTP (8000; 0 for a free one)', count(0))
    .option('--grpc-port <port>', 'the port of gRPC (8001; 0 for a free one)', count(0))
    .option('--no-http', 'no HTTP')
    .option('--no-grpc', 'no gRPC')
    .option('--no-console', "no operator's page")
    .option('--token-file <file>', 'the token with which models can be managed; TCH_NODE_MANAGEMENT_TOKEN holds one too')
    .option('--release-state <file>', 'keeps weights and roll-backs over restarts')
    .option('--strict', 'do not start when a model cannot be loaded')
    .option('--no-watch', 'look at models again only at SIGUSR2 or when asked to')
    .option('--no-verify', 'load new models without having tried them in a child process')
    .option('--drain-delay <ms>', 'between "not ready" and the end of listening (0)', milliseconds)
    .option('--drain-timeout <ms>', 'for requests under way when it stops (30000)', milliseconds)
    .addOption(new Option('--log-level <level>', 'what is logged (info)').choices(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']))
    .addOption(new Option('--log-format <format>', 'auto: JSON on stdout where that is no terminal').choices(['auto', 'json', 'pretty', 'none']))
    .option('--check', 'try the configuration and all models, say what came of it, and end')
    .option('--print-config', 'print the configuration as it is after all sources, and end')
    .addHelpText('after', `
Signals: SIGTERM and SIGINT drain and end with 0, a second one ends at once with 143 or 130; SIGUSR2 reloads.
Environment: TCH_NODE_HTTP_PORT and the like stand for http.port of the configuration.`)
    .action(failing(serve))
}

/** Which flag a key of the configuration comes from. */
const flagNames: Readonly<Record<string, string>> = {
  'models.directory': 'models', 'models.strict': '--strict', 'models.watch': '--no-watch', 'models.verify': '--no-verify',
  'http.host': '--host', 'grpc.host': '--host', 'http.port': '--port', 'grpc.port': '--grpc-port', 'http.enabled': '--no-http', 'grpc.enabled': '--no-grpc',
  'http.console': '--no-console', 'management.tokenFile': '--token-file', 'release.stateFile': '--release-state',
  'drain.delay': '--drain-delay', 'drain.timeout': '--drain-timeout', 'logging.level': '--log-level', 'logging.format': '--log-format',
}

function optionsOf(models: string | undefined, flags: ServeFlags): ServeOptions {
  // --no-… flags are true when they are not there, which must not go before a file.
  const off = (flag: boolean): false | undefined => (flag ? undefined : false)
  return {
    models: { directory: models, strict: flags.strict, watch: off(flags.watch), verify: off(flags.verify) },
    http: { enabled: off(flags.http), host: flags.host, port: flags.port, console: off(flags.console) },
    grpc: { enabled: off(flags.grpc), host: flags.host, port: flags.grpcPort },
    management: { tokenFile: flags.tokenFile },
    release: { stateFile: flags.releaseState },
    drain: { delay: flags.drainDelay, timeout: flags.drainTimeout },
    logging: { level: flags.logLevel, format: flags.logFormat },
  }
}

async function serve(models: string | undefined, flags: ServeFlags): Promise<void> {
  const { handleSignals, ModelServer, loadConfig, readConfigFile, redacted } = await import('../serve/index.js')
  const { TCH_NODE_SERVE_CONFIG: named, ...environment } = process.env
  const path = flags.config ?? (named === '' ? undefined : named)
  const load = async (): Promise<ServeConfig> => loadConfig({
    ...(path === undefined ? {} : { file: await readConfigFile(path) }),
    environment, options: optionsOf(models, flags), nameOf: (keys) => flagNames[keys.join('.')] ?? keys.join('.'),
  })
  const config = await load()
  if (flags.printConfig === true) {
    process.stdout.write(`${JSON.stringify(redacted(config), null, 2)}\n`)
    return
  }
  if (flags.check === true) return check(config)
  // What grpc-js would print of a port that is taken is said in one line here.
  process.env['GRPC_VERBOSITY'] ??= 'NONE'
  const server = new ModelServer(config)
  const detach = handleSignals(server, load, { reloaded: tellReload, failed: (error) => tell(`not reloaded, everything is as it was: ${oneLine(error)}`) })
  try {
    await server.start()
    tellStart(server)
  } catch (error) {
    detach()
    // Asked to stop while it was starting: that is no failure.
    if ((error as { code?: string }).code !== 'ERR_TCH_CLOSED') throw error
  }
  await server.closed
  detach()
  tell('stopped')
  // Native threads that still run a request that was cut off would keep the process.
  process.exit(0)
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

const rows = (index: readonly ModelStatus[]): string[] => formatTable(['model', 'version', 'state', 'why'], index.map(({ name, version, state, reason }) => [name, version, state, reason.split('\n', 1)[0]!]))

function tellStart({ url, grpcAddress, managed, backend }: import('../serve/index.js').ModelServer): void {
  if (url !== undefined) tell(`HTTP   ${url}`)
  if (grpcAddress !== undefined) tell(`gRPC   ${grpcAddress}`)
  tell(managed ? 'Management is on, for who has the token' : 'Management is off: no token is set')
  const index = backend.index()
  if (index.length === 0) tell('There are no models yet')
  else for (const line of rows(index)) tell(line)
}

function tellReload({ applied, restart, models }: ServerReload): void {
  const changed = models.filter(({ result }) => result !== 'unchanged').map(({ model, version, result, reason }) => `${model}/${version} ${result}${reason === undefined ? '' : ` (${reason})`}`)
  tell(`reloaded: ${[...applied.map((key) => `${key} changed`), ...changed].join(', ') || 'nothing has changed'}`)
  if (restart.length > 0) tell(`a restart is needed for ${restart.join(', ')}`)
}

/** Loads all models as a server would, beside whatever runs already. */
async function check(config: ServeConfig): Promise<void> {
  const { checkServer } = await import('../serve/index.js')
  const index = await checkServer(config)
  for (const line of rows(index)) process.stdout.write(`${line}\n`)
  const served = new Set(index.filter(({ state }) => state === 'READY').map(({ name }) => name))
  const failed = new Set(index.map(({ name }) => name).filter((name) => !served.has(name)))
  process.stdout.write(`${served.size} of ${served.size + failed.size} model${served.size + failed.size === 1 ? '' : 's'} can be served\n`)
  if (failed.size > 0) process.exitCode = 1
}
