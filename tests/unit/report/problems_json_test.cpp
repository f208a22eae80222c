// Nothing in a JSON answer acts on a terminal, and nothing in it is lost.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "report/answers.h"

using namespace maillon;

namespace {

std::string answered(const std::string &file) {
    View view;
    view.format = Format::json;
    return problems_answer({{Damage::warning, {file, {}}, msg("'{0}'", "x"), {}}}, view);
}

bool tells(const std::string &json, const std::string &file) {
    return json.find("\"file\": \"" + file + "\"") != std::string::npos;
}

} // namespace

TEST_CASE("what acts on a terminal is escaped in JSON, where it is the same text") {
    CHECK(tells(answered("a\x1b\x7f"), "a\\u001b\\u007f"));
    CHECK(tells(answered("a\u009b2J\u202eb\u2028"), "a\\u009b2J\\u202eb\\u2028"));
    CHECK(tells(answered("Inès 日本 🙂"), "Inès 日本 🙂"));
}

TEST_CASE("a file name that is no UTF-8 stays apart from another one") {
    CHECK(tells(answered("a\xff.yaml"), "a\\\\xff.yaml"));
    CHECK(tells(answered("a\xfe.yaml"), "a\\\\xfe.yaml"));
}
