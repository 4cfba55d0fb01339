import { inspect } from 'node:util'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { hold } from './callback.js'
import { gradientsOf, hookHandle, requireHook, type HookHandle } from './hook.js'

const KEY = Symbol('tch-node graph node')

/** Gradients that go into a node or come out of it; null where there is none. */
export type Gradients = readonly (Tensor | null)[]

/**
 * An operator in the autograd graph: https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.Node.name.html
 *
 * `tensor.gradFn` gives the one that computed a tensor. The object keeps its part of the graph alive. Asked for again,
 * a node is another object: compare with `isSame`, or by `id`.
 */
export class GraphNode {
  #id = 0

  /** @internal */
  constructor(key: symbol) {
    if (key !== KEY) throw new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'graph nodes are not made with new; tensor.gradFn gives them')
  }

  /** @internal */
  static of(wrap: (target: GraphNode) => number): GraphNode | null {
    const node = new GraphNode(KEY)
    node.#id = wrap(node)
    return node.#id === 0 ? null : node
  }

  /** A number that no other node has while this one lives. */
  get id(): number {
    return this.#id
  }

  /** PyTorch's name: `MulBackward0`. */
  name(): string {
    return native.nodeName(this).split('::').at(-1)!
  }

  /** Where its gradients go: nodes, and which result of theirs; null for inputs that need no gradient. */
  get nextFunctions(): readonly (readonly [node: GraphNode | null, inputNr: number])[] {
    const edges = native.nodeEdges(this)
    return Array.from({ length: edges.length / 2 }, (_, at) => {
      const node = edges[2 * at] === 0 ? null : GraphNode.of((target) => native.nodeNext(this, at, target))
      return [node, edges[2 * at + 1]!] as const
    })
  }

  /** Higher for nodes made later. */
  get sequenceNr(): number {
    return native.nodeSequence(this)
  }

  isSame(other: GraphNode): boolean {
    return other instanceof GraphNode && other.#id === this.#id
  }

  /**
   * Calls `hook` after the node has run, with the gradients of its inputs and of its results; what it returns takes
   * the place of the former. https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.Node.register_hook.html
   */
  registerHook(hook: (gradInputs: Gradients, gradOutputs: Gradients) => Gradients | Tensor | null | undefined | void): HookHandle {
    requireHook(hook, 'registerHook')
    const number = hold((tensors: (Tensor | null)[], count: number) => {
      const inputs = tensors.slice(0, count)
      return gradientsOf(hook(inputs, tensors.slice(count)), inputs, 'registerHook')
    })
    native.registerNodeHook(this, number, false)
    return hookHandle(number)
  }

  /** Calls `hook` before the node runs, with the gradients of its results; what it returns takes their place. */
  registerPrehook(hook: (gradOutputs: Gradients) => Gradients | Tensor | null | undefined | void): HookHandle {
    requireHook(hook, 'registerPrehook')
    const number = hold((tensors: (Tensor | null)[]) => gradientsOf(hook(tensors), tensors, 'registerPrehook'))
    native.registerNodeHook(this, number, true)
    return hookHandle(number)
  }

  toString(): string {
    return `<${this.name()}>`
  }

  [inspect.custom](): string {
    return this.toString()
  }
}

/** The node that computed a tensor; null for a leaf. */
export function gradFnOf(tensor: Tensor): GraphNode | null {
  return GraphNode.of((target) => native.gradFn(handleOf(tensor), target))
}

/** Where gradients of a tensor go: the node that computed it, or the one that adds to its `grad`. */
export function gradientEdge(tensor: Tensor): { node: GraphNode; outputNr: number } {
  if (!isTensor(tensor)) throw new TorchError('ERR_TCH_TYPE', 'getGradientEdge takes a tensor')
  if (!tensor.requiresGrad) throw new TorchError('ERR_TCH_NO_GRAD', 'the tensor does not require grad: it has no gradient edge')
  const node = gradFnOf(tensor) ?? GraphNode.of((target) => native.gradAccumulator(handleOf(tensor), target))
  return { node: node!, outputNr: native.outputNr(handleOf(tensor)) }
}
