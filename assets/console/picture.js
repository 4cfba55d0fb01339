import { element, setText } from './element.js'
import { encode } from './tensors.js'

/** Left to the server: its settings for the model, and the resizing that its other clients get. */
const SERVER = 'server'
const scalings = {
  imagenet: ['0 to 1, then ImageNet mean and deviation', [0.485, 0.456, 0.406], [0.229, 0.224, 0.225], 255],
  unit: ['0 to 1', [0, 0, 0], [1, 1, 1], 255],
  centred: ['−1 to 1', [0.5, 0.5, 0.5], [0.5, 0.5, 0.5], 255],
  raw: ['0 to 255', [0, 0, 0], [1, 1, 1], 1],
}

/** Where the channels, height and width of a picture are in a shape; undefined for other tensors. */
export function layoutOf({ dtype, shape }) {
  if (shape?.length !== 4 || !['float32', 'float16', 'bfloat16', 'float64', 'uint8', undefined].includes(dtype)) return undefined
  const channels = (size) => size === 1 || size === 3
  if (channels(shape[1])) return { channels: shape[1], height: shape[2], width: shape[3], last: false }
  if (channels(shape[3])) return { channels: shape[3], height: shape[1], width: shape[2], last: true }
  return undefined
}

/** Grey as a television has it. */
const grey = (r, g, b) => 0.299 * r + 0.587 * g + 0.114 * b

/** A field for one picture: fits it to the input's size and gives its numbers. */
export class PictureField {
  node
  #spec
  #layout
  #canvas = element('canvas', { width: 112, height: 112, role: 'img', 'aria-label': 'The part of the picture that the model sees' })
  #picture
  #name = element('span', { class: 'muted' }, 'or drop one here')
  #scaling
  #size
  #file

  /** @param alone whether it is the model's only input, so that the server itself can prepare pictures for it */
  constructor(spec, alone) {
    this.#spec = spec
    this.#layout = layoutOf(spec)
    this.#scaling = element('select', { onchange: () => this.#draw() }, 
      ...(alone ? [element('option', { value: SERVER }, 'what the server is set up for')] : []),
      ...Object.entries(scalings).map(([value, [label]]) => element('option', { value }, label)))
    this.#scaling.value = alone ? SERVER : spec.dtype === 'uint8' ? 'raw' : this.#layout.channels === 1 ? 'unit' : 'imagenet'
    const free = this.#layout.width === -1 || this.#layout.height === -1
    this.#size = element('input', { type: 'number', min: '1', max: '4096', value: '224', onchange: () => this.#draw() })
    const file = element('input', { type: 'file', accept: 'image/*', 'aria-label': `Picture for ${spec.name}`, onchange: () => this.#take(file.files[0]) })
    const drop = element('div', { class: 'drop' }, this.#canvas, element('div', {}, file, this.#name))
    drop.addEventListener('dragover', (event) => { event.preventDefault(); drop.classList.add('over') })
    drop.addEventListener('dragleave', () => drop.classList.remove('over'))
    drop.addEventListener('drop', (event) => {
      event.preventDefault()
      drop.classList.remove('over')
      this.#take(event.dataTransfer.files[0])
    })
    this.node = element('div', { class: 'field' }, drop,
      element('div', { class: 'fields' }, element('label', {}, 'Pixels become', this.#scaling), ...(free ? [element('label', {}, 'Size in pixels', this.#size)] : [])))
  }

  async #take(file) {
    if (file === undefined) return
    this.#file = file
    try {
      this.#picture = await createImageBitmap(file)
      setText(this.#name, `${this.#picture.width} × ${this.#picture.height} pixels`)
    } catch {
      this.#picture = undefined
      setText(this.#name, `${file.name} is no picture that this browser can read.`)
    }
    this.#draw()
  }

  get #pixels() {
    const free = Math.max(1, Math.min(4096, Math.round(Number(this.#size.value)) || 224))
    const { width, height } = this.#layout
    return { width: width === -1 ? free : width, height: height === -1 ? free : height }
  }

  /** The middle of the picture, as large as fits, at the model's size. */
  #draw() {
    const { width, height } = this.#pixels
    this.#canvas.width = width
    this.#canvas.height = height
    const context = this.#canvas.getContext('2d', { willReadFrequently: true })
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    if (this.#picture === undefined) return
    const scale = Math.max(width / this.#picture.width, height / this.#picture.height)
    const cut = { width: width / scale, height: height / scale }
    context.imageSmoothingQuality = 'high'
    context.drawImage(this.#picture, (this.#picture.width - cut.width) / 2, (this.#picture.height - cut.height) / 2, cut.width, cut.height, 0, 0, width, height)
  }

  /** A file for the server to prepare, or numbers. @throws Error without a picture */
  read() {
    if (this.#scaling.value === SERVER && this.#file !== undefined) return { file: this.#file }
    if (this.#picture === undefined) throw new Error('choose a picture')
    const { width, height } = this.#pixels
    const { channels, last } = this.#layout
    const { data } = this.#canvas.getContext('2d').getImageData(0, 0, width, height)
    const [, mean, deviation, divisor] = scalings[this.#scaling.value]
    const dtype = this.#spec.dtype ?? 'float32'
    const values = Array.from({ length: channels * width * height })
    for (let pixel = 0; pixel < width * height; pixel++) {
      const rgb = data.subarray(pixel * 4, pixel * 4 + 3)
      for (let channel = 0; channel < channels; channel++) {
        const level = channels === 1 ? grey(...rgb) : rgb[channel]
        const value = (level / divisor - mean[channel]) / deviation[channel]
        values[last ? pixel * channels + channel : channel * width * height + pixel] = dtype === 'uint8' ? Math.max(0, Math.round(value)) : value
      }
    }
    return { dtype, shape: last ? [1, height, width, channels] : [1, channels, height, width], bytes: encode(dtype, values) }
  }
}
