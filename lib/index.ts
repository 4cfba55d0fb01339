import { TorchError } from './errors.js'
import { native } from './native.js'
import { Torch, installFunctions } from './torch.js'
import { installOperators } from './tensor-operators.js'
import { installProperties } from './tensor-properties.js'
import { installData } from './tensor-data.js'
import { installAutograd } from './autograd/index.js'
import { installFunc } from './func/index.js'
import { installIndexing } from './indexing.js'
import { installPrinting } from './tensor-print.js'
import { installFunctional } from './functional/index.js'
import { installNn } from './nn/install.js'
import { installBackends } from './backends.js'
import { installRunAsync } from './run-async.js'
import { installSharing } from './sharing.js'
import { installFiles } from './serialization/index.js'
import { installJit } from './jit/index.js'
import { installAmp } from './amp/index.js'
import { installOptim } from './optim/install.js'
import { installUtils } from './torch-utils.js'
import { installProfiler } from './profiler/index.js'
import './script-loader.js'

native.registerErrorFactory((code, message, nativeStack) =>
  new TorchError(code, message, nativeStack === '' ? {} : { nativeStack }),
)
// What answers without the dispatcher comes first: operators fill the names that are left.
installProperties()
installData()
installAutograd()
installIndexing()
installPrinting()
installOperators()
installFunctions()
// Over the operators: Python gives these names another form.
installFunctional()
installNn()
installJit()
installSharing()
installRunAsync()
installProfiler()
installBackends()
installFiles()
installOptim()
installAmp()
installFunc()
installUtils()

/** The context that programs use. */
export const torch = new Torch()
export default torch

export * as nn from './nn/index.js'

/** Optimisers, and `lrScheduler` and `swaUtils` beside them. */
export * as optim from './optim/index.js'

export { Torch, TorchError }
export { Tensor } from './tensor.js'
export { Module } from './module.js'
export { ScriptModule } from './script-module.js'
export { PackagedModule } from './packaged-module.js'
export type { PackageConstant, PackageInput, SizeRange } from './packaged-module.js'
export { Generator } from './generator.js'
export { Scope } from './context.js'
export { errorCodes } from './errors.js'
export type { TorchErrorCode } from './errors.js'
export type { Dtype, Layout, MemoryFormat, QScheme, TypedArray } from './dtype.js'
export type { Device } from './device.js'
export type { Complex } from './values.js'
// All of them, so that declarations of other packages can name what they infer.
export type * from './operator-types.js'
export type * from './generated/index.js'
export type { RawNamespace, RawOperator, RawOperators, RawOverload, TypedNamespaces } from './raw-operators.js'
export type { Snapshot } from './snapshot.js'
export type { MemoryStats } from './torch.js'
export type { AutocastOptions } from './autocast.js'
export type { TorchRunAsync } from './run-async.js'
export type { TensorSharing, TorchSharing } from './sharing.js'
export type * from './autograd/index.js'
export type * from './func/index.js'
export type { Index } from './indexing.js'
export type { LoadOptions } from './module.js'
export { Executor, defaultExecutorStats } from './executor.js'
export type { AsyncOptions, ExecutorOptions, ExecutorStats } from './executor.js'
export { EnumMember, ScriptObject } from './script-values.js'
export type { AttributeSchema } from './script-attributes.js'
export { Verifier, verifyModel } from './isolation/verifier.js'
export type { VerifierOptions } from './isolation/verifier.js'
export type { GoldenValues, VerifyOptions } from './isolation/options.js'
export type { Verification } from './isolation/verification.js'
export type { MethodArgument, MethodSchema } from './method-schema.js'
export type { ExecutionPlans, ScriptMethod } from './script-method.js'
export type { SaveOptions } from './module-file.js'
export type { IncompatibleKeys, LoadStateOptions, StateSource } from './state-dict.js'
export type { FusionStrategy, GraphExecutor, Jit, TorchJit, Traceable, TraceableModule, TraceInputs, TraceOptions } from './jit/index.js'
export { SummaryWriter } from './tensorboard/summary-writer.js'
export type { EventOptions, HparamsOptions, ScalarValue, SummaryWriterOptions } from './tensorboard/summary-writer.js'
export type { Hparam, ScalarStyle } from './tensorboard/summaries.js'
export { TrainingProgress } from './training-progress.js'
export type { EpochTime, TrainingProgressOptions } from './training-progress.js'
export type { TorchUtils } from './torch-utils.js'
export type { WarmupOptions } from './jit/warmup.js'
export type { FileSource, HasStateDict, LoadCheckpointOptions, LoadFileOptions, LoadNumpyOptions, LoadStateFileOptions, PyFloat, SaveCheckpointOptions, SaveStateOptions, StateFile, Stateful, TorchFiles } from './serialization/index.js'
export type { TorchOptim } from './optim/install.js'
export type { TorchAmp } from './amp/index.js'
export type { GradScaler, GradScalerOptions, GradScalerState } from './amp/grad-scaler.js'
export { Profile } from './profiler/index.js'
export type { AverageOptions, KeyAverage, Profiler, ProfileOptions, ProfilerEvent, SortKey, TableOptions, TorchProfiler } from './profiler/index.js'
export type { Backends, QuantizedEngine, TorchBackends } from './backends.js'
export type { TensorOptions, SharedOptions, Value, NestedValues } from './tensor-data.js'
// Modules that only add members to Torch and Tensor are named here too: imports that end as nothing
// but calls are left out of the declarations, and the members with them.
export type { TensorProperties } from './tensor-properties.js'
export type { TensorPrinting } from './tensor-print.js'
export type { FunctionalFunctions, FunctionalMethods } from './functional/index.js'
export type { Nn } from './nn/install.js'
