// Slips inside words that the format knows: keys, codes, dates, ids, numbers.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cctype>

#include "base/id.h"
#include "typos/typo.h"

namespace maillon::typos {
namespace {

using std::string;

// One letter dropped, doubled, swapped, replaced: at the beginning, in the middle, at the end.
std::vector<string> misspelt(const string &word) {
    std::vector<string> words;
    for (const auto at : {std::size_t{0}, word.size() / 2, word.size() - 1}) {
        string dropped = word, doubled = word, swapped = word, replaced = word;
        words.push_back(dropped.erase(at, 1));
        words.push_back(doubled.insert(at, 1, word[at]));
        if (at + 1 < word.size() && word[at] != word[at + 1]) {
            std::swap(swapped[at], swapped[at + 1]);
            words.push_back(swapped);
        }
        replaced[at] = word[at] == 'x' ? 'w' : 'x';
        words.push_back(replaced);
    }
    return words;
}

bool is_one_of(const string &key, std::initializer_list<const char *> keys) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

Edits keys(const Line &line, const Line &) {
    Edits edits;
    if (!line.has_key() || line.key.size() < 2) return edits;
    for (const auto &word : misspelt(line.key))
        edits.push_back({line.with_key(word)});
    return edits;
}
Edits keys_dressed(const Line &line, const Line &) {
    Edits edits;
    if (!line.has_key()) return edits;
    string capital = line.key;
    capital[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(capital[0])));
    edits.push_back({line.with_key(capital)});
    if (const auto dash = line.key.find('-'); dash != string::npos) {
        string other = line.key;
        edits.push_back({line.with_key(other.replace(dash, 1, "_"))});
        edits.push_back({line.with_key(other.replace(dash, 1, " "))});
    }
    edits.push_back({line.with_key("\u200b" + line.key)});
    edits.push_back({line.with_key(line.key + "\u0301")});
    return edits;
}
Edits codes(const Line &line, const Line &) {
    Edits edits;
    const bool is_code =
        is_one_of(line.key, {"kind", "channel", "stage", "outcome", "language", "school-zone"}) ||
        (line.key.empty() && line.is_item() && !line.is_flow() && !line.is_free_text());
    if (!is_code || line.value.empty()) return edits;
    for (const auto &word : misspelt(line.value))
        edits.push_back({line.with_value(word)});
    return edits;
}
Edits flow_words(const Line &line, const Line &) {
    Edits edits;
    if (!line.is_flow()) return edits;
    for (const string key : {"to: ", "from: ", "role: ", "stage: ", "code: ", "date: ", "given: ",
                             "since: ", "outcome: ", "referral: ", "by: "}) {
        const auto at = line.value.find(key);
        if (at == string::npos) continue;
        const auto end = line.value.find_first_of(",}", at);
        const auto begin = at + key.size();
        const string word = line.value.substr(begin, end - begin);
        const auto put = [&](std::size_t from, std::size_t size, const string &other) {
            string value = line.value;
            edits.push_back({line.with_value(value.replace(from, size, other))});
        };
        if (key != "date: " && key != "given: " && key != "since: " &&
            word.find(' ') == string::npos)
            put(begin, word.size(), misspelt(word)[4]);
        put(at, key.size() - 2, misspelt(key.substr(0, key.size() - 2))[4]);
    }
    return edits;
}
Edits dates(const Line &line, const Line &) {
    Edits edits;
    if (!line.is_date()) return edits;
    const string year = line.value.substr(0, 4), month = line.value.substr(5, 2),
                 day = line.value.substr(8);
    for (const auto &date : {year + "-13-" + day,
                             year + "-" + month + "-32",
                             year + "-02-30",
                             year + "-2-3",
                             day + "/" + month + "/" + year,
                             year + "/" + month + "/" + day,
                             year + month + day,
                             year + "-" + month + day,
                             year.substr(2) + "-" + month + "-" + day,
                             year + "-" + month + "-" + day + "0",
                             "2O" + year.substr(2) + "-" + month + "-" + day,
                             year + "-" + month + "-l" + day.substr(1),
                             year + "-" + month,
                             year + "-00-" + day,
                             year + "--" + month + "-" + day,
                             day + "-" + month + "-" + year,
                             "2206" + month,
                             "2" + year + "-" + month + "-" + day,
                             year + "." + month + "." + day,
                             year + "-" + month + "-" + day + "T10",
                             year + "–" + month + "–" + day})
        edits.push_back({line.with_value(date)});
    return edits;
}
Edits references(const Line &line, const Line &) {
    Edits edits;
    if (!is_one_of(line.key, {"partner", "contact", "referral", "mentor", "pair", "staff", "by"}))
        return edits;
    for (const auto &word : misspelt(line.value))
        edits.push_back({line.with_value(word)});
    return edits;
}
Edits own_ids(const Line &line, const Line &) {
    Edits edits;
    const bool is_drawn = line.value.size() == 6 && line.value[1] == '-';
    if (line.key != "id" || (line.indent > 0 && !is_drawn)) return edits;
    for (const auto &word : misspelt(line.value))
        edits.push_back(
            {line.with_value(word), 0, 0, looks_like_id(word, word[0]) ? line.value : ""});
    return edits;
}
Edits numbers(const Line &line, const Line &) {
    Edits edits;
    if (!is_one_of(line.key, {"format", "born", "rhythm", "volume", "places", "version", "partners",
                              "retention-months", "acknowledge", "feedback", "pair", "weight",
                              "first-meeting"}) ||
        line.is_free_text() || line.value.find_first_not_of("0123456789") != string::npos)
        return edits;
    for (const auto &number : {"O", "l", "", ",5", ".5", "e3", " ans", "x", "00000"})
        edits.push_back({line.with_value(*number ? line.value + number : "0" + line.value)});
    edits.push_back({line.with_value("-" + line.value)});
    return edits;
}
Edits truths(const Line &line, const Line &) {
    Edits edits;
    if (line.value != "true") return edits;
    for (const auto &word : {"True", "yes", "oui", "tru", "truee", "vrai", "1", "ture"})
        edits.push_back({line.with_value(word)});
    return edits;
}

} // namespace

const std::vector<Kind> &kinds_of_words() {
    static const std::vector<Kind> kinds = {
        {"key misspelt", 97, keys},
        {"key in capitals, with a space or an unseen mark", 97, keys_dressed},
        {"code misspelt", 97, codes},
        {"key or code misspelt inside braces", 97, flow_words},
        {"date", 97, dates},
        {"reference misspelt", 97, references},
        {"own id misspelt", 97, own_ids},
        {"number", 97, numbers},
        {"true", 97, truths},
    };
    return kinds;
}

} // namespace maillon::typos
