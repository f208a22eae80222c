// Reads the lists and finds their words.
// SPDX-License-Identifier: MIT
#include "alliance/telling_words.h"

#include <algorithm>
#include <initializer_list>

#include "base/text.h"

namespace maillon {

extern const std::initializer_list<std::string_view> telling_texts; // made from words/*.txt

namespace {

constexpr std::size_t key_length = 3;

std::string key_of(std::string_view word) { return std::string(word.substr(0, key_length)); }

Telling kind_called(std::string_view name) {
    const auto found = std::ranges::find(telling_words_kinds, name, telling_code);
    return found == telling_words_kinds.end() ? Telling::other : *found;
}

template <class Visit> void each_part(std::string_view text, char separator, Visit &&visit) {
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        visit(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

bool is_telling_entry(std::string_view entry) {
    const auto star = entry.find('*');
    const bool is_last = star == entry.npos || star + 1 == entry.size();
    const auto words = folded_words(entry);
    const bool is_stem = star != entry.npos && words.size() == 1;
    return is_last && !words.empty() && words.front().size() >= (is_stem ? key_length : 2);
}

TellingWords::TellingWords() {
    for (const std::string_view text : telling_texts)
        add_shipped(text);
}

TellingWords::TellingWords(const WordSettings &own) : TellingWords() {
    for (const std::string &entry : own.without)
        remove(entry);
    for (const auto &[kind, entries] : own.added)
        for (const std::string &entry : entries)
            add(entry, kind);
}

void TellingWords::add_shipped(std::string_view text) {
    Telling kind = Telling::other;
    each_part(text, '\n', [&](std::string_view line) {
        if (line.starts_with('#')) return;
        if (line.starts_with('['))
            kind = kind_called(line.substr(1, line.size() - 2));
        else
            each_part(line, ',', [&](std::string_view entry) { add(entry, kind); });
    });
}

void TellingWords::add(std::string_view entry, Telling kind) {
    Entry made{folded_words(entry), entry.ends_with('*'), kind};
    if (made.words.empty()) return;
    entries_[key_of(made.words.front())].push_back(std::move(made));
}

void TellingWords::remove(std::string_view entry) {
    const auto words = folded_words(entry);
    const bool any_ending = entry.ends_with('*');
    if (words.empty()) return;
    std::erase_if(entries_[key_of(words.front())], [&](const Entry &one) {
        return one.words == words && one.any_ending == any_ending;
    });
    if (!any_ending && words.size() == 1) spared_.push_back(words.front());
}

bool TellingWords::fits(const Entry &entry, const std::vector<PlacedWord> &words,
                        std::size_t first) const {
    if (entry.words.size() > words.size() - first) return false;
    for (std::size_t i = 0; i < entry.words.size(); ++i) {
        const std::string &here = words[first + i].folded;
        const bool may_go_on = entry.any_ending && i + 1 == entry.words.size();
        if (may_go_on ? !here.starts_with(entry.words[i]) : here != entry.words[i]) return false;
    }
    const bool is_alone = entry.any_ending && entry.words.size() == 1;
    return !is_alone || std::ranges::find(spared_, words[first].folded) == spared_.end();
}

std::optional<TellingWords::Match> TellingWords::match(const std::vector<PlacedWord> &words,
                                                       std::size_t first) const {
    const auto found = entries_.find(key_of(words[first].folded));
    if (found == entries_.end()) return std::nullopt;
    std::optional<Match> longest;
    for (const Entry &entry : found->second)
        if (fits(entry, words, first) && (!longest || entry.words.size() > longest->count))
            longest = Match{entry.kind, entry.words.size()};
    return longest;
}

} // namespace maillon
