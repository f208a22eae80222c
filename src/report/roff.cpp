// Escapes text for man(7).
// SPDX-License-Identifier: MIT
#include "report/roff.h"

namespace maillon {

std::string in_roff(std::string_view text) {
    std::string out;
    bool begins = true;
    for (const char c : text) {
        if (begins && (c == '.' || c == '\'')) out += "\\&";
        if (c == '\\') {
            out += "\\e";
        } else if (c == '-') {
            out += "\\-"; // a dash that can be copied, and searched for
        } else {
            out += c;
        }
        begins = c == '\n';
    }
    return out;
}

std::string in_roff_quotes(std::string_view text) {
    std::string out = "\"";
    for (const char c : in_roff(text)) {
        if (c == '"') {
            out += "\\(dq";
        } else {
            out += c == '\n' ? ' ' : c;
        }
    }
    return out + "\"";
}

} // namespace maillon
