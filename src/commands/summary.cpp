// summary: the week, the month, the term, to be read or to be sent (3-commands, 3.3).
// SPDX-License-Identifier: MIT
#include "alliance/summary.h"

#include <algorithm>

#include "base/error.h"
#include "commands/common_words.h"
#include "commands/network.h"
#include "commands/output.h"
#include "commands/period.h"
#include "report/answers.h"
#include "report/mail_encoding.h"
#include "report/network_answers.h"

namespace maillon {
namespace {

std::string address_given(const std::string &typed) {
    if (is_mail_address(typed)) return typed;
    throw wrong_words(msg("'{0}' is not a mail address", typed),
                      msg("give one address alone, such as equipe@example.org; --mail-to may be "
                          "repeated"));
}

// Who gets nothing else to answer from answers to the team.
Envelope envelope_from(const Context &context, const Words &words) {
    const bool is_mail = context.view.format == Format::mail;
    if (!is_mail && (words.has("mail-to") || words.has("mail-from")))
        throw wrong_words(msg("--mail-to and --mail-from are for a mail"), msg("--format mail"));
    Envelope envelope;
    if (!is_mail) return envelope;
    for (const std::string &typed : words.all("mail-to"))
        envelope.to.push_back(address_given(typed));
    if (envelope.to.empty())
        throw wrong_words(msg("nobody to send the mail to"), msg("--mail-to ADDRESS"));
    envelope.from =
        words.has("mail-from") ? address_given(words.one("mail-from")) : envelope.to.front();
    envelope.day = context.today;
    return envelope;
}

// "youth/2026/y26-7kq2m.yaml" and its identity are of one young person.
std::string id_of(const std::string &file) {
    const auto slash = file.rfind('/');
    return file.substr(slash == file.npos ? 0 : slash + 1,
                       file.rfind('.') - (slash == file.npos ? 0 : slash + 1));
}

// A record that this colleague does not follow; what nobody follows concerns everybody.
bool is_anothers(const Problem &problem, const SummaryBasis &basis) {
    const std::string id = id_of(problem.origin.file);
    const Register &theirs = basis.followed();
    return (basis.now.partner(id) && !theirs.partner(id)) ||
           (basis.now.youth(id) && !theirs.youth(id));
}

int tell_network_summary(Context &context, const Words &words, const Period &period) {
    refuse_across(words, {{"for", "pour"},
                          {"mail-to", "courriel-a"},
                          {"mail-from", "courriel-de"},
                          {"skip-if-empty", "sauf-si-vide"}});
    if (context.view.format == Format::mail)
        throw wrong_words(msg("no mail over several associations"), msg("text, json, md or html"));
    const auto [network, code] = reduced_network(context, words, [&](const RecordsRead &one) {
        const SummaryBasis basis = summary_basis(one.whole, one.calendars, period);
        return summary_figures(summarise(basis, one.calendars));
    });
    give(context, words, network_summary_answer(network, period, context.view));
    return code;
}

int tell_summary(Context &context, const Words &words) {
    const Period period = period_asked(context, words);
    if (asks_several(words)) return tell_network_summary(context, words, period);
    const std::string staff = words.has("for") ? staff_named(context, words.one("for")) : "";
    const Envelope envelope = envelope_from(context, words);
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    const SummaryBasis basis = summary_basis(reading.whole, reading.calendars, period, staff);
    const Summary summary = summarise(basis, reading.calendars);
    Problems problems = reading.problems;
    std::erase_if(problems, [&](const Problem &one) { return is_anothers(one, basis); });
    if (words.has("skip-if-empty") && is_quiet(summary) &&
        std::ranges::none_of(problems, is_to_mend)) {
        give(context, words, "");
        return 0;
    }
    View view = context.view;
    if (view.format == Format::mail) {
        look_as_file(view, words); // it leaves
        give(context, words, summary_mail(basis, summary, problems, envelope, view));
    } else {
        give(context, words, summary_answer(basis, summary, problems, view));
    }
    return reading.exit_code;
}

std::vector<Option> summary_options() {
    std::vector<Option> options = period_options();
    for (const Option &option : range_options())
        options.push_back(option);
    const std::vector<Option> more = {
        {"for", "pour", {"STAFF", "ÉQUIPE"}, msg("only the partners this colleague follows")},
        {"mail-to",
         "courriel-a",
         {"ADDRESS", "ADRESSE"},
         msg("of --format mail: to whom; may be repeated"),
         Need::any},
        {"mail-from",
         "courriel-de",
         {"ADDRESS", "ADRESSE"},
         msg("of --format mail: from whom; the first of --mail-to if left out")},
        network_option(),
        output_option(),
        {"skip-if-empty",
         "sauf-si-vide",
         {},
         msg("say nothing, and empty the file of --output, when nothing is new or due")}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

std::vector<Command> summary_commands() {
    return {
        {.noun = "summary",
         .about = msg("A week, a month or a term on one page: what we owe, who waits, what changed "
                      "and why, what to do."),
         .examples =
             {{"summary --week", "synthèse --semaine"},
              {"summary --week 47 --for idris", "synthèse --semaine 47 --pour idris"},
              {"summary --term --format html --output ~/term.html",
               "synthèse --trimestre --format html --sortie ~/trimestre.html"},
              {"summary --from 2026-09-01 --to 2026-10-31 --format md",
               "synthèse --depuis 01/09/2026 --jusque 31/10/2026 --format md"},
              {"summary --week --format mail --mail-to equipe@example.org --skip-if-empty "
               "--output ~/m",
               "synthèse --semaine --format mail --courriel-a equipe@example.org --sauf-si-vide "
               "--sortie ~/m"}},
         .takes = {{{"N", "N"},
                    msg("the week's number; the last complete week if left out"),
                    Need::optional}},
         .options = summary_options(),
         .formats = {"json", "md", "html", "mail"},
         .act = tell_summary},
    };
}

} // namespace maillon
