import { TorchError } from '../../errors.js'
import { describeValue } from '../../values.js'

/** Takes texts out of lines, wherever they stand: in headers, addresses or messages of errors. */
export function withoutSecrets(secrets: readonly string[]): ((line: string) => string) | undefined {
  const wrong = secrets.find((each) => typeof each !== 'string' || each.length < 4)
  if (wrong !== undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `secrets of logs are texts of at least 4 characters, got ${typeof wrong === 'string' ? `one of ${wrong.length}` : describeValue(wrong)}`)
  if (secrets.length === 0) return undefined
  // As they stand in JSON, and in addresses; the longest first, as one may be part of another.
  const written = [...new Set(secrets.flatMap((each) => [JSON.stringify(each).slice(1, -1), encodeURIComponent(each)]))].sort((a, b) => b.length - a.length)
  return (line) => written.reduce((clean, each) => clean.replaceAll(each, '[redacted]'), line)
}
