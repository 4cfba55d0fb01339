import type { Metadata, ServerInterceptor } from '@grpc/grpc-js'

/** What watches one call. */
export interface WatchedCall {
  /** Metadata are about to be sent. */
  answering?(metadata: Metadata): void
  /** @param code the name of the status: `OK`, `UNAVAILABLE` */
  end(status: number, code: string): void
  /** Runs what handles the call, in a context of the watcher's. */
  run?(handle: () => void): void
}

const plainly = (handle: () => void): void => handle()

/** An interceptor that watches every call; each ends once, be it with a status or because the client has left. */
export async function grpcWatcher(begin: (path: string, metadata: Metadata) => WatchedCall): Promise<ServerInterceptor> {
  const { ServerInterceptingCall, status: codes } = await import('@grpc/grpc-js')
  return ({ path }, call) => {
    let watched: WatchedCall | undefined
    const run = (handle: () => void): void => (watched?.run ?? plainly)(handle)
    const end = (status: number): void => {
      watched?.end(status, codes[status] ?? String(status))
      watched = undefined
    }
    return new ServerInterceptingCall(call, {
      start: (next) => next({
        onReceiveMetadata: (metadata, go) => {
          watched = begin(path, metadata)
          run(() => go(metadata))
        },
        onReceiveMessage: (message, go) => run(() => go(message)),
        onReceiveHalfClose: (go) => run(go),
        // grpc-js ends calls whose time is over below the interceptors, which hear of a cancellation only.
        onCancel: () => end(Number(call.getDeadline()) <= Date.now() ? codes.DEADLINE_EXCEEDED : codes.CANCELLED),
      }),
      sendMetadata: (metadata, go) => {
        watched?.answering?.(metadata)
        go(metadata)
      },
      sendStatus: (status, go) => {
        end(status.code ?? codes.OK)
        go(status)
      },
    })
  }
}
