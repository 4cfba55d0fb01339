import { pushCell, reserve } from '../../argument-stack.js'
import { pushAny } from '../../convert.js'
import { dtypeOf } from '../../dtype.js'
import { ResultReader } from '../../results.js'
import { liveScope } from '../../scope.js'
import { handleOf, isTensor, type Tensor } from '../../tensor.js'
import type { BytesArray, Value } from '../inference.js'
import type { ServedArgument } from './inputs.js'
import type { QueuedRequest } from './request.js'
import type { OutputNames, RunBatch } from './runner.js'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

export function pushRows(rows: readonly number[]): void {
  reserve(rows.length + 2)
  pushCell(rows.length)
  for (const count of rows) pushCell(count)
}

export function pushGather(handles: readonly number[], fill: number | undefined): void {
  reserve(handles.length + 3)
  pushCell(0)
  pushCell(fill === undefined ? 0 : 1)
  pushCell(fill ?? 0)
  for (const handle of handles) pushCell(handle)
}

/** Lengths of requests, where dimension 1 is padded, and the leaves that are cut back to it. */
export function pushLengths(lengths: readonly number[], cut: readonly number[]): void {
  reserve(lengths.length + cut.length + 2)
  pushCell(lengths.length)
  if (lengths.length === 0) return
  for (const length of lengths) pushCell(length)
  pushCell(cut.length)
  for (const leaf of cut) pushCell(leaf)
}

/** Writes requests as cpp/batch.h reads them. */
export function pushBatch(args: readonly ServedArgument[], requests: readonly QueuedRequest[], cut: readonly number[]): void {
  pushRows(requests.map(({ rows }) => rows))
  const used = args.findLastIndex((argument, i) => argument.kind === 'mask' || valueOf(requests[0]!, i) !== undefined) + 1
  reserve(1)
  pushCell(used)
  args.slice(0, used).forEach((argument, i) => pushArgument(argument, args, requests, i))
  pushLengths(args.some(({ fill }) => fill !== undefined) ? requests.map(({ length }) => length) : [], cut)
}

function valueOf(request: QueuedRequest, at: number): Value | undefined {
  return (request.given as readonly (Value | undefined)[])[at]
}

function pushArgument({ kind, fill, spec }: ServedArgument, args: readonly ServedArgument[], requests: readonly QueuedRequest[], at: number): void {
  reserve(3)
  if (kind === 'mask') {
    pushCell(1)
    pushCell(dtypeOf(spec.dtype === undefined || spec.dtype === 'bytes' ? 'int64' : spec.dtype).code)
    return pushCell(args.findIndex((argument) => argument.fill !== undefined))
  }
  if (valueOf(requests[0]!, at) === undefined) return pushCell(3)
  if (kind === 'tensor') return pushGather(requests.map((request) => handleOf(valueOf(request, at) as Tensor)), fill)
  pushCell(2)
  pushAny(requests.flatMap((request) => (valueOf(request, at) as BytesArray).elements.map((element) => decoder.decode(element))))
}

function valueOfLeaf(leaf: unknown): Value {
  if (isTensor(leaf)) return leaf
  const elements = (leaf as string[]).map((text) => encoder.encode(text))
  return { shape: [elements.length], elements }
}

/** Reads what cpp/batch.h delivers: a part for each request, each owned as its request wants it. */
export function readBatch(reader: ResultReader, outputs: OutputNames, paths?: readonly string[]): RunBatch {
  const count = reader.enter() - 4
  const [inputMs, inferMs, outputMs, found] = [reader.next() as number, reader.next() as number, reader.next() as number, reader.next() as string[]]
  const names = outputs.of(paths ?? found)
  let left = count
  return {
    inputMs, inferMs, outputMs,
    deliver(request) {
      reader.own(liveScope(request.scope))
      const answer: Record<string, Value> = {}
      for (const name of names) {
        if (left-- <= 0) break
        const leaf = reader.next()
        if (!request.over) answer[name] = valueOfLeaf(leaf)
        else if (isTensor(leaf)) leaf.dispose()
      }
      return answer
    },
  }
}
