import { element, setText } from './element.js'
import { layoutOf, PictureField } from './picture.js'
import { dtypes, encode, flatten } from './tensors.js'

/** A batch of one, and 8 where a model takes any size. */
const sizesOf = (shape) => shape.map((size, i) => (size === -1 ? (i === 0 ? 1 : 8) : size))
const product = (shape) => shape.reduce((count, size) => count * size, 1)
/** Numbers up to which a text of them can be read and edited. */
const READABLE = 4096

function nest(values, shape) {
  if (shape.length <= 1) return values
  const rows = shape[0]
  const each = values.length / rows
  return Array.from({ length: rows }, (_, i) => nest(values.slice(i * each, (i + 1) * each), shape.slice(1)))
}

/** A field of numbers as JSON. */
class JsonField {
  node
  #spec
  #text
  #dtype

  constructor(spec) {
    this.#spec = spec
    const shape = sizesOf(spec.shape ?? [1, 8])
    this.#text = element('textarea', { spellcheck: 'false', 'aria-label': `Numbers for ${spec.name}, as JSON` })
    this.#dtype = element('select', { 'aria-label': `dtype of ${spec.name}` }, ...dtypes.filter((name) => name !== 'bytes').map((value) => element('option', { value }, value)))
    this.#dtype.value = spec.dtype ?? 'float32'
    const fill = (make) => () => { this.#text.value = JSON.stringify(nest(Array.from({ length: product(shape) }, make), shape)) }
    const whole = /int/.test(this.#dtype.value)
    const zero = this.#dtype.value === 'bool' ? false : 0
    const random = () => (zero === false ? Math.random() < 0.5 : whole ? Math.floor(Math.random() * 10) : Math.round((Math.random() * 2 - 1) * 1000) / 1000)
    const small = product(shape) <= READABLE
    if (small) fill(random)()
    this.#text.placeholder = `Left out when empty; else ${product(shape)} numbers, nested as [${shape.join(', ')}]`
    this.node = element('div', { class: 'field' }, this.#text, element('div', { class: 'buttons small' },
      element('button', { type: 'button', onclick: fill(random), 'aria-label': `Random numbers for ${spec.name}` }, 'Random'),
      element('button', { type: 'button', onclick: fill(() => zero), 'aria-label': `Zeros for ${spec.name}` }, 'Zeros'),
      ...(spec.dtype === undefined ? [this.#dtype] : [])))
  }

  /** Undefined when it is empty: models have inputs that may be left out. */
  read() {
    if (this.#text.value.trim() === '') return undefined
    let parsed
    try {
      parsed = JSON.parse(this.#text.value)
    } catch (error) {
      throw new Error(`not JSON: ${error.message}`, { cause: error })
    }
    let { shape, values } = flatten(parsed)
    const wanted = this.#spec.shape
    // A plain list fills the shape that the model takes, as far as that says all but one size.
    if (wanted !== undefined && shape.length === 1 && wanted.length > 1) shape = fit(values.length, wanted) ?? shape
    if (shape.length === 0) shape = [1]
    return { dtype: this.#dtype.value, shape, bytes: encode(this.#dtype.value, values) }
  }
}

function fit(count, wanted) {
  const known = product(wanted.filter((size) => size !== -1))
  const free = wanted.filter((size) => size === -1).length
  if (free > 1 || count % known !== 0) return undefined
  return wanted.map((size) => (size === -1 ? count / known : size))
}

/** A field of texts, one a line. */
class TextField {
  node
  #spec
  #text

  constructor(spec) {
    this.#spec = spec
    this.#text = element('textarea', { 'aria-label': `Texts for ${spec.name}, one a line`, placeholder: 'One text a line' })
    this.node = element('div', { class: 'field' }, this.#text)
  }

  read() {
    const texts = this.#text.value.replace(/\n$/, '').split('\n')
    const shape = this.#spec.shape === undefined ? [texts.length] : fit(texts.length, this.#spec.shape)
    if (shape === undefined) throw new Error(`${texts.length} texts do not fit the shape [${this.#spec.shape.join(', ')}]`)
    return { dtype: 'bytes', shape, bytes: encode('bytes', texts) }
  }
}

/** What a request gives for one input: a picture, texts or numbers. */
export class InputField {
  node
  #field
  #wrong = element('p', { class: 'error', role: 'alert', hidden: true })
  #name

  /** @param alone whether the model has no other input */
  constructor(spec, alone) {
    this.#name = spec.name
    const about = element('span', { class: 'spec' }, `${spec.dtype ?? 'any dtype'} ${spec.shape === undefined ? 'any shape' : `[${spec.shape.join(', ')}]`}`)
    const host = element('div')
    const show = (field) => { this.#field = field; host.replaceChildren(field.node) }
    const kinds = element('div', { class: 'buttons small' })
    if (layoutOf(spec) !== undefined) {
      const fields = { Picture: new PictureField(spec, alone), Numbers: new JsonField(spec) }
      const buttons = Object.entries(fields).map(([label, field]) => element('button', {
        type: 'button', 'aria-pressed': 'false', onclick: ({ currentTarget }) => {
          show(field)
          for (const button of buttons) button.setAttribute('aria-pressed', String(button === currentTarget))
        },
      }, label))
      kinds.append(...buttons)
      buttons[0].click()
    } else {
      show(spec.dtype === 'bytes' ? new TextField(spec) : new JsonField(spec))
    }
    this.node = element('fieldset', {}, element('legend', {}, spec.name, about), ...(kinds.childElementCount > 0 ? [kinds] : []), host, this.#wrong)
  }

  /** What was typed, as a list of one; none where it is left out. Undefined, and the field says why, where it cannot be used. */
  read() {
    this.#wrong.hidden = true
    try {
      const value = this.#field.read()
      return value === undefined ? [] : [{ name: this.#name, ...value }]
    } catch (error) {
      setText(this.#wrong, `${this.#name}: ${error.message}`)
      this.#wrong.hidden = false
      return undefined
    }
  }
}
