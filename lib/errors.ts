/**
 * Every code a `TorchError` can have. A code is never renamed and never used for anything else:
 * programs compare with it.
 */
export const errorCodes = {
  // wrong use
  ERR_TCH_INVALID_ARGUMENT: 'an argument has a wrong value',
  ERR_TCH_TYPE: 'an argument has a wrong type',
  ERR_TCH_NO_OVERLOAD: 'no overload of the operator takes these arguments',
  ERR_TCH_MISSING_ARGUMENT: 'a required argument is missing',
  ERR_TCH_UNKNOWN_ARGUMENT: 'a keyword argument that the operator does not have, or one argument too many',
  ERR_TCH_UNKNOWN_DTYPE: 'not the name of a dtype',
  ERR_TCH_UNKNOWN_DEVICE: 'not the name of a device',
  ERR_TCH_UNKNOWN_OPERATOR: 'no operator of this name',
  ERR_TCH_OUT_OF_RANGE: 'a number is outside its range',
  ERR_TCH_INDEX: 'an index is out of bounds or of a wrong kind',
  ERR_TCH_VALUE: 'PyTorch refused a value',
  ERR_TCH_SHAPE: 'data and shape do not fit together',
  ERR_TCH_UNSAFE_INTEGER: 'an integer does not fit a JavaScript number exactly',
  ERR_TCH_ILLEGAL_RECEIVER: 'a method was called on something that is not its class',
  // lifetime
  ERR_TCH_DISPOSED: 'the object was disposed',
  ERR_TCH_DETACHED_BUFFER: 'the buffer behind the data was detached',
  ERR_TCH_RESIZABLE_BUFFER: 'a resizable buffer cannot be shared',
  ERR_TCH_OUT_OF_MEMORY: 'not enough memory',
  // operators
  ERR_TCH_TORCH: 'PyTorch reported an error',
  ERR_TCH_NOT_IMPLEMENTED: 'PyTorch has no kernel for this dtype, device or layout',
  ERR_TCH_UNSUPPORTED: 'tch-node cannot do this',
  // autograd
  ERR_TCH_NO_GRAD: 'a tensor does not require grad where one is needed that does',
  ERR_TCH_GRADIENT: 'a gradient is missing, one too many or of a wrong kind',
  ERR_TCH_GRAPH_FREED: 'the graph was freed by a backward pass that did not retain it',
  ERR_TCH_INPLACE: 'a tensor was changed in place that autograd needs as it was',
  ERR_TCH_UNUSED_INPUT: 'an input does not take part in what was computed',
  ERR_TCH_NOT_LEAF: 'only a leaf of the graph can have this',
  ERR_TCH_CALLBACK_THREAD: 'a function written in JavaScript was needed on another thread than its own',
  ERR_TCH_NOT_FINITE: 'a loss is NaN or infinite',
  ERR_TCH_ANOMALY: 'anomaly mode found NaN in a gradient',
  ERR_TCH_GRADCHECK: 'analytical and numerical gradients differ',
  ERR_TCH_CHECKPOINT: 'the recomputation of a checkpoint did something else than the first time',
  // models
  ERR_TCH_MODEL_LOAD: 'the file is not a model that can be run',
  ERR_TCH_MODEL_CRASHED: 'the model crashed the child process that tried it',
  ERR_TCH_MODEL_TIMEOUT: 'the model did not end within its time limit',
  ERR_TCH_MODEL_MEMORY: 'the model needs more memory than it may have',
  ERR_TCH_MODEL_OUTPUT: 'the model gives wrong outputs',
  ERR_TCH_MODEL_RAISED: 'the model raised an exception',
  ERR_TCH_NO_METHOD: 'the model has no such method',
  ERR_TCH_PENDING: 'the value is computed off the event loop and is not there yet',
  ERR_TCH_QUEUE_FULL: 'the queue of the executor is full',
  ERR_TCH_DEADLINE: 'the call waited longer than its time-out',
  ERR_TCH_NO_ATTRIBUTE: 'the model has no such attribute or sub-module',
  ERR_TCH_SHARED_TOKEN: 'nobody holds what the token was made for',
  ERR_TCH_BUSY: 'the model is running, and this would change it',
  ERR_TCH_STATE_DICT: 'the state does not fit the model',
  ERR_TCH_FILE: 'a file could not be written',
  ERR_TCH_UNSAFE_PICKLE: 'a pickle asks for a class or function that is more than data',
  ERR_TCH_ABORTED: 'the call was aborted by its signal',
  ERR_TCH_TRACE: 'a function or module that cannot be traced',
  ERR_TCH_TRACE_CHECK: 'a trace does not serve the inputs that it was checked with',
  // serving
  ERR_TCH_NO_MODEL: 'no model or version of this name is served',
  ERR_TCH_NOT_READY: 'the model is known but takes no requests now',
  ERR_TCH_REQUEST: 'a request that does not follow its protocol',
  ERR_TCH_INPUT: 'an input of a request does not fit the model',
  ERR_TCH_QUOTA: 'the tenant has as many requests waiting as it may',
  ERR_TCH_CLOSED: 'the engine or server is closing and takes no further requests',
  ERR_TCH_CONFIG: 'a configuration has a wrong value',
  ERR_TCH_SEQUENCE: 'a request of a sequence that has no state: not begun, ended, or idle for too long',
  ERR_TCH_WORKER: 'a Worker thread ended while it worked for a request, or could not be given it',
  ERR_TCH_WEIGHTS: 'shares of traffic that do not add up, or of a version that is not there',
  ERR_TCH_DOWNLOAD: 'a model could not be fetched',
  // files of values, at the shell
  ERR_TCH_DATA_FILE: 'a file of values or pixels cannot be read',
  ERR_TCH_PACKAGE_MISSING: 'a package that only this needs is not installed',
  // installation
  ERR_TCH_ADDON_MISSING: 'there is no compiled addon for this platform',
  ERR_TCH_ADDON_OPEN: 'the addon could not be loaded',
  ERR_TCH_LIBTORCH_MISSING: 'no libtorch was found',
  ERR_TCH_LIBTORCH_MISMATCH: 'the libtorch found does not fit the addon',
  ERR_TCH_LIBTORCH_OPEN: 'a library of libtorch could not be opened',
  ERR_TCH_SETUP: 'libtorch could not be fetched',
  ERR_TCH_INTERNAL: 'a fault of tch-node itself: please report it',
} as const

export type TorchErrorCode = keyof typeof errorCodes

export interface TorchErrorDetails {
  /** The operator or method concerned. */
  op?: string
  /** The file concerned. */
  file?: string
  /** What PyTorch said, with its C++ backtrace. */
  nativeStack?: string
  cause?: unknown
}

/** The only error class of tch-node. Compare `code`; the message is for people and may change. */
export class TorchError extends Error {
  /** A stable code, one of `errorCodes`. */
  readonly code: string
  /** The operator or method concerned. */
  declare readonly op?: string
  /** The file concerned. */
  declare readonly file?: string
  /** What PyTorch said, with its C++ backtrace. */
  declare readonly nativeStack?: string

  constructor(code: TorchErrorCode | (string & {}), message: string, details: TorchErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined)
    this.code = code
    if (details.op !== undefined) this.op = details.op
    if (details.file !== undefined) this.file = details.file
    if (details.nativeStack !== undefined) {
      // Long and rarely wanted: there for those who ask, not in every printed error.
      Object.defineProperty(this, 'nativeStack', { value: details.nativeStack, enumerable: false })
    }
  }

  static {
    this.prototype.name = 'TorchError'
  }
}

/** The same error, told which operator it came from. */
export function withOperator(error: unknown, op: string): unknown {
  if (error instanceof TorchError && error.op === undefined) Object.assign(error, { op })
  return error
}
