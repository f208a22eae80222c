// Whom a person means by WHO: ids and words of names compared, case and accents apart.
// SPDX-License-Identifier: MIT
#include "alliance/names.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace maillon {
namespace {

using Words = std::vector<std::string>;

// One who may be meant: the names by which they go.
struct Named {
    std::string id;
    std::string shown;
    std::vector<std::string> names;
};

Named named(const std::string &id, const std::string &name) { return {id, name, {name}}; }

// Each typed word begins a word of the name of its own, in any order.
bool begins_from(const Words &typed, std::size_t at, const Words &name, unsigned taken) {
    if (at == typed.size()) return true;
    for (std::size_t i = 0; i < name.size() && i < 16; ++i) {
        if ((taken & (1U << i)) != 0 || !name[i].starts_with(typed[at])) continue;
        if (begins_from(typed, at + 1, name, taken | (1U << i))) return true;
    }
    return false;
}

bool begins_words(const Words &typed, const Words &name) { return begins_from(typed, 0, name, 0); }

bool are_initials(const Words &typed, const Words &name) {
    if (typed.size() != 1 || name.size() < 2) return false;
    std::string initials;
    for (const auto &word : name)
        initials += word.front();
    return typed.front() == initials;
}

bool same_words(const Words &a, const Words &b) {
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

template <class Test> std::vector<Match> those(const std::vector<Named> &all, const Test &test) {
    std::vector<Match> matches;
    for (const auto &one : all)
        if (test(one)) matches.push_back({one.id, one.shown});
    return matches;
}

bool goes_by(const Named &one, const Words &typed, bool (*fits)(const Words &, const Words &)) {
    return std::any_of(one.names.begin(), one.names.end(),
                       [&](const std::string &name) { return fits(typed, folded_words(name)); });
}

// Also a single word of a name: "potyer" is near to "Inès Potier".
std::vector<Match> nearest_to(const std::vector<Named> &all, std::string_view who) {
    std::vector<std::string> candidates;
    for (const auto &one : all) {
        candidates.push_back(one.id);
        for (const auto &name : one.names) {
            candidates.push_back(fold(name));
            for (auto &word : folded_words(name))
                candidates.push_back(std::move(word));
        }
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());

    std::vector<Match> matches;
    std::set<std::string> seen;
    for (const auto &near : nearest(who, candidates)) {
        const auto goes_by_it = [&](const Named &one) {
            return one.id == near || std::any_of(one.names.begin(), one.names.end(), [&](auto &n) {
                       const auto words = folded_words(n);
                       return fold(n) == near || std::count(words.begin(), words.end(), near) > 0;
                   });
        };
        for (auto &match : those(all, goes_by_it))
            if (matches.size() < 3 && seen.insert(match.id).second)
                matches.push_back(std::move(match));
    }
    return matches;
}

Found find(const std::vector<Named> &all, std::string_view who) {
    const std::string id = fold(trimmed(who));
    const Words typed = folded_words(who);
    if (typed.empty()) return {};
    Found found;
    found.matches = those(all, [&](const Named &one) { return one.id == id; });
    if (found.matches.empty())
        found.matches =
            those(all, [&](const Named &one) { return goes_by(one, typed, same_words); });
    if (found.matches.empty())
        found.matches = those(all, [&](const Named &one) {
            return one.id.starts_with(id) || goes_by(one, typed, begins_words) ||
                   goes_by(one, typed, are_initials);
        });
    if (found.matches.empty()) found.nearest = nearest_to(all, who);
    return found;
}

} // namespace

Found find_youths(const Register &people, const std::vector<std::string> &youth_ids,
                  std::string_view who) {
    std::vector<Named> all;
    for (const auto &[id, identity] : people.identities)
        all.push_back(named(id, identity.name));
    for (const auto &id : youth_ids)
        if (!people.identities.contains(id)) all.push_back({id, id, {}});
    return find(all, who);
}

Found find_partners(const Register &people, std::string_view who) {
    std::vector<Named> all;
    for (const auto &partner : people.partners) {
        all.push_back(named(partner.id, partner.name));
        for (const auto &contact : partner.contacts)
            if (!contact.until) all.back().names.push_back(contact.name);
    }
    return find(all, who);
}

Found find_contacts(const Partner &partner, std::string_view who) {
    std::vector<Named> all;
    for (const auto &contact : partner.contacts)
        all.push_back(named(contact.id, contact.name));
    return find(all, who);
}

Found find_staff(const Settings &settings, std::string_view who) {
    std::vector<Named> all;
    for (const auto &staff : settings.team)
        all.push_back(named(staff.id, staff.name));
    return find(all, who);
}

Found find_mentors(const Register &people, std::string_view who) {
    std::vector<Named> all;
    for (const auto &mentor : people.mentors)
        all.push_back(named(mentor.id, mentor.name));
    return find(all, who);
}

} // namespace maillon
