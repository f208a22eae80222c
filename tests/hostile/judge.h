// What must hold of every answer, whatever the records hold (6-quality, 6.2).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "hostile/lines.h"

namespace maillon::hostile {

struct Setting {
    bool french = false;
    bool terminal = false;
    bool names = false;
};

struct Answer {
    int code = 0;
    std::string out;
    std::string err;
};

// The first promise that was broken, in words; empty where all were kept.
std::string fault_in(const Answer &answer, const Asked &asked, Setting setting);

// The first byte that acts on a terminal; npos where there is none. Colours of our own are none.
std::size_t acting_byte(std::string_view text);

// Whether the text is JSON, and holds a string that contains `wanted`.
bool is_json(std::string_view text);
bool json_says(std::string_view text, std::string_view wanted);

} // namespace maillon::hostile
