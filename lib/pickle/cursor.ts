import { limits } from './limits.js'

/** Says why a pickle is refused, and never returns. */
export type Refuse = (reason: string, cause?: unknown) => never

/** Reads the pieces of a pickle one after another, never beyond its end. */
export class Cursor {
  readonly #bytes: Buffer
  readonly #refuse: Refuse
  position: number

  constructor(bytes: Buffer, position: number, refuse: Refuse) {
    this.#bytes = bytes
    this.position = position
    this.#refuse = refuse
  }

  #take(length: number): number {
    const at = this.position
    if (length > this.#bytes.length - at) this.#refuse('its pickle is cut short')
    this.position = at + length
    return at
  }

  byte(): number {
    return this.#bytes[this.#take(1)]!
  }

  uint16(): number {
    return this.#bytes.readUInt16LE(this.#take(2))
  }

  uint32(): number {
    return this.#bytes.readUInt32LE(this.#take(4))
  }

  int32(): number {
    return this.#bytes.readInt32LE(this.#take(4))
  }

  /** A length of 64 bits; one beyond the pickle is refused by whoever takes that many bytes. */
  length64(): number {
    return Number(this.#bytes.readBigUInt64LE(this.#take(8)))
  }

  float64(): number {
    return this.#bytes.readDoubleBE(this.#take(8))
  }

  bytes(length: number): Uint8Array {
    const at = this.#take(length)
    return new Uint8Array(this.#bytes.subarray(at, at + length))
  }

  text(length: number): string {
    const at = this.#take(length)
    const text = this.#bytes.toString('utf8', at, at + length)
    // Two different names must not become one.
    if (text.includes('\ufffd') && !Buffer.from(text).equals(this.#bytes.subarray(at, at + length))) this.#refuse('a text in its pickle is not UTF-8')
    return text
  }

  /** A line without its end: what protocol 0 and names of globals are written as. */
  line(): string {
    const end = this.#bytes.indexOf(0x0a, this.position)
    if (end < 0) this.#refuse('its pickle is cut short')
    const text = this.text(end - this.position)
    this.position++
    return text
  }

  /** An integer in two's complement, the lowest byte first. */
  integer(length: number): number | bigint {
    if (length > limits.integerBytes) this.#refuse(`an integer of ${length} bytes is in its pickle, longer than any that is meant`)
    const bytes = this.bytes(length)
    if (length === 0) return 0
    const digits = Buffer.from(bytes).reverse().toString('hex')
    return plainInteger(BigInt.asIntN(8 * length, BigInt(`0x${digits}`)))
  }

  /** The same in decimal, as protocol 0 has it. */
  decimal(line: string): number | bigint {
    if (!/^[-+]?\d{1,2048}$/.test(line)) this.#refuse('an integer in its pickle is damaged')
    return plainInteger(BigInt(line.replace('+', '')))
  }
}

/** A number where it is exact, else a bigint. */
function plainInteger(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
