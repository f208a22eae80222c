// The tracking sheet of a partner's own referrals, in every format.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/csv.h"
#include "report/for_partners.h"
#include "report/html_writer.h"
#include "report/page.h"
#include "report/sight_words.h"

namespace maillon {
namespace {

Message sheet_title(const PartnerSight &sight) {
    return msg("{0}: the young people you referred to {1}", sight.name, sight.association);
}

// Who answers on our side; empty where nobody is named.
Message our_person(const PartnerSight &sight) {
    if (sight.referent.empty()) return {};
    if (sight.referent_email.empty()) return msg("Your contact with us: {0}", sight.referent);
    return msg("Your contact with us: {0}, {1}", sight.referent, sight.referent_email);
}

Message only_presence() { return msg("Without their consent we say no more than this:"); }

std::vector<const ReferralSeen *> told_of(const PartnerSight &sight, bool with_details) {
    std::vector<const ReferralSeen *> out;
    for (const ReferralSeen &referral : sight.referrals)
        if (referral.details.has_value() == with_details) out.push_back(&referral);
    return out;
}

std::string notes_text(const ReferralDetails &details, const Speech &speech) {
    std::string out;
    for (const NoteSeen &note : details.notes)
        out += (out.empty() ? "" : " · ") +
               say(msg("{0}: {1}", note.date, in_one_line(note.text)), speech);
    return out;
}

std::string date_text(const std::optional<Date> &date, const Speech &speech) {
    return date ? table_date(*date, speech) : "";
}

std::string said(const Message &message, const Speech &speech) {
    return message.empty() ? "" : say(message, speech);
}

bool have_notes(const std::vector<const ReferralSeen *> &referrals) {
    return std::ranges::any_of(
        referrals, [](const ReferralSeen *one) { return !one->details->notes.empty(); });
}

Table sheet_table(const std::vector<const ReferralSeen *> &referrals, const View &view) {
    std::vector<Table::Column> columns{{msg("Young person")},
                                       {msg("Referred")},
                                       {msg("Met"), Align::left, WhenNarrow::beneath},
                                       {msg("State"), Align::left, WhenNarrow::wraps},
                                       {msg("Last news from us"), Align::left, WhenNarrow::wraps}};
    const bool with_notes = have_notes(referrals);
    if (with_notes) columns.push_back({msg("Notes"), Align::left, WhenNarrow::beneath});
    Table table(columns);
    for (const ReferralSeen *referral : referrals) {
        const ReferralDetails &details = *referral->details;
        std::vector<Table::Cell> row{referral->who, table_date(details.received, view.speech),
                                     date_text(details.met, view.speech),
                                     say(state_seen(details), view.speech),
                                     said(last_told(details), view.speech)};
        if (with_notes) row.emplace_back(notes_text(details, view.speech));
        table.add(std::move(row));
    }
    return table;
}

std::string sheet_text(const PartnerSight &sight, const View &view) {
    Page page(view);
    page.title(sheet_title(sight));
    page.sentence(msg("On {0}", sight.at));
    if (const Message person = our_person(sight); !person.empty()) page.sentence(person);
    if (sight.referrals.empty()) page.sentence(msg("No referral so far."));
    const auto told = told_of(sight, true);
    if (!told.empty()) page.table(sheet_table(told, view));
    const auto silent = told_of(sight, false);
    if (!silent.empty()) page.heading(only_presence());
    for (const ReferralSeen *referral : silent)
        page.item(presence_seen(*referral));
    return page.text();
}

// A row per referral; without the consent all but two cells are empty.
std::string sheet_csv(const PartnerSight &sight, const View &view) {
    const Speech &speech = view.speech;
    const auto heading = [&](const Message &text) { return say(text, speech); };
    std::string out =
        csv_row({heading(msg("Young person")), heading(msg("Follow-up")), heading(msg("Referred")),
                 heading(msg("Acknowledged")), heading(msg("Met")), heading(msg("State")),
                 heading(msg("Since")), heading(msg("Last news from us")), heading(msg("Notes"))});
    const auto iso = [](const std::optional<Date> &date) { return date ? date->iso() : ""; };
    for (const ReferralSeen &referral : sight.referrals) {
        std::vector<std::string> row{referral.who, say(presence_label(referral.presence), speech)};
        row.resize(9);
        if (referral.details) {
            const ReferralDetails &details = *referral.details;
            row = {row[0],
                   row[1],
                   iso(details.received),
                   iso(details.acknowledged),
                   iso(details.met),
                   say(state_seen(details), speech),
                   iso(state_since(details)),
                   said(last_told(details), speech),
                   notes_text(details, speech)};
        }
        out += csv_row(row);
    }
    return out;
}

std::string sheet_table_html(const std::vector<const ReferralSeen *> &referrals,
                             const HtmlWriter &html) {
    const auto day = [&](const std::optional<Date> &date) {
        return date ? html.say(msg("{0}", *date)) : std::string();
    };
    const bool has_notes = have_notes(referrals);
    std::vector<std::vector<std::string>> rows;
    for (const ReferralSeen *referral : referrals) {
        const ReferralDetails &details = *referral->details;
        rows.push_back({in_html(referral->who), day(details.received), day(details.met),
                        html.say(state_seen(details)), html.say(last_told(details))});
        if (has_notes) rows.back().push_back(in_html(notes_text(details, html.speech())));
    }
    std::vector<Message> headings{msg("Young person"), msg("Referred"), msg("Met"), msg("State"),
                                  msg("Last news from us")};
    if (has_notes) headings.push_back(msg("Notes"));
    return html.table(msg("Where each referral stands"), headings, rows);
}

std::string sheet_html(const PartnerSight &sight, const View &view) {
    const HtmlWriter html(view.speech);
    std::string body = html.tag("h1", sheet_title(sight)) + html.tag("p", msg("On {0}", sight.at)) +
                       html.tag("p", our_person(sight));
    if (sight.referrals.empty()) body += html.tag("p", msg("No referral so far."));
    const auto told = told_of(sight, true);
    if (!told.empty()) body += sheet_table_html(told, html);
    std::string items;
    for (const ReferralSeen *referral : told_of(sight, false))
        items += html.item(presence_seen(*referral));
    if (!items.empty()) body += html.tag("h2", only_presence()) + html.list(items);
    body += html.tag("p",
                     msg("Kept between you and us: please pass it on to nobody. A young person may "
                         "take their consent back at any time; then only 'followed', 'not "
                         "followed' or 'ended' stands here."),
                     "faint");
    return html_page(say(sheet_title(sight), view.speech), element("main", "\n" + body) + "\n",
                     view.speech.language);
}

} // namespace

std::string share_answer(const PartnerSight &sight, const View &view) {
    if (view.format == Format::csv) return sheet_csv(sight, view);
    if (view.format == Format::html) return sheet_html(sight, view);
    return sheet_text(sight, view);
}

std::string withheld_answer(const PartnerSight &sight, const View &view) {
    Page page(view);
    page.title(msg("{0}: what its sheet withholds on {1}", sight.name, sight.at));
    if (sight.withheld.empty()) page.sentence(msg("Nothing is withheld."));
    for (const Withheld &withheld : sight.withheld) {
        page.item(withheld_text(withheld));
        page.under(withheld_rule(withheld.kept));
        std::string whom;
        for (const std::string &pseudonym : withheld.whom)
            whom += (whom.empty() ? "" : ", ") + pseudonym;
        if (!whom.empty()) page.under(msg("{0}", whom), "faint");
    }
    return page.text();
}

} // namespace maillon
