// Compares newcomers with those who are recorded.
// SPDX-License-Identifier: MIT
#include "alliance/doubles.h"

#include <algorithm>

#include "base/text.h"

namespace maillon {
namespace {

using Words = std::vector<std::string>;

Words sorted_words(const std::string &name) {
    Words words = folded_words(name);
    std::sort(words.begin(), words.end());
    return words;
}

// Each word of the shorter begins a word of the longer, or is a slip away from one.
bool is_alike(const Words &one, const Words &other) {
    const Words &shorter = one.size() <= other.size() ? one : other;
    const Words &longer = one.size() <= other.size() ? other : one;
    return !shorter.empty() && std::all_of(shorter.begin(), shorter.end(), [&](const auto &word) {
        return std::any_of(longer.begin(), longer.end(), [&](const std::string &name) {
            return name.starts_with(word) || word.starts_with(name) ||
                   (characters(word) > 3 && distance(word, name) == 1);
        });
    });
}

// "06 12 34 56 78" and "+33 6 12 34 56 78": the last nine digits tell one line from another.
std::string telling_digits(const std::string &phone) {
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return digits.size() > 9 ? digits.substr(digits.size() - 9) : digits;
}

bool is_same_number(const std::string &one, const std::string &other) {
    return !one.empty() && fold(one) == fold(other);
}

} // namespace

std::vector<Match> likely_doubles(const Register &people, const Newcomer &newcomer,
                                  const std::function<int(const std::string &)> &birth_year_of) {
    const Words ours = sorted_words(newcomer.name);
    const std::string phone = telling_digits(newcomer.phone);
    std::vector<Match> doubles;
    for (const auto &[id, identity] : people.identities) {
        const Words theirs = sorted_words(identity.name);
        const bool is_double = theirs == ours ||
                               (!phone.empty() && telling_digits(identity.phone) == phone) ||
                               (newcomer.birth_year != 0 && is_alike(ours, theirs) &&
                                birth_year_of(id) == newcomer.birth_year);
        if (is_double) doubles.push_back({id, identity.name});
    }
    return doubles;
}

std::vector<Match> likely_doubles(const std::vector<Partner> &partners,
                                  const NewOrganisation &organisation) {
    std::vector<Match> doubles;
    for (const Partner &partner : partners) {
        const bool is_double = sorted_words(partner.name) == sorted_words(organisation.name) ||
                               is_same_number(organisation.siret, partner.siret) ||
                               is_same_number(organisation.uai, partner.uai) ||
                               is_same_number(organisation.safir, partner.safir);
        if (is_double) doubles.push_back({partner.id, partner.name});
    }
    return doubles;
}

} // namespace maillon
