// JSON answers: the one door to nlohmann's library. Only *_json.cpp files include it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "alliance/agenda.h"
#include "alliance/health.h"
#include "alliance/referral_state.h"
#include "base/problem.h"
#include "report/timeline.h"
#include "report/view.h"

namespace maillon {

using Json = nlohmann::ordered_json;

// The encoder of every JSON answer: what acts on a terminal is escaped. Ends with a newline. Text
// that is not UTF-8 gets replacement characters; it never throws.
std::string written(const Json &json);

// The same on one line, for a stream of answers.
std::string written_line(const Json &json);

// {"format": 1}, to which the answer is added.
Json json_answer();

Json json_of(Date date);
Json json_of(const std::optional<Date> &date); // null where it is missing
Json json_of(const Rare<Fact> &fact);          // its date
Json json_of(const std::string &text); // null where it is empty; shown() where it is no UTF-8
Json json_of(const std::optional<int> &number);

// Parts that several answers have. A young person's or mentor's name stands beside the id where the
// view shows names, and is no key elsewhere.
Json json_of(const Problems &problems, const Speech &speech);
Json json_of(const Health &health, const Speech &speech);
Json json_of(const Sent &sent, const Register &known, const View &view);
Json json_of(const Youth &youth, const Pair &pair, const Register &known, const View &view);
Json json_of(const Debt &debt, const Register &known, const View &view);
Json json_of(const AgendaItem &item, const Register &known, const View &view);
Json json_of(const std::vector<Happening> &timeline, const Speech &speech);
void add_youth(Json &out, const Register &known, const std::string &youth_id, const View &view);

} // namespace maillon
