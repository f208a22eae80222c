// Which word of a name is the first name, and of which one the initial is taken.
// SPDX-License-Identifier: MIT
#include "alliance/short_name.h"

#include <algorithm>
#include <vector>

namespace maillon {

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view name) {
    Words words(1);
    for (const char c : name) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// Family names are written so in French administrations: DUPONT Marie.
bool is_in_capitals(const std::string &word) {
    const auto capitals = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals > 1 && std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "de", "du", "el": not where an initial is taken from.
bool begins_small(const std::string &word) { return word[0] >= 'a' && word[0] <= 'z'; }

std::string initial(const Words &words, std::size_t first_name) {
    const std::string *chosen = nullptr;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i == first_name) continue;
        if (!chosen || (begins_small(*chosen) && !begins_small(words[i]))) chosen = &words[i];
    }
    std::size_t end = 1;
    while (end < chosen->size() && (static_cast<unsigned char>((*chosen)[end]) & 0xC0U) == 0x80U)
        ++end;
    return chosen->substr(0, end) + ".";
}

} // namespace

std::string short_name(std::string_view name) {
    if (const auto comma = name.find(','); comma != name.npos)
        return short_name(std::string(name.substr(comma + 1)) + " " +
                          std::string(name.substr(0, comma)));
    const Words words = words_of(name);
    if (words.size() < 2) return {};
    const auto given = std::ranges::find_if_not(words, is_in_capitals);
    const auto first = given == words.end() ? 0 : static_cast<std::size_t>(given - words.begin());
    return words[first] + " " + initial(words, first);
}

} // namespace maillon
