import { native } from './native.js'

/** What each kind of value starts with on the stack; the same table as cpp/argument_stack.h. */
export const Tag = {
  none: 0, default: 1, tensor: 2, int: 3, bigint: 4, float: 5, bool: 6, complex: 7, string: 8,
  ints: 9, floats: 10, bools: 11, tensors: 12, list: 13, dtype: 14, device: 15, layout: 16,
  memoryFormat: 17, generator: 18, tuple: 19, dict: 20, qscheme: 21, namedTuple: 22, value: 23,
  object: 24, future: 25, enum: 26,
} as const

/**
 * The numbers that both sides see. Native code reads arguments from here and writes results to it,
 * so that a call passes nothing else, whatever the operator takes. The first cells are a header
 * (cpp/dispatch.cc): live bytes of all tensors, base and end of the call, operator, resulting handle.
 */
export let cells = new Float64Array(4096)
let bits = new BigInt64Array(cells.buffer)
native.setStack(cells)

/** The first free cell. Calls nest (a getter among the arguments may run operators), so each starts at its own base. */
export let top = 8

export function push(tag: number, value: number): void {
  cells[top++] = tag
  cells[top++] = value
}

export function pushCell(value: number): void {
  cells[top++] = value
}

export function pushBigInt(value: bigint): void {
  cells[top++] = Tag.bigint
  bits[top++] = value
}

export function bigintAt(source: Float64Array, index: number): bigint {
  return source === cells ? bits[index]! : new BigInt64Array(source.buffer, source.byteOffset, source.length)[index]!
}

export function resetTop(base: number): void {
  top = base
}

/** Makes room for `count` more cells. */
export function reserve(count: number): void {
  if (top + count <= cells.length) return
  let size = cells.length
  while (top + count > size) size *= 2
  const larger = new Float64Array(size)
  larger.set(cells)
  cells = larger
  bits = new BigInt64Array(larger.buffer)
  native.setStack(larger)
}

/** Says which operator the next native call runs, and on what. */
export function setCall(operator: number, base: number): void {
  cells[1] = base
  cells[2] = top
  cells[3] = operator
}

/** The handle of the one tensor that the last call made; -1 for none. */
export function resultHandle(): number {
  return cells[4]! | 0
}

/** Bytes of tensor storage alive in this environment. */
export function liveBytes(): number {
  return cells[0]!
}
