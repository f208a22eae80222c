// Lists of young people and of checkpoints.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "alliance/referral_state.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/page.h"
#include "report/timeline.h"

namespace maillon {
namespace {

std::string birth_year(const Youth &youth) {
    return youth.born.year > 0 ? std::to_string(youth.born.year) : "";
}

Table::Cell state_cell(const Youth &youth, const View &view) {
    if (youth.referrals.empty()) return "";
    return say(state_label(state_of(youth, youth.referrals.back())), view.speech);
}

std::string mentor_now(const Youth &youth, const Register &known, const View &view) {
    const Pair *pair = running_pair(youth, "");
    return pair ? mentor_name(known, pair->mentor, view) : "";
}

std::string with_whom(const Exchange &exchange, const Register &known, const View &view) {
    return exchange.partner ? exchange.partner->name
                            : youth_with_id(known, exchange.youth->id, view);
}

} // namespace

std::string youths_answer(const Register &known, const std::vector<const Youth *> &youths,
                          const View &view) {
    if (view.format == Format::json) return youths_json(known, youths, view);
    Page page(view);
    Table table({{msg("Young person"), Align::left, WhenNarrow::gives_way},
                 {msg("Born"), Align::right},
                 {msg("State")},
                 {msg("Partner"), Align::left, WhenNarrow::gives_way},
                 {msg("Mentor"), Align::left, WhenNarrow::gives_way}});
    for (const Youth *youth : youths)
        table.add(
            {{youth_with_id(known, youth->id, view)},
             {birth_year(*youth)},
             state_cell(*youth, view),
             {youth->referrals.empty() ? "" : partner_name(known, youth->referrals.back().partner)},
             {mentor_now(*youth, known, view)}});
    if (table.empty())
        page.sentence(msg("No young person here; a referral adds one: "
                          "maillon referral add PARTNER NAME --new"));
    else
        page.table(table);
    return page.text();
}

std::string checkpoints_answer(const Register &known, const std::vector<Exchange> &exchanges,
                               const View &view) {
    if (view.format == Format::json) return checkpoints_json(known, exchanges, view);
    Page page(view);
    Table table({{msg("Date")},
                 {msg("With"), Align::left, WhenNarrow::gives_way},
                 {msg("Checkpoint")},
                 {msg("Next")},
                 {msg("Note"), Align::left, WhenNarrow::wraps}});
    for (const Exchange &exchange : exchanges) {
        const Checkpoint &one = *exchange.checkpoint;
        const auto set = exchange.partner ? "partner-checkpoints" : "youth-checkpoints";
        table.add({{table_date(one.fact.date, view.speech)},
                   {with_whom(exchange, known, view)},
                   {say(checkpoint_in_words(one, set), view.speech)},
                   {one.next ? table_date(*one.next, view.speech) : ""},
                   {in_one_line(one.fact.note)}});
    }
    if (table.empty())
        page.sentence(msg("No checkpoint here; log one: maillon checkpoint log WHO NOTE"));
    else
        page.table(table);
    return page.text();
}

} // namespace maillon
