import { TorchError } from '../../errors.js'
import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { call } from '../functional/signature.js'
import { Linear } from './linear.js'
import { ModuleList } from './module-array.js'
import { Sequential } from './sequential.js'

export interface AdaptiveLogSoftmaxOptions extends FactoryOptions {
  /** By how much the projection of each further cluster is smaller. */
  divValue?: number
  headBias?: boolean
}

const settings = reader<[number, number, readonly number[], number?, boolean?, ...Partial<Place>]>('inFeatures:int', 'nClasses:int', 'cutoffs:sizes', 'divValue:float?', 'headBias:bool?', 'device?', 'dtype?')

/**
 * A softmax over many classes, the frequent ones first, in clusters that begin at `cutoffs`.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveLogSoftmaxWithLoss.html
 */
export class AdaptiveLogSoftmaxWithLoss extends Module {
  readonly inFeatures: number
  readonly nClasses: number
  readonly cutoffs: readonly number[]
  readonly divValue: number
  readonly headBias: boolean
  readonly shortlistSize: number
  head: Linear
  tail: ModuleList<Sequential<[Linear, Linear]>>

  constructor(...args: [inFeatures: number, nClasses: number, cutoffs: readonly number[], ...Settings<[divValue: number, headBias: boolean], AdaptiveLogSoftmaxOptions>]) {
    super()
    const [inFeatures, nClasses, cutoffs, divValue = 4, headBias = false, device, dtype] = settings(new.target.name, args)
    if (cutoffs.length === 0 || cutoffs.some((cutoff, i) => cutoff <= (i === 0 ? 0 : cutoffs[i - 1]!) || cutoff > nClasses - 1)) {
      refuse(new.target.name, `'cutoffs' rise from 1 to at most ${nClasses - 1}, got [${cutoffs.join(', ')}]`)
    }
    this.inFeatures = inFeatures
    this.nClasses = nClasses
    this.cutoffs = [...cutoffs, nClasses]
    this.divValue = divValue
    this.headBias = headBias
    this.shortlistSize = cutoffs[0]!
    this.head = new Linear(inFeatures, this.shortlistSize + cutoffs.length, { bias: headBias, device, dtype })
    const place = { bias: false, device, dtype }
    this.tail = new ModuleList(cutoffs.map((cutoff, i) => {
      const hidden = Math.trunc(Math.floor(inFeatures / divValue ** (i + 1)))
      return new Sequential(new Linear(inFeatures, hidden, place), new Linear(hidden, this.cutoffs[i + 1]! - cutoff, place))
    }))
  }

  resetParameters(): void {
    this.head.resetParameters()
    for (const cluster of this.tail) {
      for (const layer of cluster) (layer as Linear).resetParameters()
    }
  }

  /** Input (N, features) and classes (N), or one of each: the log-probability of each class, and the mean loss. */
  override forward(input: Tensor, target: Tensor): { output: Tensor; loss: Tensor } {
    const dims = target.ndim
    if (dims > 1 || input.ndim !== dims + 1 || (dims === 1 && input.shape[0] !== target.shape[0])) {
      throw new TorchError('ERR_TCH_SHAPE', `${this.className}: takes (N, features) and (N), or (features) and one class, got [${input.shape.join(', ')}] and [${target.shape.join(', ')}]`, { op: this.className })
    }
    const [rows, classes] = dims === 0 ? [input.unsqueeze(0), target.unsqueeze(0)] : [input, target]
    const count = classes.shape[0]!
    const found = call('new_zeros', rows, [count])
    const columns = call('new_empty', classes, [count])
    let used = 0
    ;[0, ...this.cutoffs].forEach((low, i, bounds) => {
      const high = bounds[i + 1]
      if (high === undefined) return
      const within = classes.ge(low).logicalAnd(classes.lt(high))
      const places = within.nonzero().squeeze(1)
      const number = places.shape[0]!
      if (number === 0) return
      used += number
      const chosen = classes.indexSelect(0, places)
      if (i === 0) {
        columns.indexCopy_(0, places, chosen)
        return
      }
      columns.indexFill_(0, places, this.shortlistSize + i - 1)
      const logits = this.tail.at(i - 1).forward(rows.indexSelect(0, places))
      const local = call('log_softmax', logits, 1).gather(1, chosen.sub(low).unsqueeze(1))
      found.indexCopy_(0, places, local.squeeze(1))
    })
    if (used !== count) {
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${this.className}: classes are from 0 to ${this.nClasses - 1}, got from ${Number(classes.min().item())} to ${Number(classes.max().item())}`, { op: this.className })
    }
    const head = call('log_softmax', this.head.forward(rows), 1)
    const output = found.add(head.gather(1, columns.unsqueeze(1)).squeeze(1))
    return { output: dims === 0 ? output.squeeze(0) : output, loss: output.neg().mean() }
  }

  /** The log-probabilities (N, classes) of inputs (N, features). */
  logProb(input: Tensor): Tensor {
    const head = call('log_softmax', this.head.forward(input), 1)
    const { shortlistSize } = this
    const clusters = [...this.tail].map((cluster, i) => call('log_softmax', cluster.forward(input), 1).add(head.select(1, shortlistSize + i).unsqueeze(1)))
    return call('cat', [head.narrow(1, 0, shortlistSize), ...clusters], 1)
  }

  /** The most probable class (N) of inputs (N, features). */
  predict(input: Tensor): Tensor {
    return this.logProb(input).argmax(1)
  }
}
