// Sends bad requests to a server in a child process, and a good one after each batch of them.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { seedOfCall } from '../random.mjs'
import { grpcTarget } from './grpc-target.mjs'
import { httpTarget } from './http-target.mjs'

const BATCH = 50
const TOGETHER = 10
/** Bytes of memory that the server may have at most, with bodies of 8 MiB. */
const RSS = 1.5 * 2 ** 30
/** Tensors that may live while nothing runs. */
const TENSORS = 500

const name = process.argv[2]
const target = { http: httpTarget, grpc: grpcTarget }[name]
const { values: options } = parseArgs({ args: process.argv.slice(3), options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, repeat: { type: 'string' } } })

const faults = []
const counts = {}
let server

/** A server, with what it told last. */
async function start() {
  const child = fork(fileURLToPath(new URL('server.mjs', import.meta.url)), { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const running = { child, ports: undefined, rss: 0, peak: 0, tensors: 0, stderr: '', ended: undefined, told: [] }
  child.stderr.on('data', (text) => { running.stderr = (running.stderr + text).slice(-4000) })
  child.on('exit', (status, signal) => { running.ended = signal ?? `exit code ${status}` })
  await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the server did not start: ${running.stderr}`)))
    child.on('message', (message) => {
      if (message.fault !== undefined) running.told.push(message.fault)
      if (message.rss !== undefined) Object.assign(running, message, { peak: Math.max(running.peak, message.rss) })
      if (message.http !== undefined) {
        running.ports = message
        resolve()
      }
    })
  })
  return running
}

function report(seed, what) {
  faults.push(what)
  if (faults.length > 30) return
  const request = seed === undefined ? '' : `\n  ${target.describe(target.request(seed))}\n  repeat with: npm run fuzz -- ${name} --repeat ${seed}`
  process.stderr.write('\r\x1b[K')
  console.log(`fault: ${what.slice(0, 1500)}${request}`)
}

async function one(seed) {
  const request = target.request(seed)
  const told = server.told.length
  const answer = await target.send(server.ports[name], request)
  const { kind, fault } = target.judge(request, answer)
  counts[kind] = (counts[kind] ?? 0) + 1
  if (fault !== undefined) report(seed, `${fault}${server.told.slice(told).map((text) => `\n  ${text}`).join('')}`)
  return answer
}

if (options.repeat !== undefined) {
  server = await start()
  const seed = Number(options.repeat)
  console.log(target.describe(target.request(seed)))
  const answer = await one(seed)
  console.log('→', target.text?.(answer) ?? answer, answer.body?.toString().slice(0, 2000) ?? '')
  console.log(server.ended ?? ((await target.wrong(server.ports[name])) || 'the next good request is served'))
  server.child.disconnect()
  target.close()
  process.exit(faults.length === 0 && server.ended === undefined ? 0 : 1)
}

const seed = Number(options.seed ?? Date.now() % 2 ** 31) >>> 0
server = await start()
const began = Date.now()
const until = began + 1000 * Number(options.seconds)
const bar = new SingleBar({ format: `${name} {bar} {percentage}% | {requests} requests, {faults} faults | {rss} MB`, stream: process.stderr, noTTYOutput: false, hideCursor: true })
bar.start(Number(options.seconds), 0, { requests: 0, faults: 0, rss: 0 })

let index = 0
let peak = 0
let reported = 0
while (Date.now() < until) {
  const seeds = Array.from({ length: BATCH }, () => seedOfCall(seed, index++))
  const waiting = [...seeds]
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    while (waiting.length > 0 && server.ended === undefined) await one(waiting.shift())
  }))
  const wrong = server.ended === undefined ? await target.wrong(server.ports[name]) : undefined
  // Seeds of a batch, because what broke it may be any of them.
  const batch = `\n  one of the requests ${index - BATCH} to ${index - 1} of seed ${seed}: ${seeds.join(', ')}`
  if (wrong !== undefined && server.ended === undefined) report(undefined, wrong + batch)
  for (const told of server.told.slice(reported)) if (!told.startsWith('logged:')) report(undefined, told + batch)
  reported = server.told.length
  peak = Math.max(peak, server.peak)
  if (server.rss > RSS) report(undefined, `the server has ${Math.round(server.rss / 2 ** 20)} MB${batch}`)
  if (server.tensors > TENSORS) report(undefined, `${server.tensors} tensors are alive${batch}`)
  if (server.ended !== undefined || server.rss > RSS || server.tensors > TENSORS) {
    if (server.ended !== undefined) report(undefined, `the server ended with ${server.ended}${batch}\n  ${server.stderr}`)
    else server.child.kill('SIGKILL')
    server = await start()
    reported = 0
  }
  bar.update(Math.min(Number(options.seconds), Math.round((Date.now() - began) / 1000)), { requests: index, faults: faults.length, rss: Math.round(server.rss / 2 ** 20) })
}
bar.stop()
server.child.disconnect()
target.close()

console.log(`seed ${seed}: ${index} requests in ${Math.round((Date.now() - began) / 1000)} s, the server had ${Math.round(peak / 2 ** 20)} MB at most`)
for (const [kind, count] of Object.entries(counts).sort((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(8)}  ${kind}`)
console.log(`${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
