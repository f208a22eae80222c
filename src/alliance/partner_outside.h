// A partner as it stands in figures that leave for a network: one of a sensitive kind has neither
// name nor kind there, for they alone tell something about a young person (1-domain, 1.4).
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "alliance/partner.h"

namespace maillon {

// "Autre" where it is sensitive or no code of ours.
std::string kind_outside(std::string_view kind);

struct OutsidePartner {
    std::string key;  // the id; "autre/1" where that would tell the name: no id has a slash
    std::string name; // empty where it may not be told
    std::string kind;
};

// By id. Sensitive ones are numbered by since, then id, so that a new one renames no older one.
std::map<std::string, OutsidePartner> outside_partners(const std::vector<Partner> &partners);

} // namespace maillon
