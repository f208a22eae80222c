// Sheets, letters and pages for partners: encoded for their sink, and made of a sight alone.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/sha256.h"
#include "report/for_partners.h"
#include "report/html.h"
#include "report/sight_words.h"
#include "report/svg.h"
#include "support/made_records.h"
#include "support/source_text.h"

using namespace maillon;
using made::day;

namespace {

PartnerSight sight() {
    PartnerSight made;
    made.at = day("2026-11-23");
    made.association = "A <b> & co";
    made.partner = "ml";
    made.name = "=Mission";
    made.contacts = {{"c-0001", "Nadia S.", "", day("2026-01-05"), {}, true}};
    ReferralSeen one;
    one.pseudonym = one.who = "y26-00001";
    one.addressee = "c-0001";
    one.owed = OwedSeen{day("2026-10-01"), day("2026-10-08"), 53, "paired"};
    one.details.emplace();
    one.details->received = day("2026-09-01");
    one.details->state = State::paired;
    one.details->pairs = {{day("2026-10-01"), {}, {}, {}, {}, "Paul M.", {}}};
    one.details->notes = {{day("2026-10-20"), "=1+1\n<script>"}};
    ReferralSeen other;
    other.pseudonym = other.who = "y26-00002";
    other.addressee = "c-0001";
    other.presence = FollowUp::ended;
    other.owed = OwedSeen{day("2026-10-01"), day("2026-10-08"), 53, ""};
    made.referrals = {one, other};
    return made;
}

View as(Format format) {
    View view;
    view.format = format;
    return view;
}

bool has(const std::string &text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("text of records acts in no format of the sheet") {
    const std::string csv = share_answer(sight(), as(Format::csv));
    CHECK(has(csv, "20 October 2026: =1+1 <script>")); // not at a cell's beginning
    CHECK_FALSE(has(csv, "\n="));
    const std::string page = share_answer(sight(), as(Format::html));
    CHECK_FALSE(has(page, "<script>"));
    CHECK(has(page, "A &lt;b&gt; &amp; co"));
    CHECK(has(share_answer(sight(), as(Format::markdown)), "\\<script\\>"));
}

TEST_CASE("without details the sheet says a pseudonym and a presence") {
    CHECK(has(share_answer(sight(), as(Format::text)), "- y26-00002: ended\n"));
    CHECK(has(share_answer(sight(), as(Format::csv)), "y26-00002,ended,,,,,,,\r\n"));
}

TEST_CASE("a letter tells who is owed news, to the contact asked for, and nothing to another") {
    const std::string letter = letters_answer(sight(), "", as(Format::text));
    CHECK(has(letter, "Hello Nadia S.,"));
    CHECK(has(letter, "- y26-00001 (referred on 1 September 2026): the pair with Paul M. has been "
                      "meeting since 1 October 2026.\n"));
    CHECK(has(letter, "- y26-00002: ended\n"));
    CHECK(letters_answer(sight(), "c-0001", as(Format::text)) == letter);
    CHECK(letters_answer(sight(), "c-0009", as(Format::text)) == "We owe no news.\n");
}

TEST_CASE("there is a sentence for every feedback code that a debt may be about") {
    ReferralDetails details = *sight().referrals[0].details;
    for (const char *about : {"paired", "going-well", "difficulty", "paused", "accepted",
                              "unreachable", "declined", "redirected", "completed", "broken-off"})
        CHECK_FALSE(say(news_sentence(about, details), {}).empty());
    details.pairs[0].planned_end = details.pairs[0].planned_return = day("2026-12-01");
    details.pairs[0].paused = day("2026-11-02");
    details.state = State::paused;
    CHECK(say(news_sentence("paused", details), {}) ==
          "the pair has paused since 2 November 2026 and means to go on on 1 December 2026");
}

TEST_CASE("a page's policy names its very style, and lets nothing else in") {
    const std::string page = html_page("T", "<p>x</p>\n", Language::english, ".a { color: #000; }");
    const auto begin = page.find("<style>") + 7;
    const std::string style = page.substr(begin, page.find("</style>") - begin);
    CHECK(has(page, "style-src &#39;sha256-" + sha256_base64(style) + "&#39;"));
    CHECK(has(page, "default-src &#39;none&#39;"));
    CHECK(has(page, "<meta name=\"robots\" content=\"noindex"));
    CHECK(has(page, "<meta name=\"referrer\" content=\"no-referrer\"/>"));
    CHECK_FALSE(has(page, " style=\""));
}

TEST_CASE("a timeline cuts what lies outside and says so by an arrow, and keeps its dots inside") {
    SpanChart chart;
    chart.id = "x";
    chart.title = "T";
    chart.description = "D";
    chart.from = day("2026-01-01");
    chart.to = day("2026-03-31");
    chart.rows = {
        {"whole", day("2026-01-10"), day("2026-02-10"), {day("2026-01-20"), day("2026-05-01")}}};
    std::string svg = svg_spans(chart);
    CHECK(has(svg, "role=\"img\""));
    CHECK(has(svg, "<desc id=\"x-d\">D</desc>"));
    CHECK(has(svg, "02/26"));
    CHECK_FALSE(has(svg, "→"));
    CHECK(svg.find("<circle") == svg.rfind("<circle"));
    chart.rows = {{"cut", day("2025-01-10"), {}, {}}};
    svg = svg_spans(chart);
    CHECK(has(svg, "→"));
    CHECK(has(svg, "←"));
}

TEST_CASE("what prints for partners knows no record of a young person") {
    const std::vector<std::string> pages = {
        "report/share_sheet.cpp", "report/letters.cpp",      "report/sight_words.cpp",
        "report/sight_words.h",   "report/review_page.cpp",  "report/review_words.cpp",
        "report/review_words.h",  "report/site.cpp",         "report/for_partners.h",
        "alliance/review.cpp",    "alliance/review_talk.cpp"};
    std::size_t seen = 0;
    for (const SourceFile &file : source_files()) {
        if (std::ranges::find(pages, file.path) == pages.end()) continue;
        ++seen;
        CAPTURE(file.path);
        for (const char *word : {"Youth", "Register", "Identity", "Mentor", "Checkpoint "})
            CHECK(file.text.find(word) == file.text.npos);
    }
    CHECK(seen == pages.size());
}
