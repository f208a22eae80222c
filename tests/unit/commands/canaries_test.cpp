// No word that must stay leaves in any answer made for a partner: a canary stands in every text of
// the records, and every answer is searched (6-quality, 6.3 rule 2).
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <sstream>

#include <doctest/doctest.h>

#include "commands/run.h"
#include "records/key_order.h"
#include "support/planted_folder.h"

namespace maillon {
namespace {

using Line = std::vector<std::string>;
using Canaries = std::vector<std::string>;

struct Desk {
    explicit Desk(const std::string &privacy = "") {
        for (planted::PlantedFile file : planted::files()) {
            const auto at = file.text.find("privacy:\n");
            if (file.name == "maillon.yaml" && at != file.text.npos)
                file.text.insert(at + 9, privacy);
            folder.write("data/" + file.name, file.text);
        }
    }
    // What the line says on stdout and stderr; as under cron, or at a person's terminal.
    std::string told(const Line &line, bool person) {
        std::istringstream in;
        std::ostringstream out, err;
        Terminal terminal{out, err, in, person, person, person, 80};
        Surroundings world{*Date::from_civil(2026, 11, 23), folder.path() / "data",
                           [](const char *) { return std::string(); }, seeded_chance(1)};
        code = run(line, terminal, world);
        return out.str();
    }
    std::string published(Line options) {
        options.insert(options.begin(), {"publish", "../site"});
        std::string all = told(options, false);
        for (const auto &entry : std::filesystem::directory_iterator(folder.path() / "site"))
            if (entry.path().stem() != "index" && is_own(entry.path().stem().string()))
                all += folder.read("site/" + entry.path().filename().string());
        return all;
    }
    static bool is_own(const std::string &stem) { return stem == "0123456789abcdefghjkmnpqrs"; }

    TemporaryFolder folder;
    int code = 0;
};

const std::vector<Line> leaving = {{"share", "csapa-own"},
                                   {"share", "csapa-own", "--format", "md"},
                                   {"share", "csapa-own", "--format", "csv"},
                                   {"share", "csapa-own", "--format", "html"},
                                   {"share", "csapa-own", "--at", "2026-11-19"},
                                   {"share", "csapa-own", "--explain"},
                                   {"feedback", "letter", "csapa-own"},
                                   {"feedback", "letter", "csapa-own", "--format", "md"},
                                   {"feedback", "letter", "csapa-own", "--format", "html"},
                                   {"review", "csapa-own"},
                                   {"review", "csapa-own", "--from", "2026-01-01"},
                                   {"review", "csapa-own", "--format", "md"},
                                   {"review", "csapa-own", "--format", "html"},
                                   {"offer", "sheet", "csapa-own"},
                                   {"offer", "sheet", "csapa-own", "--format", "html"}};

Canaries strays(const std::string &text, const Canaries &allowed) {
    Canaries found = planted::canaries_in(text);
    std::erase_if(found, [&](const std::string &canary) {
        return std::ranges::find(allowed, canary) != allowed.end();
    });
    return found;
}

Canaries joined(Canaries all, const Canaries &more) {
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

// Everything is tried in both languages, under cron and at a terminal.
void search(Desk &desk, const Line &options, const Canaries &allowed) {
    for (Line line : leaving) {
        line.insert(line.end(), options.begin(), options.end());
        for (const char *language : {"en", "fr"})
            for (const bool person : {false, true}) {
                Line spoken = line;
                spoken.insert(spoken.end(), {"--lang", language});
                CAPTURE(spoken);
                const std::string text = desk.told(spoken, person);
                CHECK(desk.code == 0);
                CHECK_FALSE(text.empty());
                CHECK(strays(text, allowed) == Canaries{});
                for (const char *number : {"0699887766", "0699887755", "0102030406", "refugee",
                                           "justice", "illness", "CSAPA"})
                    CHECK(text.find(number) == text.npos);
            }
    }
    CHECK(strays(desk.published(options), allowed) == Canaries{});
}

} // namespace

TEST_CASE("the planted records have every key that their format knows") {
    std::string all;
    for (const planted::PlantedFile &file : planted::files())
        all += file.text;
    for (const auto &[record, path] :
         {std::pair("partner", ""), std::pair("partner", "contacts"),
          std::pair("partner", "checkpoints"), std::pair("partner", "stages"),
          std::pair("partner", "pulses"), std::pair("youth", ""), std::pair("youth", "referrals"),
          std::pair("youth", "pairs"), std::pair("youth", "feedback"), std::pair("youth", "plan"),
          std::pair("youth", "referrals/history"), std::pair("identity", ""),
          std::pair("identity", "guardian"), std::pair("identity", "circle"),
          std::pair("offer", ""), std::pair("mentors", "mentors")})
        for (const std::string_view key : key_order(record, path)) {
            if (key == "recorded" || key == "until" || key == "initiative" ||
                key == "direct-contact" || key == "forgotten")
                continue; // no text
            CAPTURE(std::string(key));
            CHECK(all.find(std::string(key) + ":") != all.npos);
        }
}

TEST_CASE("every planted record is read") {
    Desk desk;
    desk.told({"check"}, false);
    CHECK(desk.code == 0);
}

TEST_CASE("by default no name and no note leaves") {
    Desk desk;
    search(desk, {}, planted::may_leave());
}

TEST_CASE("with --names the first name of who agreed leaves, and nothing else") {
    Desk desk;
    search(desk, {"--names"}, joined(planted::may_leave(), planted::may_leave_by_name()));
    CHECK(desk.told({"share", "csapa-own", "--names"}, false).find("Zqfirstagreed Z.") !=
          std::string::npos);
}

TEST_CASE("where the settings share notes, those of this referral leave, and nothing else") {
    Desk desk("  share-notes: true\n");
    search(desk, {}, joined(planted::may_leave(), planted::may_leave_as_notes()));
    CHECK(desk.told({"share", "csapa-own"}, false).find("Zqmonthlynote") != std::string::npos);
}

TEST_CASE("the canaries are found where they do stand") {
    Desk desk;
    const std::string text = desk.told({"youth", "show", "y26-aaaa1", "--names"}, false);
    CHECK_FALSE(strays(text, planted::may_leave()).empty());
}

} // namespace maillon
