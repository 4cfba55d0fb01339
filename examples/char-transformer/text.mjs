// "Alice's Adventures in Wonderland" as numbers, one for each character.
import { readFileSync } from 'node:fs'
import { torch } from 'tch-node'

export const alice = readFileSync(new URL('alice.txt', import.meta.url), 'utf8')

/** The characters of a text, each with a number. */
export class Alphabet {
  /** @param {string} text */
  constructor(text) {
    this.characters = [...new Set(text)].sort()
    this.numbers = new Map(this.characters.map((character, i) => [character, i]))
  }

  get size() {
    return this.characters.length
  }

  /** @param {string} text @returns {number[]} */
  encode(text) {
    return [...text].map((character) => {
      const number = this.numbers.get(character)
      if (number === undefined) throw new RangeError(`the text has no '${character}' to learn from`)
      return number
    })
  }

  /** @param {number[]} numbers */
  decode(numbers) {
    return numbers.map((number) => this.characters[number]).join('')
  }
}

/**
 * Passages from random places, and the same one character on: what is to be foretold.
 *
 * @param {import('tch-node').Tensor} text `[n]`
 * @param {number} count
 * @param {number} length
 * @returns {[inputs: import('tch-node').Tensor, targets: import('tch-node').Tensor]} both `[count, length]`
 */
export function passages(text, count, length) {
  const starts = torch.randint(0, text.numel() - length - 1, [count, 1])
  const places = starts.add(torch.arange(length))
  return [text.take(places), text.take(places.add(1))]
}
