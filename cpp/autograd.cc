#include "autograd.h"

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/variable.h>

#include <unordered_set>

#include "arguments.h"
#include "async_call.h"
#include "js_function.h"
#include "results.h"
#include "tensor_hook.h"

namespace tch {
namespace {

using torch::autograd::Node;
using torch::autograd::variable_list;
using NodePtr = c10::intrusive_ptr<Node>;

// What a backward pass was asked for. It owns its tensors: callbacks may free those of JavaScript.
struct Request {
  variable_list results;
  variable_list gradients;
  variable_list inputs;
  std::optional<bool> retain_graph;
  bool create_graph = false;
  bool accumulate = true;
  bool allow_unused = false;

  variable_list run() const {
    if (!accumulate) return torch::autograd::grad(results, inputs, gradients, retain_graph, create_graph, allow_unused);
    torch::autograd::backward(results, gradients, retain_graph, create_graph, inputs);
    return {};
  }
};

Request read_request(Environment& environment, StackReader reader) {
  Request request;
  for (variable_list* list : {&request.results, &request.gradients, &request.inputs}) {
    const int64_t count = reader.integer();
    const double* handles = reader.numbers(count);
    for (int64_t i = 0; i < count; ++i) {
      const auto handle = static_cast<TensorTable::Handle>(handles[i]);
      list->push_back(handle < 0 ? at::Tensor() : environment.tensors->get(handle));
      if (handle >= 0) environment.pins->require_attached(list->back());
    }
  }
  const int64_t retain = reader.integer();
  if (retain >= 0) request.retain_graph = retain != 0;
  request.create_graph = reader.number() != 0;
  request.accumulate = reader.number() != 0;
  request.allow_unused = reader.number() != 0;
  return request;
}

// Off the thread of JavaScript no callback can run: found before anything starts.
void refuse_callbacks(const variable_list& results) {
  std::unordered_set<const Node*> seen;
  std::vector<NodePtr> left;
  const auto visit = [&](const NodePtr& node) {
    if (node && seen.insert(node.get()).second) left.push_back(node);
  };
  for (const at::Tensor& result : results) {
    if (result.defined() && result.requires_grad()) visit(torch::autograd::impl::gradient_edge(result).function);
  }
  while (!left.empty()) {
    const NodePtr node = std::move(left.back());
    left.pop_back();
    const bool function = dynamic_cast<FunctionNode*>(node.get()) != nullptr;
    if (function || has_js_hook(*node)) {
      throw Error("ERR_TCH_CALLBACK_THREAD",
                  std::string("the graph has ") + (function ? "a function written in JavaScript (" : "a JavaScript hook (at ") + node->name() +
                      "), which runs on its own thread only: use backward() instead of backwardAsync()");
    }
    for (const auto& edge : node->next_edges()) visit(edge.function);
  }
}

// Tags of what napi_wrap put behind an object.
constexpr napi_type_tag kNodeTag = {0x7d0c6f6b1a9e4c52, 0x9a3b5f21e4d8c706};

napi_value wrap_node(napi_env env, NodePtr node, napi_value target) {
  if (!node) return js_number(env, 0);
  const double address = static_cast<double>(reinterpret_cast<uintptr_t>(node.get()));
  auto owned = std::make_unique<NodePtr>(std::move(node));
  check(env, napi_type_tag_object(env, target, &kNodeTag), "mark a node");
  check(env,
        napi_wrap(
            env, target, owned.get(),
            reinterpret_cast<napi_finalize>(
                +[](node_api_basic_env, void* data, void*) { const std::unique_ptr<NodePtr> last(static_cast<NodePtr*>(data)); }),
            nullptr, nullptr),
        "wrap a node");
  owned.release();
  return js_number(env, address);
}

}  // namespace

NodePtr unwrap_node(napi_env env, napi_value object) {
  bool is_node = false;
  void* data = nullptr;
  napi_check_object_type_tag(env, object, &kNodeTag, &is_node);
  if (!is_node || napi_unwrap(env, object, &data) != napi_ok) throw Error("ERR_TCH_ILLEGAL_RECEIVER", "this is not a node of an autograd graph");
  return *static_cast<NodePtr*>(data);
}

napi_value run_backward(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    Environment& environment = args.environment();
    const auto [begin, end] = args.stack_range(0, 1);
    const Request request = read_request(environment, StackReader(begin, end));
    const variable_list gradients = request.run();
    if (request.accumulate) return nullptr;
    StackWriter writer(environment);
    for (const at::Tensor& gradient : gradients) writer.write_tensor(gradient);
    return writer.commit(args.integer(0));
  });
}

napi_value run_backward_async(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<7> args(env, info);
    Environment& environment = args.environment();
    const auto [begin, end] = args.stack_range(0, 1);
    auto request = std::make_shared<Request>(read_request(environment, StackReader(begin, end)));
    refuse_callbacks(request->results);
    AsyncCall call;
    call.work = [request = std::move(request)]() mutable -> Deliver {
      request->run();
      // The graph is freed here, not on the thread of JavaScript.
      request.reset();
      return [](Environment& at) {
        napi_value nothing;
        check(at.env, napi_get_undefined(at.env, &nothing), "return nothing");
        return nothing;
      };
    };
    call.priority = args.integer(5);
    call.timeout_ms = args.number(6);
    const uint64_t job = start_async(environment, executor_of(environment, args.integer(4)), std::move(call), args.value(2), args.value(3));
    return js_number(env, static_cast<double>(job));
  });
}

napi_value grad_fn(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    return wrap_node(env, args.environment().tensors->get(args.integer(0)).grad_fn(), args.value(1));
  });
}

napi_value grad_accumulator(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    return wrap_node(env, torch::autograd::impl::grad_accumulator(args.environment().tensors->get(args.integer(0))), args.value(1));
  });
}

napi_value node_name(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_text(env, unwrap_node(env, args.value(0))->name());
  });
}

napi_value node_edges(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const NodePtr node = unwrap_node(env, args.value(0));
    const auto& edges = node->next_edges();
    napi_value out;
    check(env, napi_create_array_with_length(env, 2 * edges.size(), &out), "return edges");
    for (uint32_t i = 0; i < edges.size(); ++i) {
      const auto address = static_cast<double>(reinterpret_cast<uintptr_t>(edges[i].function.get()));
      check(env, napi_set_element(env, out, 2 * i, js_number(env, address)), "return edges");
      check(env, napi_set_element(env, out, 2 * i + 1, js_number(env, edges[i].input_nr)), "return edges");
    }
    return out;
  });
}

napi_value node_next(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    const NodePtr node = unwrap_node(env, args.value(0));
    return wrap_node(env, node->next_edges().at(args.integer(1)).function, args.value(2));
  });
}

napi_value node_sequence(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_number(env, static_cast<double>(unwrap_node(env, args.value(0))->sequence_nr()));
  });
}

napi_value output_nr(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_number(env, args.environment().tensors->get(args.integer(0)).output_nr());
  });
}

}  // namespace tch
