// How an Error is told on the terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/error.h"

namespace maillon {

// "partners/ml-nord.yaml:14:9: what; remedy" or "maillon: what; remedy", then its further lines,
// indented by two.
std::string error_text(const Error &error, const Speech &speech);

} // namespace maillon
