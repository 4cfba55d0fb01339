// Asks a server over HTTP for some seconds, from connections that stay open, and prints one JSON line. A closed loop
// asks again when it has its answer. An open loop asks when a Poisson process says so: latency counts from then, whether
// or not a connection was free.
import { Client } from 'undici'

const { port, path, body, connections, rate, seconds, warm = 1 } = JSON.parse(process.argv[2])
const request = { method: 'POST', path, body, headers: { 'content-type': 'application/json' } }
const clients = Array.from({ length: connections }, () => new Client(`http://127.0.0.1:${port}`, { pipelining: 1 }))

const latencies = new Float64Array(1 << 22)
let measured = 0
let asked = 0
let errors = 0
let measuring = false
let stopped = false

/** One request; `done` is called when its answer has come whole. */
function ask(client, since, done) {
  let ok = false
  asked++
  client.dispatch(request, {
    onRequestStart() {},
    onResponseStart(_, status) { ok = status === 200 },
    onResponseData() {},
    onResponseEnd() {
      if (measuring && ok) latencies[measured++] = performance.now() - since
      if (measuring && !ok) errors++
      done()
    },
    onResponseError() {
      if (measuring) errors++
      done()
    },
  })
}

function closed() {
  return Promise.all(clients.map((client) => new Promise((resolve) => {
    const again = () => (stopped ? resolve() : ask(client, performance.now(), again))
    again()
  })))
}

async function open() {
  const free = [...clients]
  const due = []
  let first = 0
  const next = () => {
    while (free.length > 0 && first < due.length) {
      const client = free.pop()
      ask(client, due[first++], () => { free.push(client); next() })
    }
  }
  for (let arrival = performance.now(); !stopped;) {
    for (const now = performance.now(); arrival <= now; arrival += (-Math.log(1 - Math.random()) * 1000) / rate) due.push(arrival)
    next()
    // A timer would be a millisecond late, which is more than some answers take.
    await new Promise((resolve) => setImmediate(resolve))
  }
  // What came within the time is answered, however late: leaving it out would flatter a server that falls behind.
  measuring = true
  while (first < due.length || free.length < clients.length) await new Promise((resolve) => setTimeout(resolve, 5))
}

let began
let elapsed
let answered
setTimeout(() => { measuring = true; began = performance.now() }, warm * 1000)
setTimeout(() => {
  elapsed = (performance.now() - began) / 1000
  answered = measured
  stopped = true
  measuring = false
}, (warm + seconds) * 1000)
await (rate === undefined ? closed() : open())

const sorted = latencies.slice(0, measured).sort()
const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null
console.log(JSON.stringify({ perSecond: answered / elapsed, p50: at(0.5), p95: at(0.95), p99: at(0.99), errors, asked }))
await Promise.all(clients.map((client) => client.destroy()))
