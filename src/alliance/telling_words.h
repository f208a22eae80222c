// The words that say too much in a note: the shipped lists, more the association's own, less what
// it took out (docs/data-format.md, "Words").
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "alliance/telling.h"
#include "base/placed_words.h"

namespace maillon {

// Whether an entry is one: words, perhaps with a star at the end.
bool is_telling_entry(std::string_view entry);

// privacy.words in the settings: what the association adds to the shipped lists, and what it takes
// out.
struct WordSettings {
    std::map<Telling, std::vector<std::string>> added;
    std::vector<std::string> without;
};

class TellingWords {
public:
    TellingWords(); // the shipped lists alone
    explicit TellingWords(const WordSettings &own);

    struct Match {
        Telling kind;
        std::size_t count; // words
    };
    // The entry that begins at words[first], the longest; nothing where none does.
    [[nodiscard]] std::optional<Match> match(const std::vector<PlacedWord> &words,
                                             std::size_t first) const;

private:
    struct Entry {
        std::vector<std::string> words;
        bool any_ending = false;
        Telling kind = Telling::other;
    };

    void add_shipped(std::string_view text);
    void add(std::string_view entry, Telling kind);
    void remove(std::string_view entry);
    [[nodiscard]] bool fits(const Entry &entry, const std::vector<PlacedWord> &words,
                            std::size_t first) const;

    // By the first three bytes of the first word, which every form of it has.
    std::unordered_map<std::string, std::vector<Entry>> entries_;
    std::vector<std::string> spared_; // words that no star finds
};

} // namespace maillon
