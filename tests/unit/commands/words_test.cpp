// Lines of words, split and addressed: what belongs to what, and what is refused.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/error.h"
#include "commands/early_options.h"
#include "commands/words.h"

using namespace maillon;

namespace {

using Line = std::vector<std::string>;

Words words_of(const Line &line) {
    const Addressed addressed = address(line);
    REQUIRE(addressed.command != nullptr);
    return split(*addressed.command, addressed.rest);
}

// What is said of a line that can't be understood, and the remedy.
std::string refusal(const Line &line) {
    try {
        words_of(line);
    } catch (const Error &error) {
        CHECK(error.trouble() == Trouble::wrong_words);
        return say(error.message(), {}) + "; " + say(error.remedy(), {});
    }
    return "understood";
}

} // namespace

TEST_CASE("an option takes one value and leaves the next word alone") {
    const Words words =
        words_of({"referral", "add", "--goal", "a", "sarcelles", "--goal", "b", "ines"});
    CHECK(words.all("goal") == Line{"a", "b"});
    CHECK(words.one("PARTNER") == "sarcelles");
    CHECK(words.one("YOUTH") == "ines");
}

TEST_CASE("a note that equals a command's name, or begins with a dash after --, is a note") {
    CHECK(words_of({"checkpoint", "log", "sarcelles", "referral"}).one("NOTE") == "referral");
    CHECK(words_of({"checkpoint", "log", "sarcelles", "--", "--kind"}).one("NOTE") == "--kind");
    CHECK(words_of({"checkpoint", "log", "sarcelles", "-"}).one("NOTE") == "-");
}

TEST_CASE("a relative date is a word, not an option") {
    CHECK(words_of({"referral", "meet", "ines", "-2w"}).one("DATE") == "-2w");
    CHECK(words_of({"referral", "meet", "ines", "--on", "-2w"}).one("on") == "-2w");
}

TEST_CASE("options of all commands stand before the noun too, and names of options fold") {
    const Words words =
        words_of({"-C", "somewhere", "orientation", "rencontrer", "ines", "--ORIENTATION=r-5x2a"});
    CHECK(words.one("data") == "somewhere");
    CHECK(words.one("referral") == "r-5x2a");
}

TEST_CASE("a wrong word says the nearest right one") {
    CHECK(refusal({"refferal", "add"}) == "no command 'refferal'; did you mean 'referral'?");
    CHECK(refusal({"partner", "ad"}) == "no command 'partner ad'; did you mean 'partner add'?");
    CHECK(refusal({"partner", "list", "--formt", "json"}) ==
          "no option '--formt' in 'maillon partner list'; did you mean '--format'?");
    CHECK(refusal({"partner"}).starts_with("'maillon partner' needs a verb"));
    CHECK(refusal({"partner", "add"}).starts_with("'NAME' is missing"));
    CHECK(refusal({"partner", "add", "x"}).starts_with("'--kind' is missing"));
    CHECK(refusal({"partner", "show", "x", "y", "z"}).starts_with("2 words too many"));
    CHECK(refusal({"partner", "add", "x", "--kind", "FT", "--kind", "ML"})
              .starts_with("'--kind' is given more than once"));
}

TEST_CASE("a verb at the noun's place says the whole command") {
    CHECK(refusal({"acknowledge", "ines"}) ==
          "no command 'acknowledge'; did you mean 'referral acknowledge'?");
    CHECK(refusal({"acknowlege", "ines"}) ==
          "no command 'acknowlege'; did you mean 'referral acknowledge'?");
    CHECK(refusal({"list", "partners"}) == "no command 'list'; did you mean 'partner list'?");
    CHECK(refusal({"lister", "jeunes"}) == "no command 'lister'; did you mean 'youth list'?");
    CHECK(refusal({"log", "ines"}) == "no command 'log'; did you mean 'checkpoint log'?");
    CHECK(refusal({"consent"}) == "no command 'consent'; did you mean 'youth consent'?");
    CHECK(refusal({"edit", "x"}) ==
          "no command 'edit'; did you mean one of these: partner edit, youth edit?");
}

TEST_CASE("an option without its value is named") {
    CHECK(refusal({"partner", "add", "x", "--kind"}) ==
          "'--kind' has no value in 'maillon partner add'; one of those that 'maillon codes "
          "partner-kinds' lists");
}

TEST_CASE("options read early are understood as the whole line is") {
    const std::vector<std::string_view> folder = {"-C", "--data", "--dossier"};
    CHECK(early_options({"health", "-C", "a", "--data=b", "-Cc", "--Dossier", "d"}, folder) ==
          std::vector<std::string>{"a", "b", "c", "d"});
    CHECK(early_options({"--", "-C", "a"}, folder).empty());
    CHECK(early_options({"--réseau", "x"}, {"--network", "--reseau"}).size() == 1);
    CHECK(early_option({"-C", "a", "-C", "b"}, folder) == "b");
}
