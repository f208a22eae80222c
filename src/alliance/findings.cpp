// The problems found in one record while its rules are checked.
// SPDX-License-Identifier: MIT
#include "alliance/findings.h"

namespace maillon {

namespace {

// Someone may have written a name where an id belongs: only what looks like an id is repeated
// (6-quality, I5).
std::string repeated(const std::string &id) {
    const bool plain = std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    return plain && id.size() <= 40 ? id : "…";
}

} // namespace

void Findings::add(Damage damage, Place place, Message what, Message remedy) {
    problems_.push_back({damage, {file_, place}, std::move(what), std::move(remedy)});
}

void Findings::dangling(Place place, std::string_view key, const std::string &id, Message remedy) {
    add(Damage::meaning, place, msg("'{0}' names nothing that exists ('{1}')", key, repeated(id)),
        std::move(remedy));
}

void Findings::require_order(std::string_view key, const Fact &fact, std::string_view start_key,
                             Date start) {
    if (fact.date < start)
        add(Damage::meaning, fact.place,
            msg("'{0}' is before '{1}' ('{2}')", key, start_key, fact.date.iso()),
            msg("correct one of the two dates"));
}

void Findings::require_term(const Fact &since, const Rare<Fact> &until) {
    if (until) require_order("until", *until, "since", since.date);
}

void Findings::require_ahead(std::string_view key, std::optional<Date> planned, const Fact &fact) {
    if (planned && *planned <= fact.date)
        add(Damage::warning, fact.place,
            msg("'{0}' is not later than its fact ('{1}')", key, planned->iso()),
            msg("correct one of the two dates"));
}

void Findings::twice(Place place, const std::string &id) {
    add(Damage::meaning, place, msg("'id' stands twice ('{0}')", repeated(id)),
        msg("give one of the two another id"));
}

void Findings::unsorted(Place place, std::string_view list) {
    add(Damage::warning, place, msg("'{0}' is not in date order", list),
        msg("move this item to its place by date"));
}

} // namespace maillon
