// Who is probably recorded already.
// SPDX-License-Identifier: MIT
#include "alliance/doubles.h"

#include <doctest/doctest.h>

namespace maillon {
namespace {

using Ids = std::vector<std::string>;

Register people() {
    Register some;
    const auto add = [&](const char *id, const char *name, const char *phone) {
        some.identities[id] = Identity{{}, id, name, phone, {}, {}, {}, {}};
    };
    add("y25-0aaaa", "Inès Benali", "");
    add("y26-7kq2m", "Léo Potier", "+33 6 12 34 56 78");
    add("y26-8xxxx", "Nadia", "");
    return some;
}

Ids doubles_of(const Newcomer &newcomer) {
    Ids ids;
    for (const auto &one : likely_doubles(people(), newcomer, [](const std::string &id) {
             return id == "y25-0aaaa" ? 2005 : 0;
         }))
        ids.push_back(one.id);
    return ids;
}

} // namespace

TEST_CASE("the same words in the name, whatever order, case and accents") {
    CHECK(doubles_of({"BENALI ines", 0, ""}) == Ids{"y25-0aaaa"});
    CHECK(doubles_of({"Inès Benalia", 0, ""}).empty());
    CHECK(doubles_of({"Inès B.", 0, ""}).empty());
}

TEST_CASE("a name alike and the same birth year") {
    CHECK(doubles_of({"Inès B.", 2005, ""}) == Ids{"y25-0aaaa"});
    CHECK(doubles_of({"Inés Benaly", 2005, ""}) == Ids{"y25-0aaaa"});
    CHECK(doubles_of({"Inès B.", 2006, ""}).empty());
    CHECK(doubles_of({"Sarah Benali", 2005, ""}).empty());
    CHECK(doubles_of({"Nad", 2005, ""}).empty()); // whose birth year nobody knows
}

TEST_CASE("the same phone number, however it is written") {
    CHECK(doubles_of({"Sarah K.", 0, "06.12.34.56.78"}) == Ids{"y26-7kq2m"});
    CHECK(doubles_of({"Sarah K.", 0, "06.12.34.56.79"}).empty());
    CHECK(doubles_of({"Sarah K.", 0, ""}).empty());
}

TEST_CASE("an organisation by its name or one of its numbers") {
    std::vector<Partner> partners(2);
    partners[0].id = "ft-sarcelles";
    partners[0].name = "France Travail Sarcelles";
    partners[0].safir = "95012";
    partners[1].id = "ml-nord";
    partners[1].name = "Mission locale du Nord";
    partners[1].uai = "0951234A";
    const auto ids = [&](const NewOrganisation &one) {
        Ids found;
        for (const auto &match : likely_doubles(partners, one))
            found.push_back(match.id);
        return found;
    };
    CHECK(ids({"Sarcelles, France-Travail", "", "", ""}) == Ids{"ft-sarcelles"});
    CHECK(ids({"Agence Sud", "", "", "95012"}) == Ids{"ft-sarcelles"});
    CHECK(ids({"Lycée", "", "0951234a", ""}) == Ids{"ml-nord"});
    CHECK(ids({"France Travail", "", "", ""}).empty());
}

} // namespace maillon
