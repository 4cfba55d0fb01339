import { describe, expect, it } from 'vitest'
import { loadVersioned } from '../../lib/node-api.js'

/** A runtime that accepts some Node-API versions, and the environment that the addon reads. */
function runtime(accepts: number[], asked?: string) {
  const environment: Record<string, string> = asked === undefined ? {} : { TCH_NODE_API_VERSION: asked }
  const attempts: number[] = []
  return {
    attempts,
    run: () =>
      loadVersioned({
        load: () => {
          const version = Number(environment['TCH_NODE_API_VERSION'] ?? 2147483647)
          attempts.push(version)
          if (!accepts.includes(version)) throw new Error(`version ${version} refused`)
          return 'addon'
        },
        setEnvironment: (name, value) => {
          environment[name] = value
        },
        asked,
        newest: 10,
      }),
  }
}

describe('loadVersioned', () => {
  it('asks for the experimental version', () => {
    const { run, attempts } = runtime([2147483647])
    expect(run()).toEqual({ addon: 'addon', version: 'experimental' })
    expect(attempts).toEqual([2147483647])
  })

  it('falls back to a stable version where the runtime refuses', () => {
    const { run, attempts } = runtime([9])
    expect(run()).toEqual({ addon: 'addon', version: 9 })
    expect(attempts).toEqual([2147483647, 9])
  })

  it('reports the first error when the version was not the reason', () => {
    expect(runtime([]).run).toThrow('version 2147483647 refused')
  })

  it('does what the user asks', () => {
    expect(runtime([9, 10], '10').run().version).toBe(10)
  })

  it('never hands a version to Node that it does not know: that would crash', () => {
    for (const asked of ['11', '99', '0', '-1', '8.5', 'new', '']) {
      const { run, attempts } = runtime([2147483647], asked)
      expect(run().version).toBe('experimental')
      expect(attempts).toEqual([2147483647])
    }
  })
})
