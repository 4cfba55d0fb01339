// Runs each known crash in Python and writes docs/known-crashes.md with what happened there:
//   node scripts/fuzz/prove.mjs [--check]
// Python is TCH_NODE_PYTHON, one with torch. --check writes nothing and fails where a proof no longer holds.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const entries = JSON.parse(readFileSync(join(here, 'known-crashes.json'), 'utf8'))
const python = process.env.TCH_NODE_PYTHON ?? 'python3'
const version = spawnSync(python, ['-c', 'import torch; print(torch.__version__)'], { encoding: 'utf8' }).stdout?.trim()
if (!version) throw new Error(`no torch in ${python}: set TCH_NODE_PYTHON`)

function prove({ python: lines }) {
  const { signal, status, error } = spawnSync(python, ['-W', 'ignore', '-c', ['import torch', ...lines].join('\n')], { timeout: 15_000, killSignal: 'SIGKILL' })
  if (error?.code === 'ETIMEDOUT') return 'still running after 10 s'
  return signal ?? `exit code ${status}`
}

const rows = entries.map((entry) => ({ ...entry, ended: prove(entry) }))
const text = `# Crashes of libtorch itself

Calls with senseless arguments that end the process, or never return, in Python as well: found by
\`npm run fuzz\`, proved by \`node scripts/fuzz/prove.mjs\`, which wrote this page with torch ${version}.
tch-node refuses those marked *guarded* with \`ERR_TCH_VALUE\` (lib/guards.ts); what cannot be told
beforehand at little cost is left to libtorch.

${rows.map(({ operators, what, guarded, python: lines, ended }) => `## ${operators.map((name) => `\`${name}\``).join(', ')}

${what[0].toUpperCase()}${what.slice(1)}. ${guarded ? 'Guarded.' : 'Not guarded.'}

\`\`\`python
import torch
${lines.join('\n')}  # ${ended}
\`\`\`
`).join('\n')}`

const lost = rows.filter(({ ended }) => ended.startsWith('exit code'))
for (const { operators, ended } of lost) console.error(`${operators[0]}: no crash in Python (${ended})`)
if (process.argv.includes('--check')) process.exit(lost.length === 0 ? 0 : 1)
mkdirSync(join(here, '..', '..', 'docs'), { recursive: true })
writeFileSync(join(here, '..', '..', 'docs', 'known-crashes.md'), text)
