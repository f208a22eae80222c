// What libfyaml's own program says of the same text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace maillon::typos {

// The line of fy-tool's first complaint; 0 where it has none. Ends the program where fy-tool is not
// installed.
int line_by_libfyaml(const std::string &text);

} // namespace maillon::typos
