// Every answer on a register, in one list, for what must hold of all of them.
// SPDX-License-Identifier: MIT
#pragma once

#include "report/answers.h"
#include "unit/report/small_register.h"

namespace small {

struct Answer {
    const char *name;
    std::string text;
};

inline View view(Language language, Format format = Format::text, int width = 0) {
    View out;
    out.speech = {language, width > 0, today};
    out.format = format;
    out.width = width;
    return out;
}

inline std::vector<const Youth *> youths_of(const Register &known) {
    std::vector<const Youth *> out;
    for (const Youth &youth : known.youths)
        out.push_back(&youth);
    return out;
}

inline std::vector<std::pair<const Youth *, const Pair *>> pairs_of(const Register &known) {
    std::vector<std::pair<const Youth *, const Pair *>> out;
    for (const Youth &youth : known.youths)
        for (const Pair &pair : youth.pairs)
            out.emplace_back(&youth, &pair);
    return out;
}

inline std::vector<Sent> sent_of(const Register &known) {
    std::vector<Sent> out;
    for (const Youth &youth : known.youths)
        for (const Referral &one : youth.referrals)
            out.push_back({&youth, &one});
    return out;
}

inline std::vector<Exchange> exchanges_of(const Register &known) {
    std::vector<Exchange> out;
    for (const Partner &partner : known.partners)
        for (const Checkpoint &one : partner.checkpoints)
            out.push_back({&partner, nullptr, &one});
    for (const Youth &youth : known.youths)
        for (const Checkpoint &one : youth.checkpoints)
            out.push_back({nullptr, &youth, &one});
    return out;
}

inline std::vector<Answer> list_answers(const Register &known, const Calendars &calendars,
                                        const View &view) {
    const auto debts = feedback_debts(known, calendars, today, today);
    return {{"partners", partners_answer(known, today, view)},
            {"staff", staff_answer(known, today, view)},
            {"youths", youths_answer(known, youths_of(known), view)},
            {"referrals", referrals_answer(known, sent_of(known), today, view)},
            {"pairs", pairs_answer(known, pairs_of(known), today, view)},
            {"debts", debts_answer(known, debts, today, view)},
            {"checkpoints", checkpoints_answer(known, exchanges_of(known), view)},
            {"problems", problems_answer(problems(), view)}};
}

inline void add_health_answers(std::vector<Answer> &out, const Register &whole,
                               const Assessment &assessment, const View &view) {
    const Calendars calendars(whole.settings);
    const Register known = as_known(whole, today);
    const Problems faults = problems();
    HealthReport report{assessment, known, faults};
    out.push_back({"health", health_answer(report, view)});
    out.push_back({"portfolio", portfolio_answer(report, view)});
    report.depth = Depth::explained;
    if (view.format == Format::text && view.width == 0) {
        View other = view;
        other.format = Format::html;
        const auto months = last_months(whole, known, calendars, assessment);
        out.push_back({"health page", health_page(report, months, other)});
        other.format = Format::csv;
        std::string rows = health_answer(report, other);
        std::erase(rows, '\r'); // the line ends of CSV are its own
        out.push_back({"health rows", std::move(rows)});
    }
    out.push_back({"explained", health_answer(report, view)});
    const Date from = day("2026-09-01");
    const Glance then = glance(whole, calendars, from, Sources::named);
    const HealthSince since = health_since(then, from, assessment, known);
    report.since = &since;
    out.push_back({"since", view.format == Format::json ? health_answer(report, view)
                                                        : health_since_answer(report, view)});
}

inline std::vector<Answer> every_answer(const Register &whole, const View &view) {
    const Calendars calendars(whole.settings);
    const Register known = as_known(whole, today);
    auto out = list_answers(known, calendars, view);
    const Assessment assessment = assess(whole, known, calendars, today);
    for (const Health &health : assessment.partners) {
        const auto debts = feedback_debts(known, calendars, today, today);
        out.push_back({"partner page", partner_page(health, known, debts, today, view)});
    }
    add_health_answers(out, whole, assessment, view);
    const auto items = agenda(known, calendars, today, 14);
    out.push_back({"agenda", agenda_answer(items, known, today, view)});
    if (view.format == Format::text)
        out.push_back({"brief", agenda_brief(items, known, today, view)});
    for (const Youth &youth : known.youths)
        out.push_back({"youth page", youth_page(youth, known, items, view)});
    const SummaryBasis basis = summary_basis(whole, calendars, week_ending(week_end(today)));
    const Summary summary = summarise(basis, calendars);
    out.push_back({"summary", summary_answer(basis, summary, problems(), view)});
    if (view.format == Format::text && view.width == 0) {
        View page = view;
        page.format = Format::html;
        out.push_back({"summary page", summary_answer(basis, summary, problems(), page)});
        out.push_back(
            {"summary mail", summary_mail(basis, summary, problems(),
                                          {"a@b.example", {"c@d.example"}, today}, view)});
    }
    return out;
}

} // namespace small
