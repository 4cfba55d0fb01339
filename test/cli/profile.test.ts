import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { classifier, expectRefusal, linear, models, printed, tchNode } from './command-line.js'

const folder = mkdtempSync(join(tmpdir(), 'tch-node-profile-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const trace = join(folder, 'trace.json')

interface Printed { trace: string; events: number; operators: { name: string; count: number; selfCpuTime: number; inputShapes: number[][] | null }[] }

describe('tch-node profile', () => {
  it('writes a Chrome trace of one call and prints where its time goes', () => {
    const { status, stdout, stderr } = tchNode('profile', classifier, '--shape', '1x3x64x64', '-o', trace)
    expect([status, stderr]).toEqual([0, ''])
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^Name +Self CPU % /)
    expect(lines.slice(2, 12).every((line) => /^(aten::\w+|forward|.*_kernel|\S+) +\d+\.\d\d% /.test(line))).toBe(true)
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/^Self CPU time total: /), `Trace: ${trace} (open it at https://ui.perfetto.dev)`])
    expect(JSON.parse(readFileSync(trace, 'utf8'))).toHaveProperty('traceEvents')
  })

  it('as JSON, compressed, with shapes', () => {
    const path = `${trace}.gz`
    const report = printed<Printed>('profile', linear, '--input', '[[1.0, 2, 3, 4]]', '--json', '-o', path, '--top', '3', '--record-shapes', '--warmup', '7')
    expect(report).toMatchObject({ model: linear, method: 'forward', trace: path })
    expect(report.operators).toHaveLength(3)
    expect(report.operators[0]!.selfCpuTime).toBeGreaterThanOrEqual(report.operators[2]!.selfCpuTime)
    expect(Array.isArray(report.operators[0]!.inputShapes)).toBe(true)
    const { traceEvents } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as { traceEvents: { name: string; cat?: string }[] }
    // One call, without those that warm the model up.
    expect(traceEvents.filter(({ name, cat }) => name === 'aten::linear' && cat === 'cpu_op')).toHaveLength(1)
  })

  it('any method, with memory and sub-modules', () => {
    expect(tchNode('profile', join(models, 'methods.pt'), '--method', 'scale', '--shape', '2x3', '--memory', '--modules', '--stack', '--flops', '-o', trace).stdout).toMatch(/ Memory +Self memory +Calls/)
    expect(printed('profile', join(models, 'methods.pt'), '--method', 'label', '--input', 'share=0.7', '--json', '-o', trace)).toMatchObject({ method: 'label' })
  })

  it.each<[string, string, RegExp, string[]]>([
    ['no model', 'ERR_TCH_MODEL_LOAD', /text\.pt/, [join(models, 'text.pt')]],
    ['a trace that cannot be written', 'ERR_TCH_FILE', /cannot be written/, [linear, '--shape', '1x4', '-o', join(folder, 'no', 'trace.json')]],
    ['no input', 'ERR_TCH_MISSING_ARGUMENT', /argument 'x'/, [linear, '-o', trace]],
    ['a call that fails', 'ERR_TCH_TORCH', /cannot be multiplied/, [linear, '--shape', '1x5', '-o', trace]],
  ])('refuses %s', (_name, code, message, args) => {
    expectRefusal(tchNode('profile', ...args), code, message)
  })

  it('refuses wrong use with status 2', () => {
    expect(tchNode('profile', linear, '--top', 'many')).toMatchObject({ status: 2, stdout: '' })
  })
})
