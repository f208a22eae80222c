// The names of the pages on the published site: drawn at random so that nobody guesses one, kept in
// the partner's record so that it can be taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "alliance/change.h"
#include "alliance/partner.h"
#include "base/id.h"

namespace maillon {

// 26 characters of Crockford's base32: 130 bits.
bool is_page_name(std::string_view text);
std::string draw_page_name(Chance &chance, const std::vector<Partner> &partners);

// A name where there is none yet; another one, which ends the old address; none any more. Throws
// the refusal where there is nothing to take back.
Changes give_page(const Partner &partner, const std::string &name);
Changes withdraw_page(const Partner &partner);

// The name of the staff's index: made of all pages' names, so that only who has them all has it.
std::string staff_page_name(const std::vector<Partner> &partners);

// Partners that share a page's name with another one: none of them is published.
std::vector<const Partner *> twins(const std::vector<Partner> &partners);

} // namespace maillon
