// Turns a message into a sentence: the text in the language asked for, its form, its places filled.
// SPDX-License-Identifier: MIT
#include "base/message.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

namespace maillon {
namespace {

std::string say(const std::string &text, const Speech &) { return text; }
std::string say(long number, const Speech &) { return std::to_string(number); }

std::string say(const Argument &argument, const Speech &speech) {
    return std::visit([&](const auto &value) { return say(value, speech); }, argument.value);
}

std::optional<long> first_number(const Message &message) {
    for (const Argument &argument : message.arguments)
        if (const long *number = std::get_if<long>(&argument.value)) return *number;
    return std::nullopt;
}

bool is_one(long number, Language language) {
    return language == Language::french ? std::abs(number) < 2 : number == 1;
}

// A text without a number to choose by is said whole: its '|' is a plain character.
std::string_view form(std::string_view text, const Message &message, Language language) {
    const auto bar = text.find('|');
    const auto number = first_number(message);
    if (bar == text.npos || !number) return text;
    return is_one(*number, language) ? text.substr(0, bar) : text.substr(bar + 1);
}

// "{0}" at the beginning of `text`: which argument it asks for, and where the place ends.
struct ArgumentPlace {
    std::size_t index;
    std::size_t length;
};

std::optional<ArgumentPlace> place_at(std::string_view text) {
    std::size_t index = 0;
    std::size_t end = 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        index = index * 10 + static_cast<std::size_t>(text[end++] - '0');
    if (end == 1 || end > 3 || end == text.size() || text[end] != '}') return std::nullopt;
    return ArgumentPlace{index, end + 1};
}

std::string filled(std::string_view text, const Message &message, const Speech &speech) {
    std::string out;
    while (!text.empty()) {
        const bool doubled = text.starts_with("{{") || text.starts_with("}}");
        const auto place = text[0] == '{' && !doubled ? place_at(text) : std::nullopt;
        if (place && place->index < message.arguments.size()) {
            out += say(message.arguments[place->index], speech);
            text.remove_prefix(place->length);
        } else {
            out += text[0];
            text.remove_prefix(doubled ? 2 : 1);
        }
    }
    return out;
}

} // namespace

std::string say(const Message &message, const Speech &speech) {
    const auto translated = speech.language == Language::french ? french(message.text) : "";
    const auto text = translated.empty() ? message.text : translated;
    const auto spoken = translated.empty() ? Language::english : Language::french;
    return filled(form(text, message, spoken), message, speech);
}

std::string say(Label label, const Speech &speech) {
    return std::string(speech.language == Language::french ? label.french : label.english);
}

std::string say(Decimal number, const Speech &speech) {
    std::string text = fmt::format("{:.{}f}", number.value, number.digits);
    const bool is_zero = text.find_first_not_of("-0.") == text.npos;
    if (is_zero && text.starts_with('-')) text.erase(0, 1);
    if (speech.language == Language::french) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

} // namespace maillon
