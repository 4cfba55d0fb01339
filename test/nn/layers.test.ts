import { beforeAll, describe, expect, it } from 'vitest'
import { nn, torch, type Tensor } from '../../lib/index.js'
import { build, callModule, decoded, lossOf, readAnswers, readCases, type Answer, type Case, type Encoded } from './cases.js'

const python = process.env['TCH_NODE_PYTHON']
const cases = readCases()

function label({ layer, args, kwargs, inputs, call }: Case): string {
  const shapes = inputs?.map((each) => ('float' in each ? each.float.join('x') : Object.keys(each)[0])).join(' ')
  return `${layer} ${JSON.stringify(args).slice(0, 60)} ${JSON.stringify(kwargs).slice(0, 80)} (${shapes}) ${call === undefined ? '' : Object.keys(call).join(' ')}`
}

/** Equal to the last bit: initial values come from the same random numbers and the same arithmetic. */
function expectSame(actual: Tensor, expected: Encoded, what: string): void {
  expect([actual.dtype, actual.shape], what).toEqual([expected.dtype, expected.shape])
  expect(actual.detach().equal(decoded(expected)), `${what}: ${actual.toString()} instead of ${decoded(expected).toString()}`).toBe(true)
}

function expectClose(actual: Tensor | null, expected: Encoded | null, what: string): void {
  if (expected === null || actual === null) return void expect([what, actual === null]).toEqual([what, expected === null])
  expect([actual.dtype, actual.shape], what).toEqual([expected.dtype, expected.shape])
  const dense = (actual.isSparse ? actual.toDense() : actual).detach()
  expect(dense.allclose(decoded(expected), 1e-5, 1e-6, true), `${what}: ${dense.toString()} instead of ${decoded(expected).toString()}`).toBe(true)
}

function expectAllClose(actual: readonly Tensor[], expected: readonly Encoded[], what: string): void {
  expect(actual.map(({ shape }) => shape), what).toEqual(expected.map(({ shape }) => shape))
  actual.forEach((each, i) => expectClose(each, expected[i]!, `${what} ${i}`))
}

describe.skipIf(!python)("layers are Python's", () => {
  let answers: Answer[]
  beforeAll(() => {
    torch.setNumThreads(1)
    answers = readAnswers(python!)
  }, 300_000)

  it('each that torch.nn has', () => {
    const tested = new Set(cases.map(({ layer }) => layer))
    const there = Object.entries(nn).filter(([, value]) => typeof value === 'function' && value.prototype instanceof nn.Module).map(([name]) => name)
    expect(there.filter((name) => !tested.has(name))).toEqual(['NonDynamicallyQuantizableLinear'])
  })

  it.each(cases.map((each, i) => [label(each), each, i] as const))('%s', (_, each, i) => {
    const answer = answers[i]!
    const module = build(each)
    expect(String(module)).toBe(answer.text)
    const before = [...module.stateDict()]
    expect(before.map(([name]) => name)).toEqual(answer.before.map(([name]) => name))
    before.forEach(([name, tensor], k) => expectSame(tensor, answer.before[k]![1], name))
    if (each.inputs === null) return
    const { results, leaves } = callModule(module, each)
    expectAllClose(results, answer.outputs, 'output')
    lossOf(results)?.backward()
    expect(module.namedParameters().map(([name]) => name)).toEqual(answer.gradients.map(([name]) => name))
    module.namedParameters().forEach(([name, { grad }], k) => expectClose(grad, answer.gradients[k]![1], `gradient of ${name}`))
    leaves.forEach(({ grad }, k) => expectClose(grad, answer.inputs[k]!, `gradient of input ${k}`))
    ;[...module.stateDict()].forEach(([name, tensor], k) => expectClose(tensor, answer.after[k]![1], `${name} afterwards`))
    module.eval()
    expectAllClose(callModule(module, each).results, answer.eval, 'in eval mode')
    torch.noGrad(() => expectAllClose(callModule(module, each).results, answer.inference, 'without gradients'))
  })
})
