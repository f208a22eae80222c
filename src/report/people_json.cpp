// Partners, our team, young people, checkpoints as JSON.
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "report/as_json.h"
#include "report/json.h"
#include "report/people_counts.h"

namespace maillon {
namespace {

std::string_view status_code(const Checkpoint &checkpoint) {
    switch (checkpoint.holding) {
    case Holding::no_answer:
        return "no-answer";
    case Holding::postponed:
        return "postponed";
    case Holding::held:
        break;
    }
    return "held";
}

} // namespace

std::string partners_json(const Register &known, Date today) {
    Json out = json_answer();
    out["partners"] = Json::array();
    for (const Partner &partner : known.partners) {
        const Contact *contact = primary_contact(partner, today);
        Json one;
        one["id"] = partner.id;
        one["name"] = partner.name;
        one["kind"] = json_of(partner.kind);
        one["territory"] = json_of(partner.territory);
        one["stakes"] = partner.stakes;
        one["since"] = json_of(partner.since);
        one["stage"] = stage_code(recorded_stage(partner, today));
        one["referent"] = json_of(referent_on(partner, today));
        one["contact"] = contact ? Json(contact->id) : Json();
        one["open-referrals"] = open_referrals(known, partner.id);
        out["partners"].push_back(std::move(one));
    }
    return written(out);
}

std::string staff_json(const Register &known, Date today) {
    Json out = json_answer();
    out["staff"] = Json::array();
    for (const Staff &staff : known.settings.team) {
        Json one;
        one["id"] = staff.id;
        one["name"] = staff.name;
        one["email"] = json_of(staff.email);
        one["since"] = json_of(staff.since);
        one["until"] = json_of(staff.until);
        one["partners"] = partners_followed(known, staff.id, today);
        one["capacity"] = json_of(staff.partners);
        out["staff"].push_back(std::move(one));
    }
    return written(out);
}

std::string youths_json(const Register &known, const std::vector<const Youth *> &youths,
                        const View &view) {
    Json out = json_answer();
    out["youths"] = Json::array();
    for (const Youth *youth : youths) {
        Json one;
        add_youth(one, known, youth->id, view);
        one["born"] = youth->born.year > 0 ? Json(youth->born.year) : Json();
        one["referrals"] = Json::array();
        for (const Referral &referral : youth->referrals)
            one["referrals"].push_back(json_of(Sent{youth, &referral}, known, view));
        one["pairs"] = Json::array();
        for (const Pair &pair : youth->pairs)
            one["pairs"].push_back(json_of(*youth, pair, known, view));
        out["youths"].push_back(std::move(one));
    }
    return written(out);
}

std::string checkpoints_json(const Register &known, const std::vector<Exchange> &exchanges,
                             const View &view) {
    Json out = json_answer();
    out["checkpoints"] = Json::array();
    for (const Exchange &exchange : exchanges) {
        const Checkpoint &checkpoint = *exchange.checkpoint;
        Json one;
        one["date"] = json_of(checkpoint.fact.date);
        one["id"] = checkpoint.id;
        one["partner"] = exchange.partner ? Json(exchange.partner->id) : Json();
        add_youth(one, known, exchange.youth ? exchange.youth->id : "", view);
        one["kind"] = json_of(checkpoint.kind);
        one["status"] = status_code(checkpoint);
        one["initiative"] = checkpoint.theirs ? "theirs" : "ours";
        one["by"] = json_of(checkpoint.fact.by);
        one["with"] = checkpoint.with;
        one["pair"] = json_of(checkpoint.pair);
        one["difficulty"] = checkpoint.difficulty;
        one["note"] = json_of(checkpoint.fact.note);
        one["next"] = json_of(checkpoint.next);
        out["checkpoints"].push_back(std::move(one));
    }
    return written(out);
}

} // namespace maillon
