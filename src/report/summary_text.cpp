// The summary in sections: what we owe, who waits, what changed, what to do, what is new, what
// comes (3-commands, 3.3). Sections without anything to say are left out.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_map>

#include "alliance/codes.h"
#include "base/text.h"
#include "report/agenda_words.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/health_words.h"
#include "report/html.h"
#include "report/problem_words.h"
#include "report/referral_words.h"

namespace maillon {
namespace {

// What every section is written with.
struct Desk {
    const SummaryBasis &basis;
    const Summary &summary;
    const View &view;
    Page &page;

    [[nodiscard]] const Register &known() const { return basis.now; }
};

// What a heading says of each kind of period.
struct Said {
    Message week, month, term, range;

    [[nodiscard]] const Message &of(Span span) const {
        switch (span) {
        case Span::week:
            return week;
        case Span::month:
            return month;
        case Span::term:
            return term;
        case Span::range:
            break;
        }
        return range;
    }
};

void write_counts(Desk &desk) {
    const Span span = desk.summary.period.span;
    const Said now{msg("this week"), msg("this month"), msg("this term"), msg("this period")};
    const Said before{msg("the week before"), msg("the month before"), msg("the term before"),
                      msg("the period before")};
    Table table({{span == Span::week ? msg("Over the week") : msg("In figures")},
                 {now.of(span), Align::right},
                 {before.of(span), Align::right}});
    for (const Counted &one : desk.summary.counts)
        if (one.now + one.before > 0)
            table.add({{say(one.label, desk.view.speech)},
                       {std::to_string(one.now)},
                       {std::to_string(one.before)}});
    if (!table.empty()) desk.page.table(table);
    if (desk.summary.reduced > 0)
        desk.page.sentence(msg("{0} young person forgotten since counts here, and stands in no "
                               "list.|{0} young people forgotten since count here, and stand in "
                               "no list.",
                               desk.summary.reduced),
                           "faint");
}

void write_waiting(Desk &desk, const std::vector<Waiting> &waiting) {
    for (const Waiting &one : waiting)
        desk.page.item(msg("{0}, {1}: {2}, since {3}",
                           youth_with_id(desk.known(), one.youth->id, desk.view),
                           prescriber_of(*one.referral, desk.known()), one.text, one.since));
}

Message debt_of_one(const Debt &debt, const Register &known, const View &view) {
    return msg("{1} ({2}, {0} day)|{1} ({2}, {0} days)", debt.age,
               youth_with_id(known, debt.youth->id, view), labelled("feedback", debt.about));
}

// One line per prescriber, for one call settles them; the prescriber who waits longest comes first.
void write_debts(Desk &desk) {
    std::vector<std::pair<std::string, std::string>> lines;
    std::unordered_map<std::string, std::size_t> places; // a country has thousands of prescribers
    for (const Debt &debt : desk.summary.debts) {
        const auto who = prescriber_of(*debt.referral, desk.known());
        const auto news = say(debt_of_one(debt, desk.known(), desk.view), desk.view.speech);
        const auto [place, is_new] = places.try_emplace(who, lines.size());
        if (is_new)
            lines.emplace_back(who, news);
        else
            lines[place->second].second += ", " + news;
    }
    for (const auto &[who, news] : lines)
        desk.page.item(msg("Give news to {0}: {1}", who, news));
}

void write_owed(Desk &desk) {
    if (desk.summary.debts.empty() && desk.summary.late_acknowledgements.empty()) return;
    desk.page.heading(msg("What we owe"));
    write_debts(desk);
    write_waiting(desk, desk.summary.late_acknowledgements);
}

void write_young_people(Desk &desk) {
    if (desk.summary.waiting.empty()) return;
    desk.page.heading(msg("Young people who wait"));
    write_waiting(desk, desk.summary.waiting);
}

void write_changes(Desk &desk) {
    if (desk.summary.changes.empty()) return;
    desk.page.heading(msg("Partnerships that changed level"));
    for (const LevelChange &change : desk.summary.changes) {
        desk.page.item(msg("{0}: {1} → {2} (points: {3} → {4})", change.partner->name,
                           level_label(change.before), level_label(change.now),
                           in_points(hundredths(change.points_before)),
                           in_points(hundredths(change.points))));
        if (!change.why.empty()) desk.page.under(change.why);
    }
}

void write_actions(Desk &desk) {
    if (desk.summary.actions.empty()) return;
    desk.page.heading(desk.summary.period.span == Span::week ? msg("What helps most this week")
                                                             : msg("What helps most now"));
    for (const WeekAction &one : desk.summary.actions) {
        const Health &health = *one.health;
        desk.page.item(
            msg("{0} — {1}", health.partner->name, action_in_words(health, desk.known().settings)));
        desk.page.under(msg("Why: {0}", health.signal(health.action->signal).text));
        desk.page.under(msg("Done when {0}", health.action->done_when));
    }
}

void write_dormant(Desk &desk) {
    if (desk.summary.dormant.empty()) return;
    desk.page.heading(msg("Dormant: revive or close?"));
    for (const Partner *partner : desk.summary.dormant)
        desk.page.item(msg("{0}", partner->name));
}

void write_new(Desk &desk) {
    const Summary &summary = desk.summary;
    const Register &known = desk.known();
    if (summary.received.empty() && summary.started.empty() && summary.early_breaks.empty()) return;
    const Said heading{msg("New this week"), msg("New this month"), msg("New this term"),
                       msg("New in this period")};
    desk.page.heading(heading.of(summary.period.span));
    for (const Sent &sent : summary.received)
        desk.page.item(msg("{0}: referred by {1} on {2}",
                           youth_with_id(known, sent.youth->id, desk.view),
                           prescriber_of(*sent.referral, known), sent.referral->received.date));
    for (const auto &[youth, pair] : summary.started)
        desk.page.item(msg("{0}: paired with {1} on {2}",
                           youth_with_id(known, youth->id, desk.view),
                           mentor_name(known, pair->mentor, desk.view), pair->started.date));
    for (const auto &[youth, pair] : summary.early_breaks)
        desk.page.item(msg("{1}: pair broken off after {0} day: {2}|"
                           "{1}: pair broken off after {0} days: {2}",
                           pair->ended->date - pair->started.date,
                           youth_with_id(known, youth->id, desk.view),
                           labelled("outcomes", pair->ended->code)));
}

void write_coming(Desk &desk) {
    if (desk.summary.coming.empty()) return;
    const Message four_weeks = msg("In the next four weeks");
    const Said heading{msg("Coming next week"), msg("Coming next month"), four_weeks, four_weeks};
    desk.page.heading(heading.of(desk.summary.period.span));
    for (const AgendaItem &item : desk.summary.coming)
        desk.page.item(due_in_words(item, desk.known(), desk.summary.period.to, desk.view));
}

void write_problems(Desk &desk, const Problems &problems) {
    Problems errors;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(errors), is_to_mend);
    if (errors.empty()) return;
    desk.page.heading(msg("Records to mend"));
    for (const Problem &problem : errors)
        desk.page.item(problem_in_words(problem));
}

// Said once, so that nobody runs after chance (4-health, 4.6).
void write_closing(Desk &desk) {
    constexpr std::size_t many = 20;
    const auto &partners = desk.basis.health_now.partners;
    const bool has_silence =
        std::any_of(partners.begin(), partners.end(), [](const Health &health) {
            return is_judged(health) && health.signal("silence").severity.value_or(0) >= 0.25;
        });
    if (partners.size() < many || !has_silence || !desk.summary.staff.empty()) return;
    desk.page.heading(msg("To read with calm"));
    desk.page.sentence(msg("Among {0} partners, one or two rare silences in a week are to be "
                           "expected, by chance alone.",
                           partners.size()));
}

void write_sections(Desk &desk, const Problems &problems) {
    write_counts(desk);
    write_owed(desk);
    write_young_people(desk);
    write_changes(desk);
    write_actions(desk);
    write_dormant(desk);
    write_new(desk);
    write_coming(desk);
    write_problems(desk, problems);
}

} // namespace

bool is_to_mend(const Problem &problem) { return problem.damage >= Damage::warning; }

Message summary_title(const SummaryBasis &basis, const Summary &summary) {
    const Period &period = summary.period;
    const Settings &settings = basis.now.settings;
    const std::string &who = settings.association;
    const Said title{
        msg("{0}, week {1}: {2} to {3}", who, iso_week(period.to), period.from, period.to),
        msg("{0}, month from {1} to {2}", who, period.from, period.to),
        msg("{0}, term from {1} to {2}", who, period.from, period.to),
        msg("{0}, from {1} to {2}", who, period.from, period.to)};
    if (summary.staff.empty()) return title.of(period.span);
    return msg("{0}, for {1}", title.of(period.span), staff_name(settings, summary.staff));
}

std::string summary_answer(const SummaryBasis &basis, const Summary &summary,
                           const Problems &problems, const View &view) {
    if (view.format == Format::json) return summary_json(basis, summary, problems, view);
    Page page(view);
    Desk desk{basis, summary, view, page};
    const Message title = summary_title(basis, summary);
    page.title(title);
    const auto title_alone = page.text().size();
    write_sections(desk, problems);
    if (page.text().size() == title_alone)
        page.sentence(summary.period.span == Span::week
                          ? msg("A quiet week: nothing new, and nothing is due.")
                          : msg("Nothing new, and nothing is due."));
    write_closing(desk);
    if (view.format != Format::html) return page.text();
    return html_page(say(title, view.speech), page.text(), view.speech.language);
}

} // namespace maillon
