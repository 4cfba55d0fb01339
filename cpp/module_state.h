// What a TorchScript model holds and what can be made of it: attributes, sub-modules, state, copies
// and source text. Everything here runs on the JavaScript thread.
#pragma once

#include <node_api.h>

namespace tch {

// moduleAttributes(handle): [[name, kind, type]…], kind = 'parameter', 'buffer', 'module' or 'attribute'.
napi_value module_attributes(napi_env env, napi_callback_info info);

// moduleAttribute(handle, name, base): the value as StackWriter::commit gives it.
napi_value module_attribute(napi_env env, napi_callback_info info);

// moduleSetAttribute(handle, name, base, end, beside).
napi_value module_set_attribute(napi_env env, napi_callback_info info);

// moduleChildren(handle, recurse): [[name, handle]…]; the handles share the objects of the model.
napi_value module_children(napi_env env, napi_callback_info info);

// moduleState(handle): [[name, handle]…], parameters and buffers in the order of Python's state_dict.
napi_value module_state(napi_env env, napi_callback_info info);

// moduleCopy(handle, how): a handle, how = 'clone' or 'deepcopy'.
napi_value module_copy(napi_env env, napi_callback_info info);

// moduleFreeze(handle, preserved, optimizeNumerics), moduleOptimize(handle, otherMethods): a handle.
napi_value module_freeze(napi_env env, napi_callback_info info);
napi_value module_optimize(napi_env env, napi_callback_info info);

// moduleText(handle, method, what): what = 'code', 'graph' or 'inlinedGraph'.
napi_value module_text(napi_env env, napi_callback_info info);

// moduleName(handle): the name of its class in Python.
napi_value module_name(napi_env env, napi_callback_info info);

}  // namespace tch
