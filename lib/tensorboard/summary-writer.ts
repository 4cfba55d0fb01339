import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { isTensor, type Tensor } from '../tensor.js'
import { flatValues } from '../tensor-data.js'
import { describeValue, isArray, isPlainObject } from '../values.js'
import { EventFile } from './event-file.js'
import { histogramOf, tensorflowEdges } from './histogram.js'
import { Message } from './message.js'
import { pictureOf } from './picture.js'
import { histogramSummary, hparamsSummaries, imageSummary, scalarSummary, textSummary, type Hparam, type ScalarStyle } from './summaries.js'

export interface SummaryWriterOptions {
  /** Put after the name of the folder, when none is given. */
  comment?: string
  /** A run that starts again: TensorBoard hides what has this step or a later one. */
  purgeStep?: number
  /** Events that wait at most before they are written; 10 when left out. */
  maxQueue?: number
  /** Seconds after which what waits is written; 120 when left out. */
  flushSecs?: number
  /** Put after the name of each file. */
  filenameSuffix?: string
}

export interface EventOptions {
  /** Seconds since 1970, when another time than now is to be shown. */
  walltime?: number
}

export interface HparamsOptions {
  /** For hyperparameters by name: all values that they can have. */
  hparamDomainDiscrete?: Readonly<Record<string, readonly Hparam[]>>
  /** The folder of the run in that of the writer; the time when left out. */
  runName?: string
  globalStep?: number
}

/** One number: of JavaScript, or a tensor with one element. */
export type ScalarValue = number | Tensor

/**
 * Writes event files for TensorBoard: https://docs.pytorch.org/docs/stable/tensorboard.html
 *
 * Events are written when ten wait, after two minutes, at `flush()`, at `close()` and at the end of the process.
 */
export class SummaryWriter {
  readonly logDir: string
  readonly #options: SummaryWriterOptions
  #file: EventFile
  /** Those of `addScalars`, by folder. */
  readonly #others = new Map<string, EventFile>()

  /** @param logDir the folder; `runs/` with time and machine when left out. */
  constructor(logDir: string | URL | null = null, options: SummaryWriterOptions = {}) {
    checkOptions('SummaryWriter', options, ['comment', 'purgeStep', 'maxQueue', 'flushSecs', 'filenameSuffix'])
    const { comment = '', purgeStep, maxQueue = 10, flushSecs = 120 } = options
    if (logDir !== null && typeof logDir !== 'string' && !(logDir instanceof URL)) throw typeError('SummaryWriter', 'logDir is a path', logDir)
    requireText('SummaryWriter', 'comment', comment)
    requireText('SummaryWriter', 'filenameSuffix', options.filenameSuffix ?? '')
    if (!Number.isSafeInteger(maxQueue) || maxQueue < 0) throw typeError('SummaryWriter', 'maxQueue is a whole number from 0', maxQueue)
    // A timer takes no more than 2^31 milliseconds.
    if (typeof flushSecs !== 'number' || !(flushSecs > 0 && flushSecs < 2_147_483)) throw typeError('SummaryWriter', 'flushSecs is a number of seconds', flushSecs)
    this.logDir = logDir === null ? join('runs', `${timeText(new Date())}_${hostname()}${comment}`) : logDir instanceof URL ? fileURLToPath(logDir) : logDir
    this.#options = options
    this.#file = this.#open(this.logDir)
    if (purgeStep !== undefined) {
      const SESSION_START = 1
      const step = stepOf('SummaryWriter', purgeStep)!
      this.#file.add(new Message().double(1, Date.now() / 1000).integer(2, step).message(7, new Message().integer(1, SESSION_START)))
    }
  }

  #open(folder: string): EventFile {
    const { maxQueue = 10, flushSecs = 120, filenameSuffix = '' } = this.#options
    return new EventFile(folder, { maxQueue, flushSecs, filenameSuffix })
  }

  #add(op: string, summary: Message, globalStep: unknown, options: EventOptions, file: EventFile = this.#live(op)): void {
    const { walltime = Date.now() / 1000 } = options
    if (typeof walltime !== 'number' || !Number.isFinite(walltime)) throw typeError(op, 'walltime is in seconds', walltime)
    const step = stepOf(op, globalStep)
    const event = new Message().double(1, walltime)
    if (step !== undefined) event.integer(2, step)
    file.add(event.message(5, new Message().message(1, summary)))
  }

  #live(op: string): EventFile {
    if (this.#file.closed) throw new TorchError('ERR_TCH_DISPOSED', `${op}(): the SummaryWriter was closed`, { op })
    return this.#file
  }

  addScalar(tag: string, value: ScalarValue, globalStep?: number | null, options: EventOptions & ScalarStyle = {}): void {
    checkOptions('addScalar', options, ['walltime', 'newStyle', 'doublePrecision'])
    requireText('addScalar', 'the tag', tag)
    this.#add('addScalar', scalarSummary(tag, scalarOf('addScalar', value), options), globalStep, options)
  }

  /** Several curves in one chart: each is a run of its own, in a folder beside this one's file. */
  addScalars(mainTag: string, values: Readonly<Record<string, ScalarValue>>, globalStep?: number | null, options: EventOptions = {}): void {
    checkOptions('addScalars', options, ['walltime'])
    requireText('addScalars', 'the tag', mainTag)
    if (!isPlainObject(values)) throw typeError('addScalars', 'the values are an object of names and numbers', values)
    this.#live('addScalars')
    for (const [tag, value] of Object.entries(values)) {
      const summary = scalarSummary(mainTag, scalarOf('addScalars', value), {})
      const folder = join(this.logDir, `${mainTag.replaceAll('/', '_')}_${tag}`)
      const file = this.#others.get(folder) ?? this.#open(folder)
      this.#others.set(folder, file)
      this.#add('addScalars', summary, globalStep, options, file)
    }
  }

  /** How values are spread. `bins` are the edges of the buckets, or `tensorflow` for its own. */
  addHistogram(tag: string, values: Tensor | ArrayLike<number>, globalStep?: number | null, options: EventOptions & { bins?: 'tensorflow' | readonly number[] } = {}): void {
    checkOptions('addHistogram', options, ['walltime', 'bins'])
    requireText('addHistogram', 'the tag', tag)
    const { bins = 'tensorflow' } = options
    if (bins !== 'tensorflow' && !isEdges(bins)) throw typeError('addHistogram', "bins are 'tensorflow' or at least two edges, each larger than the one before", bins)
    this.#add('addHistogram', histogramSummary(tag, histogramOf(numbersOf(values), bins === 'tensorflow' ? tensorflowEdges : bins)), globalStep, options)
  }

  /** A picture: `[3, H, W]`, `[1, H, W]` or what `dataformats` says. Floats go from 0 to 1, uint8 from 0 to 255. */
  addImage(tag: string, image: Tensor, globalStep?: number | null, options: EventOptions & { dataformats?: string } = {}): void {
    checkOptions('addImage', options, ['walltime', 'dataformats'])
    requireText('addImage', 'the tag', tag)
    this.#add('addImage', imageSummary(tag, pictureOf(image, options.dataformats ?? 'CHW', 'addImage')), globalStep, options)
  }

  /** Several pictures in a grid, eight in a row: `[N, 3, H, W]` or what `dataformats` says. */
  addImages(tag: string, images: Tensor, globalStep?: number | null, options: EventOptions & { dataformats?: string } = {}): void {
    checkOptions('addImages', options, ['walltime', 'dataformats'])
    requireText('addImages', 'the tag', tag)
    this.#add('addImages', imageSummary(tag, pictureOf(images, options.dataformats ?? 'NCHW', 'addImages')), globalStep, options)
  }

  /** Text, which TensorBoard shows as Markdown. */
  addText(tag: string, text: string, globalStep?: number | null, options: EventOptions = {}): void {
    checkOptions('addText', options, ['walltime'])
    requireText('addText', 'the tag', tag)
    requireText('addText', 'the text', text)
    this.#add('addText', textSummary(tag, text), globalStep, options)
  }

  /** What a run was made with and what came of it, for the table and graphs of HPARAMS. The run has a folder of its own. */
  addHparams(hparams: Readonly<Record<string, Hparam | Tensor | null>>, metrics: Readonly<Record<string, ScalarValue>>, options: HparamsOptions = {}): void {
    checkOptions('addHparams', options, ['hparamDomainDiscrete', 'runName', 'globalStep'])
    if (!isPlainObject(hparams)) throw typeError('addHparams', 'hyperparameters are an object of names and values', hparams)
    if (!isPlainObject(metrics)) throw typeError('addHparams', 'metrics are an object of names and numbers', metrics)
    this.#live('addHparams')
    const { hparamDomainDiscrete: domains = {}, runName = String(Date.now() / 1000), globalStep } = options
    const given = Object.entries(hparams).flatMap(([name, value]): [string, Hparam][] => (value === null ? [] : [[name, hparamOf(name, value)]]))
    requireDomains(domains, new Map(given))
    const results = Object.entries(metrics).map(([name, value]): [string, number] => [name, scalarOf('addHparams', value)])
    const file = this.#open(join(this.logDir, runName))
    try {
      for (const summary of hparamsSummaries(given, results.map(([name]) => name), domains)) this.#add('addHparams', summary, globalStep, {}, file)
      for (const [name, value] of results) this.#add('addHparams', scalarSummary(name, value, {}), globalStep, {}, file)
    } finally {
      file.close()
    }
  }

  /** Writes what waits. */
  flush(): void {
    this.#live('flush').flush()
    for (const file of this.#others.values()) file.flush()
  }

  /** Writes what waits and closes the files. Closing again does nothing. */
  close(): void {
    this.#file.close()
    for (const file of this.#others.values()) file.close()
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

function typeError(op: string, expected: string, value: unknown): TorchError {
  return new TorchError('ERR_TCH_TYPE', `${op}(): ${expected}, not ${describeValue(value)}`, { op })
}

function requireText(op: string, what: string, value: unknown): void {
  if (typeof value !== 'string') throw typeError(op, `${what} is text`, value)
}

function stepOf(op: string, step: unknown): number | undefined {
  if (step === undefined || step === null) return undefined
  if (!Number.isSafeInteger(step)) throw typeError(op, 'the step is a whole number', step)
  return step as number
}

function scalarOf(op: string, value: unknown): number {
  if (typeof value === 'number') return value
  if (isTensor(value) && value.numel() === 1) return Number(value.item())
  throw typeError(op, 'a scalar is a number or a tensor with one element', isTensor(value) ? value.shape : value)
}

function numbersOf(values: unknown): Float64Array {
  if (isTensor(values)) return Float64Array.from(flatValues(values.detach()) as number[], Number)
  if (isArray(values) || (ArrayBuffer.isView(values) && !(values instanceof DataView))) return Float64Array.from(values as ArrayLike<number>, Number)
  throw typeError('addHistogram', 'values are a tensor or an array of numbers', values)
}

function isEdges(bins: unknown): bins is readonly number[] {
  return isArray(bins) && bins.length >= 2 && bins.every((edge, i) => typeof edge === 'number' && (i === 0 || edge > (bins[i - 1] as number)))
}

function hparamOf(name: string, value: unknown): Hparam {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (isTensor(value)) return scalarOf('addHparams', value)
  throw typeError('addHparams', `the hyperparameter '${name}' is a number, text, boolean or a tensor with one element`, value)
}

function requireDomains(domains: Readonly<Record<string, readonly Hparam[]>>, hparams: ReadonlyMap<string, Hparam>): void {
  for (const [name, domain] of Object.entries(domains)) {
    const kind = typeof hparams.get(name)
    if (!isArray(domain) || domain.some((value) => typeof value !== kind)) {
      throw typeError('addHparams', `hparamDomainDiscrete.${name} is an array of values of the hyperparameter '${name}'`, domain)
    }
  }
}

/** As Python's `%b%d_%H-%M-%S`. */
function timeText(time: Date): string {
  const [, month, day, , clock] = time.toString().split(' ') as [string, string, string, string, string]
  return `${month}${day}_${clock.replaceAll(':', '-')}`
}
