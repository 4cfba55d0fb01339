// Precompiled for every file of the addon: the slow and stable headers that most of them need.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>
#include <c10/core/ScalarType.h>
#include <c10/util/Exception.h>

#include <napi.h>

#include <string>
#include <vector>
