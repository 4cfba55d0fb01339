# Turns a shared library target into a Node-API addon: `name.node`, no `lib` prefix, nothing
# exported but what Node looks up, and the headers of the npm packages (Node's own are not needed).

set(TCH_NODE_API_INCLUDES ${CMAKE_JS_INC})
if(NOT TCH_NODE_API_INCLUDES)
  # A plain `cmake` call, without cmake-js to name the headers.
  set(TCH_NODE_API_INCLUDES
    "${CMAKE_CURRENT_SOURCE_DIR}/node_modules/node-api-headers/include"
    "${CMAKE_CURRENT_SOURCE_DIR}/node_modules/node-addon-api")
endif()

if(MSVC AND CMAKE_JS_NODELIB_DEF AND CMAKE_JS_NODELIB_TARGET)
  # Windows links against an import library, made from the list of Node-API symbols.
  execute_process(COMMAND ${CMAKE_AR} /def:${CMAKE_JS_NODELIB_DEF}
    /out:${CMAKE_JS_NODELIB_TARGET} ${CMAKE_STATIC_LINKER_FLAGS})
endif()

function(tch_node_addon target)
  set_target_properties(${target} PROPERTIES
    PREFIX ""
    SUFFIX ".node"
    NO_SONAME ON
    CXX_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    MSVC_RUNTIME_LIBRARY "MultiThreadedDLL")
  target_include_directories(${target} SYSTEM PRIVATE ${TCH_NODE_API_INCLUDES})
  target_compile_definitions(${target} PRIVATE NAPI_VERSION=9 NODE_ADDON_API_CPP_EXCEPTIONS)
  target_link_libraries(${target} PRIVATE ${CMAKE_JS_LIB})
  if(MSVC)
    target_compile_options(${target} PRIVATE /W3 /EHsc /bigobj /utf-8)
  else()
    target_compile_options(${target} PRIVATE -Wall -Wextra -ffunction-sections)
  endif()
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(${target} PRIVATE -Wl,--as-needed -Wl,--gc-sections)
  elseif(APPLE)
    # Node's symbols come from the executable at load time.
    target_link_options(${target} PRIVATE -undefined dynamic_lookup)
  endif()
endfunction()
