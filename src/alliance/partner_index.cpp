// Finds partners by what a table calls them.
// SPDX-License-Identifier: MIT
#include "alliance/partner_index.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace maillon {
namespace {

struct Number {
    std::string_view kind;
    std::string Partner::*member;
};
constexpr std::array numbers = {Number{"id", &Partner::id}, Number{"siret", &Partner::siret},
                                Number{"uai", &Partner::uai}, Number{"safir", &Partner::safir},
                                Number{"reference", &Partner::reference}};

std::string keyed(std::string_view kind, const std::string &number) {
    return std::string(kind) + ":" + number;
}

// Two agencies of one name differ by a number or by their place.
bool may_be_same(const Partner &a, const Partner &b) {
    const bool numbers_fit = std::ranges::all_of(numbers, [&](const Number &number) {
        const std::string &one = a.*number.member;
        const std::string &other = b.*number.member;
        return number.kind == "id" || one.empty() || other.empty() || one == other;
    });
    const bool places_fit = a.territory.empty() || b.territory.empty() ||
                            folded_words(a.territory) == folded_words(b.territory);
    return numbers_fit && places_fit;
}

void keep(std::vector<std::size_t> &found, std::size_t place) {
    if (std::ranges::find(found, place) == found.end()) found.push_back(place);
}

} // namespace

PartnerIndex::PartnerIndex(const std::vector<Partner> &partners) : partners_(partners) {
    for (std::size_t i = 0; i < partners.size(); ++i)
        add(i);
}

void PartnerIndex::add(std::size_t place) {
    const Partner &partner = partners_[place];
    for (const Number &number : numbers)
        if (!(partner.*number.member).empty())
            numbers_[keyed(number.kind, partner.*number.member)].push_back(place);
    names_[slug(partner.name)].push_back(place);
}

void PartnerIndex::find(const std::string &number, std::vector<std::size_t> &found) const {
    const auto places = numbers_.find(number);
    if (places == numbers_.end()) return;
    for (const std::size_t place : places->second)
        keep(found, place);
}

std::vector<std::size_t> PartnerIndex::by_numbers(const Partner &said) const {
    std::vector<std::size_t> found;
    for (const Number &number : numbers)
        if (!(said.*number.member).empty()) find(keyed(number.kind, said.*number.member), found);
    return found;
}

std::vector<std::size_t> PartnerIndex::by_name(const Partner &said) const {
    std::vector<std::size_t> found;
    const auto named = names_.find(slug(said.name));
    if (said.name.empty() || named == names_.end()) return found;
    for (const std::size_t place : named->second)
        if (may_be_same(partners_[place], said)) found.push_back(place);
    return found;
}

std::vector<std::size_t> PartnerIndex::called(const std::string &text) const {
    std::string digits = text;
    std::erase(digits, ' ');
    std::vector<std::size_t> found;
    const auto as_typed = [&](std::string_view kind) {
        if (kind == "id") return fold(text); // ids are in small letters; cells may not be
        return kind == "reference" ? text : digits;
    };
    for (const Number &number : numbers)
        find(keyed(number.kind, as_typed(number.kind)), found);
    if (!found.empty()) return found;
    const auto named = names_.find(slug(text));
    return named == names_.end() ? found : named->second;
}

bool PartnerIndex::has_id(const std::string &id) const {
    return numbers_.contains(keyed("id", id));
}

} // namespace maillon
