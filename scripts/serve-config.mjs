// Writes what is made of the schema of a server's configuration: assets/serve.schema.json for editors, and
// docs/serve-config.md. `--check` fails when they are not what they should be.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const shown = (value) => (value === undefined ? '' : `\`${JSON.stringify(value)}\``)

function valuesOf(node) {
  if (node.anyOf !== undefined) return node.anyOf.map(valuesOf).join(' or ')
  if (node.enum !== undefined) return node.enum.map((each) => `\`${each}\``).join(', ')
  if ('const' in node) return `\`${node.const}\``
  if (node.type === 'object') return node.properties === undefined || Object.keys(node.properties).length > 8 ? 'object' : `{${Object.keys(node.properties).join(', ')}}`
  return node.path ? 'path' : node.type === 'array' ? 'list' : node.type
}

/** Contents by path, of a schema and its settings as tch-node/serve exports them. */
export function documents({ configSchema, settings }) {
  const sections = Map.groupBy?.(settings, ({ path }) => path[0]) ?? settings.reduce((groups, each) => groups.set(each.path[0], [...(groups.get(each.path[0]) ?? []), each]), new Map())
  const lines = [
    '# Configuration of `tch-node serve`', '',
    'Made of the schema in [assets/serve.schema.json](../assets/serve.schema.json) by `node scripts/serve-config.mjs`.',
    'How files, variables and flags go together: [serve.md](serve.md#configuration).', '',
    'Times are milliseconds, sizes bytes. *live*: a reload (SIGUSR2) takes it in; all else needs a restart.',
  ]
  for (const [section, list] of sections) {
    const { description } = configSchema.properties[section]
    lines.push('', `## ${section}`, '', description, '', '| key | values | default | variable | |', '|---|---|---|---|---|')
    for (const { path, variable, node } of list) {
      lines.push(`| \`${path.join('.')}\` | ${valuesOf(node)} | ${shown(node.default)} | \`${variable}\` | ${node.description}${node.live ? ' *live*' : ''} |`)
    }
  }
  return { 'assets/serve.schema.json': `${JSON.stringify(configSchema, null, 2)}\n`, 'docs/serve-config.md': `${lines.join('\n').replaceAll(/<([a-z]+)>/g, '‹$1›')}\n` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of Object.entries(documents(await import('../dist/serve/index.js')))) {
    if (!process.argv.includes('--check')) writeFileSync(join(root, path), content)
    else if (readFileSync(join(root, path), 'utf8') !== content) {
      console.error(`${path} is not what the schema says: node scripts/serve-config.mjs writes it`)
      process.exitCode = 1
    }
  }
}
