import { runWith } from '../../context.js'
import { Module } from '../../module.js'
import { requireTensor, type Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { nnFunctional as F } from '../functional/index.js'
import { normal_ } from '../init.js'
import { Parameter } from '../parameter.js'
import { py, pyFloat } from '../print.js'

interface LookupOptions {
  /** The row that is zero at first and never learns; counted from the end when negative. */
  paddingIdx?: number | null
  /** Rows that are longer are scaled down to this at each look-up. */
  maxNorm?: number | null
  normType?: number
  scaleGradByFreq?: boolean
  /** Gradients of the weight are sparse tensors. */
  sparse?: boolean
}

function paddingRow(layer: string, index: number | null | undefined, rows: number): number | null {
  if (index === undefined || index === null) return null
  if (index >= rows || index < -rows) refuse(layer, `'paddingIdx' is within the ${rows} embeddings, got ${index}`)
  return index < 0 ? index + rows : index
}

/** The rows by index, (rows, features): parameters of both layers. */
abstract class Lookup extends Module {
  readonly numEmbeddings: number
  readonly embeddingDim: number
  readonly paddingIdx: number | null
  readonly maxNorm: number | null
  readonly normType: number
  readonly scaleGradByFreq: boolean
  readonly sparse: boolean
  weight: Parameter

  constructor(layer: string, size: readonly [number, number], options: LookupOptions, weight: Tensor | null, freeze: boolean, place: FactoryOptions) {
    super()
    const [rows, features] = size
    this.numEmbeddings = rows
    this.embeddingDim = features
    this.paddingIdx = paddingRow(layer, options.paddingIdx, rows)
    this.maxNorm = options.maxNorm ?? null
    this.normType = options.normType ?? 2
    this.scaleGradByFreq = options.scaleGradByFreq ?? false
    this.sparse = options.sparse ?? false
    if (weight === null) {
      this.weight = emptyParameter([rows, features], place)
      if (freeze) this.weight.requiresGrad = false
      this.resetParameters()
    } else {
      const { shape } = weight
      if (shape.length !== 2 || shape[0] !== rows || shape[1] !== features) refuse(layer, `'_weight' has shape [${rows}, ${features}], got [${shape.join(', ')}]`)
      this.weight = new Parameter(weight, { requiresGrad: !freeze })
    }
  }

  resetParameters(): void {
    normal_(this.weight)
    const { paddingIdx } = this
    if (paddingIdx !== null) runWith({ grad: false }, () => this.weight.select(0, paddingIdx).fill_(0))
  }

  protected size(): string {
    return `${this.numEmbeddings}, ${this.embeddingDim}`
  }

  protected norm(): string {
    const { maxNorm, normType, scaleGradByFreq } = this
    return `${maxNorm === null ? '' : `, max_norm=${pyFloat(maxNorm)}`}${normType === 2 ? '' : `, norm_type=${pyFloat(normType)}`}${scaleGradByFreq ? ', scale_grad_by_freq=True' : ''}`
  }
}

function matrix(layer: string, embeddings: Tensor): [number, number] {
  const { shape } = requireTensor(embeddings, 'fromPretrained')
  if (shape.length !== 2) refuse(layer, `fromPretrained takes embeddings of 2 dimensions, got ${shape.length}`)
  return shape as [number, number]
}

export interface EmbeddingOptions extends FactoryOptions, LookupOptions {
  /** The rows, instead of random ones; shared, not copied. */
  _weight?: Tensor | null
  _freeze?: boolean
}

const embedding = reader<[number, number, (number | null)?, (number | null)?, number?, boolean?, boolean?, (Tensor | null)?, boolean?, ...Partial<Place>]>(
  'numEmbeddings:int', 'embeddingDim:int', 'paddingIdx:int?', 'maxNorm:float?', 'normType:float?', 'scaleGradByFreq:bool?', 'sparse:bool?', '_weight:tensor?', '_freeze:bool?', 'device?', 'dtype?')

/** A row of features for each index: (…) to (…, features). https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html */
export class Embedding extends Lookup {
  constructor(...args: [numEmbeddings: number, embeddingDim: number, ...Settings<[paddingIdx: number | null, maxNorm: number | null, normType: number], EmbeddingOptions>]) {
    const [rows, features, paddingIdx = null, maxNorm = null, normType = 2, scaleGradByFreq = false, sparse = false, weight = null, freeze = false, device, dtype] = embedding(new.target.name, args)
    super(new.target.name, [rows, features], { paddingIdx, maxNorm, normType, scaleGradByFreq, sparse }, weight, freeze, { device, dtype })
  }

  /** An embedding with these rows (rows, features), which do not learn unless `freeze: false`. */
  static fromPretrained(embeddings: Tensor, options: LookupOptions & { freeze?: boolean } = {}): Embedding {
    const { freeze = true, ...rest } = options
    return new Embedding(...matrix('Embedding', embeddings), { ...rest, _weight: embeddings, _freeze: freeze })
  }

  override forward(input: Tensor): Tensor {
    const { weight, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse } = this
    return F.embedding(input, weight, { paddingIdx, maxNorm, normType, scaleGradByFreq, sparse })
  }

  override extraRepr(): string {
    return `${this.size()}${this.paddingIdx === null ? '' : `, padding_idx=${this.paddingIdx}`}${this.norm()}${this.sparse ? ', sparse=True' : ''}`
  }
}

export type BagMode = 'sum' | 'mean' | 'max'

export interface EmbeddingBagOptions extends FactoryOptions, LookupOptions {
  mode?: BagMode
  /** Whether the offsets end with the total, as in CSR. */
  includeLastOffset?: boolean
  _weight?: Tensor | null
}

const bag = reader<[number, number, (number | null)?, number?, boolean?, BagMode?, boolean?, (Tensor | null)?, boolean?, (number | null)?, ...Partial<Place>]>(
  'numEmbeddings:int', 'embeddingDim:int', 'maxNorm:float?', 'normType:float?', 'scaleGradByFreq:bool?', 'mode:text?', 'sparse:bool?', '_weight:tensor?', 'includeLastOffset:bool?', 'paddingIdx:int?', 'device?', 'dtype?')

/** Sums, means or maxima of the rows of each bag of indices. https://docs.pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html */
export class EmbeddingBag extends Lookup {
  readonly mode: BagMode
  readonly includeLastOffset: boolean

  constructor(...args: [numEmbeddings: number, embeddingDim: number, ...Settings<[maxNorm: number | null, normType: number], EmbeddingBagOptions>]) {
    const [rows, features, maxNorm = null, normType = 2, scaleGradByFreq = false, mode = 'mean', sparse = false, weight = null, includeLastOffset = false, paddingIdx = null, device, dtype] = bag(new.target.name, args)
    super(new.target.name, [rows, features], { paddingIdx, maxNorm, normType, scaleGradByFreq, sparse }, weight, false, { device, dtype })
    this.mode = mode
    this.includeLastOffset = includeLastOffset
  }

  static fromPretrained(embeddings: Tensor, options: Omit<EmbeddingBagOptions, '_weight'> & { freeze?: boolean } = {}): EmbeddingBag {
    const { freeze = true, ...rest } = options
    const made = new EmbeddingBag(...matrix('EmbeddingBag', embeddings), { ...rest, _weight: embeddings })
    made.weight.requiresGrad = !freeze
    return made
  }

  override forward(input: Tensor, offsets: Tensor | null = null, perSampleWeights: Tensor | null = null): Tensor {
    const { weight, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse, mode, includeLastOffset } = this
    return F.embeddingBag(input, weight, { offsets, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse, mode, includeLastOffset, perSampleWeights })
  }

  override extraRepr(): string {
    return `${this.size()}${this.norm()}, mode=${py(this.mode)}${this.paddingIdx === null ? '' : `, padding_idx=${this.paddingIdx}`}`
  }
}
