/**
 * Decimal text of doubles as Python writes it.
 *
 * JavaScript's `toFixed` and `toExponential` work on the exact binary value, as Python does, but send exact ties
 * away from zero where Python sends them to the even digit; they also drop the sign of -0 and leave exponents
 * unpadded. A tie is exact only for dyadic fractions, so it is found with one exact scaling by a power of two.
 */

/** `format(value, '.<digits>f')`; `digits` from 0 to 100. */
export function fixed(value: number, digits: number): string {
  const special = nonFinite(value)
  if (special !== undefined) return special
  const size = Math.abs(value)
  // From 1e21 on toFixed falls back to exponents; every such double is an integer.
  const text = size < 1e21 ? size.toFixed(digits) : wholeNumber(size, digits)
  return sign(value) + (liesHalfway(size, digits) ? lastDigitEven(text) : text)
}

/** `format(value, '.<digits>e')`; `digits` from 0 to 100. */
export function scientific(value: number, digits: number): string {
  const special = nonFinite(value)
  if (special !== undefined) return special
  const size = Math.abs(value)
  const [mantissa, exponent] = splitExponent(size.toExponential(digits))
  const rounded = liesHalfway(size, digits - exponent) ? lastDigitEven(mantissa) : mantissa
  return `${sign(value)}${rounded}e${exponentText(exponent)}`
}

/** `repr(value)` of a Python float: the shortest digits that read back as the same double. */
export function shortest(value: number): string {
  const special = nonFinite(value)
  if (special !== undefined) return special
  const size = Math.abs(value)
  const [mantissa, exponent] = splitExponent(size.toExponential())
  if (exponent < -4 || exponent >= 16) return `${sign(value)}${mantissa}e${exponentText(exponent)}`
  return sign(value) + String(size) + (Number.isInteger(size) ? '.0' : '')
}

/** `repr` of a Python complex number. */
export function shortestComplex(re: number, im: number): string {
  const bare = (part: number) => shortest(part).replace(/\.0$/, '')
  if (Object.is(re, 0)) return `${bare(im)}j`
  const imaginary = bare(im)
  return `(${bare(re)}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j)`
}

function nonFinite(value: number): string | undefined {
  if (Number.isFinite(value)) return undefined
  if (Number.isNaN(value)) return 'nan'
  return value > 0 ? 'inf' : '-inf'
}

function sign(value: number): string {
  return value < 0 || Object.is(value, -0) ? '-' : ''
}

function wholeNumber(size: number, digits: number): string {
  const whole = BigInt(size).toString()
  return digits > 0 ? `${whole}.${'0'.repeat(digits)}` : whole
}

function splitExponent(text: string): [mantissa: string, exponent: number] {
  const at = text.indexOf('e')
  return [text.slice(0, at), Number(text.slice(at + 1))]
}

function exponentText(exponent: number): string {
  return (exponent < 0 ? '-' : '+') + String(Math.abs(exponent)).padStart(2, '0')
}

/** Whether `size` is exactly between two neighbours with `places` decimal places (negative: powers of ten above 1). */
function liesHalfway(size: number, places: number): boolean {
  if (places >= 0) {
    // size * 10^places is an odd number of halves. The 5^places inside is odd, so only the power of two decides.
    return (size * 2 ** (places + 1)) % 2 === 1
  }
  if (!Number.isInteger(size)) return false
  const unit = 10n ** BigInt(-places)
  return (2n * BigInt(size)) % (2n * unit) === unit
}

/** The text was rounded up from a tie: an odd last digit goes back down by one, which never borrows. */
function lastDigitEven(text: string): string {
  const last = text.length - 1
  const digit = Number(text[last])
  return digit % 2 === 1 ? text.slice(0, last) + String(digit - 1) : text
}
