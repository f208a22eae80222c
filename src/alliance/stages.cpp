// The stages of a partnership, as codes and as what a person reads.
// SPDX-License-Identifier: MIT
#include <array>

#include "alliance/codes.h"
#include "alliance/partnership.h"

namespace maillon {

namespace {

constexpr std::array<std::string_view, 6> stage_codes{"prospect",    "pilot",   "consolidating",
                                                      "established", "dormant", "closed"};

} // namespace

std::string_view stage_code(Stage stage) { return stage_codes[static_cast<std::size_t>(stage)]; }

Label stage_label(Stage stage) { return find_code(code_set("stages"), stage_code(stage))->label; }

std::optional<Stage> stage_from(std::string_view code) {
    for (std::size_t i = 0; i < stage_codes.size(); ++i)
        if (stage_codes[i] == code) return static_cast<Stage>(i);
    return std::nullopt;
}

} // namespace maillon
