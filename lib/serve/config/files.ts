import { readFile } from 'node:fs/promises'
import { TorchError } from '../../errors.js'
import type { ServeConfig, TlsConfig } from './config.js'
import type { ConfigSources } from './load.js'

/** TLS with what is in its files. */
export interface TlsFiles {
  key: Buffer
  cert: Buffer
  passphrase?: string
  clientCa?: Buffer
}

async function contents(file: string, what: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new TorchError('ERR_TCH_CONFIG', `${what} cannot be read: ${(cause as Error).message}`, { file, cause })
  }
}

/** @throws `ERR_TCH_CONFIG` */
export async function readConfigFile(path: string): Promise<NonNullable<ConfigSources['file']>> {
  return { path, text: (await contents(path, `the configuration ${path}`)).toString('utf8') }
}

/** The token for management, from its file where it stands in one; undefined: management is off. @throws `ERR_TCH_CONFIG` */
export async function readToken({ management: { token, tokenFile } }: ServeConfig): Promise<string | undefined> {
  if (tokenFile === undefined) return token
  const read = (await contents(tokenFile, 'management.tokenFile')).toString('utf8').trim()
  if (read.length < 8) throw new TorchError('ERR_TCH_CONFIG', `management.tokenFile: the token in ${tokenFile} has ${read.length} characters, and must have at least 8: who guesses it can replace models`)
  return read
}

/** @throws `ERR_TCH_CONFIG` */
export async function readTls(tls: TlsConfig | undefined, section: string): Promise<TlsFiles | undefined> {
  if (tls === undefined) return undefined
  const { passphraseFile, clientCa } = tls
  const [key, cert] = await Promise.all([contents(tls.key, `${section}.tls.key`), contents(tls.cert, `${section}.tls.cert`)])
  return {
    key, cert,
    ...(passphraseFile === undefined ? {} : { passphrase: (await contents(passphraseFile, `${section}.tls.passphraseFile`)).toString('utf8').trim() }),
    ...(clientCa === undefined ? {} : { clientCa: await contents(clientCa, `${section}.tls.clientCa`) }),
  }
}
