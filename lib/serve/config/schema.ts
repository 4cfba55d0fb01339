import { schemas } from '../registry/description-schema.js'

/** A node of the schema, as far as this package reads it itself. */
export interface SchemaNode {
  type?: string
  description?: string
  default?: unknown
  properties?: Record<string, SchemaNode>
  additionalProperties?: boolean | SchemaNode
  anyOf?: SchemaNode[]
  enum?: readonly unknown[]
  const?: unknown
  items?: SchemaNode
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minLength?: number
  pattern?: string
  /** A path of a file or folder; in a file it is relative to that file's folder. */
  path?: true
  /** Nobody may see it printed. */
  secret?: true
  /** A reload takes it in; all others need a restart. */
  live?: true
}

const MIB = 2 ** 20
const { model } = schemas as unknown as { model: SchemaNode }

const flag = (description: string, value: boolean): SchemaNode => ({ type: 'boolean', description, default: value })
const count = (description: string, value?: number): SchemaNode => ({ type: 'integer', minimum: 1, description, ...(value === undefined ? {} : { default: value }) })
const ms = (description: string, value?: number): SchemaNode => ({ type: 'number', minimum: 0, maximum: 2 ** 31 - 1, description, ...(value === undefined ? {} : { default: value }) })
const text = (description: string, value?: string): SchemaNode => ({ type: 'string', minLength: 1, description, ...(value === undefined ? {} : { default: value }) })
const path = (description: string): SchemaNode => ({ ...text(description), path: true })
const port = (description: string, value: number): SchemaNode => ({ type: 'integer', minimum: 0, maximum: 65_535, description, default: value })
const header = (description: string, value: string): SchemaNode => ({ type: 'string', pattern: '^[A-Za-z0-9-]+$', description, default: value })
const object = (description: string, properties: Record<string, SchemaNode>): SchemaNode => ({ type: 'object', description, properties, additionalProperties: false })
const live = (node: SchemaNode): SchemaNode => ({ ...node, live: true })

const tls = object('Files in PEM; left out: no TLS.', {
  key: path('The private key.'),
  cert: path('The certificate, with its chain.'),
  passphraseFile: path('A file with the passphrase of the key.'),
  clientCa: path('Who signs certificates of clients: with it only clients that show one are let in (mTLS).'),
})

/** `models` is also a path alone; loading makes this of it. */
const models = object('The folder of models, or an object with it and how it is followed.', {
  directory: path('A folder with <name>/<version>/model.pt or <name>/current.pt in it.'),
  strict: flag('Whether a start fails when a model cannot be loaded, rather than serve the others.', false),
  defaults: live({ ...model, default: {}, description: 'What holds where a model.json says nothing; keys as in model.json.' }),
  overrides: live({ type: 'object', description: 'By the name of a model, what holds whatever its model.json says.', default: {}, additionalProperties: model }),
  watch: {
    description: 'How changes in the folder are noticed; `false`: only when somebody asks for a reload.', default: true,
    anyOf: [{ type: 'boolean' }, object('', {
      events: flag("The system's notices of changes.", true),
      interval: ms('Milliseconds between two looks, for file systems without notices (NFS); 0: none.', 5000),
      settle: ms('Milliseconds in which a file does not change before it counts as written.', 200),
      patience: ms('Milliseconds that an archive whose end is missing is given.', 2000),
    })],
  },
  verify: {
    description: 'How candidates are tried in child processes before they are loaded; `false`: they are not.', default: true,
    anyOf: [{ type: 'boolean' }, object('', {
      processes: count('Child processes at once.'), timeoutMs: count('Milliseconds that a trial may take.'), memoryLimitMB: count('MiB that a trial may take.'),
    })],
  },
  sources: live({ type: 'object', description: 'By the name of a model, where its versions are fetched: {url, sha256, headers, interval, timeout, maxSizeMB}.', default: {}, additionalProperties: model.properties!['source']! }),
  downloads: path("Where fetched models are kept; `.downloads` in the models' folder when left out."),
  links: { type: 'array', items: { ...text(''), path: true }, description: 'Further folders that links may lead to.', default: [] },
  concurrency: count('Models that are loaded at once; half the cores, and at least 2, when left out.'),
  memoryFactor: { type: 'number', minimum: 0, description: 'Memory that must be there for a model to be loaded, in sizes of its file.', default: 3 },
})

const shape = object('', {
  models,
  http: object('HTTP: the Open Inference Protocol V2, metrics, console and documentation.', {
    enabled: flag('Whether it is served.', true),
    host: text('The address to listen on; 0.0.0.0 for all.', '127.0.0.1'),
    port: port('The port; 0: a free one.', 8000),
    bodyLimit: count('Bytes of a body, as it comes and inflated.', 64 * MIB),
    bodiesLimit: count('Bytes of all bodies at once; beyond it requests are answered with 503.', 1024 * MIB),
    maxConnections: count('Connections at once; further ones are closed.', 10_000),
    headersTimeout: count("Milliseconds for a request's headers.", 10_000),
    requestTimeout: count('Milliseconds for a request to be there whole.', 60_000),
    keepAliveTimeout: count('Milliseconds that an idle connection stays open.', 72_000),
    docs: flag('The OpenAPI document at /openapi.json and its page at /docs.', true),
    console: flag("The operator's page at /.", true),
    tls,
    overload: {
      description: 'When new requests are turned away with 503; `false`: never.', default: {},
      anyOf: [{ const: false }, object('', {
        maxEventLoopDelay: ms('Milliseconds that the event loop may be late.', 1000),
        maxRssBytes: count('Bytes of memory of the process; left out: no limit.'),
      })],
    },
  }),
  grpc: object('gRPC: the Open Inference Protocol V2 and grpc.health.v1.', {
    enabled: flag('Whether it is served.', true),
    host: text('The address to listen on; 0.0.0.0 for all.', '127.0.0.1'),
    port: port('The port; 0: a free one.', 8001),
    messageLimit: count('Bytes of a message, as it comes and inflated.', 64 * MIB),
    messagesLimit: count('Bytes of all messages at once; beyond it requests are answered with UNAVAILABLE.', 1024 * MIB),
    maxConcurrentStreams: count('Calls at once on a connection.', 1024),
    streamRequests: count('Requests of one stream that are worked on at once.', 64),
    tls,
  }),
  headers: object('Names of headers (HTTP) and metadata (gRPC).', {
    version: header('Chooses the version or label of a model.', 'x-model-ver'),
    tenant: header('Says whose request it is, for fair queueing and quotas.', 'x-tenant-id'),
    key: header('Keeps a client on one version while traffic is split.', 'x-sticky-key'),
  }),
  management: object('Who may load and unload models, set weights and act in the console: nobody without a token.', {
    token: { type: 'string', minLength: 8, description: 'The token; tokenFile or the environment keeps it out of files that are shared.', secret: true },
    tokenFile: path('A file with the token.'),
  }),
  metrics: object('Prometheus metrics.', {
    enabled: flag('Whether they are served.', true),
    path: { type: 'string', pattern: '^/[\\w./-]+$', description: 'Where, over HTTP.', default: '/metrics' },
    process: flag("Node's own as well, process_* and nodejs_*.", true),
    labels: { type: 'object', description: 'Labels of every metric.', default: {}, additionalProperties: { type: 'string' } },
  }),
  tracing: object('OpenTelemetry traces.', {
    enabled: flag('Whether there are any.', false),
    endpoint: { type: 'string', pattern: '^https?://', description: 'Where they go over OTLP/HTTP, such as http://localhost:4318/v1/traces; left out: to the tracer that the program has set up itself.' },
    serviceName: text('The name of this service in them.', 'tch-node'),
    sampleRatio: { type: 'number', minimum: 0, maximum: 1, description: 'Share of the requests that begin a trace here; those that belong to one follow it.', default: 1 },
  }),
  logging: object('Logs on stdout.', {
    level: live({ enum: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], description: 'What is logged.', default: 'info' }),
    format: { enum: ['auto', 'json', 'pretty', 'none'], description: 'auto: json where stdout is no terminal, else none; pretty needs the package pino-pretty.', default: 'auto' },
  }),
  release: object('Gray releases: weights, shadows, roll-backs.', {
    stateFile: path('A JSON file that keeps them over restarts; left out: they end with the process.'),
  }),
  drain: object('How the server stops.', {
    delay: live(ms('Milliseconds between "not ready" and the moment from which no connection is taken: time for balancers to notice.', 0)),
    timeout: live(ms('Milliseconds for requests under way; then they are cut off.', 30_000)),
  }),
})

/** JSON Schema of a configuration; also in assets/serve.schema.json for editors. */
export const configSchema: SchemaNode & { $schema: string; title: string } = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'tch-node serve',
  ...shape,
  properties: { ...shape.properties, models: { description: models.description!, anyOf: [path(models.properties!['directory']!.description!), models] } },
}

/** The same with `models` as an object, as loading makes it. */
export const normalSchema: SchemaNode = shape
