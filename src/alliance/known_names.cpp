// Names and phone numbers of young people, guardians and mentors.
// SPDX-License-Identifier: MIT
#include "alliance/known_names.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace maillon {

namespace {

// "+33 6 12 ..." and "06 12 ..." are the same number: nine digits tell it.
constexpr std::size_t telling_digits = 9;
// A family name of one or two letters is an initial, and too common a word.
constexpr std::size_t shortest_family_name = 3;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool joins_digits(char c) { return c == ' ' || c == '.' || c == '-' || c == '(' || c == ')'; }

// The stretches of digits that are long enough for a phone number.
std::vector<std::string> digit_runs(std::string_view text) {
    std::vector<std::string> runs{""};
    for (const char c : text) {
        if (is_digit(c))
            runs.back().push_back(c);
        else if (!joins_digits(c))
            runs.emplace_back();
    }
    std::erase_if(runs, [](const std::string &run) { return run.size() < telling_digits; });
    return runs;
}

} // namespace

KnownNames::KnownNames(const Register &whole) {
    for (const auto &[id, identity] : whole.identities) {
        add_name(identity.name);
        add_phone(identity.phone);
        if (!identity.guardian) continue;
        add_name(identity.guardian->name);
        add_phone(identity.guardian->phone);
    }
    for (const Mentor &mentor : whole.mentors) {
        add_name(mentor.name);
        add_phone(mentor.phone);
    }
}

// The family name is what follows the first word, composed first names kept together.
void KnownNames::add_name(std::string_view name) {
    const std::string_view whole_name = trimmed(name);
    const std::size_t space = whole_name.find(' ');
    if (space == std::string_view::npos) return;
    Words family = folded_words(whole_name.substr(space));
    if (family.empty()) return;
    const bool initial = family.size() == 1 && family[0].size() < shortest_family_name;
    Words telling = initial ? folded_words(whole_name) : std::move(family);
    names_[telling.front()].push_back(telling);
}

void KnownNames::add_phone(std::string_view phone) {
    for (const std::string &run : digit_runs(phone))
        phones_.insert(run.substr(run.size() - telling_digits));
}

bool KnownNames::has_name(std::string_view text) const {
    if (names_.empty()) return false;
    const Words words = folded_words(text);
    for (auto here = words.begin(); here != words.end(); ++here) {
        const auto found = names_.find(*here);
        if (found == names_.end()) continue;
        for (const Words &name : found->second)
            if (std::cmp_less_equal(name.size(), words.end() - here) &&
                std::equal(name.begin(), name.end(), here))
                return true;
    }
    return false;
}

bool KnownNames::has_phone(std::string_view text) const {
    if (phones_.empty()) return false;
    for (const std::string &run : digit_runs(text))
        for (std::size_t i = 0; i + telling_digits <= run.size(); ++i)
            if (phones_.contains(run.substr(i, telling_digits))) return true;
    return false;
}

} // namespace maillon
