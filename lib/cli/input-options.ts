import { InvalidArgumentError, type Command } from 'commander'
import type { Device } from '../device.js'
import type { PictureOptions } from '../picture.js'

/** The flags that say what a model is given, shared by the commands that call one. */
export interface InputFlags extends Omit<PictureOptions, 'dtype'> {
  input: string[]
  method: string
  model?: string
  dtype?: string
  device?: Device
}

const layouts: readonly PictureOptions['layout'][] = ['nchw', 'nhwc', 'chw', 'hwc']

export function inputOptions(command: Command): Command {
  return command
    .option('-i, --input <[name=]value>', 'an argument, by name or in order: a picture, a .npy, .safetensors or .json file, JSON, a number or text (repeat it)', collect, [])
    .option('--method <name>', 'the method to call', 'forward')
    .option('--model <name>', 'of a package of several models: the one to use')
    .option('--dtype <dtype>', 'dtype of the tensors made of arguments (pictures: float32; numbers: as Python reads them)')
    .option('--device <device>', 'where the model and its tensors go')
    .option('--resize <size>', 'pictures: WxH, or one number for the shorter side', resizeTo)
    .option('--center-crop <size>', 'pictures: WxH of the middle, or one number for both', cropTo)
    .option('--gray', 'pictures: one channel')
    .option('--scale <number>', 'pictures: what pixels are multiplied by (1/255; with an integer --dtype 1)', number)
    .option('--mean <numbers>', 'pictures: subtracted after scaling, such as 0.485,0.456,0.406', numbers)
    .option('--std <numbers>', 'pictures: divided by after that, such as 0.229,0.224,0.225', numbers)
    .option('--layout <layout>', `pictures: ${layouts.join(', ')}`, layout, 'nchw')
}

/** How the flags have a model loaded. */
export function loadOptions({ device, model }: Pick<InputFlags, 'device' | 'model'>): { device?: Device; model?: string } {
  return { ...(device === undefined ? {} : { device }), ...(model === undefined ? {} : { model }) }
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}

export function number(text: string): number {
  const fraction = /^(.+)\/(.+)$/.exec(text)
  const value = fraction === null ? Number(text) : Number(fraction[1]) / Number(fraction[2])
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It is a number, or a fraction such as 1/255.')
  return value
}

function numbers(text: string): number[] {
  return text.split(',').map(number)
}

/** A whole number of at least `least`, for a flag. */
export function count(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new InvalidArgumentError(`It is a whole number from ${least} up.`)
    return Number(text)
  }
}

function resizeTo(text: string): [number, number] | number {
  return /^\d+$/.test(text) ? cropTo(text)[0] : cropTo(text)
}

function cropTo(text: string): [number, number] {
  const found = /^([1-9]\d{0,4})(?:x([1-9]\d{0,4}))?$/.exec(text)
  if (found === null) throw new InvalidArgumentError('It is WxH in pixels, such as 224x224, or one number.')
  return [Number(found[1]), Number(found[2] ?? found[1])]
}

function layout(text: string): string {
  if (!layouts.some((known) => known === text)) throw new InvalidArgumentError(`It is one of ${layouts.join(', ')}.`)
  return text
}

/** Sizes such as 1x3x224x224. */
export function shape(text: string): number[] {
  if (!/^\d{1,9}(x\d{1,9})*$/.test(text)) throw new InvalidArgumentError('It is sizes with x between them, such as 1x3x224x224.')
  return text.split('x').map(Number)
}

export function shapes(text: string, before: number[][] | undefined): number[][] {
  return [...(before ?? []), shape(text)]
}

/** Numbers of calls at once, such as 1,4,16. */
export function counts(text: string): number[] {
  return text.split(',').map(count(1))
}

/** A length of time in seconds. */
export function seconds(text: string): number {
  const value = number(text)
  if (!(value > 0 && value <= 86_400)) throw new InvalidArgumentError('It is a number of seconds above 0.')
  return value
}
