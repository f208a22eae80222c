// The French catalogue against the code: every message has its French, with the same places.
// SPDX-License-Identifier: MIT
#include <map>
#include <set>

#include <doctest/doctest.h>

#include "base/message.h"
#include "support/source_messages.h"
#include "support/source_text.h"

using namespace maillon;

namespace {

SourceMessages messages_in(std::string_view source) { return SourceReader(source).messages(); }

// {0}, {1}, ...; other braces, as in "write {key: value}", are text.
std::set<std::string> places(std::string_view text) {
    std::set<std::string> found;
    for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
        const auto end = text.find_first_not_of("0123456789", at + 1);
        const bool is_doubled = text.substr(at, 2) == "{{";
        if (is_doubled)
            ++at;
        else if (end != text.npos && end > at + 1 && text[end] == '}')
            found.insert(std::string(text.substr(at, end - at)));
    }
    return found;
}

bool has_same_form(std::string_view english, std::string_view french_text) {
    return places(english) == places(french_text) &&
           std::count(english.begin(), english.end(), '|') ==
               std::count(french_text.begin(), french_text.end(), '|');
}

// Text and the first file that says it.
const std::map<std::string, std::string> &code_messages() {
    static const auto messages = [] {
        std::map<std::string, std::string> all;
        for (const SourceFile &file : source_files())
            for (const std::string &text : messages_in(file.text).texts)
                all.emplace(text, file.path);
        return all;
    }();
    return messages;
}

} // namespace

TEST_CASE("messages are found in source, literals joined and escapes resolved") {
    const auto found =
        messages_in("f(msg(\"a \"\n   \"{0}\", x), maillon::msg( \"say \\\"b\\\"\"));");
    CHECK(found.texts == std::vector<std::string>{"a {0}", "say \"b\""});
    CHECK(found.without_literal == 0);
}

TEST_CASE("comments, other literals and other functions say no message") {
    const auto found = messages_in("// msg(\"a\")\n/* msg(\"b\") */ \"msg(\\\"c\\\")\"; '\"'; "
                                   "'\\''; 1'000; my_msg(\"d\"); msg_(\"e\"); msg(\"f\")");
    CHECK(found.texts == std::vector<std::string>{"f"});
}

TEST_CASE("a message whose text cannot be seen is counted") {
    CHECK(messages_in("msg(is_late ? \"a\" : \"b\")").without_literal == 1);
    CHECK(messages_in("msg(R\"(a)\")").without_literal == 1);
}

TEST_CASE("places and plural forms are compared") {
    CHECK(has_same_form("{0} of {1}", "{1} a {0} {0}"));
    CHECK_FALSE(has_same_form("{0}", "{1}"));
    CHECK_FALSE(has_same_form("{0} day|{0} days", "{0} jour"));
    CHECK(has_same_form("{{0}} {1}", "{1} {{2}}"));
    CHECK(has_same_form("write {key: value}", "écrivez {clé: valeur}"));
}

TEST_CASE("every message in the code is a literal") {
    for (const SourceFile &file : source_files())
        if (file.path != "base/message.h")
            CHECK_MESSAGE(messages_in(file.text).without_literal == 0, file.path);
}

TEST_CASE("every message in the code has its French") {
    for (const auto &message : code_messages())
        CHECK_MESSAGE(!french(message.first).empty(), message.second, ": ", message.first);
}

TEST_CASE("every French text is used, once, with the places of its English") {
    std::set<std::string> seen;
    for (const auto &pair : catalogue()) {
        const std::string &english = pair.first;
        CHECK_MESSAGE(code_messages().contains(english), "unused: ", english);
        CHECK_MESSAGE(has_same_form(english, pair.second), "places differ: ", english);
        CHECK_MESSAGE(seen.insert(english).second, "twice: ", english);
    }
}
