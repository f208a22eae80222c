// Who may be paired, and when: what must be agreed before a young person meets a mentor
// (1-domain, 1.3 and 1.6; 6-quality, 6.3 rule 4).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alliance/register.h"
#include "base/error.h"

namespace maillon {

// Of a child in care, the dated facts (CASF D221-34 to D221-40) that are not there on that day.
std::vector<std::string_view> missing_care(const Youth &youth, Date day);

// What bars a pairing: a minor without guardian or agreement; a child in care without its facts.
// `identity` is null where the identities are absent.
std::optional<Error> bar_to_pairing(const Youth &youth, const Identity *identity, Date day);
// Refuses where the birth is unknown; where something bars it and no reason says why all the same;
// and a reason where nothing does (6-quality, 6.3 rule 4).
void require_may_be_paired(const Youth &youth, const Identity *identity, Date day,
                           const std::string &override_reason);

void require_accepted(const Youth &youth, const Referral &referral, Date day);

} // namespace maillon
