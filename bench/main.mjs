// `npm run bench -- NAME [--json] [--rounds N]`: every figure that the README claims, as a ratio against a named
// peer measured in the same run. Names: ops, startup, modules, training, batching-sim, serving.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const suites = {
  ops: './ops/suite.mjs',
  startup: './startup/suite.mjs',
  modules: './modules/suite.mjs',
  training: './training/suite.mjs',
  'batching-sim': './batching-sim/suite.mjs',
  serving: './serving/suite.mjs',
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string' } },
})
const names = positionals.length > 0 ? positionals : Object.keys(suites)
const results = {}
for (const name of names) {
  if (suites[name] === undefined) {
    console.error(`There is no benchmark '${name}'. There are: ${Object.keys(suites).join(', ')}`)
    process.exit(1)
  }
  const { run, table } = await import(suites[name])
  const result = await run(values.rounds === undefined ? {} : { rounds: Number(values.rounds) })
  results[name] = result
  if (!values.json) console.log(`${table(result)}\n`)
}
if (values.json) console.log(JSON.stringify(results, null, 2))
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build', 'bench')
mkdirSync(folder, { recursive: true })
for (const [name, result] of Object.entries(results)) writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
