// A record in the user's own editor: scripts play the editor, a Terminal over strings the person.
// SPDX-License-Identifier: MIT
#include <sstream>

#include <doctest/doctest.h>

#include "commands/run.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

const std::string youth_file = "data/youth/2026/y26-7kq2m.yaml";
const std::string youth = "format: 1\nid: y26-7kq2m\nborn: 2005\n";

// A data folder with one young person, a place for the copies, and an editor.
struct Desk {
    Desk() {
        folder.write("data/maillon.yaml", "format: 1\nassociation: Les Essais\nlanguage: en\n");
        folder.write(youth_file, youth);
        folder.write("data/identities/2026/y26-7kq2m.yaml",
                     "format: 1\nid: y26-7kq2m\nname: Inès B.\n");
        fs::create_directory(folder.path() / "run");
        fs::permissions(folder.path() / "run", fs::perms::owner_all);
    }

    // The editor is this shell script; "$1" is the copy.
    int edit(const std::string &script, const std::string &typed = "") {
        folder.write("editor", script + "\n");
        std::istringstream in(typed);
        std::ostringstream out_text, err_text;
        Terminal terminal{out_text, err_text, in, person, person, person};
        Surroundings world{*Date::from_civil(2026, 11, 23), folder.path() / "data",
                           [&](const char *name) {
                               if (std::string(name) == "EDITOR")
                                   return "sh " + (folder.path() / "editor").string();
                               if (std::string(name) == "XDG_RUNTIME_DIR")
                                   return (folder.path() / "run").string();
                               return std::string();
                           },
                           seeded_chance(1)};
        std::vector<std::string> line{"youth", "edit", "y26-7kq2m", "--color", "never"};
        line.insert(line.end(), more.begin(), more.end());
        const int code = run(line, terminal, world);
        out = out_text.str();
        err = err_text.str();
        return code;
    }
    [[nodiscard]] std::string record() const { return folder.read(youth_file); }
    [[nodiscard]] bool keeps_a_copy() const { return !fs::is_empty(folder.path() / "run"); }
    [[nodiscard]] bool says(const std::string &words) const {
        return (out + err).find(words) != std::string::npos;
    }

    TemporaryFolder folder;
    bool person = false;
    std::vector<std::string> more;
    std::string out, err;
};

} // namespace

TEST_CASE("what the editor saved replaces the record, and the copy is gone") {
    Desk desk;
    CHECK(desk.edit("sed -i 's/2005/2006/' \"$1\"") == 0);
    CHECK(desk.record() == "format: 1\nid: y26-7kq2m\nborn: 2006\n");
    CHECK(desk.says("y26-7kq2m is saved (youth/2026/y26-7kq2m.yaml)"));
    CHECK_FALSE(desk.keeps_a_copy());
}

TEST_CASE("an editor that replaces the file by another is followed") {
    Desk desk;
    CHECK(desk.edit("sed 's/2005/2006/' \"$1\" >\"$1.new\" && mv \"$1.new\" \"$1\"; cp \"$1\" "
                    "\"$1~\"") == 0);
    CHECK(desk.record() == "format: 1\nid: y26-7kq2m\nborn: 2006\n");
    CHECK_FALSE(desk.keeps_a_copy());
}

TEST_CASE("the copy is its owner's alone and has no name where none is shown") {
    Desk desk;
    CHECK(desk.edit("stat -c '%a' \"$1\" \"$(dirname \"$1\")\" >'" +
                    (desk.folder.path() / "modes").string() + "'; cp \"$1\" '" +
                    (desk.folder.path() / "seen").string() + "'") == 0);
    CHECK(desk.folder.read("modes") == "600\n700\n");
    CHECK(desk.folder.read("seen") == youth);
    CHECK(desk.says("nothing was changed"));
    CHECK_FALSE(desk.keeps_a_copy());
}

TEST_CASE("a person sees who it is in a first line, which is not saved") {
    Desk desk;
    desk.person = true;
    CHECK(desk.edit("cp \"$1\" '" + (desk.folder.path() / "seen").string() +
                    "'; echo '# vu' >>\"$1\"") == 0);
    CHECK(desk.folder.read("seen") == "# Inès B.\n" + youth);
    CHECK(desk.record() == youth + "# vu\n");
}

TEST_CASE("a broken text is refused and kept where nobody can be asked") {
    Desk desk;
    CHECK(desk.edit("sed -i 's/born: /born:/' \"$1\"") == 1);
    CHECK(desk.record() == youth);
    CHECK(desk.says("youth/2026/y26-7kq2m.yaml:3:1: a space is missing after ':'"));
    CHECK(desk.says("nothing was written"));
    CHECK(desk.says("your text is kept in " + (desk.folder.path() / "run").string()));
    CHECK(desk.keeps_a_copy());
}

TEST_CASE("a person is offered the text again, and sees the line with a caret") {
    Desk desk;
    desk.person = true;
    const std::string script = "if grep -q 2005 \"$1\"; then sed -i 's/: 2005/:2006/' \"$1\"; else "
                               "sed -i 's/:2006/: 2006/' \"$1\"; fi";
    CHECK(desk.edit(script, "what?\ne\n") == 0);
    CHECK(desk.says("  born:2006\n  ^\n"));
    CHECK(desk.record() == "format: 1\nid: y26-7kq2m\nborn: 2006\n");
    CHECK_FALSE(desk.keeps_a_copy());
}

TEST_CASE("a person may drop the text, or keep it aside") {
    Desk dropped;
    dropped.person = true;
    CHECK(dropped.edit("echo x >>\"$1\"", "d\n") == 1);
    CHECK_FALSE(dropped.keeps_a_copy());
    CHECK(dropped.record() == youth);
    Desk kept;
    kept.person = true;
    CHECK(kept.edit("echo x >>\"$1\"", "k\n") == 1);
    CHECK(kept.keeps_a_copy());
    Desk gone;
    gone.person = true;
    CHECK(gone.edit("echo x >>\"$1\"", "") == 1);
    CHECK(gone.keeps_a_copy());
}

TEST_CASE("the id does not change, and a newer format is not opened") {
    Desk desk;
    CHECK(desk.edit("sed -i 's/y26-7kq2m/y26-7kq2n/' \"$1\"") == 1);
    CHECK(desk.says("'id' is not the file's name"));
    CHECK(desk.record() == youth);
    desk.folder.write(youth_file, "format: 2\nid: y26-7kq2m\n");
    CHECK(desk.edit("echo '# x' >>\"$1\"") == 1);
    CHECK(desk.says("written by a newer maillon"));
    CHECK(desk.record() == "format: 2\nid: y26-7kq2m\n");
}

TEST_CASE("a broken record can be opened by its id, and mended") {
    Desk desk;
    desk.folder.write(youth_file, "format: 1\nid: y26-7kq2m\nborn:2005\n");
    CHECK(desk.edit("sed -i 's/born:/born: /' \"$1\"") == 0);
    CHECK(desk.record() == youth);
}

TEST_CASE("what a colleague saved meanwhile is not written over: merged, or refused") {
    Desk desk;
    const std::string record = (desk.folder.path() / youth_file).string();
    CHECK(desk.edit("echo 'publics: [qpv]' >>'" + record + "'; sed -i s/2005/2006/ \"$1\"") == 0);
    CHECK(desk.record() == "format: 1\nid: y26-7kq2m\nborn: 2006\npublics: [qpv]\n");
    CHECK(desk.says("both texts are merged"));
    desk.folder.write(youth_file, youth);
    CHECK(desk.edit("sed -i s/2005/2004/ '" + record + "'; sed -i s/2005/2006/ \"$1\"") == 1);
    CHECK(desk.record() == "format: 1\nid: y26-7kq2m\nborn: 2004\n");
    CHECK(desk.says("was changed meanwhile"));
    CHECK(desk.keeps_a_copy());
}

TEST_CASE("an editor that fails writes nothing") {
    Desk desk;
    CHECK(desk.edit("echo '# x' >>\"$1\"; exit 3") == 1);
    CHECK(desk.record() == youth);
    CHECK(desk.says("the editor failed, nothing was written (3)"));
    CHECK(desk.keeps_a_copy());
    Desk links;
    CHECK(links.edit("rm \"$1\"; ln -s /etc/passwd \"$1\"") == 1);
    CHECK(links.record() == youth);
}

TEST_CASE("--dry-run shows the difference") {
    Desk desk;
    desk.more = {"--dry-run"};
    CHECK(desk.edit("sed -i 's/2005/2006/' \"$1\"") == 0);
    CHECK(desk.record() == youth);
    CHECK(desk.says("-born: 2005"));
    CHECK(desk.says("+born: 2006"));
}

} // namespace maillon
