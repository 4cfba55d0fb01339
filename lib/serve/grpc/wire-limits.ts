import { isUtf8 } from 'node:buffer'
import { TorchError } from '../../errors.js'
import { limits } from '../protocol/index.js'

// What is two bytes in a message can be a hundred as JavaScript objects, so it is counted before it is decoded.

/** Elements of typed contents, other than FP32 and FP64 which have a fixed size: 4 Mi. Raw contents have no such limit. */
const ELEMENTS = 2 ** 22
/** Parameters of a request, of all its inputs and outputs together. */
const PARAMETERS = 1024

const VARINT = 0, FIXED64 = 1, BYTES = 2, FIXED32 = 5

function malformed(what: string): never {
  throw new TorchError('ERR_TCH_REQUEST', `the message is not what its .proto says: ${what}`)
}

class Fields {
  readonly bytes: Uint8Array
  at: number
  readonly end: number
  field = 0
  wire = 0
  /** Where the bytes of the field are; for varints and fixed sizes too. */
  from = 0
  to = 0

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.bytes = bytes
    this.at = from
    this.end = to
  }

  #varint(): number {
    let value = 0
    for (let scale = 1, length = 0; length < 10; length++, scale *= 128) {
      if (this.at >= this.end) return malformed('it ends within a number')
      const byte = this.bytes[this.at++]!
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
    return malformed('a number has more than ten bytes')
  }

  next(): boolean {
    if (this.at >= this.end) return false
    const key = this.#varint()
    this.wire = key % 8
    this.field = Math.floor(key / 8)
    this.from = this.at
    if (this.wire === VARINT) this.#varint()
    else if (this.wire === FIXED64) this.at += 8
    else if (this.wire === FIXED32) this.at += 4
    else if (this.wire === BYTES) {
      const length = this.#varint()
      this.from = this.at
      this.at += length
    } else malformed(`a field has wire type ${this.wire}`)
    if (this.at > this.end) malformed('it ends within a field')
    this.to = this.at
    return true
  }

  inside(): Fields {
    if (this.wire !== BYTES) malformed(`field ${this.field} is no message`)
    return new Fields(this.bytes, this.from, this.to)
  }

  /** Requires a text: what is no UTF-8 could not be sent back. */
  text(): void {
    if (!isUtf8(this.bytes.subarray(this.from, this.to))) malformed(`the text of field ${this.field} is no UTF-8`)
  }

  /** Numbers in the field: one, or as many as it packs. */
  numbers(most: number): number {
    if (this.wire !== BYTES) return 1
    // Each has at least a byte.
    if (this.to - this.from <= most) return this.to - this.from
    let count = 0
    for (let at = this.from; at < this.to && count <= most; at++) if (this.bytes[at]! < 128) count++
    return count
  }
}

class Counts {
  inputs = 0
  outputs = 0
  raw = 0
  parameters = 0
  sizes = 0
  elements = 0
  texts = 0

  add(name: 'inputs' | 'outputs' | 'raw' | 'parameters' | 'sizes' | 'elements' | 'texts', count: number, most: number, what: string): void {
    this[name] += count
    if (this[name] > most) throw new TorchError('ERR_TCH_REQUEST', `a request has at most ${most} ${what}`)
  }

  parameter(): void {
    this.add('parameters', 1, PARAMETERS, 'parameters')
  }
}

function countContents(contents: Fields, counts: Counts): void {
  while (contents.next()) {
    const { field } = contents
    // FP32 and FP64 are no more than their bytes.
    if (field === 6 || field === 7) continue
    if (field === 8) counts.add('texts', 1, limits.texts, 'typed elements of BYTES')
    else counts.add('elements', contents.numbers(ELEMENTS), ELEMENTS, 'typed elements; send more as raw_input_contents')
  }
}

function countInput(input: Fields, counts: Counts): void {
  let contents = 0
  while (input.next()) {
    if (input.field <= 2) input.text()
    else if (input.field === 3) counts.add('sizes', input.numbers(limits.tensors * limits.rank), limits.tensors * limits.rank, 'sizes in the shapes of its inputs')
    else if (input.field === 4) counts.parameter()
    else if (input.field === 5) {
      // Decoders differ in what they make of a second one.
      if (++contents > 1) malformed('an input has contents more than once')
      countContents(input.inside(), counts)
    }
  }
}

function countOutput(output: Fields, counts: Counts): void {
  while (output.next()) {
    if (output.field === 1) output.text()
    else if (output.field === 2) counts.parameter()
  }
}

/** Looks through any encoded message. @throws `ERR_TCH_REQUEST` when it is none */
export function checkMessage(bytes: Uint8Array): void {
  const fields = new Fields(bytes, 0, bytes.length)
  while (fields.next());
}

/**
 * Looks through an encoded ModelInferRequest.
 * @throws `ERR_TCH_REQUEST` when it is none, or has more of something than any request needs
 */
export function checkInferRequest(bytes: Uint8Array): void {
  const counts = new Counts()
  const request = new Fields(bytes, 0, bytes.length)
  while (request.next()) {
    if (request.field <= 3) request.text()
    else if (request.field === 4) counts.parameter()
    else if (request.field === 5) {
      counts.add('inputs', 1, limits.tensors, 'inputs')
      countInput(request.inside(), counts)
    } else if (request.field === 6) {
      counts.add('outputs', 1, limits.tensors, 'outputs')
      countOutput(request.inside(), counts)
    } else if (request.field === 7) counts.add('raw', 1, limits.tensors, 'raw contents')
  }
}
