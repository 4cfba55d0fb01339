import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BenchReport } from '../../lib/cli/bench-model.js'
import type { PackageDescription } from '../../lib/cli/package-description.js'
import { expected, packages, path, scratch } from '../packaged/package.js'
import { expectRefusal, printed, tchNode } from './command-line.js'

describe.skipIf(packages === undefined)('tch-node, with an AOTInductor package', () => {
  const call = packages === undefined ? undefined! : expected().calls['structured']![0]!
  const [image, options, pair] = call.args as [{ tensor: unknown }, Record<string, { tensor: unknown }>, [{ tensor: unknown }, [{ tensor: unknown }]]]
  const json = JSON.stringify

  it('inspect shows its arguments, inputs, outputs, constants and metadata', () => {
    const { status, stdout } = tchNode('inspect', path('structured'))
    expect(status).toBe(0)
    expect(stdout).toMatch(/structured\.pt2: AOTInductor package, [\d.]+ kB, compiled for cpu, model model\n/)
    expect(stdout).toContain('forward(image: Tensor, options: Dict[str, Tensor], pair: Tuple[Tensor, List[Tensor]], *, mask: Tensor, times: int = 3) -> Dict[str, Any]')
    expect(stdout).toMatch(/Inputs: 6\n {2}image +\[s\d+ \(1 to 32\), 4\] +float32 +cpu\n/)
    expect(stdout).toMatch(/Outputs: 9\n {2}sums\n/)
    expect(stdout).toMatch(/Constants: 1, 4 elements\n {2}bias +parameter +\[4\] +float32\n/)
    expect(stdout).toMatch(/AOTI_DEVICE_KEY +cpu/)
  })

  it('inspect gives the same as JSON, and the generated C++ when asked', () => {
    const description = printed<PackageDescription>('inspect', '--json', '--code', '--model', 'decoder', path('several'))
    expect(description).toMatchObject({ format: 'aotinductor', model: 'decoder', models: ['encoder', 'decoder'], device: 'cpu', inputs: [{ name: 'scores', shape: [2, 5] }], constants: [] })
    expect(description.code!.some(({ name, text }) => name.endsWith('.wrapper.cpp') && text.includes('run_impl'))).toBe(true)
  })

  it('run gives what Python gives, with containers as JSON', () => {
    const inputs = [image.tensor, { scale: options['scale']!.tensor, shift: options['shift']!.tensor }, [pair[0].tensor, [pair[1][0].tensor]]]
    const result = printed<{ sums: { data: number[] } }>(
      'run', '--json', path('structured'), ...inputs.flatMap((input) => ['-i', json(input)]), '-i', `mask=${json((call.kwargs['mask'] as { tensor: unknown }).tensor)}`,
    )
    const { sums } = call.result as { sums: { tensor: number[] } }
    result.sums.data.forEach((value, i) => expect(value).toBeCloseTo(sums.tensor[i]!, 4))
  })

  it('run takes a tensor from a file, and says what does not fit', () => {
    const file = join(mkdtempSync(join(scratch, 'input-')), 'x.json')
    writeFileSync(file, json([[0, 0, 0, 0, 0, 0, 0, 0.5]]))
    expect(printed<{ shape: number[] }>('run', '--json', path('mlp'), '-i', `x=${file}`).shape).toEqual([1, 4])
    expectRefusal(tchNode('run', path('mlp'), '-i', '[[1, 2]]'), 'ERR_TCH_TYPE', /argument 'x' must have dtype float32, got int64/)
    expectRefusal(tchNode('run', path('mlp'), '-i', '[[1.5, 2.5]]'), 'ERR_TCH_SHAPE', /argument 'x' must have shape/)
    expectRefusal(tchNode('run', path('several'), '-i', '[1.5]'), 'ERR_TCH_MODEL_LOAD', /package of encoder, decoder/)
  })

  it('bench measures it', () => {
    const report = printed<BenchReport>('bench', '--json', path('mlp'), '--shape', '2x8', '--seconds', '0.1', '--concurrency', '1,3', '--threads', '2')
    expect(report.inputs).toEqual({ x: { shape: [2, 8], dtype: 'float32' } })
    expect(report.rounds.map(({ concurrency }) => concurrency)).toEqual([1, 3])
    for (const { calls } of report.rounds) expect(calls).toBeGreaterThan(0)
  })
})
