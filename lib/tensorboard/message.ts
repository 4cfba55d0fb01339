/** How a field lies on the wire. */
const enum Wire { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 }

/**
 * A protobuf message as it is written: https://protobuf.dev/programming-guides/encoding/
 *
 * Event files need a dozen small messages and never read one: this is less than a protobuf library and its compiled
 * descriptions would be. As in proto3, fields that have their default are left out by the caller.
 */
export class Message {
  readonly #parts: Uint8Array[] = []

  #key(field: number, wire: Wire): void {
    this.#parts.push(varint(BigInt(field * 8 + wire)))
  }

  /** int32, int64, enum or bool. */
  integer(field: number, value: number | bigint | boolean): this {
    this.#key(field, Wire.varint)
    this.#parts.push(varint(BigInt.asUintN(64, BigInt(value))))
    return this
  }

  double(field: number, value: number): this {
    this.#key(field, Wire.fixed64)
    this.#parts.push(doubles([value]))
    return this
  }

  float(field: number, value: number): this {
    const bytes = Buffer.alloc(4)
    bytes.writeFloatLE(value)
    this.#key(field, Wire.fixed32)
    this.#parts.push(bytes)
    return this
  }

  /** A repeated double, packed. */
  doubles(field: number, values: ArrayLike<number>): this {
    return this.bytes(field, doubles(values))
  }

  text(field: number, value: string): this {
    return this.bytes(field, Buffer.from(value))
  }

  bytes(field: number, value: Uint8Array): this {
    this.#key(field, Wire.bytes)
    this.#parts.push(varint(BigInt(value.length)), value)
    return this
  }

  message(field: number, value: Message): this {
    return this.bytes(field, value.encode())
  }

  encode(): Uint8Array {
    return Buffer.concat(this.#parts)
  }
}

function varint(value: bigint): Uint8Array {
  const bytes: number[] = []
  for (; value > 0x7fn; value >>= 7n) bytes.push(Number(value & 0x7fn) | 0x80)
  bytes.push(Number(value))
  return Uint8Array.from(bytes)
}

function doubles(values: ArrayLike<number>): Uint8Array {
  const bytes = Buffer.alloc(8 * values.length)
  for (let i = 0; i < values.length; i++) bytes.writeDoubleLE(values[i]!, 8 * i)
  return bytes
}
