import { TorchError } from './errors.js'

/** A device: its type, with an index where there are several (`'cuda:1'`). */
export type Device = 'cpu' | 'cuda' | 'mps' | 'meta' | 'xpu' | (`${'cpu' | 'cuda' | 'mps' | 'meta' | 'xpu'}:${number}`)

// The numbers of c10::DeviceType.
const types = ['cpu', 'cuda', 'mkldnn', 'opengl', 'opencl', 'ideep', 'hip', 'fpga', 'maia', 'xla', 'vulkan', 'metal', 'xpu', 'mps', 'meta', 'hpu', 've', 'lazy', 'ipu', 'mtia', 'privateuseone']

export interface DeviceCode {
  type: number
  /** -1: the current device of that type. */
  index: number
}

const parsed = new Map<string, DeviceCode>()

/** The device of a name, or undefined. */
export function findDevice(name: unknown): DeviceCode | undefined {
  if (typeof name !== 'string') return undefined
  const known = parsed.get(name)
  if (known !== undefined) return known
  const match = /^([a-z]+)(?::(\d{1,3}))?$/.exec(name)
  const type = match === null ? -1 : types.indexOf(match[1]!)
  if (match === null || type < 0 || Number(match[2] ?? 0) > 127) return undefined
  const device = { type, index: match[2] === undefined ? -1 : Number(match[2]) }
  parsed.set(name, device)
  return device
}

/** The device of a name; `ERR_TCH_UNKNOWN_DEVICE` when there is none. */
export function deviceOf(name: unknown): DeviceCode {
  const device = findDevice(name)
  if (device !== undefined) return device
  throw new TorchError(
    'ERR_TCH_UNKNOWN_DEVICE',
    `expected a device such as 'cpu', 'cuda' or 'cuda:0', got ${typeof name === 'string' ? `'${name}'` : typeof name}`,
  )
}

export function deviceName(type: number, index: number): Device {
  const name = types[type] ?? 'cpu'
  return (index < 0 || name === 'cpu' ? name : `${name}:${index}`) as Device
}
