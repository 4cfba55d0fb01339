import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as dtype from '../lib/dtype.js'
import * as functional from '../lib/functional/index.js'
import * as index from '../lib/index.js'
import * as native from '../lib/native.js'
import * as operators from '../lib/operators.js'
import * as schema from '../lib/schema.js'
import pages from '../scripts/generate/pages.json' with { type: 'json' }
import { render } from '../scripts/generate/render.mjs'
import { calls } from './types/calls.js'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'lib', 'generated')
const pinned = index.torch.version.startsWith('2.13.')

describe('generated types', () => {
  // The files are those of the pinned libtorch: others have some operators more or less.
  it.runIf(pinned)('are those of the schemas', () => {
    const files = render({ index, native, schema, operators, dtype, functional }, pages)
    const stale = [...files].filter(([name, text]) => readFileSync(join(generated, name), 'utf8') !== text).map(([name]) => name)
    expect(stale, 'run: npm run generate').toEqual([])
    expect(readdirSync(generated).sort()).toEqual([...files.keys(), 'index.ts'].sort())
  })

  it('cover every public operator', () => {
    const functions = readFileSync(join(generated, 'functions.ts'), 'utf8')
    const named = new Set([...functions.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name))
    const missing = operators.publicNames().filter(({ namespace, name }) => namespace === null && !named.has(name)).map(({ name }) => name)
    const byHand = new Set([...functional.handWrittenFunctions, ...Object.getOwnPropertyNames(index.Torch.prototype), ...Object.keys(index.torch)])
    // A Stream cannot be given from JavaScript.
    expect(missing.filter((name) => !byHand.has(name))).toEqual(['recordStream'])
  })

  // Against the declarations, as programs see them: what is in lib/ may be lost on the way.
  it('let good programs through and refuse bad ones', { timeout: 120_000 }, () => {
    const declarations = join(root, 'build', 'declarations')
    const programs = join(declarations, 'test', 'types')
    rmSync(declarations, { recursive: true, force: true })
    compile('-p', join(root, 'tsconfig.build.json'), '--outDir', join(declarations, 'lib'))
    cpSync(join(root, 'test', 'types'), programs, { recursive: true })
    writeFileSync(join(programs, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['.'] }))
    expect(compile('-p', programs)).toBe('')
  })

  it.each(Object.entries(calls))('say what works: %s', (_, call) => {
    expect(call).not.toThrow()
  })
})

function compile(...args: string[]): string {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  return spawnSync(process.execPath, [tsc, ...args], { encoding: 'utf8' }).stdout
}
