// Who may be paired, and when: what must be agreed before a young person meets a mentor.
// SPDX-License-Identifier: MIT
#include "alliance/pair_gates.h"

#include <algorithm>

#include "alliance/fact_rules.h"
#include "alliance/referral_rules.h"

namespace maillon {

namespace {

// A minor is paired only with a named guardian and a dated agreement (6-quality, 6.3 rule 4).
std::optional<Error> bar_to_minor(const Youth &youth, const Identity *identity, Date day) {
    if (identity && (!identity->guardian || identity->guardian->name.empty()))
        return refused(msg("{0} is a minor, and no guardian is named", youth.id),
                       msg("name one first: maillon youth set {0} guardian NAME", youth.id));
    if (!consents_to(youth, "pairing", day, "guardian"))
        return refused(
            msg("{0} is a minor, and the guardian has not agreed to a pairing by {1}", youth.id,
                day),
            msg("record the guardian's agreement first: maillon youth consent {0} pairing "
                "--from guardian",
                youth.id));
    return std::nullopt;
}

std::string listed(const std::vector<std::string_view> &keys) {
    std::string list;
    for (const std::string_view key : keys)
        list.append(list.empty() ? "" : ", ").append(key);
    return list;
}

std::optional<Error> bar_to_child_in_care(const Youth &youth, Date day) {
    const std::vector<std::string_view> missing = missing_care(youth, day);
    if (missing.empty()) return std::nullopt;
    return refused(
        msg("{0} is a child in care, and these dates are missing: {1}", youth.id, listed(missing)),
        msg("write them under 'care:' in the record, as YYYY-MM-DD"));
}

} // namespace

std::vector<std::string_view> missing_care(const Youth &youth, Date day) {
    if (std::ranges::find(youth.publics, "child-protection") == youth.publics.end()) return {};
    const Care care = youth.care.value_or(Care{});
    std::vector<std::string_view> missing;
    const auto ask = [&](std::string_view key, const std::optional<Date> &date) {
        if (!date || *date > day) missing.push_back(key);
    };
    ask("evaluation", care.evaluation);
    ask("information", care.information);
    ask("opinion", care.opinion);
    ask("agreement", care.agreement);
    ask("convention", care.convention);
    return missing;
}

std::optional<Error> bar_to_pairing(const Youth &youth, const Identity *identity, Date day) {
    if (age_on(youth.born, day) == Age::minor)
        if (auto bar = bar_to_minor(youth, identity, day)) return bar;
    return bar_to_child_in_care(youth, day);
}

void require_may_be_paired(const Youth &youth, const Identity *identity, Date day,
                           const std::string &override_reason) {
    if (age_on(youth.born, day) == Age::unknown)
        throw refused(
            msg("the birth of {0} is unknown, and a minor needs a guardian's agreement", youth.id),
            msg("record the year first: maillon youth set {0} born YYYY", youth.id));
    const auto bar = bar_to_pairing(youth, identity, day);
    if (bar && override_reason.empty()) throw Error(*bar);
    if (!bar && !override_reason.empty())
        throw refused(msg("nothing stands in the way of this pair"), msg("leave --override out"));
}

void require_accepted(const Youth &youth, const Referral &referral, Date day) {
    if (!referral.accepted)
        throw refused(msg("referral {0} is not accepted yet", referral.id),
                      msg("accept it first: maillon referral accept {0}", named(youth, referral)));
    if (day < referral.accepted->date)
        throw refused(msg("{0} is before referral {1} was accepted, on {2}", day, referral.id,
                          referral.accepted->date),
                      msg("give a later day with --on"));
}

} // namespace maillon
