// Whom a person means by WHO: ids and words of names compared, case and accents apart.
// SPDX-License-Identifier: MIT
#include "alliance/names.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace maillon {
namespace {

using Words = std::vector<std::string>;

// One who may be meant: the names by which they go, and the numbers that are theirs alone.
struct Named {
    std::string id;
    std::string shown;
    std::vector<Words> names;
    std::vector<std::string> numbers;
};

Named named(const std::string &id, const std::string &name) {
    return {id, name, {folded_words(name)}, {}};
}

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

// Left out of initials: "MSC" is the Maison des solidarités de Courtefond.
bool is_small_word(const std::string &word) {
    static const std::set<std::string, std::less<>> small = {
        "a", "au", "aux", "d",   "de", "des", "du",   "en",  "et",
        "l", "la", "le",  "les", "of", "the", "pour", "and", "for"};
    return small.contains(word);
}

bool are_initials(const Words &typed, const Words &name) {
    if (typed.size() != 1 || name.size() < 2) return false;
    std::string all, great;
    for (const auto &word : name) {
        all += word.front();
        if (!is_small_word(word)) great += word.front();
    }
    return typed.front() == all || (great.size() > 1 && typed.front() == great);
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
                       [&](const Words &name) { return fits(typed, name); });
}

// Also a single word of a name: "potyer" is near to "Inès Potier".
std::set<std::string> spellings(const Named &one) {
    std::set<std::string> all{one.id};
    for (const Words &name : one.names) {
        all.insert(name.begin(), name.end());
        std::string whole;
        for (const auto &word : name)
            whole += (whole.empty() ? "" : " ") + word;
        all.insert(std::move(whole));
    }
    return all;
}

std::vector<Match> nearest_to(const std::vector<Named> &all, std::string_view who) {
    std::set<std::string> candidates;
    for (const auto &one : all)
        candidates.merge(spellings(one));
    std::vector<Match> matches;
    std::set<std::string> seen;
    for (const auto &near : nearest(who, {candidates.begin(), candidates.end()})) {
        for (auto &match :
             those(all, [&](const Named &one) { return spellings(one).contains(near); }))
            if (matches.size() < 3 && seen.insert(match.id).second)
                matches.push_back(std::move(match));
    }
    return matches;
}

// A number is typed with or without spaces.
bool has_number(const Named &one, const Words &typed) {
    if (one.numbers.empty()) return false;
    std::string whole;
    for (const auto &word : typed)
        whole += word;
    return std::find(one.numbers.begin(), one.numbers.end(), whole) != one.numbers.end();
}

Found find(const std::vector<Named> &all, std::string_view who) {
    const std::string id = fold(trimmed(who));
    const Words typed = folded_words(who);
    if (typed.empty()) return {};
    Found found;
    found.matches =
        those(all, [&](const Named &one) { return one.id == id || has_number(one, typed); });
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

Found find_youths(const std::vector<Match> &known, const std::vector<std::string> &youth_ids,
                  std::string_view who) {
    std::vector<Named> all;
    all.reserve(known.size());
    for (const Match &one : known)
        all.push_back(named(one.id, one.shown));
    for (const auto &id : youth_ids)
        if (!std::ranges::binary_search(known, id, {}, &Match::id)) all.push_back({id, id, {}, {}});
    return find(all, who);
}

Found find_partners(const std::vector<Partner> &partners, std::string_view who) {
    std::vector<Named> all;
    for (const auto &partner : partners) {
        all.push_back(named(partner.id, partner.name));
        all.back().names.push_back(folded_words(partner.id));
        for (const auto &number : {partner.siret, partner.uai, partner.safir})
            if (!number.empty()) all.back().numbers.push_back(fold(number));
        for (const auto &contact : partner.contacts)
            if (!contact.until) all.back().names.push_back(folded_words(contact.name));
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
