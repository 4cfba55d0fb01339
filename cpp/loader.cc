// Opens libtorch's libraries for the whole process, so that the main addon, which names them
// without a path, finds them already loaded. Knows nothing of libtorch itself: it must load where
// there is none. Thread: whichever JS thread loads the addon; dlopen and setenv are process-wide.

#include <cstdlib>
#include <string>

#include <napi.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace {

#ifdef _WIN32

std::wstring widen(const std::string& text) {
  const int size = MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), nullptr, 0);
  std::wstring wide(static_cast<size_t>(size), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), wide.data(), size);
  return wide;
}

// Empty when opened, else the reason.
std::string open_library(const std::string& path) {
  // The library's own folder is searched for what it needs, as $ORIGIN does elsewhere.
  const HMODULE module = LoadLibraryExW(
      widen(path).c_str(), nullptr, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  return module ? std::string() : "LoadLibraryEx failed with error " + std::to_string(GetLastError());
}

bool set_environment(const std::string& name, const std::string& value) {
  return _putenv_s(name.c_str(), value.c_str()) == 0;
}

#else

std::string open_library(const std::string& path) {
  // Never closed: libtorch registers operators and threads that outlive any environment.
  if (dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL)) {
    return {};
  }
  const char* reason = dlerror();
  return reason ? reason : "unknown reason";
}

bool set_environment(const std::string& name, const std::string& value) {
  return setenv(name.c_str(), value.c_str(), 1) == 0;
}

#endif

// open(paths: string[]): opens each in order; throws at the first that fails, with `path` set.
void open(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  if (!info[0].IsArray()) {
    throw Napi::TypeError::New(env, "open() takes a list of absolute library paths");
  }
  const Napi::Array paths = info[0].As<Napi::Array>();
  for (uint32_t i = 0; i < paths.Length(); ++i) {
    const Napi::Value item = paths[i];
    if (!item.IsString()) {
      throw Napi::TypeError::New(env, "open() takes a list of absolute library paths");
    }
    const std::string path = item.As<Napi::String>().Utf8Value();
    const std::string reason = open_library(path);
    if (!reason.empty()) {
      Napi::Error error = Napi::Error::New(env, "cannot open " + path + ": " + reason);
      error.Set("path", item);
      throw error;
    }
  }
}

// setEnvironment(name, value): the process's own environment, which `process.env` of a Worker is
// only a copy of, and which native code reads.
void set_environment_variable(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  if (!info[0].IsString() || !info[1].IsString()) {
    throw Napi::TypeError::New(env, "setEnvironment() takes a name and a value");
  }
  if (!set_environment(info[0].As<Napi::String>().Utf8Value(), info[1].As<Napi::String>().Utf8Value())) {
    throw Napi::Error::New(env, "the environment refused the variable");
  }
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  exports.Set("open", Napi::Function::New(env, open, "open"));
  exports.Set("setEnvironment", Napi::Function::New(env, set_environment_variable, "setEnvironment"));
  return exports;
}

}  // namespace

NODE_API_MODULE(tch_node_loader, init)
