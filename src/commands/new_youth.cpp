// Prepares a new young person's identity, and looks for their double before.
// SPDX-License-Identifier: MIT
#include "commands/new_youth.h"

#include <algorithm>

#include <fmt/format.h>

#include "alliance/doubles.h"
#include "base/date_words.h"
#include "base/error.h"
#include "commands/ask.h"
#include "commands/names_in_errors.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

int birth_year_of(Context &context, const std::string &id) {
    const auto youth = context.data().readable_youth(id);
    return youth ? youth->born.year : 0;
}

// The id of the one who is meant after all; empty where it is another person.
std::string recorded_already(Context &context, const Register &people, const Words &words,
                             const Newcomer &newcomer) {
    if (words.has("another")) return {};
    const auto doubles = likely_doubles(
        people, newcomer, [&](const std::string &id) { return birth_year_of(context, id); });
    if (doubles.empty()) return {};
    auto lines = lines_for(doubles, names_in_errors(context));
    const Message found = msg("somebody of that name or phone number is there already");
    if (!can_ask(context.terminal) || doubles.size() >= most_to_choose_from) {
        throw refused(
            found, msg("give the id instead of the name; if it is another person, add --another"))
            .with(lines);
    }
    context.note(found);
    lines.push_back(msg("somebody else, not recorded yet"));
    const std::size_t place = choose(context, msg("who is it"), lines);
    return place < doubles.size() ? doubles[place].id : std::string();
}

Value identity_value(const std::string &id, const std::string &name, const Words &words) {
    std::vector<Field> entries = {{"format", word(1)}, {"id", word(id)}, {"name", text(name)}};
    if (words.has("phone")) entries.push_back({"phone", text(words.one("phone"))});
    if (words.has("email")) entries.push_back({"email", text(words.one("email"))});
    if (words.has("guardian")) {
        entries.push_back({"guardian", map({{"name", text(words.one("guardian"))}})});
    }
    return map(entries);
}

bool says_the_same(const Identity &identity, const Words &words, const std::string &name) {
    const std::string guardian = identity.guardian ? identity.guardian->name : "";
    return identity.name == name && identity.phone == words.one("phone") &&
           identity.email == words.one("email") && guardian == words.one("guardian");
}

// An identity without a record is what a killed run left behind: the same words complete it
// (2-records, 2.2 rule 3).
std::string half_made(const Register &people, const std::vector<std::string> &ids,
                      const Words &words, const std::string &name) {
    for (const auto &[id, identity] : people.identities) {
        const bool has_record = std::find(ids.begin(), ids.end(), id) != ids.end();
        if (!has_record && says_the_same(identity, words, name)) return id;
    }
    return {};
}

} // namespace

Born born_from(const Context &context, const std::string &typed) {
    Born born;
    if (typed.empty()) return born;
    if (typed.size() == 4 && typed.find_first_not_of("0123456789") == std::string::npos) {
        born.year = std::stoi(typed);
    } else if (const auto date = read_date(typed, context.today, Leaning::past)) {
        born.date = date;
        born.year = date->year();
    }
    const int age = context.today.year() - born.year;
    if (born.year == 0 || age < 4 || age > 40) {
        throw wrong_words(msg("'{0}' is not the birth date of a young person", typed),
                          msg("write a year (2008) or a date (2008-05-17)"));
    }
    return born;
}

NewYouth new_youth(Context &context, const Words &words, const std::string &name) {
    const Register people = context.data().load_people();
    if (!people.has_identities) {
        throw refused(msg("the identities are not here, and a name stands nowhere else"),
                      msg("work where they are, or set 'identities' in maillon.yaml"));
    }
    const auto ids = context.data().youth_ids();
    NewYouth youth;
    youth.born = born_from(context, words.one("born"));
    youth.id = half_made(people, ids, words, name);
    if (!youth.id.empty()) return youth;
    youth.id =
        recorded_already(context, people, words, {name, youth.born.year, words.one("phone")});
    youth.is_known = !youth.id.empty();
    if (youth.is_known) return youth;
    const auto is_taken = [&](const std::string &id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end() ||
               people.identities.count(id) > 0;
    };
    const std::string prefix = fmt::format("y{:02}-", context.today.year() % 100);
    youth.id = draw_id(context.world.chance, prefix, 5, is_taken);
    youth.identity = identity_value(youth.id, name, words);
    return youth;
}

std::vector<Option> new_youth_options() {
    return {
        {"born", "naissance", {"DATE", "DATE"}, msg("birth year or date; needed before a pair")},
        {"guardian",
         "representant",
         {"NAME", "NOM"},
         msg("who has parental authority; needed before a minor's pair")},
        {"phone", "telephone", {"NUMBER", "NUMÉRO"}, msg("the young person's phone number")},
        {"email", "courriel", {"E-MAIL", "COURRIEL"}, msg("the young person's e-mail address")},
        {"another", "autre", {}, msg("it is another person than the one of the same name")},
    };
}

} // namespace maillon
