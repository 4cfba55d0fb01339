#include "shared_objects.h"

#include <ATen/ATen.h>
#include <c10/core/StorageImpl.h>
#include <napi.h>

#include <mutex>
#include <random>
#include <sstream>
#include <unordered_map>
#include <unordered_set>
#include <variant>

#include "arguments.h"
#include "package_module.h"
#include "script_module.h"

namespace tch {
namespace {

// A view of a storage as plain data, so that no TensorImpl is seen by two threads.
struct SharedTensor {
  // Holds the memory until it is taken for the first time.
  c10::Storage held;
  c10::weak_intrusive_ptr<c10::StorageImpl> storage;
  at::TensorOptions options;
  int64_t offset;
  std::vector<int64_t> sizes;
  std::vector<int64_t> strides;
  bool requires_grad;

  static SharedTensor of(const at::Tensor& tensor) {
    const auto storage = tensor.storage();
    return {storage, c10::weak_intrusive_ptr<c10::StorageImpl>(storage.getWeakStorageImpl()), tensor.options(),
            tensor.storage_offset(), tensor.sizes().vec(), tensor.strides().vec(), tensor.requires_grad()};
  }
  // Two tensors with the same text are the same view.
  std::string identity() const {
    std::ostringstream text;
    text << storage._unsafe_get_target() << ' ' << options.dtype() << ' ' << offset << ' ' << requires_grad << ' '
         << c10::IntArrayRef(sizes) << c10::IntArrayRef(strides);
    return text.str();
  }
  bool gone() const { return storage.expired(); }
};

struct SharedModule {
  std::shared_ptr<const torch::jit::Module> held;
  std::weak_ptr<const torch::jit::Module> module;
  bool gone() const { return module.expired(); }
};

struct SharedPackage {
  std::shared_ptr<PackagedModel> held;
  std::weak_ptr<PackagedModel> model;
  // What JavaScript knows of it.
  std::string description;
  bool gone() const { return model.expired(); }
};

using Shared = std::variant<SharedTensor, SharedModule, SharedPackage>;

bool gone(const Shared& shared) {
  return std::visit([](const auto& each) { return each.gone(); }, shared);
}

class Tokens {
 public:
  static Tokens& instance() {
    static auto* tokens = new Tokens();
    return *tokens;
  }

  std::string add(const char* kind, Shared shared, const std::string& identity) {
    const std::lock_guard<std::mutex> lock(mutex_);
    sweep();
    if (!identity.empty()) {
      const auto known = tokens_of_.find(identity);
      const auto entry = known == tokens_of_.end() ? entries_.end() : entries_.find(known->second);
      if (entry != entries_.end() && !gone(entry->second.shared)) {
        entry->second.shared = std::move(shared);
        return entry->first;
      }
    }
    std::ostringstream token;
    token << "tch-node:" << kind << ':' << std::hex << random_() << random_();
    entries_.emplace(token.str(), Entry{std::move(shared), identity});
    if (!identity.empty()) tokens_of_[identity] = token.str();
    return token.str();
  }

  // Gives what a token stands for to `take` under the lock.
  template <class Kind, class Take>
  auto take(const std::string& token, const char* noun, Take&& take) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = entries_.find(token);
    Kind* shared = found == entries_.end() ? nullptr : std::get_if<Kind>(&found->second.shared);
    if (shared == nullptr || shared->gone()) {
      throw Error("ERR_TCH_SHARED_TOKEN",
                  std::string("no shared ") + noun + " has this token in this process: it was released, nobody holds it any more, or it is from another process");
    }
    return take(*shared);
  }

  bool release(const std::string& token) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = entries_.find(token);
    if (found == entries_.end()) return false;
    forget(found);
    return true;
  }

  size_t count() {
    const std::lock_guard<std::mutex> lock(mutex_);
    sweep(true);
    return entries_.size();
  }

 private:
  struct Entry {
    Shared shared;
    std::string identity;
  };
  using Entries = std::unordered_map<std::string, Entry>;

  Entries::iterator forget(Entries::iterator entry) {
    const auto known = tokens_of_.find(entry->second.identity);
    if (known != tokens_of_.end() && known->second == entry->first) tokens_of_.erase(known);
    return entries_.erase(entry);
  }

  void sweep(bool always = false) {
    if (!always && entries_.size() < sweep_at_) return;
    for (auto entry = entries_.begin(); entry != entries_.end();) entry = gone(entry->second.shared) ? forget(entry) : std::next(entry);
    sweep_at_ = std::max<size_t>(64, 2 * entries_.size());
  }

  std::mutex mutex_;
  Entries entries_;
  std::unordered_map<std::string, std::string> tokens_of_;
  std::mt19937_64 random_{(uint64_t{std::random_device{}()} << 32) ^ std::random_device{}()};
  size_t sweep_at_ = 64;
};

// Another tensor object over the same memory.
at::Tensor over_same_memory(const at::Tensor& tensor) {
  at::Tensor out = tensor.detach();
  if (tensor.requires_grad()) out.set_requires_grad(true);
  return out;
}

// Whether an object is of a C++ class, such as packed weights: those are never written to.
bool is_native(const c10::IValue& value) {
  return value.isCustomClass() || (value.isObject() && !value.type()->is_module() && value.toObjectRef().slots().size() == 1 &&
                                   value.toObjectRef().getSlot(0).isCapsule());
}

// Decides what a copy of `value` takes over: tensors over the same memory, native objects as they are.
void take_over(const c10::IValue& value, c10::IValue::HashIdentityIValueMap& copies, std::unordered_set<const void*>& seen) {
  if (value.isTensor()) {
    const at::Tensor& tensor = value.toTensor();
    if (tensor.defined() && copies.count(value) == 0) copies[value] = over_same_memory(tensor);
  } else if (is_native(value)) {
    copies[value] = value;
  } else if (value.isObject()) {
    const auto& object = value.toObjectRef();
    if (!seen.insert(&object).second) return;
    for (const c10::IValue& slot : object.slots()) take_over(slot, copies, seen);
  } else if (value.isList()) {
    for (const c10::IValue& item : value.toListRef()) take_over(item, copies, seen);
  } else if (value.isTuple()) {
    for (const c10::IValue& item : value.toTupleRef().elements()) take_over(item, copies, seen);
  } else if (value.isGenericDict()) {
    for (const auto& entry : value.toGenericDict()) take_over(entry.value(), copies, seen);
  }
}

// A model with objects of its own over the same tensors; compiled methods are shared.
torch::jit::Module share_structure(const torch::jit::Module& module) {
  const at::AutoGradMode no_grad(false);
  const c10::IValue object = module._ivalue();
  c10::IValue::HashIdentityIValueMap copies;
  std::unordered_set<const void*> seen;
  take_over(object, copies, seen);
  return torch::jit::Module(object.deepcopy(copies).toObject());
}

}  // namespace

napi_value share_tensor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    at::Tensor tensor = args.tensor(0);
    if (tensor.layout() != c10::kStrided || tensor.is_quantized() || tensor.is_nested() || !tensor.has_storage()) {
      throw Error(code::kUnsupported, "only dense tensors can be shared; share the tensors that this one is made of");
    }
    if (tensor.is_meta()) throw Error(code::kUnsupported, "a tensor on the meta device has no memory to share");
    if (tensor.requires_grad() && !tensor.is_leaf()) {
      throw Error(code::kInvalidArgument, "a tensor that is part of a graph cannot be shared: share tensor.detach()");
    }
    const char* start = nullptr;
    if (args.environment().pins->buffer_of(tensor, &start) != nullptr) {
      throw Error(code::kUnsupported,
                  "the tensor's memory is a JavaScript buffer of this thread: share tensor.clone(), or post the SharedArrayBuffer and call asTensor there");
    }
    SharedTensor shared = SharedTensor::of(tensor.is_conj() || tensor.is_neg() ? tensor.resolve_conj().resolve_neg() : tensor);
    std::string identity = shared.identity();
    return js_text(env, Tokens::instance().add("tensor", std::move(shared), identity));
  });
}

napi_value take_tensor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Tensor tensor = Tokens::instance().take<SharedTensor>(args.text(0), "tensor", [](SharedTensor& shared) {
      const at::AutoGradMode no_grad(false);
      const c10::Storage storage(shared.storage.lock());
      shared.held = c10::Storage();
      return at::empty({0}, shared.options).set_(storage, shared.offset, shared.sizes, shared.strides).set_requires_grad(shared.requires_grad);
    });
    return js_handle(args.environment(), std::move(tensor), args.value(1), args.is_object(1));
  });
}

napi_value share_module(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto module = args.environment().modules.get(args.integer(0), "module");
    // A copy that nobody changes: other threads read it while this one goes on with its own.
    module->shared = std::make_shared<const torch::jit::Module>(share_structure(module->module));
    return js_text(env, Tokens::instance().add("module", SharedModule{module->shared, module->shared}, ""));
  });
}

napi_value take_module(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto shared = Tokens::instance().take<SharedModule>(args.text(0), "module", [](SharedModule& each) {
      const auto module = each.module.lock();
      each.held = nullptr;
      return module;
    });
    auto taken = std::make_shared<ScriptModule>(share_structure(*shared));
    taken->shared = shared;
    return js_number(env, args.environment().modules.add(std::move(taken)));
  });
}

napi_value share_package(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const auto model = args.environment().packages.get(args.integer(0), "module");
    return js_text(env, Tokens::instance().add("package", SharedPackage{model, model, args.text(1)}, ""));
  });
}

napi_value take_package(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    auto [model, description] = Tokens::instance().take<SharedPackage>(args.text(0), "module", [](SharedPackage& each) {
      auto taken = each.model.lock();
      each.held = nullptr;
      return std::make_pair(std::move(taken), each.description);
    });
    Napi::Array out = Napi::Array::New(env, 2);
    out[0u] = Napi::Number::New(env, args.environment().packages.add(std::move(model)));
    out[1u] = Napi::String::New(env, description);
    return out;
  });
}

napi_value release_token(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_boolean(env, Tokens::instance().release(args.text(0)));
  });
}

napi_value token_count(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    return js_number(env, static_cast<double>(Tokens::instance().count()));
  });
}

}  // namespace tch
