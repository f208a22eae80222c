// UTF-8 taken apart, with utf8proc as the judge of what is valid.
// SPDX-License-Identifier: MIT
#include "base/code_points.h"

#include <utf8proc.h>

namespace maillon {

CodePoint first_code_point(std::string_view text) {
    if (const auto byte = static_cast<unsigned char>(text.front()); byte < 0x80) return {byte, 1};
    CodePoint point;
    const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point.value);
    if (read <= 0) return {};
    point.length = static_cast<std::size_t>(read);
    return point;
}

bool is_acting(std::int32_t point) {
    if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return true;
    return point == 0x061c || point == 0x200e || point == 0x200f ||
           (point >= 0x2028 && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

bool is_letter_or_digit(CodePoint point) {
    if (point.is_broken()) return false;
    if (point.value < 0x80)
        return (point.value >= '0' && point.value <= '9') ||
               (point.value >= 'a' && point.value <= 'z') ||
               (point.value >= 'A' && point.value <= 'Z');
    const auto category = utf8proc_category(point.value);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

} // namespace maillon
