import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BenchReport } from '../../lib/cli/bench-model.js'
import { classifier, expectRefusal, linear, models, printed, tchNode } from './command-line.js'

const briefly = ['--seconds', '0.1', '--warmup', '2', '--intra-op-threads', '1']

describe('tch-node bench', () => {
  it('measures each concurrency and accounts for every call', () => {
    const report = printed<BenchReport>('bench', classifier, '--shape', '1x3x32x32', '--concurrency', '1,3', '--threads', '2', '--json', ...briefly)
    expect(report).toMatchObject({ method: 'forward', inputs: { pictures: { shape: [1, 3, 32, 32], dtype: 'float32' } }, threads: 2, intraOpThreads: 1 })
    expect(report.rounds.map(({ concurrency }) => concurrency)).toEqual([1, 3])
    for (const { calls, concurrency, seconds, callsPerSecond, latency, histogram } of report.rounds) {
      expect(calls).toBeGreaterThanOrEqual(concurrency)
      expect(callsPerSecond).toBeCloseTo(calls / seconds)
      expect(latency.p50).toBeGreaterThan(0)
      expect([latency.p90, latency.p99, latency.max]).toEqual([latency.p90, latency.p99, latency.max].toSorted((a, b) => a - b))
      expect(histogram.reduce((sum, bin) => sum + bin.calls, 0)).toBe(calls)
    }
  })

  it('prints a table and a histogram for people, and no bar into a pipe', () => {
    const { status, stdout, stderr } = tchNode('bench', linear, '--shape', '5x4', '--concurrency', '1,2', ...briefly)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/forward\(x: \[5, 4\] float32\), \d+ threads?, 1 within an operator/)
    expect(stdout).toMatch(/^concurrency +calls +calls\/s +mean ms +P50 ms +P90 ms +P99 ms +max ms\n +1( +[\d.]+){7}\n +2( +[\d.]+){7}\n/m)
    expect(stdout).toMatch(/^concurrency 2\n.* – .* ms {2}/m)
    expect(stdout).toContain('█')
  })

  it('takes other arguments as run does, another dtype and another method', () => {
    const slow = printed<BenchReport>('bench', join(models, 'slow.pt'), '--shape', '8x8', '--dtype', 'float64', '--input', 'rounds=1', '--json', ...briefly)
    expect(slow.inputs).toEqual({ rounds: null, x: { shape: [8, 8], dtype: 'float64' } })
    expect(printed<BenchReport>('bench', join(models, 'methods.pt'), '--method', 'count', '--json', ...briefly)).toMatchObject({ method: 'count', inputs: {}, rounds: [{ concurrency: 1 }] })
  })

  it.skipIf(process.platform === 'win32')('ends with 130 when it is interrupted', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli/main.js'), 'bench', linear, '--shape', '5x4', '--seconds', '600'], { stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise<[number | null, string | null]>((done) => child.on('exit', (code, signal) => done([code, signal])))
    const ping = setInterval(() => child.kill('SIGINT'), 3000)
    const [code, signal] = await ended
    clearInterval(ping)
    // Before the measurement begins, the signal ends the process as it ends any.
    expect([code, signal]).toEqual(signal === null ? [130, null] : [null, 'SIGINT'])
  })

  it.each<[string, RegExp, string[]]>([
    ['ERR_TCH_MODEL_LOAD', /no file nowhere\.pt/, ['nowhere.pt']],
    ['ERR_TCH_MISSING_ARGUMENT', /'x' \(Tensor\) is missing/, [linear]],
    ['ERR_TCH_UNKNOWN_ARGUMENT', /--shape 2x2 is one too many/, [linear, '--shape', '5x4', '--shape', '2x2']],
    ['ERR_TCH_TORCH', /cannot be multiplied \(5x5 and 4x3\)/, [linear, '--shape', '5x5']],
    ['ERR_TCH_UNKNOWN_DTYPE', /float33/, [linear, '--shape', '5x4', '--dtype', 'float33']],
    ['ERR_TCH_NO_METHOD', /no method 'encode'/, [linear, '--method', 'encode']],
  ])('says %s in one line: %s', (code, message, args) => {
    expectRefusal(tchNode('bench', ...args, ...briefly), code, message)
  })

  it.each(['--shape=1xax3', '--shape=', '--concurrency=0', '--concurrency=1,x', '--seconds=0', '--threads=-1', '--frobnicate'])('ends with 2 for %s', (flag) => {
    const { status, stderr } = tchNode('bench', linear, flag)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: (unknown )?option/)
  })
})
