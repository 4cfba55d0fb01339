import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, type Settings } from '../arguments.js'
import { call } from '../functional/signature.js'

const cosine = reader<[number?, number?]>('dim:int?', 'eps:float?')

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineSimilarity.html */
export class CosineSimilarity extends Module {
  readonly dim: number
  readonly eps: number

  constructor(...args: Settings<[dim: number, eps: number], { dim?: number; eps?: number }>) {
    super()
    const [dim = 1, eps = 1e-8] = cosine(new.target.name, args)
    this.dim = dim
    this.eps = eps
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return call('cosine_similarity', x1, x2, this.dim, this.eps)
  }
}

const pairwise = reader<[number?, number?, boolean?]>('p:float?', 'eps:float?', 'keepdim:bool?')

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.PairwiseDistance.html */
export class PairwiseDistance extends Module {
  readonly norm: number
  readonly eps: number
  readonly keepdim: boolean

  constructor(...args: Settings<[p: number, eps: number, keepdim: boolean], { p?: number; eps?: number; keepdim?: boolean }>) {
    super()
    const [p = 2, eps = 1e-6, keepdim = false] = pairwise(new.target.name, args)
    this.norm = p
    this.eps = eps
    this.keepdim = keepdim
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return call('pairwise_distance', x1, x2, this.norm, this.eps, this.keepdim)
  }
}
