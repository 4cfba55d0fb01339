// Requests for one model run as one batch: gathered along dimension 0, run once, split again.
//
// The JavaScript thread only reads handles; cat, padding, the model and the copies that give each
// request memory of its own are one job of an executor. What a model returns is taken apart into
// leaves (tensors and lists of texts), named by their place in it.
#pragma once

#include <node_api.h>

namespace tch {

// Batches stand on the argument stack as
//   requests, rows of each,
//   arguments, each: kind and
//     0 (gather): whether to pad dimension 1, with what; a handle for each request
//     1 (mask): dtype, number of the argument whose padding it shows
//     2 (value): a tagged value, read as the type in the method's schema
//     3 (default): nothing
//   where dimension 1 is padded: the length of each request (else 0 of them), and the count and
//   numbers of the leaves that are cut back to it
// and are delivered as a tuple: milliseconds of gathering, running and splitting, names of the
// leaves, and then the leaves of each request.

// runBatch(module, method, base, end, beside | null, resolve, reject, executor, priority)
napi_value run_batch(napi_env env, napi_callback_info info);

// The same in steps, for models that are run by other means: gatherBatch(base, end, resolve, reject,
// executor, priority): the gathered arguments as a list of tensors. splitBatch(...), with the
// leaves of the results as `value` arguments that are tensors: as above, without names.
napi_value gather_batch(napi_env env, napi_callback_info info);
napi_value split_batch(napi_env env, napi_callback_info info);

}  // namespace tch
