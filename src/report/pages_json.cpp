// A partner's and a young person's page as JSON.
// SPDX-License-Identifier: MIT
#include "alliance/referral_state.h"
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {
namespace {

Json json_of(const Contact &contact) {
    Json out;
    out["id"] = contact.id;
    out["name"] = contact.name;
    out["role"] = maillon::json_of(contact.role);
    out["email"] = maillon::json_of(contact.email);
    out["phone"] = maillon::json_of(contact.phone);
    out["primary"] = contact.primary;
    out["since"] = maillon::json_of(contact.since.date);
    out["met"] = maillon::json_of(contact.met);
    out["until"] = maillon::json_of(contact.until);
    return out;
}

Json json_of(const Consent &consent) {
    Json out;
    out["to"] = consent.to;
    out["given"] = maillon::json_of(consent.given.date);
    out["from"] = maillon::json_of(consent.from);
    out["until"] = maillon::json_of(consent.until);
    return out;
}

// A date, a year, or null.
Json born_of(const Born &born) {
    if (born.date) return born.date->iso();
    return born.year > 0 ? Json(born.year) : Json();
}

Json circle_of(const Youth &youth) {
    Json out = Json::array();
    for (const CirclePerson &person : youth.circle)
        out.push_back({{"role", person.role}, {"partner", maillon::json_of(person.partner)}});
    return out;
}

template <class List, class ToJson> Json array_of(const List &list, ToJson to_json) {
    Json out = Json::array();
    for (const auto &one : list)
        out.push_back(to_json(one));
    return out;
}

} // namespace

Json json_of(const std::vector<Happening> &timeline, const Speech &speech) {
    return array_of(timeline, [&](const Happening &one) {
        Json out;
        out["date"] = json_of(one.date);
        out["fact"] = one.fact;
        out["text"] = say(one.text, speech);
        out["note"] = json_of(one.note);
        return out;
    });
}

std::string partner_page_json(const Health &health, const Register &known,
                              const std::vector<Debt> &debts, Date today, const View &view) {
    const Partner &partner = *health.partner;
    Json out = json_answer();
    out["at"] = json_of(today);
    out["partner"] = json_of(health, view.speech);
    out["referent"] = json_of(referent_on(partner, today));
    out["contacts"] =
        array_of(partner.contacts, [](const Contact &contact) { return json_of(contact); });
    out["referrals"] = array_of(referrals_of(known, partner.id),
                                [&](const Sent &sent) { return json_of(sent, known, view); });
    out["debts"] = array_of(debts, [&](const Debt &debt) { return json_of(debt, known, view); });
    out["timeline"] = json_of(timeline_of(partner, known, view), view.speech);
    return written(out);
}

std::string youth_page_json(const Youth &youth, const Register &known,
                            const std::vector<AgendaItem> &next, const View &view) {
    Json out = json_answer();
    add_youth(out, known, youth.id, view);
    out["born"] = born_of(youth.born);
    out["circle"] = circle_of(youth);
    out["consents"] =
        array_of(youth.consents, [](const Consent &consent) { return json_of(consent); });
    out["referrals"] = array_of(youth.referrals, [&](const Referral &referral) {
        return json_of(Sent{&youth, &referral}, known, view);
    });
    out["pairs"] =
        array_of(youth.pairs, [&](const Pair &pair) { return json_of(youth, pair, known, view); });
    out["timeline"] = json_of(timeline_of(youth, known, view), view.speech);
    out["next"] =
        array_of(next, [&](const AgendaItem &item) { return json_of(item, known, view); });
    return written(out);
}

} // namespace maillon
