import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { torch } from '../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const { SummaryWriter } = torch.utils.tensorboard

/** What TensorBoard's own reader finds in folders, in JSON. */
const READ = `
import sys, io, json, numpy
from dataclasses import asdict
from google.protobuf.json_format import MessageToDict
from PIL import Image
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.plugins.hparams.plugin_data_pb2 import HParamsPluginData

def read(folder):
    events = EventAccumulator(folder, size_guidance={"scalars": 0, "histograms": 0, "images": 0, "tensors": 0}).Reload()
    tags = events.Tags()
    pixels = lambda e: numpy.asarray(Image.open(io.BytesIO(e.encoded_image_string))).tolist()
    value = lambda t: [s.decode() for s in t.string_val] or list(t.float_val) or list(t.double_val)
    plugins = {tag: data.plugin_data for tag, data in events.summary_metadata.items()}
    return {
        "tags": tags,
        "scalars": {tag: [[e.step, e.value, e.wall_time] for e in events.Scalars(tag)] for tag in tags["scalars"]},
        "histograms": {tag: [[e.step, asdict(e.histogram_value)] for e in events.Histograms(tag)] for tag in tags["histograms"]},
        "images": {tag: [[e.step, e.width, e.height, pixels(e)] for e in events.Images(tag)] for tag in tags["images"]},
        "tensors": {tag: [[e.step, value(e.tensor_proto)] for e in events.Tensors(tag)] for tag in tags["tensors"]},
        "hparams": {tag: MessageToDict(HParamsPluginData.FromString(p.content)) for tag, p in plugins.items() if p.plugin_name == "hparams"},
    }

print(json.dumps([read(folder) for folder in sys.argv[1:]]))`

/** The same calls in Python, to compare files with. */
const WRITE = `
import sys, json, torch
from torch.utils.tensorboard import SummaryWriter
values = json.load(sys.stdin)
with SummaryWriter(values["folder"]) as writer:
    for i, value in enumerate(values["scalars"]):
        writer.add_scalar("loss/train", value, i)
    writer.add_histogram("weights", torch.tensor(values["histogram"], dtype=torch.float64), 3)
    writer.add_histogram("edges", torch.tensor(values["histogram"], dtype=torch.float64), 4, bins=[-1., 0., 0.5, 2.])
    writer.add_image("picture", torch.tensor(values["image"]), 5)
    writer.add_image("grey", torch.tensor(values["image"])[0], 6, dataformats="HW")
    writer.add_images("grid", torch.tensor(values["images"]), 7)
    writer.add_text("note", "**bold** ü", 8)
    writer.add_hparams({"lr": 0.1, "kind": "sgd", "layers": 3}, {"hparam/accuracy": 0.9}, {"kind": ["sgd", "adam"]}, run_name="run", global_step=2)`

function read(folders: string[], before = '', input = ''): any[] {
  return JSON.parse(execFileSync(python!, ['-c', before + READ, ...folders], { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'ignore'] }))
}

function codeOf(body: () => unknown): string | undefined {
  try {
    body()
  } catch (error) {
    return (error as { code?: string }).code
  }
  return undefined
}

describe('SummaryWriter', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tch-node-tensorboard-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let runs = 0
  const fresh = (): string => join(folder, `run ${runs++}`)

  it('names its file as TensorBoard expects, in a folder that it makes', () => {
    const run = join(fresh(), 'deeper')
    const writer = new SummaryWriter(run, { filenameSuffix: '.mine' })
    writer.close()
    writer.close()
    expect(readdirSync(run)[0]).toMatch(new RegExp(`^events\\.out\\.tfevents\\.\\d{10}\\.${hostname()}\\.${process.pid}\\.\\d+\\.mine$`))
  })

  it('frames its records with the check sums of TFRecord files', () => {
    const run = fresh()
    new SummaryWriter(run).close()
    const bytes = readFileSync(join(run, readdirSync(run)[0]!))
    // The length of the first record, 24 bytes, and its masked CRC32C as TensorFlow writes them.
    expect(bytes.subarray(0, 12).toString('hex')).toBe('1800000000000000a37f4b22')
    expect(bytes.length).toBe(8 + 4 + 24 + 4)
  })

  it('writes when the queue is full, at flush, and no sooner', () => {
    const run = fresh()
    using writer = new SummaryWriter(run, { maxQueue: 3 })
    const size = (): number => statSync(join(run, readdirSync(run)[0]!)).size
    const empty = size()
    writer.addScalar('a', 1, 1)
    writer.addScalar('a', 1, 2)
    expect(size()).toBe(empty)
    writer.addScalar('a', 1, 3)
    const full = size()
    expect(full).toBeGreaterThan(empty)
    writer.addScalar('a', 1, 4)
    writer.flush()
    expect(size()).toBeGreaterThan(full)
  })

  it('writes what waits when the process ends', () => {
    const run = fresh()
    const program = `import { torch } from 'tch-node'; new torch.utils.tensorboard.SummaryWriter(process.argv[1]).addScalar('a', 1, 1)`
    execFileSync(process.execPath, ['--input-type=module', '-e', program, run])
    expect(statSync(join(run, readdirSync(run)[0]!)).size).toBeGreaterThan(70)
  })

  it.skipIf(!python)('is read by TensorBoard with the values that Python would write', () => {
    const [ours, theirs] = [fresh(), fresh()]
    torch.manualSeed(1)
    const values = {
      scalars: [1.5, 0.25, -3, 1e-30],
      histogram: torch.randn([500]).toArray(),
      image: torch.rand([3, 5, 7]).toArray(),
      images: torch.rand([11, 1, 4, 3]).toArray(),
    }
    {
      using writer = new SummaryWriter(ours)
      values.scalars.forEach((value, i) => writer.addScalar('loss/train', i % 2 === 0 ? value : torch.tensor([value]), i))
      const numbers = torch.tensor(values.histogram, { dtype: 'float64' })
      writer.addHistogram('weights', numbers, 3)
      writer.addHistogram('edges', numbers.toTypedArray() as Float64Array, 4, { bins: [-1, 0, 0.5, 2] })
      const image = torch.tensor(values.image)
      writer.addImage('picture', image, 5)
      writer.addImage('grey', image.select(0, 0), 6, { dataformats: 'HW' })
      writer.addImages('grid', torch.tensor(values.images), 7)
      writer.addText('note', '**bold** ü', 8)
      writer.addHparams({ lr: 0.1, kind: 'sgd', layers: torch.tensor(3) }, { 'hparam/accuracy': 0.9 }, { hparamDomainDiscrete: { kind: ['sgd', 'adam'] }, runName: 'run', globalStep: 2 })
    }
    const all = read([ours, theirs, join(ours, 'run'), join(theirs, 'run')], WRITE, JSON.stringify({ ...values, folder: theirs }))
    for (const run of all) {
      for (const events of Object.values<number[][]>(run.scalars)) events.forEach((event) => event.pop())
      for (const [[, histogram]] of Object.values<any>(run.histograms)) {
        // NumPy adds up in another order.
        histogram.sum = histogram.sum.toFixed(8)
        histogram.sum_squares = histogram.sum_squares.toFixed(8)
      }
    }
    const [found, expected, foundRun, expectedRun] = all
    expect(found).toEqual(expected)
    expect(found.tags.images).toEqual(['picture', 'grey', 'grid'])
    expect(foundRun).toEqual(expectedRun)
    expect(foundRun.scalars).toEqual({ 'hparam/accuracy': [[2, expect.closeTo(0.9)]] })
  })

  it.skipIf(!python)('gives several curves, times, tensors as scalars and steps that are left out', () => {
    const run = fresh()
    {
      using writer = new SummaryWriter(run)
      writer.addScalars('loss/all', { train: 1, test: torch.tensor(2) }, 1, { walltime: 1000.5 })
      writer.addScalars('loss/all', { train: 0.5, test: 1.5 }, 2)
      writer.addScalar('plain', 5)
      writer.addScalar('new', 0.1, 3, { newStyle: true })
      writer.addScalar('double', 0.1, 3, { newStyle: true, doublePrecision: true })
    }
    expect(readdirSync(run).filter((name) => !name.startsWith('events')).toSorted()).toEqual(['loss_all_test', 'loss_all_train'])
    const [train, test, { scalars, tensors }] = read([join(run, 'loss_all_train'), join(run, 'loss_all_test'), run])
    expect(train.scalars['loss/all'].map(([step, value]: number[]) => [step, value])).toEqual([[1, 1], [2, 0.5]])
    expect(test.scalars['loss/all'][0]).toEqual([1, 2, 1000.5])
    expect(scalars.plain[0].slice(0, 2)).toEqual([0, 5])
    expect(tensors.new).toEqual([[3, [Math.fround(0.1)]]])
    expect(tensors.double).toEqual([[3, [0.1]]])
  })

  it.skipIf(!python)('hides the steps of a run that is taken up again', () => {
    const run = fresh()
    {
      using writer = new SummaryWriter(run)
      for (let step = 0; step < 6; step++) writer.addScalar('a', step, step)
    }
    {
      using writer = new SummaryWriter(run, { purgeStep: 3 })
      writer.addScalar('a', 30, 3)
    }
    expect(read([run])[0].scalars.a.map(([step, value]: number[]) => [step, value])).toEqual([[0, 0], [1, 1], [2, 2], [3, 30]])
  })

  it('shows pixels of every kind', () => {
    using writer = new SummaryWriter(fresh())
    writer.addImage('bytes', torch.zeros([4, 5, 3], { dtype: 'uint8' }), 1, { dataformats: 'HWC' })
    writer.addImage('alpha', torch.rand([4, 4, 4]), 1)
    writer.addImage('odd', torch.tensor([[NaN, Infinity, -Infinity]]), 1, { dataformats: 'HW' })
    writer.addImages('one', torch.rand([1, 3, 2, 2]).requiresGrad_(), 1)
    writer.addImages('last', torch.rand([2, 5, 3, 3]), 1, { dataformats: 'NHWC' })
  })

  it.each<[string, (writer: InstanceType<typeof SummaryWriter>) => void, string]>([
    ['a tag that is none', (w) => w.addScalar(5 as never, 1, 1), 'ERR_TCH_TYPE'],
    ['several numbers', (w) => w.addScalar('a', torch.ones([2]), 1), 'ERR_TCH_TYPE'],
    ['text for a number', (w) => w.addScalar('a', '1' as never, 1), 'ERR_TCH_TYPE'],
    ['half a step', (w) => w.addScalar('a', 1, 0.5), 'ERR_TCH_TYPE'],
    ['an unknown option', (w) => w.addScalar('a', 1, 1, { wallTime: 1 } as never), 'ERR_TCH_UNKNOWN_ARGUMENT'],
    ['a time that is none', (w) => w.addScalar('a', 1, 1, { walltime: NaN }), 'ERR_TCH_TYPE'],
    ['an empty histogram', (w) => w.addHistogram('a', [], 1), 'ERR_TCH_VALUE'],
    ['a histogram of NaN', (w) => w.addHistogram('a', torch.tensor([NaN, NaN]), 1), 'ERR_TCH_VALUE'],
    ['edges that fall', (w) => w.addHistogram('a', [1], 1, { bins: [2, 1] }), 'ERR_TCH_TYPE'],
    ['a picture of two channels', (w) => w.addImage('a', torch.ones([2, 4, 4]), 1), 'ERR_TCH_SHAPE'],
    ['a picture with other dimensions', (w) => w.addImage('a', torch.ones([4, 4]), 1), 'ERR_TCH_SHAPE'],
    ['a picture without pixels', (w) => w.addImage('a', torch.ones([3, 0, 4]), 1), 'ERR_TCH_SHAPE'],
    ['a format of no meaning', (w) => w.addImage('a', torch.ones([3, 4, 4]), 1, { dataformats: 'CXY' }), 'ERR_TCH_INVALID_ARGUMENT'],
    ['a hyperparameter that is a list', (w) => w.addHparams({ a: [1] as never }, {}), 'ERR_TCH_TYPE'],
    ['a domain of another type', (w) => w.addHparams({ a: 1 }, {}, { hparamDomainDiscrete: { a: ['x'] } }), 'ERR_TCH_TYPE'],
    ['a closed writer', (w) => { w.close(); w.addScalar('a', 1, 1) }, 'ERR_TCH_DISPOSED'],
  ])('refuses %s', (_what, body, code) => {
    using writer = new SummaryWriter(fresh())
    expect(codeOf(() => body(writer))).toBe(code)
  })

  it('refuses folders that cannot be made', () => {
    const run = fresh()
    new SummaryWriter(run).close()
    expect(codeOf(() => new SummaryWriter(join(run, readdirSync(run)[0]!, 'inside')))).toBe('ERR_TCH_FILE')
    expect(codeOf(() => new SummaryWriter(7 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => new SummaryWriter(fresh(), { flushSecs: Infinity }))).toBe('ERR_TCH_TYPE')
  })
})
