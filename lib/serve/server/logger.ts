import type { Logger } from 'pino'
import type { ServeConfig } from '../config/config.js'

/** What a server tells; pino is one, and so is Fastify's. */
export type ServerLogger = Logger

/** Logs as a configuration wants them; undefined where there are none. */
export async function openLogger({ level, format }: ServeConfig['logging']): Promise<ServerLogger | undefined> {
  if (format === 'none' || (format === 'auto' && process.stdout.isTTY)) return undefined
  const { pino, destination } = await import('pino')
  // Written at once: what was told last is what one wants to know of a process that was killed.
  return pino({ level, timestamp: pino.stdTimeFunctions.isoTime, base: { pid: process.pid } }, destination({ fd: 1, sync: true }))
}
