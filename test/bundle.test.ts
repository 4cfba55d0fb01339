import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { packageRoot, programFile } from '../lib/libtorch/platform.js'

const dist = (name: string): string => JSON.stringify(pathToFileURL(resolve('dist', name)).href)

/** Runs an ES module in a process of its own; what it prints. */
function run(program: string, ...flags: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', program], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.trim()
}

/** The files of dist/ and the packages that importing a file opens at once. */
function opened(name: string): string[] {
  const seen = new Set([name])
  for (const each of seen) {
    if (!each.endsWith('.js')) continue
    for (const [, from] of readFileSync(resolve('dist', each), 'utf8').matchAll(/^(?:import|export)\s.*?["']([^"']+)["'];?$/gm)) {
      seen.add(from!.startsWith('.') ? join(each, '..', from!) : from!)
    }
  }
  return [...seen]
}

describe('the files of dist/', () => {
  it('hold each module once, whichever entry is opened first', () => {
    const answer = run(`
      const serve = await import(${dist('serve/index.js')})
      const { torch, Tensor, TorchError } = await import(${dist('index.js')})
      const { native } = await import(${dist('native.js')})
      console.log(serve.InferenceEngine.name, torch.ones([2]) instanceof Tensor, typeof native.overloads, new TorchError('ERR_TCH_TYPE', 'x').code)`)
    expect(answer).toBe('InferenceEngine true function ERR_TCH_TYPE')
  })

  it('keep the names of classes and functions, also where two modules have the same', () => {
    const names = JSON.parse(run(`
      import { torch, nn, optim } from ${dist('index.js')}
      const wrong = [['nn', nn], ['optim', optim], ['torch.func', torch.func], ['torch.autograd', torch.autograd]].flatMap(([holder, members]) =>
        Object.entries(members).filter(([name, member]) => typeof member === 'function' && /[$]/.test(member.name)).map(([name]) => holder + '.' + name))
      console.log(JSON.stringify([wrong, String(new nn.Linear(1, 2)), torch.func.hessian.name, torch.autograd.functional.hessian.name]))`)) as unknown[]
    expect(names).toEqual([[], expect.stringMatching(/^Linear\(/), 'hessian', 'hessian'])
  })

  it('map stacks to lib/', () => {
    const stack = run(`import { torch } from ${dist('index.js')}; try { torch.ones([2]).view([3]) } catch (error) { console.log(error.stack) }`, '--enable-source-maps')
    expect(stack).toMatch(/[\\/]lib[\\/][\w-]+\.ts:\d+:\d+/)
    expect(stack).not.toContain('chunks')
  })

  it('open neither libtorch for the shell commands that need none nor servers for the engine', () => {
    const torch = join('chunks', 'torch.js')
    expect(opened('cli/main.js')).not.toContain(torch)
    expect(opened('libtorch/setup.js')).not.toContain(torch)
    const served = opened('serve/index.js')
    expect(served).toContain(torch)
    expect(served.filter((name) => !/^node:|\.js$/.test(name))).toEqual([])
  })

  it('hold the programs of child processes and threads where the library looks for them', () => {
    for (const name of ['cli/inspect', 'isolation/child', 'isolation/watchdog'] as const) {
      expect(programFile(name)).toBe(join(packageRoot, 'dist', `${name}.js`))
      expect(readFileSync(programFile(name), 'utf8')).not.toBe('')
    }
    expect(readdirSync(resolve('dist/isolation')).filter((name) => name.endsWith('.js')).sort()).toEqual(['child.js', 'watchdog.js'])
  })
})
