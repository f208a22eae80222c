// staff add, leave, list: our people.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "alliance/partnership.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "report/answers.h"

namespace maillon {
namespace {

// "angelina" for "Angelina C.": the first word, made unique by a number.
std::string free_staff_id(const Settings &settings, const std::string &name) {
    const std::string all = slug(name);
    const std::string first = all.substr(0, all.find('-'));
    std::string id = first;
    for (int n = 2; settings.staff(id); ++n)
        id = first + "-" + std::to_string(n);
    return id;
}

int add(Context &context, const Words &words) {
    Staff staff;
    staff.name = words.one("NAME");
    staff.email = words.one("email");
    staff.since = Fact{};
    staff.since->date = fact_date(context, words);
    staff.partners = whole_number(words, "partners");
    context.data().change_settings([&](const Settings &settings) {
        staff.id = words.has("id") ? chosen_id(words) : free_staff_id(settings, staff.name);
        return add_staff(settings, staff, context.today);
    });
    return answer(context, "staff add " + staff.id,
                  msg("{0} is in the team as '{1}' (maillon.yaml)", staff.name, staff.id),
                  msg("next: maillon partner add NAME --kind CODE --referent {0}", staff.id));
}

int leave(Context &context, const Words &words) {
    const std::string id = staff_named(context, words.one("STAFF"));
    Fact until;
    until.date = leaving_date(context, words);
    context.data().change_settings([&](const Settings &settings) {
        return staff_leaves(settings, *settings.staff(id), until, context.today);
    });
    const Register people = context.data().load_people();
    int partners = 0;
    for (const Partner &partner : people.partners) {
        partners += referent_on(partner, until.date) == id;
    }
    const Message next =
        partners == 0 ? Message{}
                      : msg("next: {0} partner has no referent any more: maillon referent "
                            "handover {1} --to STAFF|next: {0} partners have no referent any more: "
                            "maillon referent handover {1} --to STAFF",
                            partners, id);
    return answer(context, "staff leave " + id,
                  msg("{0} leaves the team on {1} (maillon.yaml)", id, until.date), next);
}

int list(Context &context, const Words &) {
    const RecordsRead reading = read_all(context);
    context.terminal.out << staff_answer(reading.known, context.at, context.view);
    return reading.exit_code;
}

} // namespace

std::vector<Command> staff_commands() {
    return {
        {.noun = "staff",
         .verb = "add",
         .reach = Reach::writes,
         .about = msg("Add a person to the team."),
         .examples = {{"staff add \"Angelina C.\" --email angelina@example.org",
                       "équipe ajouter \"Angelina C.\" --courriel angelina@example.org"}},
         .takes = {{{"NAME", "NOM"}, msg("first name and initial, or the whole name")}},
         .options = {{"email",
                      "courriel",
                      {"E-MAIL", "COURRIEL"},
                      msg("git's user.email, so that what they write bears their name")},
                     {"partners",
                      "prescripteurs",
                      {"N", "N"},
                      msg("how many partners this person can really follow")},
                     {"id", "id", {"ID", "ID"}, msg("the short name to use; else the first name")}},
         .act = add},
        {.noun = "staff",
         .verb = "leave",
         .reach = Reach::writes,
         .about = msg("Say that a colleague leaves."),
         .examples = {{"staff leave angelina 2026-12-31", "équipe départ angelina 31/12/2026"}},
         .takes = {{{"STAFF", "ÉQUIPE"}, msg("id or words of the name")}, date_word()},
         .act = leave},
        {.noun = "staff",
         .verb = "list",
         .about = msg("The team, and how many partners each follows."),
         .examples = {{"staff list", "équipe lister"}},
         .formats = {"json", "md"},
         .act = list},
    };
}

} // namespace maillon
