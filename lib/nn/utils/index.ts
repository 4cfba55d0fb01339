/** https://docs.pytorch.org/docs/stable/nn.html#utilities */
export * from './clip-grad.js'
export * from './fusion.js'
export * from './parameter-vector.js'
export * from './weight-norm.js'
export * as rnn from './rnn.js'
