# Makes the target libtorch::torch from the folder LIBTORCH, and reads what an addon has to match:
# version, C++ ABI, C++ standard.
#
# TorchConfig.cmake is read but not run: `find_package(Torch)` of a CUDA build stops without a CUDA
# toolkit, adds an rpath, and names libtorch_cuda as a need of the addon. The addon needs c10 and
# torch_cpu only; the loader opens libtorch_cuda where there is one.

if(NOT LIBTORCH)
  message(FATAL_ERROR "Say where libtorch is: -DLIBTORCH=/path/to/libtorch (npm run build:native finds it).")
endif()
get_filename_component(LIBTORCH "${LIBTORCH}" ABSOLUTE)

if(NOT LIBTORCH_LIB)
  set(LIBTORCH_LIB "${LIBTORCH}/lib")
endif()

set(_version_header "${LIBTORCH}/include/torch/headeronly/version.h")
if(NOT EXISTS "${_version_header}")
  set(_version_header "${LIBTORCH}/include/torch/csrc/api/include/torch/version.h")
endif()
if(NOT EXISTS "${_version_header}")
  message(FATAL_ERROR "${LIBTORCH} has no C++ headers. Get them with: npx tch-node setup --dev")
endif()
file(STRINGS "${_version_header}" _lines REGEX "#define TORCH_VERSION_(MAJOR|MINOR|PATCH) ")
foreach(_part MAJOR MINOR PATCH)
  string(REGEX MATCH "TORCH_VERSION_${_part} ([0-9]+)" _ "${_lines}")
  set(_${_part} "${CMAKE_MATCH_1}")
endforeach()
set(LIBTORCH_VERSION "${_MAJOR}.${_MINOR}.${_PATCH}")
set(LIBTORCH_MINOR "${_MAJOR}.${_MINOR}")
if(LIBTORCH_VERSION VERSION_LESS 2.11 OR NOT LIBTORCH_VERSION VERSION_LESS 2.15)
  message(FATAL_ERROR "libtorch ${LIBTORCH_VERSION} in ${LIBTORCH} is not supported: 2.11 to 2.14 are. "
    "Get the tested one with: npx tch-node setup --dev")
endif()

set(LIBTORCH_CXX11_ABI_JSON null)
set(LIBTORCH_CXX_STANDARD_JSON null)
set(_cxx_standard 20)
set(_config "${LIBTORCH}/share/cmake/Torch/TorchConfig.cmake")
if(EXISTS "${_config}")
  file(READ "${_config}" _text)
  if(_text MATCHES "_GLIBCXX_USE_CXX11_ABI=([01])")
    set(_abi "${CMAKE_MATCH_1}")
  elseif(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # Newer builds no longer set the flag: the compiler's default, the new ABI, holds.
    set(_abi 1)
  endif()
  if(_text MATCHES "CXX_STANDARD ([0-9]+)")
    set(LIBTORCH_CXX_STANDARD_JSON "${CMAKE_MATCH_1}")
    if(CMAKE_MATCH_1 GREATER _cxx_standard)
      set(_cxx_standard "${CMAKE_MATCH_1}")
    endif()
  endif()
endif()

# What the headers of this build expect to be told (distributed, gloo, …); the targets file names it.
set(_definitions "")
set(_targets "${LIBTORCH}/share/cmake/Caffe2/Caffe2Targets.cmake")
if(EXISTS "${_targets}")
  file(READ "${_targets}" _text)
  if(_text MATCHES "set_target_properties\\(torch_cpu PROPERTIES[^)]*INTERFACE_COMPILE_DEFINITIONS \"([A-Z0-9_;]*)\"")
    set(_definitions "${CMAKE_MATCH_1}")
  endif()
endif()

add_library(libtorch::torch INTERFACE IMPORTED)
target_include_directories(libtorch::torch SYSTEM INTERFACE
  "${LIBTORCH}/include" "${LIBTORCH}/include/torch/csrc/api/include")
target_compile_features(libtorch::torch INTERFACE cxx_std_${_cxx_standard})
target_compile_definitions(libtorch::torch INTERFACE ${_definitions})
if(DEFINED _abi)
  set(LIBTORCH_CXX11_ABI_JSON "${_abi}")
  target_compile_definitions(libtorch::torch INTERFACE "_GLIBCXX_USE_CXX11_ABI=${_abi}")
endif()
foreach(_name c10 torch_cpu torch)
  find_library(_lib_${_name} ${_name} PATHS "${LIBTORCH_LIB}" NO_DEFAULT_PATH REQUIRED)
  target_link_libraries(libtorch::torch INTERFACE "${_lib_${_name}}")
  # The cache would keep the library of a libtorch that was chosen earlier.
  unset(_lib_${_name} CACHE)
endforeach()
message(STATUS "libtorch ${LIBTORCH_VERSION} in ${LIBTORCH}")
