import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Module, nn, torch, type Tensor } from '../../lib/index.js'

const scripted = fileURLToPath(new URL('../fixtures/models/structured/net.pt', import.meta.url))

const names = (entries: [string, unknown][]): string[] => entries.map(([name]) => name)

describe('a scripted model in a module', () => {
  class Wrapped extends Module {
    body = Module.load(scripted)
    head = new nn.Linear(2, 1)
    override forward(x: Tensor): Tensor {
      return this.head.forward(this.body.forward(x) as Tensor)
    }
  }

  it('takes part in every walk', () => {
    const net = new Wrapped()
    const { body } = net
    const own = names(body.namedParameters())
    expect(own.length).toBeGreaterThan(2)
    expect(names(net.namedParameters())).toEqual([...own.map((name) => `body.${name}`), 'head.weight', 'head.bias'])
    expect(names(net.namedBuffers())).toEqual(names(body.namedBuffers()).map((name) => `body.${name}`))
    expect([...net.stateDict().keys()]).toEqual([...[...body.stateDict().keys()].map((name) => `body.${name}`), 'head.weight', 'head.bias'])
    expect(names(net.namedModules())).toEqual(['', ...names(body.namedModules()).map((path) => (path === '' ? 'body' : `body.${path}`)), 'head'])
    expect(net.getSubmodule('body.features').className).toBe('Sequential')
    expect(net.getParameter(`body.${own[0]}`).isSame(body.namedParameters()[0]![1])).toBe(true)
    expect(net.train().body.training).toBe(true)
    expect(net.eval().body.training).toBe(false)
    net.body.training = true
    expect(net.body.training).toBe(true)
    const seen: string[] = []
    net.apply((module) => void seen.push(module.className))
    expect(seen).toContain('BatchNorm1d')
    expect(String(net)).toMatch(/^Wrapped\(\n {2}\(body\): RecursiveScriptModule\(\n {4}original_name=/)
    expect(net.double().parameters().every(({ dtype }) => dtype === 'float64')).toBe(true)
    net.float()
    expect(net.loadStateDict(new Map([...net.stateDict()].map(([name, tensor]) => [name, tensor.clone()])))).toEqual({ missingKeys: [], unexpectedKeys: [] })
    net.forward(torch.ones([2, 4])).sum().backward()
    expect(net.parameters().filter(({ grad }) => grad !== null).length).toBeGreaterThan(2)
    net.zeroGrad()
    expect(net.parameters().every(({ grad }) => grad === null)).toBe(true)
    const copy = net.deepcopy()
    expect(copy.body).not.toBe(body)
    expect(names(copy.namedParameters())).toEqual(names(net.namedParameters()))
  })

  it('is listed once when it is there twice', () => {
    class Twice extends Module {
      a = Module.load(scripted)
      b = this.a
      part = this.a.getSubmodule('features')
      override forward(): void {}
    }
    const net = new Twice()
    expect(names(net.namedParameters())).toEqual(names(net.a.namedParameters()).map((name) => `a.${name}`))
    expect(net.stateDict().size).toBeGreaterThan(2 * net.a.stateDict().size)
  })
})
