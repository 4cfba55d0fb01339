import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
// Inside the checkout, so that 'tch-node' is the package itself.
const folder = join(root, 'build', 'readme')

interface Block { line: number; heading: string; code: string }

function blocks(language: string): Block[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => {
    const before = readme.slice(0, match.index)
    return { line: before.split('\n').length, heading: before.match(/^## .*$/gm)?.at(-1)?.slice(3) ?? '', code: match[1]! }
  })
}

function section(heading: string): string {
  const start = readme.indexOf(`\n## ${heading}\n`)
  expect(start).toBeGreaterThan(0)
  return readme.slice(start, readme.indexOf('\n## ', start + 4))
}

/** What the text around the blocks takes for given. */
const given = `
import { Executor, Module, torch } from 'tch-node'
Object.assign(globalThis, {
  a: torch.ones([2]), b: torch.ones([2]), x: torch.zeros([2, 3, 5, 6, 4]), mask: torch.tensor([true, false, true, false, true, false]), indices: [0, 2, 1],
  image: torch.rand([1, 3, 96, 96]), worker: { postMessage: () => {} }, signal: new AbortController().signal, batches: [torch.ones([2]), torch.ones([2])], losses: [], step: (batch) => batch.mul(2).sum(),
})
globalThis.model = Module.load(process.env.README_MODEL)
`
const names = `import { Executor, Module, Tensor, TorchError, torch } from 'tch-node'\n`

/** A block that starts with imports is a program and runs as it stands; of others, '{ … }' leaves out a body. */
function program({ code }: Block): string {
  const whole = code.startsWith('import ') ? code : names + code.replaceAll('{ … }', '{}')
  // A bare expression with its value beside it is printed, to be compared.
  return whole.replace(/^(torch\.\S.*?) +\/\/ tensor\(/gm, 'console.log(String($1)) // tensor(')
}

/** The comments that say what is printed: under a console.log, or beside an expression. */
function promised(code: string): string {
  const under = [...code.matchAll(/^console\.log\(.*\)\n((?:\/\/ .*\n)+)/gm)].map((match) => match[1]!.replaceAll(/^\/\/ /gm, ''))
  const beside = [...code.matchAll(/^torch\.\S.*? +\/\/ (tensor\(.*?\))(?:,? .*)?$/gm)].map((match) => `${match[1]}\n`)
  return [...under, ...beside].join('')
}

function run(file: string, model: string): Promise<{ status: number; out: string; err: string }> {
  const { NODE_OPTIONS: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', './given.mjs', file], { cwd: folder, env: { ...env, NO_COLOR: '1', README_MODEL: model } }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err })
    })
  })
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'given.mjs'), given)
  copyFileSync(join(root, 'examples', 'classify', 'classifier.pt'), join(folder, 'classifier.pt'))
  copyFileSync(join(root, 'test', 'fixtures', 'models', 'linear_relu.pt'), join(folder, 'linear_relu.pt'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the code of README.md', () => {
  const all = blocks('js')
  // `using` is syntax that not every supported Node has.
  const parses = (block: Block) => !/^\s*using /m.test(block.code) || Number(process.versions.node.split('.')[0]) >= 24

  it('has programs and promises', () => {
    expect(all.filter(({ code }) => code.startsWith('import ')).length).toBeGreaterThanOrEqual(2)
    expect(all.filter(({ code }) => promised(code) !== '').length).toBeGreaterThanOrEqual(2)
  })

  it.each(all.filter(parses).map((block) => ({ ...block, name: `${block.heading}, line ${block.line}` })))('runs: $name', async (block) => {
    const file = `line-${block.line}.mjs`
    writeFileSync(join(folder, file), program(block))
    const { status, out, err } = await run(file, ['Models', 'Serving'].includes(block.heading) ? 'classifier.pt' : 'linear_relu.pt')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe(promised(block.code))
  })
})

describe('what README.md says', () => {
  it('of the first example is what it prints', async () => {
    const [shown] = [...readme.matchAll(/^```\n(examples\/classify[\s\S]*?)^```$/gm)].map((match) => match[1]!.trimEnd().split('\n').filter((line) => line !== ''))
    const { out } = await new Promise<{ out: string }>((resolve) => {
      execFile(process.execPath, ['examples/classify/classify.mjs'], { cwd: root, env: { ...process.env, NO_COLOR: '1' } }, (_error, out) => resolve({ out }))
    })
    for (const line of shown!) expect(out.split('\n').map((each) => each.trimEnd())).toContain(line.trimEnd())
  })

  it('of figures is a table with figures', () => {
    const rows = section('Measured').split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(3)
    expect(rows[1]).toMatch(/^\|[-:| ]+\|$/)
    const headings = rows.filter((_, i) => i + 1 < rows.length && /^\|[-:| ]+\|$/.test(rows[i + 1]!))
    for (const row of rows.filter((each) => !headings.includes(each) && !/^\|[-:| ]+\|$/.test(each))) expect(row).toMatch(/\d/)
  })

  it('of scripts is in package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(4)
    for (const name of named) expect(scripts).toHaveProperty([name])
  })

  it('of files and error codes is there', async () => {
    const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ...readme.matchAll(/`((?:lib|cpp|docs|examples|scripts|bench)\/[\w./-]+)`/g)].map((match) => match[1]!)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
    const { errorCodes } = await import('../lib/index.js')
    for (const [code] of readme.matchAll(/ERR_TCH_[A-Z_]+[A-Z]/g)) expect(errorCodes).toHaveProperty(code)
  })
})
