// checkpoint log without a note: the person's editor, and what is written in it is never lost.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/person.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// A person whose editor is this shell script; "$1" is the note.
struct Writer : made::Person {
    explicit Writer(const std::string &script) {
        here.write("editor", script + "\n");
        fs::create_directory(here.path() / "run");
        fs::permissions(here.path() / "run", fs::perms::owner_all);
        variables["EDITOR"] = "sh " + (here.path() / "editor").string();
        variables["XDG_RUNTIME_DIR"] = (here.path() / "run").string();
    }
    int logs(const std::vector<std::string> &more) {
        std::vector<std::string> line{"checkpoint", "log", "--lang", "en"};
        line.insert(line.end(), more.begin(), more.end());
        return says(line);
    }
    [[nodiscard]] std::string partner() const {
        return record("partners/cfa-metiers-belvais.yaml");
    }
    [[nodiscard]] bool keeps_a_copy() const { return !fs::is_empty(here.path() / "run"); }
};

} // namespace

TEST_CASE("the note is what was written above the reminder") {
    Writer writer(
        "cp \"$1\" \"$(dirname \"$0\")/seen\"; sed -i '1s/^/Deux idées.\\n#1 relire/' \"$1\"");
    CHECK(writer.logs({"cfa", "--kind", "forum"}) == 0);
    CHECK(writer.here.read("seen").find("# CFA des métiers de Belvais\n") != std::string::npos);
    CHECK(writer.partner().find("note: \"Deux idées.\\n#1 relire\"") != std::string::npos);
    CHECK_FALSE(writer.keeps_a_copy());
}

TEST_CASE("one note for everybody named") {
    Writer writer("echo 'Forum commun.' > \"$1\"");
    CHECK(writer.logs({"cfa,ft-port-aubel", "--kind", "forum"}) == 0);
    CHECK(writer.partner().find("Forum commun.") != std::string::npos);
    CHECK(writer.record("partners/ft-port-aubel.yaml").find("Forum commun.") != std::string::npos);
}

TEST_CASE("an empty note writes nothing") {
    Writer writer("true");
    const std::string before = writer.partner();
    CHECK(writer.logs({"cfa"}) == 1);
    CHECK(writer.was_told("an empty note: nothing was written"));
    CHECK(writer.partner() == before);
    CHECK_FALSE(writer.keeps_a_copy());
}

TEST_CASE("what is wrong on the line is said before anybody writes") {
    Writer writer("touch \"$(dirname \"$0\")/opened\"");
    CHECK(writer.logs({"cfa", "--kind", "party"}) == 2);
    CHECK(writer.logs({"cfa", "--on", "tomorrow"}) == 1);
    CHECK_FALSE(fs::exists(writer.here.path() / "opened"));
}

TEST_CASE("a note that can't be recorded is kept") {
    Writer writer("echo 'Important.' > \"$1\"");
    CHECK(writer.logs({"cfa", "--with", "nobody at all"}) == 1);
    CHECK(writer.was_told("your text is kept in"));
    CHECK(writer.keeps_a_copy());
}

TEST_CASE("an editor that could not be run leaves nothing behind") {
    Writer writer("exit 3");
    CHECK(writer.logs({"cfa"}) == 1);
    CHECK(writer.was_told("the editor failed"));
    CHECK_FALSE(writer.keeps_a_copy());
}

TEST_CASE("whoever writes a note is reminded that others may read it") {
    Writer writer("cp \"$1\" \"$(dirname \"$0\")/seen\"");
    CHECK(writer.logs({"cfa"}) == 1);
    CHECK(writer.here.read("seen").find("the person may ask to read it.") != std::string::npos);
}

TEST_CASE("a note that says too much is recorded, and its kinds are said at a terminal alone") {
    Writer writer("true");
    CHECK(writer.logs({"cfa", "Il est DEPRESSIF, rappeler le 06 00 00 00 01"}) == 0);
    CHECK(writer.was_told("in the note there is a phone number: leave it out"));
    CHECK(writer.was_told("in the note there is a word on health or sex life: write only"));
    CHECK_FALSE(writer.was_told("DEPRESSIF"));
    CHECK(writer.partner().find("DEPRESSIF") != std::string::npos);
    CHECK(writer.logs({"cfa", std::string(501, 'e')}) == 0);
    CHECK(writer.was_told("longer than 500 characters"));
    CHECK(writer.logs({"cfa", "Deux rencontres."}) == 0);
    CHECK_FALSE(writer.was_told("the note"));
    writer.at_terminal = false;
    CHECK(writer.logs({"cfa", "dépressif"}) == 0);
    CHECK_FALSE(writer.was_told("health"));
}

TEST_CASE("no editor opens without a terminal, nor where nobody answered") {
    Writer writer("touch \"$(dirname \"$0\")/opened\"");
    CHECK(writer.logs({"cfa", "--no-answer", "--kind", "call"}) == 0);
    writer.at_terminal = false;
    CHECK(writer.logs({"cfa", "--kind", "call"}) == 0);
    CHECK_FALSE(fs::exists(writer.here.path() / "opened"));
}

} // namespace maillon
