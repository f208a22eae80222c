// health and portfolio: which alliance is cooling, why, what to do, and may we prospect (4-health).
// SPDX-License-Identifier: MIT
#include "alliance/health.h"

#include <algorithm>
#include <ostream>

#include "alliance/health_months.h"
#include "alliance/health_since.h"
#include "alliance/segment.h"
#include "base/error.h"
#include "commands/common_words.h"
#include "commands/network.h"
#include "commands/output.h"
#include "commands/resolve.h"
#include "report/answers.h"
#include "report/network_answers.h"

namespace maillon {
namespace {

// "kind=school", as it may be typed again.
std::string spelled(const Segment &segment) {
    return std::string(axis_code(segment.axis)) + "=" + segment.value;
}

// An error that may end in a log offers codes only: a territory, a stake and a colleague's name are
// words of the records (6-quality, I5).
bool may_be_offered(const Context &context, const Segment &segment) {
    return context.terminal.err_is_terminal || segment.axis == Axis::kind ||
           segment.axis == Axis::stage;
}

Segment segment_named(const Context &context, const std::string &typed,
                      const Assessment &assessment, const Register &known) {
    const auto all = segments_of(assessment, known);
    const SegmentFound found = find_segment(all, known.settings, typed);
    if (found.matches.size() == 1) return found.matches.front();
    std::vector<Message> choice;
    for (const Segment &segment : found.matches.empty() ? all : found.matches)
        if (may_be_offered(context, segment))
            choice.push_back(
                msg("{0}  {1}", spelled(segment), segment_label(segment, known.settings)));
    if (!found.matches.empty())
        throw refused(msg("several segments answer to '{0}'", typed), msg("choose one of these"))
            .with(choice);
    if (!found.nearest.empty())
        throw refused(msg("no segment '{0}'", typed),
                      msg("did you mean '{0}'?", found.nearest.front()));
    throw refused(msg("no segment '{0}'", typed), msg("choose one of these")).with(choice);
}

void keep_named(const std::vector<std::string> &ids, Assessment &assessment) {
    if (ids.empty()) return;
    std::erase_if(assessment.partners, [&](const Health &health) {
        return std::ranges::find(ids, health.partner->id) == ids.end();
    });
}

// Who is asked about, in words; empty: everybody.
Message keep_segment(const Context &context, const Words &words, const Register &known,
                     Assessment &assessment) {
    if (!words.has("segment")) return {};
    const Segment segment = segment_named(context, words.one("segment"), assessment, known);
    std::erase_if(assessment.partners,
                  [&](const Health &health) { return !is_in(health, segment, assessment.at); });
    return msg("{0}: {1}", axis_label(segment.axis), segment_label(segment, known.settings));
}

Date earlier_day(const Context &context, const Words &words) {
    const Date from = *past_date(context, words, "since");
    if (from >= context.at)
        throw refused(msg("{0} is not before {1}", from, context.at),
                      msg("--since takes an earlier day"));
    return from;
}

std::string told_since(const RecordsRead &reading, Date from, HealthReport report,
                       const View &view) {
    const Glance then = glance(reading.whole, reading.calendars, from, Sources::named);
    const HealthSince since = health_since(then, from, report.assessment, reading.known);
    report.since = &since;
    return view.format == Format::json ? health_answer(report, view)
                                       : health_since_answer(report, view);
}

int tell_network_health(Context &context, const Words &words) {
    refuse_across(words, {{"PARTNER", "PRESCRIPTEUR"},
                          {"explain", "expliquer"},
                          {"since", "depuis"},
                          {"segment", "segment"}});
    const auto [network, code] = reduced_network(context, words, [&](const RecordsRead &one) {
        return health_figures(one.whole, one.known, one.calendars, context.at);
    });
    give(context, words, network_health_answer(network, context.at, context.view));
    return code;
}

int tell_health(Context &context, const Words &words) {
    if (asks_several(words)) return tell_network_health(context, words);
    const Format format = context.view.format;
    if (words.has("since") && (format == Format::csv || format == Format::html))
        throw wrong_words(msg("--since has no format '{0}'", words.one("format")),
                          msg("text, json or md"));
    std::vector<std::string> ids;
    for (const auto &who : words.all("PARTNER"))
        ids.push_back(partner_named(context, who).id);
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    Assessment assessment = assess(reading.whole, reading.known, reading.calendars, context.at);
    const Message of_whom = keep_segment(context, words, reading.known, assessment);
    keep_named(ids, assessment);
    const bool explains = !ids.empty() || words.has("explain");
    const HealthReport report{assessment, reading.known, reading.problems,
                              explains ? Depth::explained : Depth::lines, of_whom};
    if (words.has("since"))
        give(context, words,
             told_since(reading, earlier_day(context, words), report, context.view));
    else if (format == Format::html)
        give(context, words,
             health_page(report,
                         last_months(reading.whole, reading.known, reading.calendars, assessment),
                         context.view));
    else
        give(context, words, health_answer(report, context.view));
    return reading.exit_code;
}

int tell_network_portfolio(Context &context, const Words &words) {
    refuse_across(words, {});
    const auto [network, code] = reduced_network(context, words, [&](const RecordsRead &one) {
        return portfolio_figures(assess(one.whole, one.known, one.calendars, context.at).portfolio);
    });
    context.terminal.out << network_portfolio_answer(network, context.at, context.view);
    return code;
}

int tell_portfolio(Context &context, const Words &words) {
    if (asks_several(words)) return tell_network_portfolio(context, words);
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    const Assessment assessment =
        assess(reading.whole, reading.known, reading.calendars, context.at);
    context.terminal.out << portfolio_answer({assessment, reading.known, reading.problems},
                                             context.view);
    return reading.exit_code;
}

} // namespace

std::vector<Command> health_commands() {
    return {
        {.noun = "health",
         .about = msg("Which alliance is cooling, why, and what to do on Monday morning."),
         .examples = {{"health", "santé"},
                      {"health sarcelles", "santé sarcelles"},
                      {"health --since \"4 weeks ago\"", "santé --depuis \"il y a 4 semaines\""},
                      {"health --segment kind=school --explain",
                       "santé --segment type=school --expliquer"},
                      {"health --format html --output ~/health.html",
                       "santé --format html --sortie ~/sante.html"},
                      {"health --at 2026-08-17 --format json",
                       "santé --au 17/08/2026 --format json"}},
         .takes = {{{"PARTNER", "PRESCRIPTEUR"},
                    msg("only these, every line explained"),
                    Need::any}},
         .options = {{"explain",
                      "expliquer",
                      {},
                      msg("every line with its points, figures and records, and what would "
                          "lighten it")},
                     {"since",
                      "depuis",
                      {"DATE", "DATE"},
                      msg("what changed since that day, and by which facts")},
                     {"segment",
                      "segment",
                      {"SEGMENT", "SEGMENT"},
                      msg("only the partners of a kind, territory, stage, stake or referent: "
                          "kind=school, stage=pilot, or a word that one of them alone knows")},
                     network_option(),
                     output_option()},
         .formats = {"json", "csv", "md", "html"},
         .act = tell_health},
        {.noun = "portfolio",
         .about = msg("May we prospect, or first stabilise? Segments, load per referent, "
                      "concentration, and whom to consolidate first."),
         .examples = {{"portfolio", "portefeuille"},
                      {"portfolio --at 2026-08-17 --format md",
                       "portefeuille --au 17/08/2026 --format md"}},
         .options = {network_option()},
         .formats = {"json", "md"},
         .act = tell_portfolio},
    };
}

} // namespace maillon
