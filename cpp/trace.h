// A function of JavaScript recorded as TorchScript: torch::jit::tracer around a callback.
//
// Everything runs on the JavaScript thread that asked: the tracer is thread-local, so other
// environments and the executor's threads see nothing of it. While `Environment::tracing` is set,
// the call paths that pass by the dispatcher are off (typed_call.cc, dispatch.cc).
#pragma once

#include <node_api.h>

#include "environment.h"

namespace tch {

// traceModule(structure, base, end, beside, callback, strict, argumentNames): [handle, warnings].
//
// structure = { name, training, parameters, buffers: [[name, handle]…], children: [[name, structure
// or the handle of a ScriptModule]…] }. stack[base..end) holds the example inputs. `callback(results)`
// gets them as the tracer knows them, as StackWriter::commit(base) gives them, and returns
// [start, end, beside, kept]: its result on the stack. warnings = [[message, JavaScript stack]…].
napi_value trace_module(napi_env env, napi_callback_info info);

// enterTracedModule(path), leaveTracedModule(): what is recorded between them becomes the `forward`
// of the sub-module at `path`, which begins with `__module`.
napi_value enter_traced_module(napi_env env, napi_callback_info info);
napi_value leave_traced_module(napi_env env, napi_callback_info info);

// traceDifference(handle, handle): [graph, graph, constant | null], the graphs of `forward` in a form
// that can be compared, and the first constant tensor whose values differ.
napi_value trace_difference(napi_env env, napi_callback_info info);

// nondeterministicNodes(handle): what `forward` does that gives other values at each run.
napi_value nondeterministic_nodes(napi_env env, napi_callback_info info);

// While tracing: notes that JavaScript was given the values of a tensor, which the trace does not see.
void note_values_read(const Environment& environment, const char* how);

}  // namespace tch
