// Referrals, pairs and debts as JSON.
// SPDX-License-Identifier: MIT
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {
namespace {

Json codes_of(const std::vector<Coded> &coded) {
    Json out = Json::array();
    for (const Coded &one : coded)
        out.push_back(one.code);
    return out;
}

} // namespace

void add_youth(Json &out, const Register &known, const std::string &youth_id, const View &view) {
    out["youth"] = json_of(youth_id);
    const auto name = youth_name(known, youth_id, view);
    if (name != youth_id) out["youth-name"] = name;
}

Json json_of(const Sent &sent, const Register &known, const View &view) {
    const Referral &referral = *sent.referral;
    Json out;
    add_youth(out, known, sent.youth->id, view);
    out["id"] = referral.id;
    out["partner"] = referral.partner;
    out["contact"] = json_of(referral.contact);
    out["state"] = state_code(state_of(*sent.youth, referral));
    out["goals"] = codes_of(referral.goals);
    out["obstacles"] = codes_of(referral.obstacles);
    out["received"] = json_of(referral.received.date);
    out["acknowledged"] = json_of(referral.acknowledged);
    out["met"] = json_of(referral.met);
    out["accepted"] = json_of(referral.accepted);
    out["declined"] = json_of(referral.declined);
    out["withdrawn"] = json_of(referral.withdrawn);
    out["redirected"] = json_of(referral.redirected);
    out["closed"] = json_of(referral.closed);
    return out;
}

Json json_of(const Youth &youth, const Pair &pair, const Register &known, const View &view) {
    Json out;
    add_youth(out, known, youth.id, view);
    out["id"] = pair.id;
    out["referral"] = json_of(pair.referral);
    out["mentor"] = json_of(pair.mentor);
    const auto name = mentor_name(known, pair.mentor, view);
    if (name != pair.mentor) out["mentor-name"] = name;
    out["started"] = json_of(pair.started.date);
    out["planned-end"] = json_of(pair.planned_end);
    out["paused"] = open_pause(pair) != nullptr;
    out["ended"] = json_of(pair.ended);
    out["outcome"] = pair.ended ? json_of(pair.ended->code) : Json();
    return out;
}

Json json_of(const Debt &debt, const Register &known, const View &view) {
    Json out;
    add_youth(out, known, debt.youth->id, view);
    out["referral"] = debt.referral->id;
    out["partner"] = debt.referral->partner;
    out["contact"] = json_of(debt.referral->contact);
    out["since"] = json_of(debt.since);
    out["due"] = json_of(debt.due);
    out["days"] = debt.age;
    out["about"] = debt.about;
    return out;
}

std::string referrals_json(const Register &known, const std::vector<Sent> &referrals, Date today,
                           const View &view) {
    const Calendars calendars(known.settings);
    Json out = json_answer();
    out["referrals"] = Json::array();
    for (const Sent &sent : referrals) {
        Json one = json_of(sent, known, view);
        one["late"] = is_late(*sent.youth, *sent.referral, known.settings, calendars, today);
        one["expired"] = is_expired(*sent.youth, *sent.referral, known.settings, today);
        out["referrals"].push_back(std::move(one));
    }
    return written(out);
}

std::string pairs_json(const Register &known,
                       const std::vector<std::pair<const Youth *, const Pair *>> &pairs,
                       const View &view) {
    Json out = json_answer();
    out["pairs"] = Json::array();
    for (const auto &[youth, pair] : pairs)
        out["pairs"].push_back(json_of(*youth, *pair, known, view));
    return written(out);
}

std::string debts_json(const Register &known, const std::vector<Debt> &debts, const View &view) {
    Json out = json_answer();
    out["debts"] = Json::array();
    for (const Debt &debt : debts)
        out["debts"].push_back(json_of(debt, known, view));
    return written(out);
}

} // namespace maillon
