import { TorchError } from '../../errors.js'
import type { Loose } from '../../functional/parameters.js'
import type { Tensor } from '../../tensor.js'
import { call, withSignature } from './signature.js'

/** Each has the operator's two forms, and trains or not unless told. */
function dropping(name: string, op: string, training: boolean, run = (drop: (input: Tensor) => Tensor, input: Tensor): Tensor => drop(input)): Loose {
  return withSignature(name, ['input', 'p?', 'training?', 'inplace?'], (input: Tensor, p?: number, train?: boolean, inplace?: boolean) => {
    const chance = p ?? 0.5
    if (typeof chance !== 'number' || !(chance >= 0 && chance <= 1)) {
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name}(): p is a probability from 0 to 1, got ${String(p)}`, { op: name })
    }
    return run((each) => call(inplace === true ? `${op}_` : op, each, chance, train ?? training), input)
  })
}

/** An input of so many dimensions is one sample: its channels come first. */
function unbatched(dims: number): (drop: (input: Tensor) => Tensor, input: Tensor) => Tensor {
  return (drop, input) => (input.ndim === dims ? call('squeeze', drop(call('unsqueeze', input, 0)), 0) : drop(input))
}

export const dropout: Readonly<Record<string, Loose>> = {
  dropout: dropping('dropout', 'dropout', true),
  alphaDropout: dropping('alphaDropout', 'alpha_dropout', false),
  featureAlphaDropout: dropping('featureAlphaDropout', 'feature_alpha_dropout', false),
  dropout1d: dropping('dropout1d', 'feature_dropout', true, unbatched(2)),
  dropout2d: dropping('dropout2d', 'feature_dropout', true),
  dropout3d: dropping('dropout3d', 'feature_dropout', true, unbatched(4)),
}

interface DropoutOptions {
  /** The probability that an element is zeroed, 0.5 when left out. */
  p?: number
  training?: boolean
  inplace?: boolean
}

type Dropout = (input: Tensor, p?: number | DropoutOptions, training?: boolean | DropoutOptions, inplace?: boolean) => Tensor

/** https://docs.pytorch.org/docs/stable/nn.functional.html#dropout-functions */
export interface DropoutFunctions {
  dropout: Dropout
  alphaDropout: Dropout
  featureAlphaDropout: Dropout
  dropout1d: Dropout
  dropout2d: Dropout
  dropout3d: Dropout
}
