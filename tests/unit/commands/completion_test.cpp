// What is offered when somebody presses Tab: commands, options, codes and names, in their language.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "commands/command.h"
#include "commands/completing.h"
#include "commands/completion_scripts.h"
#include "support/person.h"

namespace maillon {
namespace {

using Texts = std::vector<std::string>;

// Values only, as a shell is told.
Texts offered(made::Person &person, const Texts &line, const std::string &shell = "fish") {
    Texts words{"completion", shell, "--"};
    words.insert(words.end(), line.begin(), line.end());
    CHECK(person.says(words) == 0);
    CHECK(person.err.empty());
    Texts values;
    std::istringstream lines(person.out);
    for (std::string one; std::getline(lines, one);)
        values.push_back(one.substr(0, one.find('\t')));
    return values;
}

Texts offered(const Texts &line, const std::string &shell = "fish") {
    made::Person person;
    return offered(person, line, shell);
}

bool has(const Texts &values, const std::string &value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

Texts completed(const std::string &typed, const std::vector<Candidate> &all) {
    Texts values;
    for (const Candidate &one : completions(typed, all))
        values.push_back(one.value);
    return values;
}

} // namespace

TEST_CASE(
    "commands and verbs are offered in the folder's language, English ones to who types them") {
    CHECK(offered({"presc"}) == Texts{"prescripteur"});
    CHECK(offered({"sant"}) == Texts{"santé"});
    CHECK(offered({"referr"}) == Texts{"referral"});
    CHECK(offered({"orientation", "acc"}) == Texts{"accuser", "accepter"});
    CHECK(offered({"referral", "ack"}) == Texts{"acknowledge"});
    CHECK(offered({"--lang", "en", "refer"}) == Texts{"referent", "referral"});
    CHECK(offered({"frobnicate", ""}).empty());
    CHECK(offered({"partner", "frobnicate", ""}).empty());
    CHECK(offered({""}).size() == nouns().size());
}

TEST_CASE("options are offered once, and those of every command before the noun") {
    CHECK(offered({"point", "noter", "cfa", "x", "--ty"}) == Texts{"--type"});
    CHECK(offered({"point", "noter", "cfa", "x", "--kin"}) == Texts{"--kind"});
    CHECK(offered({"point", "noter", "--type", "forum", "--ty"}).empty());
    CHECK(has(offered({"point", "noter", "--avec", "x", "--av"}), "--avec")); // may be repeated
    CHECK(offered({"--lan"}) == Texts{"--langue"});
}

TEST_CASE("codes are offered where they belong, in words that are understood") {
    CHECK(offered({"point", "noter", "cfa", "--type", "pet"}) == Texts{"petit-dejeuner"});
    CHECK(offered({"point", "noter", "cfa", "--type", "breakf"}) == Texts{"breakfast"});
    CHECK(offered({"point", "noter", "cfa", "--type=pet"}) == Texts{"--type=petit-dejeuner"});
    CHECK(offered({"point", "noter", "cfa", "--type", "=", "pet"}, "bash") ==
          Texts{"petit-dejeuner"});
    CHECK(has(offered({"prescripteur", "ajouter", "X", "--type", ""}), "FT"));
    CHECK(has(offered({"prescripteur", "palier", "cfa", ""}), "en-sommeil"));
    CHECK(has(offered({"retour", "donner", "y26-7h19m", ""}), "binome-forme"));
    CHECK(offered({"codes", "rea"}) == Texts{"reasons"});
    CHECK(offered({"health", "--format", ""}) == Texts{"text", "json", "csv", "md", "html"});
    CHECK(offered({"--couleur", "a"}) == Texts{"auto", "always"});
}

TEST_CASE("people and partners are offered by their names and ids, to a person") {
    CHECK(offered({"jeune", "voir", "mathy"}) == Texts{"mathys.quillerou"});
    CHECK(offered({"jeune", "voir", "Quill"}) == Texts{"Quillerou.mathys"});
    CHECK(offered({"jeune", "voir", "y25-fv"}) == Texts{"y25-fv1zt"});
    CHECK(offered({"prescripteur", "voir", "ft-"}) == Texts{"ft-port-aubel"});
    CHECK(offered({"point", "noter", "cfa,ft-"}) == Texts{"cfa,ft-port-aubel"});
    CHECK(offered({"point", "noter", "cfa", "--avec", ""}) == Texts{"loic.v"});
    CHECK(offered({"interlocuteur", "définir", "cfa", "sol"}) == Texts{"solenne"});
    CHECK(offered({"binôme", "terminer", "y26-7h19m", "--binome", ""}) == Texts{"p-x7m8"});
}

TEST_CASE("no young person is named where no terminal is") {
    made::Person nobody;
    nobody.at_terminal = false;
    CHECK(offered(nobody, {"jeune", "voir", "mathy"}).empty());
    CHECK(offered(nobody, {"jeune", "voir", "y25-fv"}) == Texts{"y25-fv1zt"});
    CHECK(nobody.out == "y25-fv1zt\n");
}

TEST_CASE("folders and files are left to the shell") {
    CHECK(offered({"-C", ""}) == Texts{":folders"});
    CHECK(offered({"créer", ""}) == Texts{":folders"});
}

TEST_CASE("outside a folder, and in a broken one, commands are offered and nothing is said") {
    made::Person person;
    person.here.write("elsewhere/x", "");
    const std::string elsewhere = (person.here.path() / "elsewhere").string();
    CHECK(offered(person, {"-C", elsewhere, "--lang", "en", "part"}) == Texts{"partner"});
    CHECK(offered(person, {"-C", elsewhere, "partner", "show", ""}).empty());
    person.here.write("data/maillon.yaml", "format: [\n");
    CHECK(offered(person, {"--lang", "en", "part"}) == Texts{"partner"});
    CHECK(offered(person, {"partner", "show", ""}).empty());
    person.here.write("data/maillon.yaml", "format: 1\nassociation: X\n");
    person.here.write("data/partners/cfa-metiers-belvais.yaml", "format: [\n");
    CHECK(offered(person, {"partner", "show", "ft"}) == Texts{"ft-port-aubel"});
}

TEST_CASE("what acts on a terminal is shown, not sent") {
    made::Person person;
    person.here.write("data/identities/2025/y25-fv1zt.yaml",
                      "format: 1\nid: y25-fv1zt\nname: \"Ma\\e[2Jthys \\t Q\"\n");
    offered(person, {"jeune", "voir", "ma"});
    CHECK(person.out.find('\x1b') == std::string::npos);
}

TEST_CASE("a name goes on from the words typed, in any order, each of them whole but the last") {
    Candidate ines{"y26-7kq2m", "Inès Benali Potier"};
    ines.by_name = true;
    CHECK(completed("", {ines}) == Texts{"ines.benali.potier"});
    CHECK(completed("Inè", {ines}) == Texts{"Inès.benali.potier"});
    CHECK(completed("benali.i", {ines}) == Texts{"benali.ines.potier"});
    CHECK(completed("pot", {ines}) == Texts{"potier.ines.benali"});
    CHECK(completed("ines-benali-potier", {ines}) == Texts{"ines-benali-potier"});
    CHECK(completed("ines.", {ines}) == Texts{"ines.benali.potier"});
    CHECK(completed("i.ben", {ines}).empty());
    CHECK(completed("ines.ines", {ines}).empty());
}

TEST_CASE("there is a script for bash, zsh and fish, and for no other") {
    for (const auto *shell : {"bash", "zsh", "fish"}) {
        const std::string script(completion_script(shell));
        CHECK(script.find(std::string("completion ") + shell + " -- ") != std::string::npos);
        CHECK(script.find("eval") == std::string::npos);
    }
    made::Person person;
    CHECK(person.says({"completion", "tcsh"}) == 2);
    CHECK(person.says({"completion", "bash"}) == 0);
    CHECK(person.out == completion_script("bash"));
}

} // namespace maillon
