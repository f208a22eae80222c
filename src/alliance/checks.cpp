// Every rule that holds across facts and across records, put together.
// SPDX-License-Identifier: MIT
#include "alliance/checks.h"

#include <algorithm>
#include <tuple>

#include "alliance/check_parts.h"
#include "alliance/site_pages.h"

namespace maillon {

namespace {

Problems check(const Youth &youth, const CheckBasis &basis) {
    Findings findings(youth.file);
    check_facts(youth, basis, findings);
    check_references(youth, basis, findings);
    check_referrals(youth, findings);
    check_pairs(youth, findings);
    check_pairing(youth, basis, findings);
    check_lists(youth, findings);
    check_forgotten(youth, findings);
    return findings.take();
}

Problems check(const Partner &partner, const CheckBasis &basis) {
    Findings findings(partner.file);
    check_facts(partner, basis, findings);
    check_references(partner, basis, findings);
    check_lists(partner, findings);
    check_terms(partner, basis, findings);
    check_numbers(partner, findings);
    return findings.take();
}

bool is_forgotten(const Register &whole, const std::string &id) {
    return std::ranges::find(whole.forgotten, id, &Youth::id) != whole.forgotten.end();
}

// The identity is written first, the record last: what was cut short in between is named
// (2-records, 2.2 rule 3).
Problems check_identities(const Register &whole) {
    Problems problems;
    for (const auto &[id, identity] : whole.identities)
        if (is_forgotten(whole, id))
            problems.push_back({Damage::meaning,
                                {identity.file, {}},
                                msg("'{0}' was forgotten and still has an identity", id),
                                msg("maillon privacy forget {0}", id)});
        else if (!whole.youth(id) && !whole.is_unreadable(id))
            problems.push_back({Damage::warning,
                                {identity.file, {}},
                                msg("'{0}' has an identity and no record", id),
                                msg("run again the command that was cut short, or remove this "
                                    "file")});
    return problems;
}

// One page would replace the other on the site.
Problems check_pages(const Register &whole) {
    Problems problems;
    for (const Partner *twin : twins(whole.partners))
        problems.push_back({Damage::meaning,
                            {twin->file, {}},
                            msg("'{0}' is the same as another partner's", "page"),
                            msg("maillon partner page {0} --renew", twin->id)});
    return problems;
}

void append(Problems &all, Problems more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

Problems sorted(Problems problems) {
    const auto place = [](const Problem &problem) {
        const Origin &origin = problem.origin;
        return std::tie(origin.file, origin.place.line, origin.place.column);
    };
    std::ranges::stable_sort(
        problems, [&](const Problem &a, const Problem &b) { return place(a) < place(b); });
    return problems;
}

} // namespace

CheckBasis::CheckBasis(const Register &register_of_all, Date day)
    : whole(register_of_all), today(day), names(register_of_all) {
    for (const Mentor &mentor : whole.mentors)
        mentors.insert(mentor.id);
}

Problems check(const Register &whole, Date today) {
    const CheckBasis basis(whole, today);
    Problems all = check_team(whole.settings);
    for (const Partner &partner : whole.partners)
        append(all, check(partner, basis));
    for (const Youth &youth : whole.youths)
        append(all, check(youth, basis));
    append(all, check_identities(whole));
    append(all, check_pages(whole));
    return sorted(std::move(all));
}

Problems check(const Youth &youth, const Register &whole, Date today) {
    return sorted(check(youth, CheckBasis(whole, today)));
}

Problems check(const Partner &partner, const Register &whole, Date today) {
    return sorted(check(partner, CheckBasis(whole, today)));
}

} // namespace maillon
