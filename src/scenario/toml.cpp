// SPDX-License-Identifier: MIT
#define TOML_IMPLEMENTATION
#include "scenario/toml.h"
