// Edits as a test writes them down, and the ways in which a text may be saved.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "records/yaml_editor.h"

namespace maillon {

inline std::string edit(const std::string &text, const Changes &changes,
                        const std::string &file = "youth/2026/y26-7kq2m.yaml") {
    return edited(read_document(file, text), changes);
}

inline std::string with_crlf(const std::string &text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return result;
}

// The edit of `before`, done on it as it is, with CRLF, with a byte order mark and without its last
// line end, must give `after` in the same clothes. Empty when it does, else what came out.
inline std::string edit_in_all_clothes(const std::string &before, const Changes &changes,
                                       const std::string &after) {
    using Clothes = std::function<std::string(const std::string &)>;
    const Clothes all[] = {[](const std::string &text) { return text; }, with_crlf,
                           [](const std::string &text) { return "\xEF\xBB\xBF" + text; },
                           [](const std::string &text) { return text.substr(0, text.size() - 1); }};
    for (const auto &clothes : all) {
        const auto result = edit(clothes(before), changes);
        if (result != clothes(after)) return result;
    }
    return "";
}

} // namespace maillon
