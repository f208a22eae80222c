// mentor list, show, set: the volunteers, who stand in the identities only.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ostream>

#include "alliance/partnership.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/resolve.h"
#include "report/answers.h"

namespace maillon {
namespace {

Taken mentor_word() { return {{"MENTOR", "MENTOR"}, msg("id or words of the name")}; }

int list(Context &context, const Words &) {
    const RecordsRead reading = read_all(context);
    context.terminal.out << mentors_answer(reading.known, mentors_of(reading.known), context.view);
    return reading.exit_code;
}

// Without the identities a mentor is whom a pair names.
int show(Context &context, const Words &words) {
    const RecordsRead reading = read_all(context);
    const auto mentors = mentors_of(reading.known);
    const auto with_id = [&](const std::string &id) {
        return std::ranges::find(mentors, id, [](const auto &life) { return life.mentor.id; });
    };
    auto found = with_id(words.one("MENTOR"));
    if (found == mentors.end()) found = with_id(mentor_named(context, words.one("MENTOR")));
    context.terminal.out << mentor_page(reading.known, *found, context.view);
    return reading.exit_code;
}

int set(Context &context, const Words &words) {
    const std::string id = mentor_named(context, words.one("MENTOR"));
    const std::string &key = words.one("KEY");
    const Written written = context.data().change_mentor(id, [&](const Mentor &now) {
        return set_mentor_value(now, key, words.one("VALUE"), context.today);
    });
    return answer(context, "mentor set " + id + " " + key,
                  msg("'{0}' of {1} is set ({2})", key, id, written.file), {});
}

} // namespace

std::vector<Command> mentor_commands() {
    return {
        {.noun = "mentor",
         .verb = "list",
         .about = msg("The mentors: since when, how many pairs, and the attestation presented."),
         .examples = {{"mentor list", "mentor lister"}},
         .formats = {"json", "md"},
         .act = list},
        {.noun = "mentor",
         .verb = "show",
         .about = msg("One mentor: how to reach them, and every pair they were in."),
         .examples = {{"mentor show tassinel", "mentor voir tassinel"}},
         .takes = {mentor_word()},
         .formats = {"json"},
         .act = show},
        {.noun = "mentor",
         .verb = "set",
         .reach = Reach::writes,
         .about = msg("Set one value of a mentor."),
         .examples = {{"mentor set tassinel honorability-presented 2026-11-20",
                       "mentor définir tassinel honorability-presented 20/11/2026"},
                      {"mentor set tassinel phone \"+33 6 39 98 06 93\"",
                       "mentor définir tassinel phone \"+33 6 39 98 06 93\""}},
         .takes = {mentor_word(),
                   {{"KEY", "CLÉ"},
                    msg("name, phone, email, honorability-presented, since or until")},
                   {{"VALUE", "VALEUR"}, msg("the new value")}},
         .act = set},
    };
}

} // namespace maillon
