import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Module } from '../lib/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples', 'digits')
const python = process.env['TCH_NODE_PYTHON']

interface Run {
  status: number
  out: string
  err: string
}

function run(program: string, args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 2 ** 26 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
    })
  })
}

const train = (...args: string[]): Promise<Run> => run(process.execPath, ['examples/digits/train.mjs', ...args])

/** Starts a training and kills it, as a power cut would, when it prints `text`. */
function killedAt(text: string, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['examples/digits/train.mjs', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (out.includes(text)) child.kill('SIGKILL')
    })
    child.on('exit', () => resolve())
  })
}

describe('examples/digits', () => {
  let folder: string
  let trained: Run
  const model = (): string => join(folder, 'whole', 'digits.pt')

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tch-node-digits-'))
    trained = await train('--out', join(folder, 'whole'), '--epochs', '12')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reads at least 98 of 100 digits that training never saw', () => {
    expect(trained.err).toBe('')
    expect(trained.status).toBe(0)
    expect(trained.out).toMatch(/^1438 images to learn from, 359 held out$/m)
    expect(trained.out.match(/^epoch +\d+ {2}loss [\d.]+ {2}held out: loss [\d.]+, accuracy [\d.]+ % {2}[\d,]+ samples\/s$/gm)).toHaveLength(12)
    expect(Number(/^accuracy ([\d.]+) %/m.exec(trained.out)![1])).toBeGreaterThanOrEqual(98)
    expect(trained.out).toContain('loaded again it answers the same')
  })

  it('keeps the last two checkpoints', () => {
    expect(readdirSync(join(folder, 'whole', 'checkpoints')).toSorted()).toEqual(['epoch-11.pt', 'epoch-12.pt'])
  })

  it('goes on after a kill -9 to the very model of an unbroken run', { timeout: 120_000 }, async () => {
    const [unbroken, broken] = [join(folder, 'unbroken'), join(folder, 'broken')]
    const args = ['--epochs', '3', '--batch', '64']
    expect((await train('--out', unbroken, ...args)).status).toBe(0)
    await killedAt('epoch  1', ['--out', broken, ...args])
    const resumed = await train('--out', broken, ...args, '--resume')
    expect(resumed.status).toBe(0)
    const [a, b] = [unbroken, broken].map((out) => Module.load(join(out, 'digits.pt')).stateDict())
    expect([...a!].every(([name, tensor]) => tensor.equal(b!.get(name)!))).toBe(true)
    expect((await train('--out', broken, ...args, '--resume')).out).toContain('goes on after epoch 3')
  })

  it('is run from the shell on a picture', async () => {
    const { status, out } = await run(process.execPath, ['dist/cli/main.js', 'run', model(), '--input', join(example, 'seven.png'), '--gray', '--topk', '3', '--json'])
    expect(status).toBe(0)
    const text = JSON.stringify(JSON.parse(out))
    expect(text.indexOf('"7"')).toBeGreaterThan(0)
    expect(text.match(/"\d"/)![0]).toBe('"7"')
  })

  it.skipIf(!python)('gives a model that Python runs with the same answers, and events that TensorBoard reads', async () => {
    const program = `
import sys, gzip, json, numpy, torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
rows = numpy.loadtxt(gzip.open(sys.argv[1]), delimiter=",", dtype=numpy.float32)
rows = rows[numpy.arange(len(rows)) % 5 == 4]
model = torch.jit.load(sys.argv[2])
answers = model(torch.from_numpy(rows[:, :-1]).reshape(-1, 1, 8, 8) / 16).argmax(1)
events = EventAccumulator(sys.argv[3]).Reload()
curve = EventAccumulator(sys.argv[3] + "/loss_train").Reload().Scalars("loss")
print(json.dumps({
    "accuracy": round(100 * (answers.numpy() == rows[:, -1]).mean(), 1),
    "training": model.training,
    "state": list(model.state_dict()),
    "children": [child.original_name for child in model.children()],
    "tags": events.Tags(),
    "steps": [e.step for e in events.Scalars("accuracy/held out")],
    "falls": curve[-1].value < curve[0].value / 5,
    "hparams": sorted(EventAccumulator(sys.argv[3] + "/hparams").Reload().summary_metadata),
}))`
    const { out } = await run(python!, ['-c', program, join(example, 'digits.csv.gz'), model(), join(folder, 'whole', 'events')])
    const answer = JSON.parse(out)
    expect(answer.accuracy).toBe(Number(/^accuracy ([\d.]+) %/m.exec(trained.out)![1]))
    expect(answer.training).toBe(false)
    expect(answer.state).toEqual(['conv1', 'conv2', 'fc1', 'fc2'].flatMap((layer) => [`${layer}.weight`, `${layer}.bias`]))
    expect(answer.children).toEqual(['Conv2d', 'Conv2d', 'MaxPool2d', 'Dropout', 'Linear', 'Linear'])
    expect(answer.tags.histograms).toEqual(answer.state)
    expect(answer.tags.scalars.toSorted()).toEqual(['accuracy/held out', 'accuracy/train', 'learning rate'])
    expect(answer.tags.images).toContain('digits')
    expect(answer.tags.tensors).toEqual(['network/text_summary'])
    expect(answer.steps).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
    expect(answer.falls).toBe(true)
    expect(answer.hparams).toEqual(expect.arrayContaining(['_hparams_/experiment', '_hparams_/session_end_info', '_hparams_/session_start_info']))
  })

  it.each(['--epochs 0', '--batch many', '--lr -1', '--colour'])('refuses %s', async (line) => {
    const { status, out, err } = await train(...line.split(' '))
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(line.split(' ')[0])
    expect(err).toContain('usage: train.mjs')
  })
})
