// The French catalogue: reads the embedded .po files once and finds the French of an English text.
// SPDX-License-Identifier: MIT
#include <initializer_list>
#include <unordered_map>

#include "base/message.h"

namespace maillon {

// Made by embed_catalogue.cmake: the text of each .po file.
extern const std::initializer_list<std::string_view> catalogue_texts;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

char unescaped(char c) {
    if (c == 'n') return '\n';
    return c == 't' ? '\t' : c;
}

// What stands between the outer quotes of `line`.
std::string quoted_text(std::string_view line) {
    const auto first = line.find('"');
    const auto last = line.rfind('"');
    std::string out;
    if (first == last) return out;
    for (std::size_t i = first + 1; i < last; ++i)
        out += line[i] == '\\' ? unescaped(line[++i]) : line[i];
    return out;
}

void read_texts(std::string_view text, Pairs &pairs) {
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.starts_with("msgid ")) pairs.emplace_back(quoted_text(line), "");
        if (line.starts_with("msgstr ") && !pairs.empty()) pairs.back().second = quoted_text(line);
    }
}

} // namespace

const Pairs &catalogue() {
    static const Pairs pairs = [] {
        Pairs read;
        for (const std::string_view text : catalogue_texts)
            read_texts(text, read);
        return read;
    }();
    return pairs;
}

std::string_view french(std::string_view english) {
    static const auto index = [] {
        std::unordered_map<std::string_view, std::string_view> map;
        for (const auto &[from, to] : catalogue())
            map.emplace(from, to);
        return map;
    }();
    const auto found = index.find(english);
    return found == index.end() ? std::string_view() : found->second;
}

} // namespace maillon
