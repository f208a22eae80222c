// Reads the words for a period.
// SPDX-License-Identifier: MIT
#include "commands/period.h"

#include "base/error.h"

namespace maillon {
namespace {

Date week_asked(const Context &context, const Words &words) {
    const int number = whole_number(words, "N").value_or(0);
    if (number > 53) throw wrong_words(msg("no year has a week {0}", number), msg("write 1 to 53"));
    return week_end(context.at, number);
}

} // namespace

std::vector<Option> range_options() {
    return {{"from", "depuis", {"DATE", "DATE"}, msg("the first day")},
            {"to", "jusque", {"DATE", "DATE"}, msg("the last day; today if left out")}};
}

std::optional<Period> range_asked(const Context &context, const Words &words) {
    const auto from = past_date(context, words, "from");
    const auto to = past_date(context, words, "to");
    if (!from && !to) return std::nullopt;
    if (!from) throw wrong_words(msg("--to without --from"), msg("give the first day too"));
    const Date last = to.value_or(context.at);
    if (last > context.at)
        throw refused(msg("{0} is in the future", last), msg("give a day up to {0}", context.at));
    if (*from > last)
        throw refused(msg("{0} is after {1}", *from, last), msg("give the earlier day first"));
    return range(*from, last);
}

std::vector<Option> period_options() {
    return {{"week", "semaine", {}, msg("a week, Monday to Sunday: the last complete one, or N")},
            {"month", "mois", {}, msg("the last complete month")},
            {"term",
             "trimestre",
             {},
             msg("the last complete term: September to December, January to March, April to "
                 "August")}};
}

Period period_asked(const Context &context, const Words &words) {
    const bool is_range = words.has("from") || words.has("to");
    const int asked = (words.has("week") || words.has("N") ? 1 : 0) + (words.has("month") ? 1 : 0) +
                      (words.has("term") ? 1 : 0) + (is_range ? 1 : 0);
    if (asked > 1)
        throw wrong_words(msg("one period at a time"),
                          msg("--week, --month, --term, or --from and --to"));
    if (words.has("month")) return last_month(context.at);
    if (words.has("term")) return last_term(context.at);
    if (const auto days = range_asked(context, words)) return *days;
    return week_ending(week_asked(context, words));
}

} // namespace maillon
