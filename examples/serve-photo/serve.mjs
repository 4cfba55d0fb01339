import { parseArgs } from 'node:util'
import { PhotoClassifier } from './classifier.mjs'

const USAGE = `  --port N       0 for any free one (8080)
  --host NAME    where to listen (127.0.0.1)
  --threads N    photos that are looked at at the same time (2)
  --queue N      photos that may wait; further ones are answered with 503 (64)`

/** Milliseconds that a shutdown leaves to requests that run. */
const GRACE = 10_000

/**
 * A server, however it is made.
 *
 * @typedef {object} Server
 * @property {(port: number, host: string) => Promise<string>} listen resolves to its address
 * @property {() => Promise<unknown>} close takes no new requests; resolves when those that run have ended
 * @property {() => void} abandon cuts all connections
 */

/**
 * Runs a server from the command line until SIGTERM or SIGINT: then what runs is finished, and the process ends
 * with exit code 0.
 *
 * @param {(classifier: PhotoClassifier) => Server} make
 */
export async function serve(make) {
  const options = readArguments()
  if (options === undefined) return
  const classifier = new PhotoClassifier({ threads: options.threads, queueLimit: options.queue })
  const server = make(classifier)
  try {
    console.log(`listening on ${await server.listen(options.port, options.host)}`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
    return classifier.close()
  }

  let ending = false
  const end = async (signal) => {
    // A second signal does not wait.
    if (ending) return server.abandon()
    ending = true
    console.log(`${signal}: finishing what runs`)
    const grace = setTimeout(() => server.abandon(), GRACE)
    await server.close()
    clearTimeout(grace)
    await classifier.close()
    process.off('SIGTERM', end).off('SIGINT', end)
    console.log('ended')
  }
  process.on('SIGTERM', end).on('SIGINT', end)
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8080' },
        host: { type: 'string', default: '127.0.0.1' },
        threads: { type: 'string', default: '2' },
        queue: { type: 'string', default: '64' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      console.log(USAGE)
      return undefined
    }
    return { host: values.host, port: count(values.port, 'port', 65535), threads: count(values.threads, 'threads', 64, 1), queue: count(values.queue, 'queue', 1e6) }
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`)
    process.exitCode = 1
    return undefined
  }
}

/** @param {string} text @param {string} name @param {number} most @param {number} [least] */
function count(text, name, most, least = 0) {
  if (!/^\d{1,7}$/.test(text) || Number(text) < least || Number(text) > most) throw new TypeError(`--${name} must be a whole number from ${least} to ${most}, not '${text}'`)
  return Number(text)
}
