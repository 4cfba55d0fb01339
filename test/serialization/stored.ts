/** The bytes of a .npy file, written by hand from the description of the format. */
export function npy(header: string, elements: Uint8Array, major = 1): Buffer {
  const text = Buffer.from(`${header}\n`, major === 3 ? 'utf8' : 'latin1')
  const length = Buffer.alloc(major === 1 ? 2 : 4)
  length.writeUIntLE(text.length, 0, length.length)
  return Buffer.concat([Buffer.from('\x93NUMPY', 'latin1'), Buffer.from([major, 0]), length, text, elements])
}

export function safetensors(rows: unknown, elements: Uint8Array): Buffer {
  const text = Buffer.from(typeof rows === 'string' ? rows : JSON.stringify(rows))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(text.length))
  return Buffer.concat([length, text, elements])
}

export function bytesOf(array: Float32Array | Int16Array | BigInt64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
