// A message is a value: an English text with numbered places, and what goes there. It becomes a
// sentence, in French or in English, only where it is printed.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/rare.h"

namespace maillon {

enum class Language { english, french };

// A word that both languages have beside each other, such as a code's label.
struct Label {
    std::string_view english;
    std::string_view french;
};

struct Message;

// A number that is not whole, with the digits it is to be shown with.
struct Decimal {
    double value = 0;
    int digits = 1;
};

struct Argument;

// The text is a key of the French catalogue: always a literal, written inside msg(...), so that a
// test can compare the catalogue with the code. Places are {0}, {1}, ... A text with '|' has two
// forms, one and many, chosen by its first whole number (French: one is n < 2; English: n = 1).
struct Message {
    std::string_view text;
    std::vector<Argument> arguments;

    [[nodiscard]] bool empty() const { return text.empty(); }
};

struct Argument {
    std::variant<std::string, long, Decimal, Date, Label, Message> value;

    Argument(std::string text) : value(std::move(text)) {}
    Argument(const RareText &text) : value(text.string()) {}
    Argument(std::string_view text) : value(std::string(text)) {}
    Argument(const char *text) : value(std::string(text)) {}
    Argument(int number) : value(static_cast<long>(number)) {}
    Argument(long number) : value(number) {}
    Argument(std::size_t number) : value(static_cast<long>(number)) {}
    Argument(Decimal number) : value(number) {}
    Argument(Date date) : value(date) {}
    Argument(Label label) : value(label) {}
    Argument(Message message) : value(std::move(message)) {}
};

template <class... Arguments> Message msg(std::string_view text, Arguments &&...arguments) {
    return Message{text, {Argument(std::forward<Arguments>(arguments))...}};
}

// How messages are to be said: for a person at a terminal dates are brief ("Wed 25 Nov", with the
// year only when it is not the year of today), elsewhere they are whole.
struct Speech {
    Language language = Language::english;
    bool brief = false;
    Date today;
};

std::string say(const Message &message, const Speech &speech);
std::string say(Label label, const Speech &speech);
std::string say(Date date, const Speech &speech);        // "25 November 2026", "25 novembre 2026"
std::string say(Decimal number, const Speech &speech);   // "2.5", "2,5"
std::string table_date(Date date, const Speech &speech); // ISO, or brief

// The French text of an English one; empty when the catalogue lacks it.
std::string_view french(std::string_view english);

// The whole catalogue, in its order, for the test that compares it with the code.
const std::vector<std::pair<std::string, std::string>> &catalogue();

} // namespace maillon
