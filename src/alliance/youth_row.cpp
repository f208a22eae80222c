// Finds young people by what a table says of them.
// SPDX-License-Identifier: MIT
#include "alliance/youth_row.h"

#include <algorithm>

#include "base/text.h"

namespace maillon {
namespace {

std::string name_key(const std::string &name) {
    auto words = folded_words(name);
    std::ranges::sort(words);
    std::string key;
    for (const std::string &word : words)
        key += word + " ";
    return key;
}

std::vector<std::string> found_in(const std::multimap<std::string, std::string> &all,
                                  const std::string &key) {
    std::vector<std::string> found;
    const auto [first, last] = all.equal_range(key);
    for (auto one = first; one != last; ++one)
        found.push_back(one->second);
    return found;
}

} // namespace

std::string name_in(ImportRow &row) {
    const std::string first = row.text("first-name");
    const std::string last = row.text("last-name");
    const std::string whole = row.text("name");
    const std::string &behind = whole.empty() ? last : whole;
    return first.empty() || behind.empty() ? first + behind : first + " " + behind;
}

bool may_be_same(const Born &a, const Born &b) {
    if (a.year == 0 || b.year == 0) return true;
    return a.year == b.year && (!a.date || !b.date || *a.date == *b.date);
}

YouthIndex::YouthIndex(const Register &whole) {
    for (const Youth &youth : whole.youths) {
        const auto identity = whole.identities.find(youth.id);
        const bool has_name = identity != whole.identities.end();
        add(youth.id, youth.reference, has_name ? identity->second.name : "", youth.born);
    }
    for (const auto &[id, identity] : whole.identities) // left behind by a killed run
        if (!has(id)) add(id, "", identity.name, {});
}

void YouthIndex::add(const std::string &id, const std::string &reference, const std::string &name,
                     const Born &born) {
    births_[id] = born;
    if (!reference.empty()) references_.emplace(reference, id);
    if (!name.empty()) names_.emplace(name_key(name), id);
}

std::string YouthIndex::by_id(const std::string &id) const { return has(id) ? id : ""; }

std::vector<std::string> YouthIndex::by_reference(const std::string &reference) const {
    return found_in(references_, reference);
}

std::vector<std::string> YouthIndex::by_name(const std::string &name, const Born &born) const {
    auto found = found_in(names_, name_key(name));
    std::erase_if(found, [&](const std::string &id) { return !may_be_same(births_.at(id), born); });
    return found;
}

} // namespace maillon
