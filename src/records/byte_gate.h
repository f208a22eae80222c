// The bytes of a record before any parser sees them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "records/text_lines.h"

namespace maillon {

constexpr std::size_t largest_record = std::size_t{1} << 20U; // 2-records, 2.2 rule 6

// What makes the text unfit for a parser, or odd: of each kind of fault the first place.
Problems byte_faults(const std::string &file, const TextLines &lines);

// The two oddities that leave a record usable.
Problem begins_with_mark(const std::string &file);
Problem lacks_last_line_end(const std::string &file, Place end);

} // namespace maillon
