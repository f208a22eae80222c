// agenda, check, codes: what the tool tells about the whole folder.
// SPDX-License-Identifier: MIT
#include "report/answers.h"

#include <algorithm>
#include <ostream>

#include "alliance/codes.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/output.h"
#include "records/git_checks.h"
#include "report/agenda_ics.h"

namespace maillon {
namespace {

int tell_agenda(Context &context, const Words &words) {
    const std::string staff = words.has("for") ? staff_named(context, words.one("for")) : "";
    const int days = whole_number(words, "days").value_or(14);
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    const auto items = agenda(reading.known, reading.calendars, context.at, days, staff);
    const bool is_calendar = words.one("format") == "ics";
    if (is_calendar) look_as_file(context.view, words); // it leaves for a calendar
    give(context, words,
         is_calendar ? agenda_ics(items, reading.known, context.at, context.view)
                     : agenda_answer(items, reading.known, context.at, context.view));
    return reading.exit_code;
}

// "partners/ml-nord.yaml" answers to ml-nord, and to the whole path.
bool is_about(const Problem &problem, const std::vector<std::string> &names) {
    const std::string &file = problem.origin.file;
    return names.empty() || std::any_of(names.begin(), names.end(), [&](const std::string &name) {
               const std::string with_ending = name + ".yaml";
               return file == name || file == with_ending ||
                      (file.size() > with_ending.size() &&
                       file.compare(file.size() - with_ending.size() - 1, std::string::npos,
                                    "/" + with_ending) == 0);
           });
}

int tell_problems(Context &context, const Words &words) {
    const Register whole = context.data().load_all();
    Problems problems = check_git(context.data());
    const Problems more = problems_of(context, whole);
    problems.insert(problems.end(), more.begin(), more.end());
    std::erase_if(problems,
                  [&](const Problem &problem) { return !is_about(problem, words.all("NAME")); });
    context.terminal.out << problems_answer(problems, context.view, context.lend_for_out());
    const auto fails = [&](const Problem &problem) {
        return problem.is_error() || (words.has("strict") && problem.damage == Damage::warning);
    };
    return std::any_of(problems.begin(), problems.end(), fails) ? 1 : 0;
}

int tell_codes(Context &context, const Words &words) {
    std::vector<const CodeSet *> sets;
    std::vector<std::string> names;
    const std::string wanted = fold(words.one("SET"));
    for (const CodeSet &set : code_sets()) {
        names.emplace_back(set.name);
        if (wanted.empty() || wanted == set.name || wanted == fold(set.title.french)) {
            sets.push_back(&set);
        }
    }
    if (sets.empty()) {
        const auto near = nearest(wanted, names);
        throw wrong_words(msg("no set of codes '{0}'", words.one("SET")),
                          near.empty() ? msg("maillon codes")
                                       : msg("did you mean '{0}'?", near.front()));
    }
    context.terminal.out << codes_answer(sets, context.view);
    return 0;
}

} // namespace

std::vector<Command> agenda_commands() {
    return {
        {.noun = "agenda",
         .about = msg("What is overdue, due today and coming, by when and by whom."),
         .examples = {{"agenda", "agenda"},
                      {"agenda --days 30 --for angelina", "agenda --jours 30 --pour angelina"},
                      {"agenda --days 90 --format ics --output ../agenda.ics",
                       "agenda --jours 90 --format ics --sortie ../agenda.ics"}},
         .options =
             {{"days", "jours", {"N", "N"}, msg("how far ahead; 14 if left out")},
              {"for", "pour", {"STAFF", "ÉQUIPE"}, msg("only what this colleague has to do")},
              output_option()},
         .formats = {"json", "md", "ics"},
         .act = tell_agenda},
    };
}

std::vector<Command> answer_commands() {
    return {
        {.noun = "check",
         .about = msg("Every rule over all records; exit code 1 when there are errors."),
         .examples = {{"check", "vérifier"},
                      {"check ft-sarcelles --strict", "vérifier ft-sarcelles --strict"}},
         .takes = {{{"NAME", "NOM"}, msg("only these records: their ids or files"), Need::any}},
         .options = {{"strict", "strict", {}, msg("fail on warnings too")}},
         .formats = {"json"},
         .act = tell_problems},
        {.noun = "codes",
         .reach = Reach::no_folder,
         .about = msg(
             "The words that records use, in both languages, with their equivalents elsewhere."),
         .examples = {{"codes", "codes"}, {"codes reasons", "codes reasons"}},
         .takes = {{{"SET", "LISTE"}, msg("only this set"), Need::optional}},
         .act = tell_codes},
    };
}

} // namespace maillon
