// SPDX-License-Identifier: MIT
#pragma once

// toml++ as this layer uses it: compiled once (toml.cpp), without exceptions, and never nested
// deeper than a stack can bear.
#define TOML_HEADER_ONLY 0
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 32
#include <toml++/toml.h>
