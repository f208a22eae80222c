// Lists of partners and of our team.
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/page.h"
#include "report/people_counts.h"

namespace maillon {
namespace {

std::string in_post(const Staff &staff, const View &view) {
    auto since = staff.since ? table_date(staff.since->date, view.speech) : "";
    if (!staff.until) return since;
    return say(msg("{0} to {1}", since, table_date(staff.until->date, view.speech)), view.speech);
}

std::string load_of(const Register &known, const Staff &staff, Date today, const View &view) {
    const int follows = partners_followed(known, staff.id, today);
    if (!staff.partners) return std::to_string(follows);
    return say(msg("{0} of {1}", follows, *staff.partners), view.speech);
}

} // namespace

std::string partners_answer(const Register &known, Date today, const View &view) {
    if (view.format == Format::json) return partners_json(known, today);
    Page page(view);
    Table table({{msg("Id"), Align::left, WhenNarrow::gives_way},
                 {msg("Name"), Align::left, WhenNarrow::gives_way},
                 {msg("Stage")},
                 {msg("Territory"), Align::left, WhenNarrow::gives_way},
                 {msg("Referent"), Align::left, WhenNarrow::gives_way},
                 {msg("Open"), Align::right}});
    for (const Partner &partner : known.partners)
        table.add({{partner.id},
                   {partner.name},
                   {say(stage_label(recorded_stage(partner, today)), view.speech)},
                   {partner.territory},
                   {staff_name(known.settings, referent_on(partner, today))},
                   {std::to_string(open_referrals(known, partner.id))}});
    if (table.empty())
        page.sentence(msg("No partner yet; add one: maillon partner add NAME --kind CODE"));
    else
        page.table(table);
    return page.text();
}

std::string staff_answer(const Register &known, Date today, const View &view) {
    if (view.format == Format::json) return staff_json(known, today);
    Page page(view);
    Table table({{msg("Id")},
                 {msg("Name"), Align::left, WhenNarrow::gives_way},
                 {msg("E-mail"), Align::left, WhenNarrow::gives_way},
                 {msg("Since")},
                 {msg("Partners"), Align::right}});
    for (const Staff &staff : known.settings.team)
        table.add({{staff.id},
                   {staff.name},
                   {staff.email},
                   {in_post(staff, view)},
                   {load_of(known, staff, today, view)}});
    if (table.empty())
        page.sentence(msg("Nobody in the team yet; add somebody: maillon staff add NAME"));
    else
        page.table(table);
    return page.text();
}

} // namespace maillon
