// Text that must not act on a terminal: what is dangerous in it is shown, what is broken is found.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

std::string byte_shown(std::string_view bytes) {
    return fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
}

} // namespace

std::string shown(std::string_view text) {
    std::string out;
    each_code_point(text, [&](CodePoint point, std::string_view bytes) {
        if (point.is_broken() || point.value < 0x20 || point.value == 0x7f)
            out += byte_shown(bytes);
        else if (is_acting(point.value))
            out += fmt::format("\\u{{{:x}}}", point.value);
        else
            out += bytes;
    });
    return out;
}

std::optional<std::size_t> broken_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const CodePoint point = first_code_point(text.substr(at));
        if (point.is_broken()) return at;
        at += point.length;
    }
    return std::nullopt;
}

int characters(std::string_view text) {
    return static_cast<int>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace maillon
