// A person's first name and initial: the most of a name that leaves the association (6-quality, 6.3
// rule 2).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// "Inès Benali" and "BENALI Inès" are "Inès B.". Empty where nothing tells first name from family
// name: a single word.
std::string short_name(std::string_view name);

} // namespace maillon
