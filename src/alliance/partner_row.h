// What one row of an imported table says about a partner.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "alliance/import_row.h"
#include "alliance/partner.h"
#include "alliance/register.h"

namespace maillon {

// A partner's scalar that a table may fill.
struct PartnerKey {
    std::string_view key;
    std::string Partner::*member;
};
std::span<const PartnerKey> partner_keys_of_tables(); // in canonical order

// The row as a partner: what it does not say is empty, `since` the day handed in.
// Stakes, one stage, one referent, one contact at most.
struct PartnerSaid {
    Partner partner;
    bool says_since = false;
};
PartnerSaid partner_said(ImportRow &row, const Settings &settings, Date since);

// Whether two texts under one key say the same: case, accents and signs apart; phones by digits.
bool says_same(std::string_view key, const std::string &a, const std::string &b);

} // namespace maillon
