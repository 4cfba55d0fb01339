// A program that is asked, line by line, to time something. Peers stay alive and take turns, so that a change of the
// machine's speed meets all of them.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export class Peer {
  #child
  #waiting = []
  #exited

  constructor(name, command, args, env = {}) {
    this.name = name
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } })
    this.#exited = new Promise((resolve) => this.#child.once('close', resolve))
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      const { resolve, reject } = this.#waiting.shift()
      const answer = JSON.parse(line)
      if (answer?.failed === undefined) resolve(answer)
      else reject(new Error(`${name}: ${answer.failed}`))
    })
    this.#child.once('close', (code) => {
      for (const { reject } of this.#waiting) reject(new Error(`${name} ended with exit code ${code}`))
    })
  }

  /** Sends one request and gives the answer; `{ failed: reason }` rejects. */
  ask(request) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#child.stdin.write(`${JSON.stringify(request)}\n`)
    })
  }

  async end() {
    this.#child.stdin.end()
    await this.#exited
  }
}

export const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Rows of text in columns; the first is left-aligned. */
export function columns(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? '').length)))
  return rows.map((row) => row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell ?? '').padStart(widths[i]))).join('  ')).join('\n')
}
