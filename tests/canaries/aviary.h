// The canaries: words and numbers that stand in one field of one record and nowhere else, and which
// of them a text holds.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace maillon::canaries {

// What a field says of somebody; a set of them is their sum.
using Kinds = unsigned;
constexpr Kinds nothing = 0;
constexpr Kinds professional = 1; // partners, contacts, the team, the offer
constexpr Kinds reference = 2;    // a number in another tool
constexpr Kinds first_name = 4;   // a young person's or a mentor's
constexpr Kinds person = 8;       // all else in the identities
constexpr Kinds note = 16;
constexpr Kinds private_note = 32;
constexpr Kinds any_name = first_name | person;
constexpr Kinds any_note = note | private_note;
constexpr Kinds anything = professional | reference | any_name | any_note;

std::string kinds_text(Kinds kinds);

struct Canary {
    std::string word; // small letters and digits; of a phone number its last nine digits
    Kinds kind = nothing;
    std::string where; // "y26-pa1r5: youth/referrals/note"
};

class Aviary {
public:
    void add(Canary canary);
    // Each that stands in the text, once; also where it is cut short, folded or quoted-printable.
    [[nodiscard]] std::vector<Canary> seen_in(std::string_view text) const;
    [[nodiscard]] const std::map<std::string, Canary> &words() const { return words_; }
    [[nodiscard]] const std::vector<Canary> &numbers() const { return numbers_; }

private:
    [[nodiscard]] Canary meant(const std::string &token) const;
    std::map<std::string, Canary> words_;
    std::vector<Canary> numbers_;
};

} // namespace maillon::canaries
