// What must hold of every answer, in every format and both languages.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "base/message.h"
#include "base/text.h"
#include "unit/report/every_answer.h"

using namespace maillon;

namespace {

constexpr Format formats[] = {Format::text, Format::json, Format::markdown};

std::vector<View> views() {
    std::vector<View> out;
    for (const Language language : {Language::english, Language::french})
        for (const Format format : formats)
            out.push_back(small::view(language, format));
    out.push_back(small::view(Language::french, Format::text, 80));
    return out;
}

bool has_control(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n') return true;
    return false;
}

// What stands between the places of a text: "to " and ": " of "to {0}: {1}".
std::vector<std::string> fragments(std::string_view text) {
    std::vector<std::string> out(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_place = text[i] == '{' && text.find('}', i) != text.npos;
        if (is_place) i = text.find('}', i);
        if (is_place || text[i] == '|')
            out.emplace_back();
        else
            out.back() += text[i];
    }
    return out;
}

} // namespace

TEST_CASE("no answer says a name of a young person, guardian or mentor unasked") {
    for (const View &view : views())
        for (const auto &[name, text] : small::every_answer(small::whole(), view))
            for (const std::string &canary : small::canaries) {
                CAPTURE(name);
                CAPTURE(canary);
                CHECK(text.find(canary) == text.npos);
            }
}

TEST_CASE("names are said where the view shows them, beside the id") {
    View view = small::view(Language::french);
    view.names = Names::shown;
    std::string all;
    for (const auto &[name, text] : small::every_answer(small::whole(), view))
        all += text;
    CHECK(all.find("Canarine Zyxwv (y26-7kq2m)") != all.npos);
    CHECK(all.find("Mentorane Qwfp") != all.npos);
    CHECK(all.find("Gardiane Zyxwv") != all.npos);
}

TEST_CASE("no control character of a record reaches an answer, and each ends its last line") {
    for (const View &view : views())
        for (const auto &[name, text] : small::every_answer(small::whole(), view)) {
            CAPTURE(name);
            CHECK_FALSE(has_control(text));
            CHECK(text.ends_with('\n'));
            CHECK_FALSE(broken_utf8(text));
        }
}

TEST_CASE("every JSON answer is JSON of format 1, with names shown or not") {
    View view = small::view(Language::french, Format::json);
    for (const Names names : {Names::ids, Names::shown}) {
        view.names = names;
        for (const auto &[name, text] : small::every_answer(small::whole(), view)) {
            CAPTURE(name);
            CHECK(nlohmann::json::parse(text).at("format") == 1);
        }
    }
}

TEST_CASE("an empty folder is answered too, with a sentence or an empty list") {
    for (const View &view : views())
        for (const auto &[name, text] : small::every_answer(small::empty(), view)) {
            CAPTURE(name);
            CHECK(text.size() > 10);
        }
}

TEST_CASE("a French answer holds no English of the catalogue") {
    std::string all;
    for (const Format format : {Format::text, Format::markdown})
        for (const Register &whole : {small::whole(), small::empty()})
            for (const auto &[name, text] :
                 small::every_answer(whole, small::view(Language::french, format)))
                if (std::string_view(name) != "health rows") all += text; // names of columns
    for (const auto &[english, french] : catalogue())
        for (const std::string &fragment : fragments(english)) {
            const bool is_code = find_code(code_set("feedback"), fragment) != nullptr;
            const bool tells =
                fragment.size() > 6 && !is_code && french.find(fragment) == french.npos;
            if (!tells) continue;
            CAPTURE(fragment);
            CHECK(all.find(fragment) == all.npos);
        }
}

TEST_CASE("a line in a terminal of 80 columns is at most 80 columns wide") {
    const View view = small::view(Language::french, Format::text, 80);
    for (const auto &[name, text] : small::every_answer(small::whole(), view)) {
        CAPTURE(name);
        if (std::string_view(name) == "problems") continue; // a place is never broken
        for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
            const std::string line = text.substr(at, text.find('\n', at) - at);
            CAPTURE(line);
            CHECK(width(line) <= 80);
        }
    }
}

TEST_CASE("the same folder on the same day gives the same bytes") {
    const View view = small::view(Language::french);
    const auto first = small::every_answer(small::whole(), view);
    const auto second = small::every_answer(small::whole(), view);
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        CHECK(first[i].text == second[i].text);
}
