// Which partners lose their name outside, and what stands in its place.
// SPDX-License-Identifier: MIT
#include "alliance/partner_outside.h"

#include <algorithm>
#include <tuple>

#include "alliance/codes.h"

namespace maillon {

namespace {

bool may_be_told(std::string_view kind) {
    const Code *code = find_code(code_set("partner-kinds"), kind);
    return code && !code->sensitive;
}

std::vector<const Partner *> unnamed_ones(const std::vector<Partner> &partners) {
    std::vector<const Partner *> unnamed;
    for (const Partner &partner : partners)
        if (!may_be_told(partner.kind)) unnamed.push_back(&partner);
    std::ranges::sort(unnamed, [](const Partner *a, const Partner *b) {
        return std::tie(a->since, a->id) < std::tie(b->since, b->id);
    });
    return unnamed;
}

} // namespace

std::string kind_outside(std::string_view kind) {
    return may_be_told(kind) ? std::string(find_code(code_set("partner-kinds"), kind)->code)
                             : "Autre";
}

std::map<std::string, OutsidePartner> outside_partners(const std::vector<Partner> &partners) {
    std::map<std::string, OutsidePartner> all;
    for (const Partner &partner : partners)
        if (may_be_told(partner.kind))
            all[partner.id] = {partner.id, partner.name, kind_outside(partner.kind)};
    int number = 0;
    for (const Partner *partner : unnamed_ones(partners))
        all[partner->id] = {"autre/" + std::to_string(++number), "", "Autre"};
    return all;
}

} // namespace maillon
