import { TorchError } from '../../errors.js'

/** Something that a server listens with: HTTP, gRPC. */
export interface Endpoint {
  /** As clients are told: `http://127.0.0.1:8000`, `127.0.0.1:8001`. */
  readonly address: string
  /** Says that it is not ready, and goes on answering. */
  drain(): void
  /** Takes nothing further; resolves when what it has is answered, or is cut off after as many milliseconds. */
  close(timeout: number): Promise<void>
  /** Cuts everything off. */
  force(): void
}

/** An address as it stands in a URL; one that means all is reached over loopback. */
export function authority(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `localhost:${port}`
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

const reasons: Partial<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not (ports below 1024 need a permission)',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
}

/** The error of a server that cannot listen, in one line. */
export function cannotListen(section: 'http' | 'grpc', { host, port }: { host: string; port: number }, cause: unknown): TorchError {
  const { message } = cause as Error
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  const reason = reasons[code] ?? Object.entries(reasons).find(([name]) => message.includes(name))?.[1] ?? message
  return new TorchError('ERR_TCH_CONFIG', `cannot listen on ${host}, port ${port}: ${reason}; ${section}.host and ${section}.port choose another place`, { cause })
}
