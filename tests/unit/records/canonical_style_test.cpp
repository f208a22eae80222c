// Canonical style: data-example/ is in it, any hand's style is brought to it, no word and no
// comment is lost on the way. SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "records/canonical_style.h"
#include "support/messy.h"
#include "support/source_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

const std::string youth_file = "youth/2026/y26-7kq2m.yaml";

std::string styled(const std::string &text, const std::string &file = youth_file) {
    return in_canonical_style(read_document(file, text)).value_or("refused");
}

// The same text for the same data, whatever the order of keys and items.
std::string sorted_form(const Node &node) {
    std::multiset<std::string> parts;
    for (const auto &item : node.items)
        parts.insert(sorted_form(item));
    for (const auto &[key, value] : node.entries)
        parts.insert(sorted_form(key) + ": " + sorted_form(value));
    std::string form = std::to_string(static_cast<int>(node.kind)) + "<" + node.text;
    for (const auto &part : parts)
        form += "|" + part;
    return form + ">";
}

// Those of messy_text() are all different and are numbered.
std::multiset<std::string> comments_in(const Document &document) {
    std::multiset<std::string> all;
    for (const auto begin : document.comments)
        all.insert(
            document.text.substr(begin, document.text.find_first_of(" \r\n", begin + 2) - begin));
    return all;
}

bool has_comment_in_brackets(const Node &node, const Document &document) {
    const auto is_inside = [&](std::size_t at) { return at > node.begin && at < node.end; };
    if (node.flow && std::ranges::any_of(document.comments, is_inside)) return true;
    return std::ranges::any_of(
               node.items,
               [&](const Node &one) { return has_comment_in_brackets(one, document); }) ||
           std::ranges::any_of(node.entries, [&](const Entry &one) {
               return has_comment_in_brackets(one.value, document);
           });
}

} // namespace

TEST_CASE("every record of the example is in canonical style") {
    const fs::path example = source_folder() / "data-example";
    int records = 0;
    for (const auto &entry : fs::recursive_directory_iterator(example)) {
        if (entry.path().extension() != ".yaml") continue;
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        const std::string name = entry.path().lexically_relative(example).string();
        CAPTURE(name);
        CHECK(styled(text.str(), name) == text.str());
        ++records;
    }
    CHECK(records > 60);
}

TEST_CASE("records that only differ in style become the same text") {
    const std::string canonical = "format: 1\n"
                                  "id: y26-7kq2m\n"
                                  "publics: [qpv, rural]\n"
                                  "referrals:\n"
                                  "  - id: r-1\n"
                                  "    partner: ft\n"
                                  "    received: 2026-01-02\n"
                                  "    note: un mot\n"
                                  "  - id: r-2\n"
                                  "    received: {date: 2026-02-01, by: maud}\n"
                                  "    note: \"12:30\"\n"
                                  "feedback:\n"
                                  "  - {date: 2026-02-03, to: c-1, code: met}\n"
                                  "other: a\n"
                                  "more: b\n";
    CHECK(styled(canonical) == canonical);
    CHECK(styled("\xEF\xBB\xBF"
                 "other:   'a'\r\n"
                 "feedback:\r\n"
                 "- { code: met,\r\n"
                 "    date: 2026-02-03, \"to\": c-1, }\r\n"
                 "more: b\r\n"
                 "referrals:\r\n"
                 "-    note: '12:30'\r\n"
                 "     received: {by: maud, date: 2026-02-01}\r\n"
                 "     id: r-2\r\n"
                 "-\r\n"
                 "   received: 2026-01-02\r\n"
                 "   note: \"un\r\n"
                 "     mot\"\r\n"
                 "   partner:\r\n"
                 "       ft\r\n"
                 "   id: r-1\r\n"
                 "publics: [qpv,rural]\r\n"
                 "id: y26-7kq2m\r\n"
                 "format: 1") == canonical);
}

TEST_CASE("comments and blank lines go with what they stand at") {
    CHECK(styled("# b\n"
                 "id: y26-7kq2m # c\n"
                 "\n"
                 "\n"
                 "# a\n"
                 "format:    # z\n"
                 "   1\n"
                 "plan:   # steps\n"
                 "    # second\n"
                 "    - step: b   # two\n"
                 "      date: 2026-03-01\n"
                 "    # first\n"
                 "    - # dash\n"
                 "      # step\n"
                 "      step: a\n"
                 "      date: 2026-02-01\n"
                 "      # below\n"
                 "  # end\n"
                 "\n"
                 "# last\n"
                 "\n") == "# a\n"
                          "# z\n"
                          "format: 1\n"
                          "# b\n"
                          "id: y26-7kq2m # c\n"
                          "plan:   # steps\n"
                          "  # first\n"
                          "  # dash\n"
                          "  - date: 2026-02-01\n"
                          "    # step\n"
                          "    step: a\n"
                          "    # below\n"
                          "  # second\n"
                          "  - date: 2026-03-01\n"
                          "    step: b   # two\n"
                          "  # end\n"
                          "\n"
                          "# last\n");
}

TEST_CASE("blocks of text keep their lines; brackets too wide for a line are opened") {
    CHECK(styled("note: |-   # n\n"
                 "      un\n"
                 "\n"
                 "        deux\n"
                 "id: a\n") == "id: a\n"
                               "note: |-   # n\n"
                               "  un\n"
                               "\n"
                               "    deux\n");
    const std::string wide(60, 'x');
    CHECK(styled("list: [" + wide + ",\n  {b: " + wide + "}]\n") ==
          "list:\n  - " + wide + "\n  - {b: " + wide + "}\n");
}

TEST_CASE("what has no safe place is refused") {
    CHECK(styled("id: a\nlist: [a, # one\n  b]\n") == "refused");
    CHECK(styled("id: a\nid: b\n") == "refused");
}

TEST_CASE("any messy record keeps its data and its comments, and is changed once") {
    const std::string specimen =
        "format: 1\nid: a\nnote: un mot ou deux\nlist: [a, b]\nnone: ~\nempty: []\nnothing: "
        "{}\ntexts: [\" x\", \"12:30\", \"a\\nb\\n\", \"c\\n\\n\", \"\", \"no\"]\nblock: \"un mot "
        "et un autre\\n\"\nplan: [[a, b], [c]]\n"
        "referrals:\n  - id: r-2\n    closed: {outcome: job, date: 2026-03-01}\n    received: "
        "2026-02-01\n    keep: \"x\\n\\n\\n\"\n  - received: 2026-01-02\n    id: r-1\n    goals: "
        "[a]\n    obstacles:\n      - mobility\n      - {note: chez une tante, code: housing}\n"
        "    note: \"a\\nb\"\npairs:\n  - {pauses: [{from: 2026-05-01}, {from: 2026-04-01}], "
        "started: 2026-03-01, id: p-1}\ncare: {agreement: 2026-01-01}\nlast: \"fin\\n\\n\"\n";
    const Node root = read_document(youth_file, specimen).root;
    int refusals = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Dice dice(seed);
        const Document messy = read_document(youth_file, messy_text(root, dice));
        INFO(seed, "\n", messy.text);
        REQUIRE(messy.readable);
        const std::string text = styled(messy.text);
        if (text == "refused") {
            ++refusals;
            CHECK(has_comment_in_brackets(messy.root, messy));
            continue;
        }
        INFO(text);
        const Document after = read_document(youth_file, text);
        CHECK(sorted_form(after.root) == sorted_form(root));
        CHECK(comments_in(after) == comments_in(messy));
        CHECK(styled(text) == text);
        CHECK(text.find('\r') == std::string::npos);
        CHECK(text.find("2026-01-02") < text.find("2026-02-01"));
    }
    CHECK(refusals < 1500); // most are given a comment inside brackets somewhere
}

} // namespace maillon
