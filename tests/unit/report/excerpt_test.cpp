// The excerpt under a problem: the caret stands under its place, whatever stands before it.
// SPDX-License-Identifier: MIT
#include "report/excerpt.h"

#include <doctest/doctest.h>

#include "base/text.h"

namespace maillon {
namespace {

// Columns before the caret, and what of the line stands there.
struct Seen {
    explicit Seen(const std::string &text) {
        const auto newline = text.find('\n');
        line = text.substr(0, newline);
        const std::string second = text.substr(newline + 1);
        caret = static_cast<int>(second.find('^'));
    }
    [[nodiscard]] bool points_at(const std::string &what) const {
        const auto found = line.find(what);
        return found != std::string::npos && width(line.substr(0, found)) == caret;
    }
    std::string line;
    int caret;
};

} // namespace

TEST_CASE("the caret stands under the character of the column") {
    CHECK(excerpt("since: 2024-13-02", 8, 80) == "  since: 2024-13-02\n         ^\n");
    CHECK(excerpt("a", 1, 80) == "  a\n  ^\n");
    CHECK(excerpt("a: x", 5, 80) == "  a: x\n      ^\n");
}

TEST_CASE("accents, combining marks, wide characters, tabs and controls leave it in its place") {
    CHECK(Seen(excerpt("prénom: @x", 9, 80)).points_at("@"));
    CHECK(Seen(excerpt("pre\u0301nom: @x", 10, 80)).points_at("@"));
    CHECK(Seen(excerpt("名前: @x", 5, 80)).points_at("@"));
    CHECK(Seen(excerpt("👩‍🏫: @x", 6, 80)).points_at("@"));
    CHECK(Seen(excerpt("\tid: @x", 6, 80)).points_at("@"));
    CHECK(Seen(excerpt("a\x01: @x", 5, 80)).points_at("@"));
    CHECK(Seen(excerpt("a\u202e: @x", 5, 80)).points_at("@"));
    CHECK(Seen(excerpt("caf\xe9: @x", 7, 80)).points_at("@"));
    CHECK(excerpt("\ta: 1", 1, 80) == "  →a: 1\n  ^\n");
    CHECK(excerpt("a\x1b[2Jb", 2, 80) == "  a\\x1b[2Jb\n   ^\n");
}

TEST_CASE("a line wider than the terminal is cut on both sides of the place") {
    const std::string text = "note: " + std::string(100, 'a') + "@" + std::string(100, 'b');
    const Seen middle(excerpt(text, 107, 60));
    CHECK(middle.points_at("@"));
    CHECK(width(middle.line) <= 60);
    CHECK(middle.line.starts_with("  …a"));
    CHECK(middle.line.ends_with("b…"));
    const Seen first(excerpt(text, 1, 60));
    CHECK(first.points_at("note"));
    CHECK(width(first.line) <= 60);
    const Seen last(excerpt(text, 208, 60));
    CHECK(last.caret == width(last.line));
    CHECK(width(last.line) <= 60);
    const Seen wide(excerpt(std::string("名前") + text, 109, 41));
    CHECK(wide.points_at("@"));
    CHECK(width(wide.line) <= 41);
}

TEST_CASE("a line as long as a record may be is no burden") {
    const std::string text = "- " + std::string(1 << 20, '-') + "@";
    CHECK(Seen(excerpt(text, 3, 80)).points_at("--"));
    CHECK(Seen(excerpt(text, (1 << 20) + 3, 80)).points_at("@"));
}

TEST_CASE("every place of a long line is in sight, at every width") {
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += "é名e\u0301x";
    for (int columns = 20; columns < 90; columns += 7)
        for (int place = 1; place <= characters(text) + 1; ++place) {
            const Seen seen(excerpt(text, place, columns));
            CHECK(width(seen.line) <= columns);
            CHECK(seen.caret <= width(seen.line));
            CHECK(seen.caret < columns);
        }
}

TEST_CASE("without a place, or a line to show, there is no excerpt") {
    const LendLine lend = [](const Origin &origin) {
        return origin.place.line == 3 ? std::string("a: 1") : std::string();
    };
    CHECK(excerpt_at({"a.yaml", {3, 1}}, lend, 80) == "  a: 1\n  ^\n");
    CHECK(excerpt_at({"a.yaml", {4, 1}}, lend, 80).empty());
    CHECK(excerpt_at({"a.yaml", {0, 0}}, lend, 80).empty());
    CHECK(excerpt_at({"a.yaml", {3, 1}}, {}, 80).empty());
}

} // namespace maillon
