// Texts that act, or that break what they stand in.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace maillon::hostile {

struct Payload {
    std::string name;
    std::string text;
};

// Valid UTF-8, any code points but NUL.
const std::vector<Payload> &acting_texts();
// Bytes that are no UTF-8, or no text at all.
const std::vector<Payload> &broken_bytes();

// The text as a double-quoted YAML scalar; all that is not plain ASCII text is escaped.
std::string quoted(const std::string &text);

} // namespace maillon::hostile
