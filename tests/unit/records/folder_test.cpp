// The data folder, found and read: every record served or named.
// SPDX-License-Identifier: MIT
#include "records/folder.h"

#include <algorithm>
#include <doctest/doctest.h>

#include "base/error.h"
#include "unit/records/said.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

const std::string settings = "format: 1\nassociation: Afev\n";

std::string partner(const std::string &id) {
    return "format: 1\nid: " + id + "\nname: Un partenaire\nkind: FT\nsince: 2025-01-01\n";
}

std::string youth(const std::string &id) { return "format: 1\nid: " + id + "\nborn: 2007\n"; }

std::string identity(const std::string &id) { return "format: 1\nid: " + id + "\nname: Inès B.\n"; }

struct Sample : TemporaryFolder {
    Sample() {
        write("maillon.yaml", settings);
        write("partners/ft-sarcelles.yaml", partner("ft-sarcelles"));
        write("partners/ft.yaml", partner("ft"));
        write("youth/2026/y26-7kq2m.yaml", youth("y26-7kq2m"));
        write("identities/2026/y26-7kq2m.yaml", identity("y26-7kq2m"));
    }
    [[nodiscard]] Folder folder() const { return Folder(path(), Writing::real); }
};

// "file: what", for each problem.
std::vector<std::string> named(const Folder &folder) {
    std::vector<std::string> lines;
    for (const auto &problem : folder.problems())
        lines.push_back(problem.origin.file + ": " + say(problem.what, {}));
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the folder is found by its option, by the environment, or upward") {
    const Sample sample;
    const fs::path deep = sample.path() / "youth/2026";
    CHECK(Folder::find("", "", deep) == sample.path());
    CHECK(Folder::find("", sample.path().string(), "/") == sample.path());
    CHECK(Folder::find("../..", "/nowhere", deep) == deep / "../..");
    CHECK_FALSE(Folder::find("/nowhere", sample.path().string(), deep));
    CHECK_FALSE(Folder::find("", "", "/"));
}

TEST_CASE("everything is loaded, in the order of ids") {
    const Sample sample;
    Folder folder = sample.folder();
    const Register whole = folder.load_all();
    CHECK(named(folder).empty());
    REQUIRE(whole.partners.size() == 2);
    CHECK(whole.partners[0].id == "ft");
    CHECK(whole.partners[1].id == "ft-sarcelles");
    CHECK(whole.youths.size() == 1);
    CHECK(whole.has_identities);
    CHECK(whole.identities.at("y26-7kq2m").name == "Inès B.");
    CHECK(folder.partner_ids() == Lines{"ft", "ft-sarcelles"});
    CHECK(folder.youth_ids() == Lines{"y26-7kq2m"});
    CHECK(folder.load_people().youths.empty());
}

TEST_CASE("identities may live elsewhere, or nowhere") {
    const Sample sample;
    fs::create_directory(sample.path() / "elsewhere");
    fs::rename(sample.path() / "identities", sample.path() / "elsewhere/names");
    CHECK_FALSE(sample.folder().load_all().has_identities);
    sample.write("maillon.yaml", settings + "identities: elsewhere/names\n");
    Folder folder = sample.folder();
    const auto identity = folder.load_identity("y26-7kq2m");
    REQUIRE(identity);
    CHECK(identity->file == "identities/2026/y26-7kq2m.yaml");
}

TEST_CASE("a broken record is left out and named, the others are served") {
    const Sample sample;
    sample.write("partners/ft.yaml", "format: 1\nid: ft\nid: ft\n");
    sample.write("youth/2026/y26-7kq2m.yaml", youth("y26-9zzzz"));
    Folder folder = sample.folder();
    const Register whole = folder.load_all();
    CHECK(whole.partners.size() == 1);
    CHECK(whole.youths.empty());
    REQUIRE(folder.problems().size() == 2);
    CHECK(folder.problems()[0].origin.file == "partners/ft.yaml");
    CHECK(folder.problems()[1].origin.file == "youth/2026/y26-7kq2m.yaml");
    CHECK_THROWS_AS((void)folder.load_partner("ft"), Error);
    CHECK_THROWS_AS((void)folder.load_youth("y26-7kq2m"), Error);
    CHECK(folder.problems().size() == 2); // read twice, named once
}

TEST_CASE("one record is loaded alone; an unknown or strange id is nobody's") {
    const Sample sample;
    Folder folder = sample.folder();
    CHECK(folder.load_partner("ft")->id == "ft");
    CHECK(folder.load_youth("y26-7kq2m")->born.year == 2007);
    CHECK_FALSE(folder.load_partner("ml"));
    CHECK_FALSE(folder.load_partner("../maillon"));
    CHECK_FALSE(folder.load_youth("y26-00000"));
    CHECK_FALSE(folder.load_youth("y"));
}

TEST_CASE("what stands in the wrong place is named, foreign files are left alone") {
    const Sample sample;
    for (const char *foreign : {"README.md", ".github/ci.yaml", "partners/.gitkeep",
                                "partners/ft.yaml~", "youth/notes.txt", "identities/.gitignore"})
        sample.write(foreign, "x");
    sample.write("agenda.yaml", "x");
    sample.write("partners/Ft Cergy.yaml", "x");
    sample.write("partners/ml.yml", "x");
    sample.write("partners/old/ml.yaml", "x");
    sample.write("youth/y26-8xxxx.yaml", "x");
    sample.write("youth/2025/y26-9xxxx.yaml", "x");
    sample.write("youth/2026/ines.yaml", "x");
    Folder folder = sample.folder();
    (void)folder.load_all();
    CHECK(named(folder) ==
          Lines{"agenda.yaml: not one of maillon's files, and not read",
                "partners/Ft Cergy.yaml: the file's name is not a record's id",
                "partners/ml.yml: the file's name is not a record's id",
                "partners/old: no record belongs in this folder, and none is read",
                "youth/2025/y26-9xxxx.yaml: the record stands in another year's folder",
                "youth/2026/ines.yaml: the file's name is not a record's id",
                "youth/y26-8xxxx.yaml: the file's name is not a record's id"});
}

TEST_CASE("links are named and never followed") {
    const Sample sample;
    const TemporaryFolder outside;
    outside.write("ml.yaml", partner("ml"));
    outside.write("y27-1zzzz.yaml", youth("y27-1zzzz"));
    fs::create_symlink(outside.path() / "ml.yaml", sample.path() / "partners/ml.yaml");
    fs::create_symlink(outside.path(), sample.path() / "youth/2027");
    Folder folder = sample.folder();
    const Register whole = folder.load_all();
    CHECK(whole.partners.size() == 2);
    CHECK(whole.youths.size() == 1);
    CHECK(named(folder) ==
          Lines{"partners/ml.yaml: not a regular file: links, devices and folders are not read",
                "youth/2027: a link, which is not followed"});
    CHECK_THROWS_AS((void)folder.load_youth("y27-1zzzz"), Error);
}

TEST_CASE("what stands in the place of a folder or of a record is named") {
    const Sample sample;
    sample.write("youth/2027", "a file");
    fs::create_directory(sample.path() / "partners/ml.yaml");
    fs::remove_all(sample.path() / "identities");
    sample.write("identities", "a file");
    Folder folder = sample.folder();
    (void)folder.load_all();
    CHECK(named(folder) ==
          Lines{"identities: not a folder, and nothing is read from it",
                "partners/ml.yaml: not a regular file: links, devices and folders are not read",
                "youth/2027: not a folder, and nothing is read from it"});
    for (const Problem &problem : folder.problems())
        CHECK(problem.damage == Damage::structure);
}

TEST_CASE("a folder that is no data folder, or whose settings are broken, is refused") {
    const TemporaryFolder empty;
    CHECK_THROWS_AS(Folder(empty.path(), Writing::real), Error);
    empty.write("maillon.yaml", "format: 1\n\tassociation: Afev\n");
    CHECK_THROWS_AS(Folder(empty.path(), Writing::real), Error);
    empty.write("maillon.yaml", settings + "school-zone: D\n");
    const Folder folder(empty.path(), Writing::real);
    CHECK(named(folder) == Lines{"maillon.yaml: 'school-zone' does not take this word ('D')"});
}

} // namespace maillon
