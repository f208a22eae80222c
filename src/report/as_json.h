// Every answer's JSON form, as text: what the *_json.cpp files make, without their library.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "report/answers.h"
#include "report/timeline.h"

namespace maillon {

std::string health_json(const HealthReport &report, const View &view);
std::string portfolio_json(const HealthReport &report, const View &view);
std::string summary_json(const SummaryBasis &basis, const Summary &summary,
                         const Problems &problems, const View &view);
std::string agenda_json(const std::vector<AgendaItem> &items, const Register &known, Date today,
                        const View &view);
std::string partners_json(const Register &known, Date today);
std::string youths_json(const Register &known, const std::vector<const Youth *> &youths,
                        const View &view);
std::string referrals_json(const Register &known, const std::vector<Sent> &referrals, Date today,
                           const View &view);
std::string pairs_json(const Register &known,
                       const std::vector<std::pair<const Youth *, const Pair *>> &pairs,
                       const View &view);
std::string debts_json(const Register &known, const std::vector<Debt> &debts, const View &view);
std::string staff_json(const Register &known, Date today);
std::string mentors_json(const Register &known, const std::vector<MentorLife> &mentors,
                         const View &view);
std::string mentor_page_json(const Register &known, const MentorLife &life, const View &view);
std::string codes_json(const std::vector<const CodeSet *> &sets);
std::string checkpoints_json(const Register &known, const std::vector<Exchange> &exchanges,
                             const View &view);
std::string partner_page_json(const Health &health, const Register &known,
                              const std::vector<Debt> &debts, Date today, const View &view);
std::string youth_page_json(const Youth &youth, const Register &known,
                            const std::vector<AgendaItem> &next, const View &view);
std::string history_json(const std::string &id, const History &history, const View &view);
std::string problems_json(const Problems &problems, const View &view);

} // namespace maillon
