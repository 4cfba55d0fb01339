import { constants } from 'node:os'
import type { ServeConfig } from '../config/config.js'
import type { ModelServer, ServerReload } from './model-server.js'

const stopping = ['SIGTERM', 'SIGINT'] as const

/** What hears of reloads. */
export interface ReloadListener {
  reloaded?(reload: ServerReload): void
  failed?(error: Error): void
}

/**
 * Drains at the first SIGTERM or SIGINT; at the second, cuts everything off and ends the process with 128 and the
 * signal's number, as shells have it. SIGUSR2 reloads.
 *
 * @param next The configuration as it is now, for a reload.
 * @returns Takes the handlers off again.
 */
export function handleSignals(server: ModelServer, next: () => Promise<ServeConfig>, listener: ReloadListener = {}): () => void {
  let draining = false
  const stop = (signal: (typeof stopping)[number]): void => {
    if (draining) {
      server.logger?.warn({ signal }, 'forced')
      process.exit(128 + constants.signals[signal])
    }
    draining = true
    server.logger?.info({ signal }, 'stopping')
    void server.close()
  }
  const reload = (): void => void server.reload(next).then((result) => listener.reloaded?.(result), (error: unknown) => listener.failed?.(error as Error))
  for (const signal of stopping) process.on(signal, stop)
  // Windows has no such signal.
  if (process.platform !== 'win32') process.on('SIGUSR2', reload)
  return () => {
    for (const signal of stopping) process.removeListener(signal, stop)
    process.removeListener('SIGUSR2', reload)
  }
}
