// What a text says too much: names, numbers and addresses of those who are known, any phone number
// or e-mail address, and the words of the lists (6-quality, 6.3 rule 6; 2-records, "Identities
// apart").
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "alliance/known_people.h"
#include "alliance/telling.h"
#include "alliance/telling_words.h"

namespace maillon {

// Where a text stands: where a person writes as they like (a note, a comment, a message); where a
// professional's name and number belong; in any other value.
enum class TextPlace { free, professional, other };

struct Told {
    Telling kind = Telling::other;
    std::string whose;              // the id of the one person it can be; empty where it is unknown
    std::size_t begin = 0, end = 0; // bytes [begin, end) of the text
};

class FreeTextSearch {
public:
    // Everybody, any number, and the words.
    FreeTextSearch(const KnownPeople &people, const std::vector<std::string> &professionals,
                   TellingWords words);
    // One person alone, by id too.
    explicit FreeTextSearch(const KnownPerson &person,
                            const std::vector<std::string> &professionals);

    // In the order of the text.
    [[nodiscard]] std::vector<Told> told(std::string_view text, TextPlace place) const;

private:
    struct Name {
        std::vector<std::string> words;
        Telling kind = Telling::name;
        std::string whose;
        bool is_professional = false;
    };

    void add(const KnownPerson &person);
    void add_name(const std::string &name, const std::string &whose);
    void add(std::vector<std::string> words, Telling kind, const std::string &whose);
    void add_professionals(const std::vector<std::string> &names);
    [[nodiscard]] const Name *name_at(const std::vector<PlacedWord> &words, std::size_t first,
                                      TextPlace place) const;
    void find_words(std::string_view text, TextPlace place, std::vector<Told> &found) const;
    void find_phones(std::string_view text, TextPlace place, std::vector<Told> &found) const;
    void find_emails(std::string_view text, TextPlace place, std::vector<Told> &found) const;

    std::unordered_map<std::string, std::vector<Name>> names_; // by their first word
    std::unordered_map<std::string, std::string> phones_;      // by their last nine digits
    std::unordered_map<std::string, std::string> emails_;
    std::optional<TellingWords> words_; // without them only what is known is found
    std::string id_;
};

} // namespace maillon
