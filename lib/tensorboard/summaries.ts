import type { Histogram } from './histogram.js'
import { Message } from './message.js'

// Field numbers are those of tensorboard/compat/proto/{summary,tensor}.proto and plugins/hparams/{api,plugin_data}.proto.

const enum TensorType { float = 1, double = 2, string = 7 }
const enum HparamType { string = 1, bool = 2, float64 = 3 }
const STATUS_SUCCESS = 1

/** A value of a hyperparameter. */
export type Hparam = number | string | boolean

export interface ScalarStyle {
  /** Written as a tensor, as TensorFlow 2 does, instead of a plain number. */
  newStyle?: boolean
  /** With `newStyle`: as float64. Plain numbers are float32. */
  doublePrecision?: boolean
}

function value(tag: string): Message {
  return new Message().text(1, tag)
}

function metadata(plugin: string, content?: Message): Message {
  const data = new Message().text(1, plugin)
  if (content !== undefined) data.message(2, content)
  return new Message().message(1, data)
}

export function scalarSummary(tag: string, scalar: number, style: ScalarStyle): Message {
  if (style.newStyle !== true) return value(tag).float(2, scalar)
  const tensor = style.doublePrecision === true
    ? new Message().integer(1, TensorType.double).doubles(6, [scalar])
    : new Message().integer(1, TensorType.float).float(5, scalar)
  return value(tag).message(8, tensor).message(9, metadata('scalars'))
}

export function histogramSummary(tag: string, { min, max, num, sum, sumSquares, limits, counts }: Histogram): Message {
  return value(tag).message(5, new Message().double(1, min).double(2, max).double(3, num).double(4, sum).double(5, sumSquares).doubles(6, limits).doubles(7, counts))
}

export function imageSummary(tag: string, image: { height: number; width: number; channels: number; png: Uint8Array }): Message {
  return value(tag).message(4, new Message().integer(1, image.height).integer(2, image.width).integer(3, image.channels).bytes(4, image.png))
}

export function textSummary(tag: string, text: string): Message {
  const shape = new Message().message(2, new Message().integer(1, 1))
  const tensor = new Message().integer(1, TensorType.string).message(2, shape).text(8, text)
  return value(`${tag}/text_summary`).message(8, tensor).message(9, metadata('text'))
}

/** Which hyperparameters and metrics there are, the values of this run, and that it ended well. */
export function hparamsSummaries(hparams: readonly [string, Hparam][], metrics: readonly string[], domains: Readonly<Record<string, readonly Hparam[]>>): Message[] {
  const experiment = new Message()
  const start = new Message()
  for (const [name, hparam] of hparams) {
    const about = new Message().text(1, name).integer(4, hparamType(hparam))
    const domain = Object.hasOwn(domains, name) ? domains[name]! : undefined
    if (domain !== undefined) about.message(5, domain.reduce<Message>((list, each) => list.message(1, hparamValue(each)), new Message()))
    experiment.message(4, about)
    start.message(1, new Message().text(1, name).message(2, hparamValue(hparam)))
  }
  for (const tag of metrics) experiment.message(5, new Message().message(1, new Message().text(2, tag)))
  const part = (name: string, field: number, content: Message): Message =>
    value(`_hparams_/${name}`).message(9, metadata('hparams', new Message().message(field, content)))
  return [part('experiment', 2, experiment), part('session_start_info', 3, start), part('session_end_info', 4, new Message().integer(1, STATUS_SUCCESS))]
}

function hparamType(hparam: Hparam): HparamType {
  return typeof hparam === 'number' ? HparamType.float64 : typeof hparam === 'boolean' ? HparamType.bool : HparamType.string
}

/** A google.protobuf.Value. */
function hparamValue(hparam: Hparam): Message {
  if (typeof hparam === 'number') return new Message().double(2, hparam)
  return typeof hparam === 'boolean' ? new Message().integer(4, hparam) : new Message().text(3, hparam)
}
