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
#include "alliance/history.h"
#include "alliance/referral_state.h"
#include "alliance/summary.h"
#include "base/problem.h"
#include "report/view.h"

namespace maillon {

// health: a line per partner, then the portfolio; text, JSON (4-health, 4.7), Markdown. Problems
// stand in the JSON.
std::string health_answer(const Assessment &assessment, const Register &known,
                          const Problems &problems, const View &view);
// health PARTNER, health --explain: every line with its points and evidence, and what to do; text
// and Markdown.
std::string health_explained(const std::vector<const Health *> &partners, const Register &known,
                             const View &view);

// summary --week: text, JSON, Markdown.
std::string summary_answer(const SummaryBasis &basis, const Summary &summary,
                           const Problems &problems, const View &view);

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
