// What a text says too much is found, and everyday words are let be.
// SPDX-License-Identifier: MIT
#include "alliance/free_text.h"

#include <doctest/doctest.h>

#include "alliance/numbers_in.h"

namespace maillon {
namespace {

Register people() {
    Register whole;
    Identity ines;
    ines.id = "y26-7kq2m";
    ines.name = "Inès Ben Ali";
    ines.phone = "+33 6 39 98 02 90";
    ines.email = "Ines.B@example.org";
    ines.address = "15 allée du Lavoir, Valmorin";
    ines.guardian = Relation{"mother", "Samira Ben Ali", "06 39 98 02 91", ""};
    Identity rose;
    rose.id = "y26-8aaaa";
    rose.name = "Rose M.";
    whole.identities = {{ines.id, ines}, {rose.id, rose}};
    whole.mentors = {{"m-4k2x", "Karim Duval", "", "", {}, {}, {}}};
    Partner partner;
    partner.name = "Lycée Karim Duval";
    Contact contact;
    contact.name = "Zoé Ben Ali";
    partner.contacts = {contact};
    whole.partners = {partner};
    return whole;
}

FreeTextSearch everybody(const WordSettings &own = {}) {
    const Register whole = people();
    return {known_people(whole), professional_names(whole), TellingWords(own)};
}

// "name:Inès Ben Ali", in the order of the text.
std::vector<std::string> found(const FreeTextSearch &search, const std::string &text,
                               TextPlace place = TextPlace::free) {
    std::vector<std::string> all;
    for (const Told &one : search.told(text, place))
        all.push_back(std::string(telling_code(one.kind)) + ":" +
                      text.substr(one.begin, one.end - one.begin));
    return all;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("names are found as whole words, in either order, however they are written") {
    const FreeTextSearch search = everybody();
    CHECK(found(search, "vu INES ben-ali hier") == Found{"name:INES ben-ali"});
    CHECK(found(search, "Ben Ali Inès") == Found{"name:Ben Ali Inès"});
    CHECK(found(search, "la mère, Mme Ben Ali") == Found{"family-name:Ben Ali"});
    CHECK(found(search, "Ine\u0300s est là") == Found{"first-name:Ine\u0300s"});
    CHECK(found(search, "Rose M. a appelé") == Found{"name:Rose M"});
    CHECK(found(search, "un ben alibi, des roses") == Found{});
}

TEST_CASE("a first name alone counts in free text only, with its capital") {
    const FreeTextSearch search = everybody();
    CHECK(found(search, "Rose hésite") == Found{"first-name:Rose"});
    CHECK(found(search, "une rose") == Found{});
    CHECK(found(search, "Rose", TextPlace::other) == Found{});
}

TEST_CASE("a professional's name stands where it belongs") {
    const FreeTextSearch search = everybody();
    CHECK(found(search, "vu avec Zoé Ben Ali au lycée Karim Duval") == Found{});
    CHECK(found(search, "Zoé Ben Ali", TextPlace::professional) == Found{});
    CHECK(found(search, "Ben Ali", TextPlace::professional) == Found{});
    CHECK(found(search, "Inès Ben Ali", TextPlace::professional) == Found{"name:Inès Ben Ali"});
}

TEST_CASE("whose it is, where only one person can be meant") {
    const FreeTextSearch search = everybody();
    CHECK(search.told("Inès Ben Ali", TextPlace::free).front().whose == "y26-7kq2m");
    CHECK(search.told("Karim", TextPlace::free).front().whose == "m-4k2x");
}

TEST_CASE("phone numbers, e-mails and addresses") {
    const FreeTextSearch search = everybody();
    CHECK(found(search, "au 0639980290") == Found{"phone:0639980290"});
    CHECK(found(search, "06.12.34.56.78 le soir") == Found{"phone:06.12.34.56.78"});
    CHECK(found(search, "x@y.example.org.") == Found{"email:x@y.example.org"});
    CHECK(found(search, "au 15, allée du Lavoir à Valmorin") == Found{});
    CHECK(found(search, "15 allée du lavoir Valmorin") ==
          Found{"address:15 allée du lavoir Valmorin"});
    CHECK(found(search, "01 00 00 00 00", TextPlace::professional) == Found{});
    CHECK(found(search, "+33 (0)6 39 98 02 91", TextPlace::professional) ==
          Found{"phone:+33 (0)6 39 98 02 91"});
    CHECK(found(search, "0639 980 290") == Found{"phone:639 980 290"});
}

TEST_CASE("dates, SIRET numbers and sums are no phone numbers") {
    for (const char *text : {"2026-11-23", "01.02.2026 12 h", "35600000000048", "le 01/02/2026",
                             "12 345 678 901", "k-0102", "0 800"})
        CHECK(phones_in(text).empty());
    for (const char *text :
         {"0612345678", "06 12 34 56 78", "+33612345678", "0033 6 12 34 56 78", "+32 470 12 34 56",
          "tél.06-12-34-56-78", "06\u00a012\u00a034\u00a056\u00a078"})
        CHECK(phones_in(text).size() == 1);
}

TEST_CASE("words of the lists, in both languages, with their forms") {
    const FreeTextSearch search = everybody();
    CHECK(found(search, "Elle est dépressive") == Found{"health:dépressive"});
    CHECK(found(search, "Elle est déprimée") == Found{"health:déprimée"});
    CHECK(found(search, "sa mère est musulmane") == Found{"religion:musulmane"});
    CHECK(found(search, "demandeur d’asile afghan") ==
          Found{"origin:demandeur d’asile", "origin:afghan"});
    CHECK(found(search, "sort de garde à vue") == Found{"offences:garde à vue"});
    CHECK(found(search, "un gros FAINÉANT") == Found{"judgements:FAINÉANT"});
    CHECK(found(search, "she was arrested for shoplifting") ==
          Found{"offences:arrested", "offences:shoplifting"});
    CHECK(found(search, "dépressive", TextPlace::other) == Found{});
}

TEST_CASE("everyday sentences of a follow-up say nothing") {
    const FreeTextSearch search = everybody();
    for (const char *text :
         {"Premier mois, quatre rencontres, CV refait.", "Arrivé en retard, la veille de l'examen",
          "liés au secteur de la mobilité", "cours de français, court et long terme",
          "Baptiste et Christian ont rencontré le mentor", "une période d'essai, trial period",
          "ci-joint la convention", "du beurre au marché noir", "accompagnement psychosocial",
          "l'enceinte du lycée", "part à l'étranger",
          "the race is on, it aids her, and so it lies"})
        CHECK_MESSAGE(found(search, text).empty(), text);
}

TEST_CASE("the association adds words and takes some out") {
    WordSettings own;
    own.added[Telling::other] = {"ALD", "centre éducatif*"};
    own.without = {"handicap*", "malade"};
    const FreeTextSearch search = everybody(own);
    CHECK(found(search, "en ald, au Centre éducatifs") ==
          Found{"other:ald", "other:Centre éducatifs"});
    CHECK(found(search, "handicapé, malade") == Found{});
    CHECK(found(search, "une maladie") == Found{"health:maladie"});
    CHECK_FALSE(is_telling_entry("*"));
    CHECK_FALSE(is_telling_entry("al*"));
    CHECK_FALSE(is_telling_entry("a*b"));
    CHECK_FALSE(is_telling_entry("!"));
    CHECK(is_telling_entry("ts"));
}

TEST_CASE("of one person only what is theirs is found, and their id") {
    const Register whole = people();
    const FreeTextSearch search(known_people(whole).at("y26-7kq2m"), professional_names(whole));
    CHECK(found(search, "y26-7kq2m, dépressive, 06 12 34 56 78, 06 39 98 02 90, Karim") ==
          Found{"id:y26-7kq2m", "phone:06 39 98 02 90"});
}

} // namespace maillon
