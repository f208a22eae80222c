// Headings, labels and definitions of the figures for a funder.
// SPDX-License-Identifier: MIT
#include "report/impact_words.h"

#include "alliance/codes.h"

namespace maillon {
namespace {

Argument fate_label(const std::string &code) {
    if (code == fate::too_recent) return msg("too recent to be judged");
    if (code == fate::under_way) return msg("under way");
    if (code == fate::reached) return msg("ended with an outcome reached");
    if (code == fate::broken) return msg("broken off");
    if (code == fate::ended) return msg("ended for another reason");
    if (code == "declined") return msg("declined");
    if (code == "withdrawn") return msg("withdrawn by the prescriber");
    return msg("redirected to another organisation");
}

Argument pair_label(const std::string &code) {
    if (code == fate::lasted) return msg("lasted six months or more");
    if (code == fate::broken) return msg("broken off before six months");
    if (code == fate::ended) return msg("ended before six months for another reason");
    return fate_label(code);
}

} // namespace

std::vector<ImpactTable> impact_tables(const Impact &impact) {
    const Message people = msg("young people");
    return {{"kinds", msg("By kind of partner"), msg("kind"), people, impact.kinds},
            {"territories", msg("By territory"), msg("territory"), people, impact.territories},
            {"fates", msg("What became of them"), msg("on that day"), people, impact.fates},
            {"outcomes", msg("What they reached"), msg("outcome"), people, impact.outcomes},
            {"pairs", msg("Pairs started"), msg("on that day"), msg("pairs"), impact.pairs}};
}

Argument impact_label(std::string_view table, const std::string &code) {
    if (table == "kinds") return labelled("partner-kinds", code);
    if (table == "territories") return code.empty() ? Argument(msg("not known")) : Argument(code);
    if (table == "outcomes") return labelled("outcomes", code);
    if (table == "publics") return labelled("publics", code);
    return table == "pairs" ? pair_label(code) : fate_label(code);
}

Message rate_label(const Rate &rate) {
    return rate.name == "reached" ? msg("Outcome reached") : msg("Pairs that last");
}

Message rate_definition(const Rate &rate, const Impact &impact) {
    if (rate.name == "reached")
        return msg("of the young people first referred in the period and at least {0} days before "
                   "{1}, those whose mentoring ended with an outcome reached",
                   impact.days_to_judge, impact.at);
    return msg("of the pairs started in the period and at least {0} days before {1}, those that "
               "ran for {0} days or more",
               impact.days_of_a_pair, impact.at);
}

std::vector<Message> impact_notes(const Impact &impact) {
    std::vector<Message> notes = {
        msg("Each young person counts once, by the first referral of the period; referrals "
            "entered by mistake do not count. What is told is what was known on {0}.",
            impact.at),
        msg("A referral is judged once it is {0} days old: the longest we promise to take for a "
            "decision, and six months of mentoring. Until then it is too recent.",
            impact.days_to_judge),
        msg("A group of one to four is never shown, nor left to be worked out: small groups stand "
            "together, with a larger one where their sum alone would give them away."),
        msg("Partners whose kind alone would tell something about a young person count as "
            "“Other”."),
        msg("Laid beside another answer of this kind, for days that overlap, these figures may "
            "tell more: hand out one per year.")};
    if (impact.has_reduced)
        notes.push_back(msg("Young people who were forgotten since count by the kind of their "
                            "partner; the territory, and who the partner was, are no longer "
                            "known."));
    return notes;
}

} // namespace maillon
