import { activations, type ActivationFunctions } from './activations.js'
import { attention, type AttentionFunctions } from './attention.js'
import { dropout, type DropoutFunctions } from './dropout.js'
import { layers, type LayerFunctions } from './layers.js'
import { losses, type LossFunctions } from './losses.js'
import { pooling, type PoolingFunctions } from './pooling.js'
import { vision, type VisionFunctions } from './vision.js'

/** Functions of networks: https://docs.pytorch.org/docs/stable/nn.functional.html */
export interface NnFunctional extends ActivationFunctions, AttentionFunctions, DropoutFunctions, LayerFunctions, LossFunctions, PoolingFunctions, VisionFunctions {}

const functions: object = { ...activations, ...attention, ...dropout, ...layers, ...losses, ...pooling, ...vision }

/** `torch.nn.functional`. */
export const nnFunctional = functions as NnFunctional
