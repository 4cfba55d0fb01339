import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface WheelServer {
  url: string
  /** The Range header of each request, undefined where there was none. */
  ranges: (string | undefined)[]
  /** The answer to each further request. */
  answer: Answer
}

export type Answer = (request: IncomingMessage, response: ServerResponse, content: Buffer) => void

/** Serves one file on the loopback interface, with byte ranges as PyTorch's index has them. */
export async function serve(content: Buffer, answer: Answer = whole): Promise<WheelServer> {
  const state: WheelServer = { url: '', ranges: [], answer }
  const server = createServer((request, response) => {
    state.ranges.push(request.headers.range)
    state.answer(request, response, content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/torch.whl`
  return state
}

/** The file, or the range asked for. */
export const whole: Answer = (request, response, content) => {
  const start = offset(request)
  if (start > 0 && start >= content.length) {
    response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end()
    return
  }
  head(response, start, content)
  response.end(content.subarray(start))
}

/** Breaks the connection after some bytes. */
export function cutAfter(bytes: number): Answer {
  return (request, response, content) => {
    const start = offset(request)
    head(response, start, content)
    response.write(content.subarray(start, start + bytes), () => setTimeout(() => response.destroy(), 20))
  }
}

/** Sends some bytes and then nothing, for downloads that are stopped in the middle. */
export function stallAfter(bytes: number): Answer {
  return (request, response, content) => {
    const start = offset(request)
    head(response, start, content)
    response.write(content.subarray(start, start + bytes))
  }
}

function offset(request: IncomingMessage): number {
  return Number(request.headers.range?.match(/^bytes=(\d+)-$/)?.[1] ?? 0)
}

function head(response: ServerResponse, start: number, content: Buffer): void {
  response.writeHead(start > 0 ? 206 : 200, {
    'content-length': content.length - start,
    ...(start > 0 ? { 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` } : {}),
  })
}
