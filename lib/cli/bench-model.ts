import { availableParallelism } from 'node:os'
import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import type { Dtype } from '../dtype.js'
import { failing } from './failure.js'
import { count, counts, inputOptions, loadOptions, seconds, shapes, type InputFlags } from './input-options.js'
import { formatHistogram, histogram, milliseconds, summarise, type HistogramBin, type Latency } from './latency.js'
import type { RunnableModel } from './method-arguments.js'

interface BenchFlags extends InputFlags {
  shape?: number[][]
  concurrency: number[]
  seconds: number
  warmup: number
  threads?: number
  intraOpThreads?: number
  json?: boolean
}

interface Round {
  concurrency: number
  calls: number
  seconds: number
  callsPerSecond: number
  /** Milliseconds. */
  latency: Latency
  histogram: HistogramBin[]
}

/** What `tch-node bench --json` prints. */
export interface BenchReport {
  model: string
  method: string
  /** Shape and dtype of the tensors, null for other values. */
  inputs: Record<string, { shape: number[]; dtype: string } | null>
  threads: number
  /** null: as many as PyTorch takes. */
  intraOpThreads: number | null
  rounds: Round[]
}

export function benchCommand(): Command {
  return inputOptions(new Command('bench').description('measure how fast a model answers').argument('<model>', 'a .pt or .pt2 file'))
    .option('--shape <sizes>', 'a tensor argument of random values of --dtype (float32), such as 1x3x224x224 (repeat it for further ones)', shapes)
    .option('--concurrency <counts>', 'calls under way at the same time; several are measured one after another', counts, [1])
    .option('--seconds <number>', 'how long each is measured', seconds, 3)
    .option('--warmup <calls>', 'calls that come first and are not counted', count(0), 10)
    .option('--threads <count>', 'threads of the executor (one for each core)', count(1))
    .option('--intra-op-threads <count>', 'threads that one operator may use on each of them', count(1))
    .option('--json', 'print it as JSON')
    .action(failing(bench))
}

async function bench(file: string, flags: BenchFlags): Promise<void> {
  // Here and not above: the other commands work where there is no libtorch yet.
  const [{ Executor, Module }, { closedLoop, warmUp }, { methodOf, readArguments, requireAll }, { fillShapes }, { isTensor }, { modelFormat }] = await Promise.all([
    import('../index.js'), import('./closed-loop.js'), import('./method-arguments.js'), import('./random-input.js'), import('../tensor.js'), import('../model-format.js'),
  ])
  const { threads = availableParallelism(), intraOpThreads } = flags
  const model = Module.load<RunnableModel>(file, { ...loadOptions(flags), ...(modelFormat(file).kind === 'aotinductor' ? { runners: threads } : {}) })
  const method = methodOf(model, flags.method)
  const values = await readArguments(method, flags)
  fillShapes(method, values, flags.shape ?? [], (flags.dtype ?? 'float32') as Dtype, flags.device)
  requireAll(method, values)

  const executor = new Executor({
    threads,
    ...(intraOpThreads === undefined ? {} : { intraOpThreads }),
    queueLimit: Math.max(1024, ...flags.concurrency),
  })
  const bar = process.stderr.isTTY ? new SingleBar({ stream: process.stderr, format: '  {bar} {percentage}%  concurrency {concurrency}', clearOnComplete: true, hideCursor: true }) : undefined
  const rounds: Round[] = []
  const interrupted = (): never => {
    // The bar hides the cursor; stopping brings it back.
    bar?.stop()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  try {
    await warmUp({ model, method: flags.method, values, executor }, flags.warmup)
    for (const concurrency of flags.concurrency) {
      bar?.start(100, 0, { concurrency })
      const loop = await closedLoop({ model, method: flags.method, values, executor, concurrency, seconds: flags.seconds, onProgress: (share) => bar?.update(Math.round(share * 100)) })
      bar?.stop()
      rounds.push({ concurrency, calls: loop.times.length, seconds: loop.seconds, callsPerSecond: loop.times.length / loop.seconds, latency: summarise(loop.times), histogram: histogram(loop.times) })
    }
  } finally {
    bar?.stop()
    process.removeListener('SIGINT', interrupted)
    await executor.close()
  }
  const report: BenchReport = {
    model: file,
    method: flags.method,
    inputs: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isTensor(value) ? { shape: value.shape, dtype: value.dtype } : null])),
    threads,
    intraOpThreads: intraOpThreads ?? null,
    rounds,
  }
  process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : format(report))
}

function format({ model, method, inputs, threads, intraOpThreads, rounds }: BenchReport): string {
  const given = Object.entries(inputs).map(([name, input]) => (input === null ? name : `${name}: [${input.shape.join(', ')}] ${input.dtype}`))
  const head = ['concurrency', 'calls', 'calls/s', 'mean ms', 'P50 ms', 'P90 ms', 'P99 ms', 'max ms']
  const rows = rounds.map(({ concurrency, calls, callsPerSecond, latency }) => [
    String(concurrency), String(calls), callsPerSecond.toFixed(callsPerSecond < 100 ? 1 : 0),
    ...[latency.mean, latency.p50, latency.p90, latency.p99, latency.max].map(milliseconds),
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)))
  const lines = [
    `${model}: ${method}(${given.join(', ')}), ${threads} thread${threads === 1 ? '' : 's'}${intraOpThreads === null ? '' : `, ${intraOpThreads} within an operator`}`,
    '',
    ...[head, ...rows].map((row) => row.map((cell, i) => cell.padStart(widths[i]!)).join('  ')),
  ]
  for (const round of rounds) lines.push('', `concurrency ${round.concurrency}`, ...formatHistogram(round.histogram))
  return `${lines.join('\n')}\n`
}
