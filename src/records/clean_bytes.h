// The byte gate's quick answer: nothing stands in the text that the gate could object to.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace maillon {

// Valid UTF-8 without controls but line feeds and carriage returns before them. Stricter than
// byte_gate.h: false for tabs, and for byte order marks behind the first bytes.
bool has_clean_bytes(const std::string &text);

} // namespace maillon
