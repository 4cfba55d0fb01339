import { createRequire } from 'node:module'
import { clearLine, cursorTo } from 'node:readline'
import type { SingleBar } from 'cli-progress'
import { TorchError } from './errors.js'
import { checkOptions } from './options.js'
import { describeValue } from './values.js'

export interface TrainingProgressOptions {
  /** Where the bar is drawn, when it is a terminal; `process.stderr` when left out. */
  stream?: NodeJS.WriteStream
  /** Goes on when a `loss` is NaN or infinite, which is an error otherwise. */
  allowNonFinite?: boolean
}

/** What an epoch took. */
export interface EpochTime {
  samples: number
  seconds: number
  samplesPerSecond: number
}

/**
 * A bar for a training that somebody watches: how far the epoch is, values such as the loss, samples per second and
 * the time that is left. In logs and pipes nothing is drawn.
 *
 * ```js
 * const progress = new TrainingProgress()
 * progress.start('epoch 3/10', images.shape[0])
 * for (const batch of batches) progress.advance(batch.length, { loss, accuracy })
 * const { samplesPerSecond } = progress.stop()
 * ```
 */
export class TrainingProgress {
  readonly #stream: NodeJS.WriteStream
  readonly #allowNonFinite: boolean
  #bar: SingleBar | undefined
  #total = 0
  #done = 0
  #started = 0
  #stopped: number | undefined = 0

  constructor(options: TrainingProgressOptions = {}) {
    checkOptions('TrainingProgress', options, ['stream', 'allowNonFinite'])
    this.#allowNonFinite = options.allowNonFinite ?? false
    this.#stream = options.stream ?? process.stderr
  }

  /** Begins an epoch of so many samples; one that is still open ends. */
  start(label: string, samples: number): void {
    if (typeof label !== 'string') throw typeError(`the label is text, not ${describeValue(label)}`)
    requireSamples(samples)
    this.stop()
    this.#total = samples
    this.#done = 0
    this.#started = performance.now()
    this.#stopped = undefined
    if (!this.#stream.isTTY) return
    // Nothing is changed at the terminal that an interrupted training would leave so: lines are cut, not unwrapped.
    const format = (_options: unknown, { progress }: { progress: number }, { text }: { text: string }): string =>
      `${label} ${barOf(progress)} ${text}`.slice(0, Math.max(20, (this.#stream.columns ?? 80) - 1))
    // Opened when a bar is drawn: most programs never do, and all would wait for it at their start.
    const progress = createRequire(import.meta.url)('cli-progress') as typeof import('cli-progress')
    this.#bar = new progress.SingleBar({ stream: this.#stream, linewrap: true, clearOnComplete: true, format })
    this.#bar.start(samples, 0, { text: `0/${samples}` })
  }

  /**
   * Counts samples that were trained on, and shows values. Numbers only: what is on a device is read where it is due.
   * @throws `ERR_TCH_NOT_FINITE` when the value `loss` is NaN or infinite, on a terminal or not: before the training goes
   * on for hours, and before a checkpoint of it is written.
   */
  advance(samples: number, values: Readonly<Record<string, number>> = {}): void {
    requireSamples(samples)
    if (this.#stopped !== undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'TrainingProgress.advance(): no epoch was started; call start(label, samples) first')
    this.#done += samples
    const { loss } = values
    if (loss !== undefined && !Number.isFinite(loss) && !this.#allowNonFinite) {
      throw new TorchError('ERR_TCH_NOT_FINITE', `the loss is ${loss} after ${this.#done} of ${this.#total} samples: take a lower learning rate or clip gradients; torch.autograd.detectAnomaly tells where it comes from. { allowNonFinite: true } goes on all the same`)
    }
    if (this.#bar === undefined) return
    const seconds = (performance.now() - this.#started) / 1000
    const rate = this.#done / seconds
    const shown = Object.entries(values).map(([name, value]) => `  ${name} ${valueText(value)}`).join('')
    const left = timeText(Math.max(0, this.#total - this.#done) / rate)
    this.#bar.update(Math.min(this.#done, this.#total), { text: `${this.#done}/${this.#total}${shown}  ${Math.round(rate).toLocaleString('en')} samples/s  ${left} left` })
  }

  /** Prints a line to stdout, above the bar. */
  note(line: string): void {
    if (this.#bar !== undefined) {
      cursorTo(this.#stream, 0)
      clearLine(this.#stream, 0)
    }
    console.log(line)
  }

  /** Ends the epoch and takes the bar away. */
  stop(): EpochTime {
    this.#stopped ??= performance.now()
    this.#bar?.stop()
    this.#bar = undefined
    const seconds = (this.#stopped - this.#started) / 1000
    return { samples: this.#done, seconds, samplesPerSecond: seconds > 0 ? this.#done / seconds : 0 }
  }

  [Symbol.dispose](): void {
    this.stop()
  }
}

function requireSamples(samples: unknown): void {
  if (!Number.isSafeInteger(samples) || (samples as number) < 0) throw typeError(`samples are a whole number, not ${describeValue(samples)}`)
}

function typeError(message: string): TorchError {
  return new TorchError('ERR_TCH_TYPE', `TrainingProgress: ${message}`)
}

function barOf(share: number): string {
  const filled = Math.round(24 * Math.min(1, Number.isFinite(share) ? share : 1))
  return '█'.repeat(filled) + '░'.repeat(24 - filled)
}

/** Four digits that count; what is no number as it is. */
function valueText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  return size !== 0 && (size < 1e-3 || size >= 1e5) ? value.toExponential(2) : value.toPrecision(4)
}

function timeText(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–'
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  return whole < 3600 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
