// What every command is lent: the terminal, today, the language, chance, the data folder. Nothing
// is global.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "alliance/calendar.h"
#include "alliance/register.h"
#include "base/id.h"
#include "commands/terminal.h"
#include "commands/words.h"
#include "records/folder.h"
#include "report/excerpt.h"
#include "report/view.h"

namespace maillon {

// The world outside, asked once by main: a test says another one.
struct Surroundings {
    Date today;
    std::filesystem::path here;
    std::function<std::string(const char *)> variable; // of the environment; empty text where unset
    Chance chance;
    std::function<double()> seconds = {}; // since some moment, for progress alone; none: not told
    std::vector<Youths> kept = {};        // what was read, until the program ends
};

struct Context {
    Terminal &terminal;
    Surroundings &world;
    Date today;
    Date at; // the day a reading command answers for; today unless --at
    View view;
    bool quiet = false;
    bool rehearses = false;            // --dry-run
    bool by_nobody = false;            // a fact was made without knowing who of the team did it
    std::optional<Folder> folder = {}; // there for commands that read or write

    Folder &data() { return *folder; }
    // A line of a record that this person may be shown under a problem: at a terminal only
    // (6-quality, I5).
    [[nodiscard]] LendLine lend_for_out();
    [[nodiscard]] LendLine lend_for_err();
    void say(const Message &sentence) const;  // a line on stdout
    void note(const Message &sentence) const; // a line on stderr
};

// Everything read, as known on context.at, problems listed on stderr first. `exit_code` is 3 when
// some records have errors. Figures need no free texts, and are there sooner without them.
struct RecordsRead {
    Register whole;
    Register known;
    Calendars calendars;
    Problems problems;
    int exit_code = 0;
};
RecordsRead read_all(Context &context, FreeTexts texts = FreeTexts::kept);
// The same of any folder, nothing listed; and what is to be listed of it.
RecordsRead read_folder(Folder &folder, Date today, Date at, FreeTexts texts = FreeTexts::kept);
Problems told_at_once(const RecordsRead &reading, Date at);
// Of everything read so far and of every rule over `whole`, in the order of files and lines.
Problems problems_of(Context &context, const Register &whole);

// The day of a fact (--on, or the date as the last word): today by default, never in the future.
Date fact_date(const Context &context, const Words &words, std::string_view place = {});
// The day somebody leaves, which may be announced ahead.
Date leaving_date(const Context &context, const Words &words);
// A date to come (--next, --until, --return). Empty where the option was not given. Throws Error
// for what is not a date.
std::optional<Date> plan_date(const Context &context, const Words &words, std::string_view option);
// Any date (--born, --signed, --from). Empty where it was not given.
std::optional<Date> past_date(const Context &context, const Words &words, std::string_view option);

// --id, which names a file and is typed by hand; empty where it was not given.
std::string chosen_id(const Words &words);

// A whole number, 1 or more; empty where the option was not given.
std::optional<int> whole_number(const Words &words, std::string_view option);

// The code that was typed, as a code of the set; throws Error (wrong words) with the nearest.
std::string code_from(std::string_view set, const std::string &typed);
std::vector<std::string> codes_from(std::string_view set, const std::vector<std::string> &typed);

// Who does it: --by, else $MAILLON_STAFF, else by git's user.email; empty where nobody is known.
std::string staff_by(Context &context, const Words &words);
// A staff member named on the line; throws Error.
std::string staff_named(Context &context, const std::string &who);

// A fact of the day, by whom, with --note.
Fact fact_from(Context &context, const Words &words, std::string_view date_place = {});

} // namespace maillon
