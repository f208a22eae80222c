// The name in an identity, found without reading the rest.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillon {

// The name of `id`, where the text begins as our own identities do: format, that id, name, each on
// a line, the name without quotes or escapes. Nothing where it begins otherwise: then it is to be
// read whole.
std::optional<std::string> name_at_the_head(std::string_view identity, std::string_view id);

} // namespace maillon
