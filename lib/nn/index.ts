/** Networks: https://docs.pytorch.org/docs/stable/nn.html. Root export `nn`, and `torch.nn`. */
export { Module } from '../module.js'
export { Parameter } from './parameter.js'
export { nnFunctional as functional } from './functional/index.js'
export * as init from './init.js'
export * from './layers/linear.js'
export { Sequential } from './layers/sequential.js'
export { ModuleList } from './layers/module-array.js'
