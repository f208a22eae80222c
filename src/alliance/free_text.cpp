// Finds what a text says too much.
// SPDX-License-Identifier: MIT
#include "alliance/free_text.h"

#include <algorithm>

#include "alliance/numbers_in.h"
#include "base/text.h"

namespace maillon {
namespace {

// One or two letters are an initial, and too common a word.
constexpr std::size_t shortest_name = 3;
constexpr std::size_t shortest_address = 3; // words

std::vector<std::string> joined(std::vector<std::string> a, const std::vector<std::string> &b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

bool is_initial(const std::vector<std::string> &words) {
    return words.size() == 1 && words.front().size() < shortest_name;
}

// Of two at one place the longer counts; where a contact has the same name, it may be ours.
bool tells_more(std::size_t words, bool is_professional, std::size_t other_words) {
    return words > other_words || (words == other_words && !is_professional);
}

// The same name of two people is nobody's in particular.
void put_whose(std::string &known, const std::string &whose) {
    if (known != whose) known.clear();
}

} // namespace

FreeTextSearch::FreeTextSearch(const KnownPeople &people,
                               const std::vector<std::string> &professionals, TellingWords words)
    : words_(std::move(words)) {
    for (const auto &[id, person] : people)
        add(person);
    add_professionals(professionals);
}

FreeTextSearch::FreeTextSearch(const KnownPerson &person,
                               const std::vector<std::string> &professionals)
    : id_(person.id) {
    add(person);
    add_professionals(professionals);
}

void FreeTextSearch::add(const KnownPerson &person) {
    for (const std::string &name : person.names)
        add_name(name, person.id);
    for (const std::string &address : person.addresses)
        if (auto words = folded_words(address); words.size() >= shortest_address)
            add(std::move(words), Telling::address, person.id);
    for (const std::string &phone : person.phones)
        if (const auto numbers = nine_digits_in(phone); !numbers.empty())
            put_whose(phones_.try_emplace(numbers.back().key, person.id).first->second, person.id);
    for (const std::string &email : person.emails)
        put_whose(emails_.try_emplace(fold(trimmed(email)), person.id).first->second, person.id);
}

// The family name is what follows the first word, composed first names kept together.
void FreeTextSearch::add_name(const std::string &name, const std::string &whose) {
    const std::string_view whole = trimmed(name);
    const std::size_t space = std::min(whole.find(' '), whole.size());
    const auto first = folded_words(whole.substr(0, space));
    const auto family = folded_words(whole.substr(space));
    if (!first.empty() && !family.empty()) {
        add(joined(first, family), Telling::name, whose);
        add(joined(family, first), Telling::name, whose);
    }
    if (!family.empty() && !is_initial(family)) add(family, Telling::family_name, whose);
    if (!first.empty() && !is_initial(first)) add(first, Telling::first_name, whose);
}

void FreeTextSearch::add(std::vector<std::string> words, Telling kind, const std::string &whose) {
    auto &here = names_[words.front()];
    const auto known = std::ranges::find_if(
        here, [&](const Name &one) { return one.kind == kind && one.words == words; });
    if (known == here.end())
        here.push_back({std::move(words), kind, whose});
    else
        put_whose(known->whose, whose);
}

void FreeTextSearch::add_professionals(const std::vector<std::string> &names) {
    for (const std::string &name : names)
        if (auto words = folded_words(name); words.size() > 1) {
            Name professional{std::move(words), Telling::name, {}, true};
            names_[professional.words.front()].push_back(std::move(professional));
        }
}

// A contact may share a family name with somebody: in its own place only the whole name counts. A
// first name alone counts in free text only, and written as a name: "Claire", not "claire".
const FreeTextSearch::Name *FreeTextSearch::name_at(const std::vector<PlacedWord> &words,
                                                    std::size_t first, TextPlace place) const {
    const auto found = names_.find(words[first].folded);
    if (found == names_.end()) return nullptr;
    const Name *best = nullptr;
    for (const Name &name : found->second) {
        if (name.words.size() > words.size() - first) continue;
        if (name.kind == Telling::family_name && place == TextPlace::professional) continue;
        if (name.kind == Telling::first_name &&
            (place != TextPlace::free || !words[first].is_capital))
            continue;
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
        const bool stands_here = std::equal(
            name.words.begin(), name.words.end(), from,
            [](const std::string &word, const PlacedWord &here) { return word == here.folded; });
        if (stands_here &&
            (!best || tells_more(name.words.size(), name.is_professional, best->words.size())))
            best = &name;
    }
    return best;
}

void FreeTextSearch::find_words(std::string_view text, TextPlace place,
                                std::vector<Told> &found) const {
    const auto words = placed_words(text);
    for (std::size_t here = 0; here < words.size();) {
        const auto tell = [&](Telling kind, const std::string &whose, std::size_t count) {
            found.push_back({kind, whose, words[here].begin, words[here + count - 1].end});
        };
        if (const Name *name = name_at(words, here, place)) {
            if (!name->is_professional) tell(name->kind, name->whose, name->words.size());
            here += name->words.size();
            continue;
        }
        const auto match =
            words_ && place == TextPlace::free ? words_->match(words, here) : std::nullopt;
        if (match) tell(match->kind, {}, match->count);
        here += match ? match->count : 1;
    }
}

void FreeTextSearch::find_phones(std::string_view text, TextPlace place,
                                 std::vector<Told> &found) const {
    for (const NumberIn &number : phones_in(text)) {
        const auto known = phones_.find(number.key);
        const bool is_known = known != phones_.end();
        if (!is_known && (!words_ || place == TextPlace::professional)) continue;
        found.push_back({Telling::phone, is_known ? known->second : "", number.begin, number.end});
    }
    if (phones_.empty()) return;
    for (const NumberIn &number : nine_digits_in(text)) {
        const auto known = phones_.find(number.key);
        const bool is_told = std::ranges::any_of(found, [&](const Told &one) {
            return one.kind == Telling::phone && one.begin <= number.begin && number.end <= one.end;
        });
        if (known != phones_.end() && !is_told)
            found.push_back({Telling::phone, known->second, number.begin, number.end});
    }
}

void FreeTextSearch::find_emails(std::string_view text, TextPlace place,
                                 std::vector<Told> &found) const {
    for (const NumberIn &email : emails_in(text)) {
        const auto known = emails_.find(email.key);
        const bool is_known = known != emails_.end();
        if (!is_known && (!words_ || place == TextPlace::professional)) continue;
        found.push_back({Telling::email, is_known ? known->second : "", email.begin, email.end});
    }
}

std::vector<Told> FreeTextSearch::told(std::string_view text, TextPlace place) const {
    std::vector<Told> found;
    find_words(text, place, found);
    find_phones(text, place, found);
    find_emails(text, place, found);
    if (!id_.empty())
        for (auto at = text.find(id_); at != text.npos; at = text.find(id_, at + 1))
            found.push_back({Telling::id, id_, at, at + id_.size()});
    std::ranges::stable_sort(found, {}, &Told::begin);
    return found;
}

} // namespace maillon
