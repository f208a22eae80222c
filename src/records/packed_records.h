// Records as bytes for the snapshot, and back: without free texts, of which only a mark says that
// they are there, without a partner's addresses and numbers, and without id and file, which whoever
// asks knows.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "alliance/youth.h"

namespace maillon {

std::string packed(const Youth &youth);
std::string packed(const Partner &partner);
// Nothing where the bytes are not a record's.
std::optional<Youth> unpacked_youth(std::string_view bytes);
std::optional<Partner> unpacked_partner(std::string_view bytes);

} // namespace maillon
