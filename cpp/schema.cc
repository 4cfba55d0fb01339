#include "schema.h"

#include <ATen/DynamicLibrary.h>
#include <napi.h>

#include <memory>
#include <mutex>
#include <set>
#include <sstream>
#include <vector>

#include "operator_table.h"

namespace tch {
namespace {

std::string default_text(const c10::Argument& argument) {
  std::ostringstream out;
  out << *argument.default_value();
  return out.str();
}

Napi::Array describe_argument(Napi::Env env, const c10::Argument& argument) {
  Napi::Array row = Napi::Array::New(env, 6);
  row[0u] = Napi::String::New(env, argument.name());
  row[1u] = Napi::String::New(env, argument.real_type()->str());
  row[2u] = Napi::Number::New(env, argument.N().value_or(0));
  row[3u] = Napi::Boolean::New(env, argument.kwarg_only());
  row[4u] = argument.default_value().has_value() ? Napi::Value(Napi::String::New(env, default_text(argument)))
                                                 : Napi::Value(env.Null());
  row[5u] = Napi::Boolean::New(env, argument.alias_info() != nullptr && argument.alias_info()->isWrite());
  return row;
}

int written_argument(const c10::FunctionSchema& schema, const c10::Argument& value) {
  if (value.alias_info() == nullptr || !value.alias_info()->isWrite()) return -1;
  for (size_t i = 0; i < schema.arguments().size(); ++i) {
    const auto* alias = schema.arguments()[i].alias_info();
    if (alias != nullptr && alias->isWrite() && alias->beforeSets() == value.alias_info()->beforeSets()) {
      return static_cast<int>(i);
    }
  }
  return -1;
}

}  // namespace

napi_value operator_names(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    std::set<std::string> names;
    for (const auto& name : c10::Dispatcher::singleton().getAllOpNames()) {
      const auto handle = c10::Dispatcher::singleton().findOp(name);
      if (handle && handle->hasSchema()) names.insert(name.name);
    }
    Napi::Array out = Napi::Array::New(env, names.size());
    uint32_t at = 0;
    for (const std::string& name : names) out[at++] = Napi::String::New(env, name);
    return out;
  });
}

napi_value overloads(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    const std::string wanted = info[0].As<Napi::String>();
    Napi::Array out = Napi::Array::New(env);
    uint32_t at = 0;
    for (const auto& name : OperatorTable::instance().overloads(wanted)) {
      const auto handle = c10::Dispatcher::singleton().findSchema(name);
      if (!handle) continue;
      const c10::FunctionSchema& schema = handle->schema();
      Napi::Array row = Napi::Array::New(env, 5);
      Napi::Array arguments = Napi::Array::New(env, schema.arguments().size());
      Napi::Array returns = Napi::Array::New(env, schema.returns().size());
      for (uint32_t i = 0; i < schema.arguments().size(); ++i) {
        arguments[i] = describe_argument(env, schema.arguments()[i]);
      }
      for (uint32_t i = 0; i < schema.returns().size(); ++i) {
        const c10::Argument& value = schema.returns()[i];
        Napi::Array part = Napi::Array::New(env, 3);
        part[0u] = Napi::String::New(env, value.name());
        part[1u] = Napi::String::New(env, value.real_type()->str());
        part[2u] = Napi::Number::New(env, written_argument(schema, value));
        returns[i] = part;
      }
      row[0u] = Napi::Number::New(env, OperatorTable::instance().number(name));
      row[1u] = Napi::String::New(env, schema.overload_name());
      row[2u] = arguments;
      row[3u] = returns;
      row[4u] = Napi::String::New(env, c10::toString(schema));
      out[at++] = row;
    }
    return out;
  });
}

napi_value load_library(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    const std::string path = info[0].As<Napi::String>();
    // Kept open for the life of the process: the dispatcher holds pointers into it.
    static auto* libraries = new std::vector<std::unique_ptr<at::DynamicLibrary>>();
    static std::mutex mutex;
    const std::lock_guard<std::mutex> lock(mutex);
    libraries->push_back(std::make_unique<at::DynamicLibrary>(path.c_str()));
    OperatorTable::instance().forget_index();
    return nullptr;
  });
}

}  // namespace tch
