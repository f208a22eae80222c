// Lists of referrals, pairs and the feedback we owe.
// SPDX-License-Identifier: MIT
#include "report/answers.h"
#include "report/as_json.h"
#include "report/page.h"
#include "report/referral_words.h"

namespace maillon {
namespace {

// One sentence where there is nothing to list.
std::string listed(const Table &table, const Message &nothing, const View &view) {
    Page page(view);
    if (table.empty())
        page.sentence(nothing);
    else
        page.table(table);
    return page.text();
}

} // namespace

std::string referrals_answer(const Register &known, const std::vector<Sent> &referrals, Date today,
                             const View &view) {
    if (view.format == Format::json) return referrals_json(known, referrals, today, view);
    return listed(referrals_table(known, referrals, today, view),
                  msg("No referral here; add one: maillon referral add PARTNER YOUTH"), view);
}

Table pairs_table(const Register &known, const PairsOfYouths &pairs, Date today, const View &view) {
    Table table({{msg("Young person"), Align::left, WhenNarrow::gives_way},
                 {msg("Mentor"), Align::left, WhenNarrow::gives_way},
                 {msg("Started")},
                 {msg("Days"), Align::right},
                 {msg("State"), Align::left, WhenNarrow::wraps}});
    for (const auto &[youth, pair] : pairs) {
        const Date end = pair->ended ? pair->ended->date : today;
        table.add({{youth_with_id(known, youth->id, view)},
                   {mentor_name(known, pair->mentor, view)},
                   {table_date(pair->started.date, view.speech)},
                   {std::to_string(end - pair->started.date)},
                   {say(pair_in_words(*pair), view.speech)}});
    }
    return table;
}

std::string pairs_answer(const Register &known, const PairsOfYouths &pairs, Date today,
                         const View &view) {
    if (view.format == Format::json) return pairs_json(known, pairs, view);
    return listed(pairs_table(known, pairs, today, view),
                  msg("No pair here; start one: maillon pair start YOUTH --mentor NAME"), view);
}

std::string debts_answer(const Register &known, const std::vector<Debt> &debts, Date today,
                         const View &view) {
    if (view.format == Format::json) return debts_json(known, debts, view);
    Page page(view);
    if (debts.empty())
        page.sentence(msg("We owe nobody any news."));
    else
        page.title(msg("News we owe on {0}, the oldest first", today));
    for (const Debt &debt : debts) {
        page.item(debt_in_words(debt, known, view));
        page.command(debt_command(debt));
    }
    return page.text();
}

} // namespace maillon
