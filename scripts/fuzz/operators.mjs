// Calls random operators with random arguments in a child process and reports what breaks.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const HANG_SECONDS = 10
// A call that wants more gets no memory, and must say so.
const DATA_BYTES = 4 * 2 ** 30
// An operator that crashed this often is left out for the rest of the run, for others to get their turn.
const CRASHES = 3

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, repeat: { type: 'string' }, known: { type: 'boolean', default: false } },
})
// What lib/guards.ts refuses is called like everything else.
const known = new Set(JSON.parse(readFileSync(join(here, 'known-crashes.json'), 'utf8')).filter(({ guarded }) => !guarded).flatMap(({ operators }) => operators))

const limited = spawnSync('prlimit', ['--version']).status === 0
function command(script, args) {
  const node = [process.execPath, join(here, script), ...args]
  return limited ? ['prlimit', `--data=${DATA_BYTES}`, '--core=0', '--', ...node] : node
}

if (options.repeat !== undefined) {
  const [program, ...args] = command('repeat.mjs', [options.repeat])
  const { status, signal } = spawnSync(program, args, { stdio: 'inherit', timeout: 120_000, killSignal: 'SIGKILL' })
  console.log(signal === null ? `exit code ${status}` : `killed by ${signal}`)
  process.exit(status ?? 1)
}

const seed = Number(options.seed ?? Date.now() % 2 ** 31) >>> 0
const until = Date.now() + 1000 * Number(options.seconds)
const folder = mkdtempSync(join(tmpdir(), 'tch-node-fuzz-'))
const journal = join(folder, 'journal')
writeFileSync(journal, Buffer.alloc(80))

function lastCall() {
  const record = Buffer.alloc(80)
  const file = openSync(journal, 'r')
  readSync(file, record, 0, 80, 0)
  closeSync(file)
  return { index: record.readDoubleLE(0), seed: record.readUInt32LE(8), operator: record.toString('utf8', 12).replace(/\0.*/s, '') }
}

const counts = {}
const faults = []
const crashes = []
const perOperator = new Map()
let first = 0

/** Runs a child until time is up or it ends; resolves to how it ended. */
function run(skipped) {
  const [program, ...args] = command('child.mjs', [journal, String(seed), String(first), skipped.join(',')])
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let stderr = ''
  child.stderr.on('data', (text) => { stderr = (stderr + text).slice(-4000) })
  return new Promise((resolve) => {
    let last = -1
    let still = Date.now()
    let how = 'crash'
    const watch = setInterval(() => {
      const { index, seed: current } = lastCall()
      if (index + current !== last) {
        last = index + current
        still = Date.now()
      } else if (Date.now() - still > 1000 * HANG_SECONDS) {
        how = 'hang'
        child.kill('SIGKILL')
      }
      if (Date.now() > until && how === 'crash') {
        how = 'time'
        child.kill('SIGKILL')
      }
    }, 500)
    child.on('message', (message) => {
      for (const [kind, count] of Object.entries(message.counts)) counts[kind] = (counts[kind] ?? 0) + count
      faults.push(...message.faults)
      first = message.index
    })
    child.once('close', (status, signal) => {
      clearInterval(watch)
      resolve({ how, status, signal, stderr })
    })
  })
}

function describe(seedOfCrash) {
  const [program, ...args] = command('repeat.mjs', [String(seedOfCrash)])
  const { stdout, signal, status } = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' })
  return { text: stdout.split('\n→')[0].slice(0, 600), again: signal ?? `exit code ${status}` }
}

while (Date.now() < until) {
  const often = [...perOperator].filter(([, count]) => count >= CRASHES).map(([operator]) => operator)
  const { how, status, signal, stderr } = await run([...often, ...(options.known ? [] : known)])
  if (how === 'time') break
  const { index, seed: seedOfCrash, operator } = lastCall()
  perOperator.set(operator, (perOperator.get(operator) ?? 0) + 1)
  const crash = { how, operator, seed: seedOfCrash, ended: signal ?? `exit code ${status}`, known: known.has(operator), ...describe(seedOfCrash) }
  crashes.push(crash)
  console.log(`${how}: ${operator} (${crash.ended}); repeat with: npm run fuzz -- --repeat ${seedOfCrash}\n  ${crash.text}\n  again: ${crash.again}${stderr === '' ? '' : `\n  ${stderr.trim().split('\n').slice(-3).join('\n  ')}`}`)
  first = index + 1
}
rmSync(folder, { recursive: true })

const calls = Object.values(counts).reduce((a, b) => a + b, 0)
console.log(`\nseed ${seed}: ${calls} calls${limited ? '' : ' (without prlimit: memory is not limited)'}`)
for (const [kind, count] of Object.entries(counts).sort((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(8)}  ${kind}`)
for (const { seed: at, operator, outcome, text } of faults.slice(0, 20)) console.log(`fault: ${operator}; repeat with: npm run fuzz -- --repeat ${at}\n  ${text.slice(0, 600)}\n  ${outcome.slice(0, 500)}`)
const unknown = crashes.filter((crash) => !crash.known)
console.log(`${faults.length} errors that are no TorchError or internal, ${unknown.length} crashes and hangs, ${crashes.length - unknown.length} known ones`)
process.exitCode = faults.length + unknown.length > 0 ? 1 : 0
