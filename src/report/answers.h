// Every answer a reading command gives, as text: one function per question; each serves all formats
// of the view. JSON answers carry "format": 1. Text ends with a newline; an empty answer says so in
// one sentence (text) or is an empty list (JSON).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/agenda.h"
#include "alliance/codes.h"
#include "alliance/health.h"
#include "alliance/health_months.h"
#include "alliance/health_since.h"
#include "alliance/history.h"
#include "alliance/mentors.h"
#include "alliance/referral_state.h"
#include "alliance/summary.h"
#include "base/problem.h"
#include "report/view.h"

namespace maillon {

// What health is to tell: of all partners or some, and how deep.
enum class Depth { lines, explained };
struct HealthReport {
    const Assessment &assessment; // whoever it is about
    const Register &known;
    const Problems &problems;   // stand in the JSON
    Depth depth = Depth::lines; // explained: every line with its figures and records
    Message of_whom = {};       // where it is a part of the portfolio: "territory: Sarcelles"
    const HealthSince *since = nullptr; // what changed, beside the JSON
};
// A line per partner, then the portfolio; text, JSON (4-health, 4.7), Markdown, CSV.
std::string health_answer(const HealthReport &report, const View &view);
// health --since: which partnerships changed and why; text and Markdown.
std::string health_since_answer(const HealthReport &report, const View &view);
// One standalone page with charts; `months` stand in the order of the partners.
std::string health_page(const HealthReport &report, const std::vector<std::vector<Month>> &months,
                        const View &view);

// portfolio: segments, loads, concentration, the gate, whom to consolidate first; text, JSON,
// Markdown.
std::string portfolio_answer(const HealthReport &report, const View &view);

// "Afev Val-d'Oise, week 47: 16 November 2026 to 22 November 2026".
Message summary_title(const SummaryBasis &basis, const Summary &summary);
// Whether a summary names it among the records to mend: what is no mere hint.
bool is_to_mend(const Problem &problem);
// Text, JSON, Markdown, a page of HTML. `problems`: of the records it is about, to be mended.
std::string summary_answer(const SummaryBasis &basis, const Summary &summary,
                           const Problems &problems, const View &view);

// The same as a mail: text, and the page of HTML beside it.
struct Envelope {
    std::string from;
    std::vector<std::string> to;
    Date day; // that the mail is dated
};
std::string summary_mail(const SummaryBasis &basis, const Summary &summary,
                         const Problems &problems, const Envelope &envelope, View view);

// Text, JSON, Markdown.
std::string agenda_answer(const std::vector<AgendaItem> &items, const Register &known, Date today,
                          const View &view);
// Ten lines at most, for `maillon` alone.
std::string agenda_brief(const std::vector<AgendaItem> &items, const Register &known, Date today,
                         const View &view);

// Lists: text, JSON, Markdown. `known` is as known on the day asked; all are in a stable order.
std::string partners_answer(const Register &known, Date today, const View &view);
std::string youths_answer(const Register &known, const std::vector<const Youth *> &youths,
                          const View &view);
std::string referrals_answer(const Register &known, const std::vector<Sent> &referrals, Date today,
                             const View &view);
std::string pairs_answer(const Register &known,
                         const std::vector<std::pair<const Youth *, const Pair *>> &pairs,
                         Date today, const View &view);
std::string debts_answer(const Register &known, const std::vector<Debt> &debts, Date today,
                         const View &view);
std::string staff_answer(const Register &known, Date today, const View &view);
// A mentor's phone and e-mail are shown where names are.
std::string mentors_answer(const Register &known, const std::vector<MentorLife> &mentors,
                           const View &view);
std::string mentor_page(const Register &known, const MentorLife &life,
                        const View &view); // and JSON
std::string codes_answer(const std::vector<const CodeSet *> &sets, const View &view);

// A checkpoint with whom it was about: one of partner and youth is set.
struct Exchange {
    const Partner *partner = nullptr;
    const Youth *youth = nullptr;
    const Checkpoint *checkpoint = nullptr;
};
std::string checkpoints_answer(const Register &known, const std::vector<Exchange> &exchanges,
                               const View &view);

// One screen: who, stage, health, open referrals, what is owed, timeline. Text and JSON.
std::string partner_page(const Health &health, const Register &known,
                         const std::vector<Debt> &debts, Date today, const View &view);
// What a successor reads first, at the partner's or among us; never a private note. Text and
// Markdown.
struct Handover {
    const Partner &partner;
    Stage stage; // as it reads on that day
    const std::vector<Debt> &debts;
    Date day;
};
std::string handover_page(const Handover &handover, const Register &known, const View &view);
// Circle, consents, timeline of all facts, what is next. Text and JSON.
std::string youth_page(const Youth &youth, const Register &known,
                       const std::vector<AgendaItem> &next, const View &view);

// history: who recorded what and when; text, JSON, Markdown. What was recorded by hand is told only
// where names are shown.
std::string history_answer(const std::string &id, const History &history, const View &view);

// "partners/ml-nord.yaml:14:9: 'since' is not a date ('2024-13-02'); write it as YYYY-MM-DD", a
// line per problem.
std::string problem_lines(const Problems &problems, const Speech &speech);
// check: the lines, then how many; JSON:
// {"format":1,"problems":[{file,line,column,damage,what,remedy}]}.
std::string problems_answer(const Problems &problems, const View &view);

} // namespace maillon
