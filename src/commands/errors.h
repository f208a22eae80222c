// How an Error is told on the terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/error.h"

namespace maillon {

// "partners/ml-nord.yaml:14:9: what; remedy" or "maillon: what; remedy", then its further lines,
// indented by two.
// In a terminal of `width` columns (0: none) fitted to it, the `excerpt` of its place below.
std::string error_text(const Error &error, const Speech &speech, int width = 0,
                       const std::string &excerpt = {});

} // namespace maillon
