import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { errorCodes } from '../../../lib/index.js'
import { linear } from '../../isolation/misbehaving.js'
import { makeFolder, openRegistry } from './folder.js'

const names = ['net', 'a b', '1', '2', '007', 'model.pt', 'model.pt2', 'model.onnx', 'model.json', 'current.pt', '..data', '.hidden', 'ü', 'x'.repeat(200), '-q', '__proto__', 'constructor', 'golden.json']
const links = ['model.pt', '..', '.', '/etc', '../net', '1', 'nowhere', '../../../..']
const model = readFileSync(linear)
const contents = [
  '', '{', '{}', '[]', 'null', '{"golden":"golden.json"}', '{"warmup":[{"x":[[1,2,3,4]]}]}', '{"labels":{"a":"1"}}', '{"versions":"all"}', '{"golden":"../../../../etc/passwd"}', model.subarray(0, 700), model, model,
]

/** Numbers from 0 up to `below` that are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % below
  }
}

/** Puts files, folders, links and pipes where models might be. */
function litter(folder: string, next: (below: number) => number, depth = 0): void {
  for (let i = next(7); i >= 0; i--) {
    const path = join(folder, names[next(names.length)]!)
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue
    const kind = next(8)
    if (kind < 3) {
      mkdirSync(path)
      if (depth < 3) litter(path, next, depth + 1)
    } else if (kind < 6) writeFileSync(path, contents[next(contents.length)]!)
    else if (kind === 6) symlinkSync(links[next(links.length)]!, path)
    else execFileSync('mkfifo', [path])
  }
}

it.skipIf(process.platform === 'win32')('opens whatever the folder holds, and has a reason for all that it does not serve', async () => {
  const next = numbers(5)
  for (let i = 0; i < 20; i++) {
    const folder = makeFolder()
    folder.put('sure/1/model.pt', model)
    for (let k = 0; k < 3; k++) litter(folder.path, next)
    const { registry } = await openRegistry(folder, { verify: false, watch: { settle: 1, patience: 2 } })
    for (let k = 0; k < 2; k++) {
      litter(folder.path, next)
      folder.remove(names[next(names.length)])
      await registry.management.reload()
    }
    for (const { state, reason } of registry.index()) {
      if (state === 'UNAVAILABLE') expect([...Object.keys(errorCodes), 'the version policy leaves it out']).toContain(reason.split(': ')[0])
    }
    expect(registry.ready('sure')).toBe(true)
    await registry.close()
  }
})
