// Names alone, read without the rest of an identity: the same names as the whole identities give.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "records/folder.h"
#include "records/identity_name.h"
#include "support/source_folder.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

std::string head(const std::string &line) { return "format: 1\nid: y26-7kq2m\n" + line; }

} // namespace

TEST_CASE("of our own identities the first lines are enough") {
    const auto name = [](const std::string &line) {
        return name_at_the_head(head(line), "y26-7kq2m").value_or("?");
    };
    CHECK(name("name: Inès Benali\nphone: \"+33\"\n") == "Inès Benali");
    CHECK(name("name: Jean-Marc d'Arc B.\n") == "Jean-Marc d'Arc B.");
    for (const char *unsure :
         {"name: Inès\n", "name: \"Inès B.\"\n", "name: Inès B. # vue\n", "name: Inès B.",
          "name: Inès\r\n", "name: Inès B. \n", "name: Inès B.\n  suite\n", "name: Inès: B.\n",
          "phone: x\nname: Inès B.\n", "name: \xff B.\n", "name: - B\n", "name:  B\n"})
        CHECK_MESSAGE(name(unsure) == "?", unsure);
    CHECK_FALSE(name_at_the_head(head("name: Inès B.\n"), "y26-7kq2n"));
    CHECK_FALSE(name_at_the_head("format: 2\nid: y26-7kq2m\nname: Inès B.\n", "y26-7kq2m"));
}

TEST_CASE("the example's names are those of its identities") {
    Folder folder(source_folder() / "data-example", Writing::real);
    std::vector<Match> whole;
    for (const auto &[id, identity] : folder.load_people().identities)
        whole.push_back({id, identity.name});
    const auto names = folder.load_names();
    REQUIRE(names.size() == whole.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        CHECK(names[i].id == whole[i].id);
        CHECK(names[i].shown == whole[i].shown);
    }
}

TEST_CASE("an unusual identity is read whole; a broken one, a link and a stranger's are left out") {
    TemporaryFolder here;
    here.write("maillon.yaml", "format: 1\nassociation: X\n");
    const std::string year = "identities/2026/";
    here.write(year + "y26-0aaaa.yaml", "# vue\nname: 'Inès B.'\nid: y26-0aaaa\nformat: 1\n");
    here.write(year + "y26-1aaaa.yaml", "format: 1\nid: y26-1aaaa\nname: \"Léo\n");
    here.write(year + "y26-2aaaa.yaml", "format: 1\nid: y26-0aaaa\nname: Sarah K.\n");
    here.write("elsewhere", "format: 1\nid: y26-3aaaa\nname: Nour D.\n");
    std::filesystem::create_symlink(here.path() / "elsewhere",
                                    here.path() / (year + "y26-3aaaa.yaml"));
    const auto names = Folder(here.path(), Writing::real).load_names();
    REQUIRE(names.size() == 1);
    CHECK(names[0].id == "y26-0aaaa");
    CHECK(names[0].shown == "Inès B.");
}

} // namespace maillon
