// Whom WHO means: ids, their beginnings, words of names, and who is near.
// SPDX-License-Identifier: MIT
#include "alliance/names.h"

#include <doctest/doctest.h>

namespace maillon {
namespace {

using Ids = std::vector<std::string>;

Ids ids(const std::vector<Match> &matches) {
    Ids result;
    for (const auto &match : matches)
        result.push_back(match.id);
    return result;
}

Contact contact(const std::string &id, const std::string &name) {
    Contact contact;
    contact.id = id;
    contact.name = name;
    return contact;
}

Partner partner(const std::string &id, const std::string &name) {
    Partner partner;
    partner.id = id;
    partner.name = name;
    return partner;
}

std::vector<Partner> sample() {
    std::vector<Partner> all = {partner("ft", "France Travail Cergy"),
                                partner("ft-sarcelles", "France Travail Sarcelles"),
                                partner("mds-nord", "Maison des solidarités du Nord")};
    all[1].contacts = {contact("c-4m2x", "Jean-Vladimir P."), contact("c-9k1t", "Claire D.")};
    all[1].contacts[1].until = Fact{};
    all[1].siret = "13000548100013";
    all[1].safir = "95012";
    all[2].uai = "0951234A";
    return all;
}

const std::vector<Match> known = {
    {"y25-0aaaa", "Inès Benali"}, {"y26-7kq2m", "Inès B."}, {"y26-8xxxx", "Jean-Marc Potier"}};

Ids youths(std::string_view who) {
    return ids(find_youths(known, {"y26-7kq2m", "y27-1zzzz"}, who).matches);
}

Ids partners(std::string_view who) { return ids(find_partners(sample(), who).matches); }

} // namespace

TEST_CASE("an exact id wins over everything it begins") {
    CHECK(partners("ft") == Ids{"ft"});
    CHECK(partners("FT-Sarcelles") == Ids{"ft-sarcelles"});
    CHECK(youths(" y26-7kq2m ") == Ids{"y26-7kq2m"});
}

TEST_CASE("the beginning of an id is enough when it is the only one") {
    CHECK(youths("y25") == Ids{"y25-0aaaa"});
    CHECK(youths("y26") == Ids{"y26-7kq2m", "y26-8xxxx"});
    CHECK(youths("y27-1") == Ids{"y27-1zzzz"});
}

TEST_CASE("words of a name match in any order, by their beginnings, whatever case and accents") {
    CHECK(youths("potier") == Ids{"y26-8xxxx"});
    CHECK(youths("BENALI ines") == Ids{"y25-0aaaa"});
    CHECK(youths("ines") == Ids{"y25-0aaaa", "y26-7kq2m"});
    CHECK(youths("jean_potier") == Ids{"y26-8xxxx"});
    CHECK(youths("jmp") == Ids{"y26-8xxxx"});
    CHECK(youths("ines ines") == Ids{});
}

TEST_CASE("the whole name wins over a longer one") { CHECK(youths("ines.b") == Ids{"y26-7kq2m"}); }

TEST_CASE("a partner is also found by a contact who has not left") {
    CHECK(partners("jean vladimir") == Ids{"ft-sarcelles"});
    CHECK(partners("claire") == Ids{});
    CHECK(partners("sarcelles") == Ids{"ft-sarcelles"});
    CHECK(ids(find_contacts(sample()[1], "claire").matches) == Ids{"c-9k1t"});
}

TEST_CASE("a partner goes by its short name, its initials and its numbers") {
    CHECK(partners("nord.mds") == Ids{"mds-nord"});
    CHECK(partners("ft_sarc") == Ids{"ft-sarcelles"});
    CHECK(partners("msn") == Ids{"mds-nord"});
    CHECK(partners("mdsdn") == Ids{"mds-nord"});
    CHECK(partners("130 005 481 00013") == Ids{"ft-sarcelles"});
    CHECK(partners("95012") == Ids{"ft-sarcelles"});
    CHECK(partners("9501").empty());
    CHECK(partners("0951234a") == Ids{"mds-nord"});
}

TEST_CASE("initials are words of one letter too") {
    CHECK(youths("i.benali") == Ids{"y25-0aaaa"});
    CHECK(youths("p.j") == Ids{"y26-8xxxx"});
}

TEST_CASE("nobody: the nearest are offered, at most three") {
    const Found found = find_youths(known, {}, "potyer");
    CHECK(found.matches.empty());
    REQUIRE(found.nearest.size() == 1);
    CHECK(found.nearest[0].shown == "Jean-Marc Potier");
    CHECK(find_youths(known, {}, "inse").nearest.size() == 2);
    CHECK(find_youths(known, {}, "...").matches.empty());
}

TEST_CASE("colleagues and mentors are found the same way") {
    Register people;
    people.settings.team = {{"angelina", "Angelina C.", "", {}, {}, {}}};
    people.mentors.resize(1);
    people.mentors[0].id = "m-4k2x";
    people.mentors[0].name = "Claire D.";
    CHECK(ids(find_staff(people.settings, "ang").matches) == Ids{"angelina"});
    CHECK(ids(find_mentors(people, "claire.d").matches) == Ids{"m-4k2x"});
}

} // namespace maillon
