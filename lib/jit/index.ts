import { TorchError } from '../errors.js'
import { Module, type LoadOptions } from '../module.js'
import { ScriptModule } from '../script-module.js'
import type { SaveOptions } from '../module-file.js'
import { Torch } from '../torch.js'
import { describeValue } from '../values.js'
import { GraphExecutor, type FusionStrategy } from './graph-executor.js'
import { trace } from './trace.js'

export { GraphExecutor }
export type { FusionStrategy }
export type { TraceOptions } from './trace.js'
export type { TraceableModule } from './traced-module.js'
export type { Traceable, TraceInputs } from './traced-values.js'

/** TorchScript: https://docs.pytorch.org/docs/stable/jit.html */
export class Jit {
  /** Settings of the compiler, and what it made of the last run. */
  readonly graphExecutor: GraphExecutor = new GraphExecutor()

  /** `Module.load` under its name in Python; the model is in eval mode unless asked otherwise. */
  load(source: string | URL | Uint8Array, options: LoadOptions = {}): ScriptModule {
    return Module.load(source, options)
  }

  /** Records a module or function as TorchScript by running it on example inputs. See `TraceOptions`. */
  readonly trace = trace

  save(module: ScriptModule, path: string | URL, options: SaveOptions = {}): void {
    requireScript(module, 'save').save(path, options)
  }

  freeze(module: ScriptModule, options: Parameters<ScriptModule['freeze']>[0] = {}): ScriptModule {
    return requireScript(module, 'freeze').freeze(options)
  }

  optimizeForInference(module: ScriptModule, options: Parameters<ScriptModule['optimizeForInference']>[0] = {}): ScriptModule {
    return requireScript(module, 'optimizeForInference').optimizeForInference(options)
  }

  /** Sets `graphExecutor.fusionStrategy` and returns what it was: https://docs.pytorch.org/docs/stable/generated/torch.jit.set_fusion_strategy.html */
  setFusionStrategy(strategy: FusionStrategy): FusionStrategy {
    const before = this.graphExecutor.fusionStrategy
    this.graphExecutor.fusionStrategy = strategy
    return before
  }
}

export interface TorchJit {
  readonly jit: Jit
}

declare module '../torch.js' {
  interface Torch extends TorchJit {}
}

function requireScript(module: unknown, method: string): ScriptModule {
  if (module instanceof ScriptModule) return module
  throw new TorchError('ERR_TCH_TYPE', `torch.jit.${method} takes a ScriptModule, not ${describeValue(module)}`, { op: method })
}

export function installJit(): void {
  Object.defineProperty(Torch.prototype, 'jit', { value: new Jit(), configurable: true, enumerable: false })
}
