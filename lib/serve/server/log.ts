import type { Logger } from 'pino'
import type { ServeConfig } from '../config/config.js'
import { serveLogging, type ServeLogging } from '../logging/index.js'

export type ServerLogger = Logger

/** Logs as a configuration wants them; undefined where there are none. `auto` leaves a terminal to lines for people. */
export async function openLogging({ level, format }: ServeConfig['logging'], token: string | undefined): Promise<ServeLogging | undefined> {
  if (format === 'none' || (format === 'auto' && process.stdout.isTTY)) return undefined
  return serveLogging({ level, format, secrets: token === undefined ? [] : [token] })
}
