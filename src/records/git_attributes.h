// What a .gitattributes file says of how records are merged, read without git.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillon {

// The line that gives every record to maillon's merge driver and leaves its line ends alone.
inline constexpr std::string_view record_attributes = "*.yaml -text merge=maillon";

struct MergeRules {
    std::optional<std::string> of_all; // the driver of all YAML files; "" where it is taken away
    int union_line = 0;                // where some records get merge=union; 0: nowhere
};
MergeRules merge_rules(std::string_view attributes);

} // namespace maillon
