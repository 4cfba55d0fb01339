import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { TorchError } from '../errors.js'
import { maskedCrc } from './masked-crc.js'
import { Message } from './message.js'

export interface EventFileOptions {
  /** Events that wait at most before they are written. */
  maxQueue: number
  /** Seconds after which what waits is written. */
  flushSecs: number
  /** Put after the name of the file. */
  filenameSuffix: string
}

/** Files that are open: what waits in them is written when the process ends. */
const open = new Set<EventFile>()
let number = 0

function closeAll(): void {
  for (const file of open) file.close()
}

/** An event file as TensorBoard reads it: a TFRecord for each event, the first of which names the format. */
export class EventFile {
  readonly path: string
  readonly #options: EventFileOptions
  readonly #descriptor: number
  #waiting: Uint8Array[] = []
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(folder: string, options: EventFileOptions) {
    const second = String(Math.floor(Date.now() / 1000)).padStart(10, '0')
    this.#options = options
    this.path = join(folder, `events.out.tfevents.${second}.${hostname()}.${process.pid}.${number++}${options.filenameSuffix}`)
    try {
      mkdirSync(folder, { recursive: true })
      this.#descriptor = openSync(this.path, 'wx')
    } catch (cause) {
      throw new TorchError('ERR_TCH_FILE', `${this.path} cannot be written: ${(cause as Error).message}`, { file: this.path, cause })
    }
    if (number === 1) process.on('exit', closeAll)
    open.add(this)
    this.add(new Message().double(1, Date.now() / 1000).text(3, 'brain.Event:2'))
    this.flush()
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Takes an event; it is in the file after `flush`, or when enough wait. */
  add(event: Message): void {
    this.#waiting.push(record(event.encode()))
    if (this.#waiting.length >= this.#options.maxQueue) return this.flush()
    // It keeps no process alive: what waits at the end is written then.
    this.#timer ??= setTimeout(() => this.flush(), this.#options.flushSecs * 1000).unref()
  }

  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at)
    } catch (cause) {
      throw new TorchError('ERR_TCH_FILE', `${this.path} cannot be written: ${(cause as Error).message}`, { file: this.path, cause })
    }
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    open.delete(this)
    try {
      this.flush()
    } finally {
      closeSync(this.#descriptor)
    }
  }
}

/** Length and data, each followed by its check sum. */
function record(data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 16)
  bytes.writeBigUInt64LE(BigInt(data.length))
  bytes.writeUInt32LE(maskedCrc(bytes.subarray(0, 8)), 8)
  bytes.set(data, 12)
  bytes.writeUInt32LE(maskedCrc(data), 12 + data.length)
  return bytes
}
