// Values of models that JavaScript can only hold and hand back: script objects and futures.
#pragma once

#include <node_api.h>

namespace tch {

// releaseOpaque(handle).
napi_value release_opaque(napi_env env, napi_callback_info info);

// settleFuture(handle, resolve, reject): calls one of them when the future of a TorchScript `fork`
// is complete; resolve gets results as StackWriter::commit gives them. Takes the handle.
napi_value settle_future(napi_env env, napi_callback_info info);

}  // namespace tch
