import { isAscii, isUtf8 } from 'node:buffer'
import { TorchError } from '../../errors.js'

// Data are nested as deep as tensors have dimensions, in a few levels of the protocol's own.
const DEPTH = 100
// An empty array takes twenty times its text.
const CONTAINERS = 2 ** 20
/** Digits of 2^64: longer integers fit no data type, and making a bigint of a million digits takes seconds. */
const LONGEST_INTEGER = 20
/** Characters of an array that are faster read here than given to V8. */
const SHORT = 64

const TAB = 9, LINE_FEED = 10, RETURN = 13, SPACE = 32, QUOTE = 34, COMMA = 44, MINUS = 45, POINT = 46, ZERO = 48, NINE = 57, COLON = 58
const OPEN_ARRAY = 91, BACKSLASH = 92, CLOSE_ARRAY = 93, OPEN_OBJECT = 123, CLOSE_OBJECT = 125

const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

const words: [text: string, value: unknown][] = [
  ['true', true], ['false', false], ['null', null], ['NaN', NaN], ['Infinity', Infinity], ['-Infinity', -Infinity],
]

/**
 * JSON as inference needs it, which `JSON.parse` does not give: integers that a number cannot hold are bigints, NaN
 * and Infinity are read as Python's clients write them, and what two readers could understand differently is refused:
 * duplicate keys, `__proto__`, bytes that are no UTF-8. Depth and count are limited while it is read.
 */
class JsonReader {
  #at = 0
  #depth = 0
  #containers = 0
  // Not tried again after it failed: each try reads ahead.
  #native = true
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  document(): unknown {
    const value = this.#value(this.#skip())
    if (!Number.isNaN(this.#skip())) this.#refuse('there is more after its end')
    return value
  }

  #refuse(message: string): never {
    throw new TorchError('ERR_TCH_REQUEST', `the JSON cannot be read at character ${this.#at}: ${message}`)
  }

  /** The next character that is not white space, NaN at the end. */
  #skip(): number {
    const text = this.#text
    for (;;) {
      const code = text.charCodeAt(this.#at)
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return code
      this.#at++
    }
  }

  #value(code: number): unknown {
    if (code >= ZERO && code <= NINE) return this.#number(false)
    if (code === QUOTE) return this.#string()
    if (code === OPEN_ARRAY) return this.#array()
    if (code === OPEN_OBJECT) return this.#object()
    if (code === MINUS) {
      const next = this.#text.charCodeAt(this.#at + 1)
      if (next >= ZERO && next <= NINE) return this.#number(true)
    }
    for (const [word, value] of words) {
      if (!this.#text.startsWith(word, this.#at)) continue
      this.#at += word.length
      return value
    }
    return this.#refuse(Number.isNaN(code) ? 'it ends too early' : 'a value was expected')
  }

  #enter(): void {
    this.#at++
    if (++this.#depth > DEPTH) this.#refuse(`it is nested more than ${DEPTH} deep`)
    if (++this.#containers > CONTAINERS) this.#refuse(`it has more than ${CONTAINERS} arrays and objects; send flat or binary data`)
  }

  #array(): unknown[] {
    this.#enter()
    const array: unknown[] = []
    let code = this.#skip()
    if (code === MINUS || (code >= ZERO && code <= NINE)) {
      const numbers = this.#numbers()
      if (numbers !== undefined) return numbers
    }
    if (code !== CLOSE_ARRAY) {
      for (;;) {
        array.push(this.#value(code))
        code = this.#skip()
        if (code !== COMMA) break
        this.#at++
        code = this.#skip()
      }
      if (code !== CLOSE_ARRAY) this.#refuse("',' or ']' was expected")
    }
    this.#at++
    this.#depth--
    return array
  }

  /** An array of numbers alone as V8 reads it, twice as fast; undefined where that could differ from what is read here. */
  #numbers(): number[] | undefined {
    const end = this.#text.indexOf(']', this.#at)
    if (!this.#native || end - this.#at < SHORT) return undefined
    this.#native = false
    let numbers: unknown[]
    try {
      numbers = JSON.parse(`[${this.#text.slice(this.#at, end)}]`) as unknown[]
    } catch {
      return undefined
    }
    for (const number of numbers) {
      if (typeof number !== 'number' || !Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) return undefined
    }
    this.#native = true
    this.#at = end + 1
    this.#depth--
    return numbers as number[]
  }

  #object(): Record<string, unknown> {
    this.#enter()
    const object: Record<string, unknown> = {}
    let code = this.#skip()
    if (code !== CLOSE_OBJECT) {
      for (;;) {
        if (code !== QUOTE) this.#refuse('a key was expected')
        const key = this.#string()
        if (key === '__proto__' || Object.hasOwn(object, key)) this.#refuse(key === '__proto__' ? "the key '__proto__' is not taken" : `the key ${JSON.stringify(key.slice(0, 40))} is there twice`)
        if (this.#skip() !== COLON) this.#refuse("':' was expected")
        this.#at++
        object[key] = this.#value(this.#skip())
        code = this.#skip()
        if (code !== COMMA) break
        this.#at++
        code = this.#skip()
      }
      if (code !== CLOSE_OBJECT) this.#refuse("',' or '}' was expected")
    }
    this.#at++
    this.#depth--
    return object
  }

  #string(): string {
    const text = this.#text
    const start = this.#at + 1
    let at = start
    let escaped = false
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) break
      if (code === BACKSLASH) {
        escaped = true
        at++
      } else if (!(code >= SPACE)) {
        this.#at = Math.min(at, text.length)
        this.#refuse(Number.isNaN(code) ? 'it ends within a text' : 'a control character is not escaped')
      }
      at++
    }
    this.#at = at + 1
    if (!escaped) return text.slice(start, at)
    try {
      return JSON.parse(text.slice(start - 1, at + 1)) as string
    } catch {
      return this.#refuse('a text has a wrong escape')
    }
  }

  #number(negative: boolean): number | bigint {
    const text = this.#text
    const start = this.#at
    let at = negative ? start + 1 : start
    const first = at
    let mantissa = 0
    let code = text.charCodeAt(at)
    const zero = code === ZERO
    while (code >= ZERO && code <= NINE) {
      mantissa = mantissa * 10 + code - ZERO
      code = text.charCodeAt(++at)
    }
    let digits = at - first
    if (zero && digits > 1) this.#refuse('a number begins with 0')
    let scale = 0
    if (code === POINT) {
      const point = at
      code = text.charCodeAt(++at)
      while (code >= ZERO && code <= NINE) {
        mantissa = mantissa * 10 + code - ZERO
        code = text.charCodeAt(++at)
      }
      scale = at - point - 1
      digits += scale
      if (scale === 0) this.#refuse('a number ends with its point')
    }
    const plain = (code | 32) !== 101
    if (!plain) {
      code = text.charCodeAt(++at)
      if (code === MINUS || code === 43) code = text.charCodeAt(++at)
      if (!(code >= ZERO && code <= NINE)) this.#refuse('a number has no digits in its exponent')
      while (code >= ZERO && code <= NINE) code = text.charCodeAt(++at)
    }
    this.#at = at
    // Both are exact, so that their quotient is the number that is nearest: Clinger's fast path.
    if (plain && digits <= 15) return (negative ? -mantissa : mantissa) / powers[scale]!
    const number = Number(text.slice(start, at))
    if (!Number.isFinite(number)) this.#refuse('a number is too large')
    return plain && scale === 0 && digits <= LONGEST_INTEGER && !Number.isSafeInteger(number) ? BigInt(text.slice(start, at)) : number
  }
}

/** @throws `ERR_TCH_REQUEST` */
export function parseJson(bytes: Buffer): unknown {
  if (isAscii(bytes)) return new JsonReader(bytes.toString('latin1')).document()
  if (!isUtf8(bytes)) throw new TorchError('ERR_TCH_REQUEST', 'the JSON is not UTF-8')
  return new JsonReader(bytes.toString('utf8')).document()
}

/** The same, for what must be an object. @throws `ERR_TCH_REQUEST` */
export function parseJsonObject(bytes: Buffer): Record<string, unknown> {
  const value = parseJson(bytes)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new TorchError('ERR_TCH_REQUEST', 'the body is a JSON object')
}
