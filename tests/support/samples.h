// Small records to test the alliance's rules on, and changes as one line of text to compare.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "alliance/change.h"
#include "alliance/register.h"
#include "alliance/steps.h"
#include "base/error.h"

namespace maillon::samples {

inline Date day(std::string_view iso) { return Date::from_iso(iso).value(); }

inline Fact fact(std::string_view iso, std::string code = "") {
    Fact made;
    made.date = day(iso);
    made.code = std::move(code);
    return made;
}

// An adult sent by ft-sarcelles on 2026-03-02, with nothing done yet.
inline Youth youth() {
    Youth made;
    made.file = "youth/2026/y26-7kq2m.yaml";
    made.id = "y26-7kq2m";
    made.born = {2000, std::nullopt};
    Referral referral;
    referral.id = "r-5x2a";
    referral.partner = "ft-sarcelles";
    referral.contact = "c-4m2x";
    referral.received = fact("2026-03-02");
    made.referrals.push_back(referral);
    return made;
}

inline Pair pair(std::string_view started) {
    Pair made;
    made.id = "p-3n8w";
    made.referral = "r-5x2a";
    made.mentor = "m-4k2x";
    made.started = fact(started);
    return made;
}

inline Youth paired_youth() {
    Youth made = youth();
    made.referrals[0].met = fact("2026-03-09");
    made.referrals[0].accepted = fact("2026-03-10");
    made.pairs.push_back(pair("2026-03-20"));
    return made;
}

inline Partner partner() {
    Partner made;
    made.file = "partners/ft-sarcelles.yaml";
    made.id = "ft-sarcelles";
    made.name = "France Travail Sarcelles";
    made.kind = "FT";
    made.since = day("2025-01-14");
    Contact contact;
    contact.id = "c-4m2x";
    contact.name = "Jean-Vladimir P.";
    contact.since = fact("2025-01-14");
    made.contacts.push_back(contact);
    return made;
}

inline Register whole(Youth one, Partner its_partner = partner()) {
    Register made;
    made.settings.team = {{"angelina", "Angelina C.", "", {}, {}, {}}};
    made.youths = {std::move(one)};
    made.partners = {std::move(its_partner)};
    return made;
}

// Words plain, texts in quotes, block lists and maps in < >.
inline std::string shown(const Value &value) {
    if (value.kind == Value::Kind::word) return value.scalar;
    if (value.kind == Value::Kind::text) return '"' + value.scalar + '"';
    std::string inside;
    for (const Value &item : value.items)
        inside += (inside.empty() ? "" : ", ") + shown(item);
    for (const Field &field : value.entries)
        inside += (inside.empty() ? "" : ", ") + field.key + ": " + shown(field.value);
    if (!value.on_one_line) return "<" + inside + ">";
    return value.kind == Value::Kind::list ? "[" + inside + "]" : "{" + inside + "}";
}

// "set referrals/r-5x2a/acknowledged: 2026-03-03", one line for each change.
inline std::string shown(const Changes &changes) {
    std::string all;
    for (const Change &change : changes) {
        constexpr const char *actions[] = {"set ", "add ", "remove "};
        all += (all.empty() ? "" : "\n") + std::string(actions[static_cast<int>(change.action)]);
        for (const maillon::Step &step : change.at)
            all += step.key + "/" + (step.item.empty() ? "" : step.item + "/");
        all += change.key;
        if (change.action != Change::Action::remove) all += ": " + shown(change.value);
    }
    return all;
}

// The refusal and its remedy as one English line; "accepted" when nothing was refused.
inline std::string refusal(const std::function<void()> &act) {
    try {
        act();
    } catch (const Error &error) {
        const std::string remedy = say(error.remedy(), {});
        return say(error.message(), {}) + (remedy.empty() ? "" : "; " + remedy);
    }
    return "accepted";
}

} // namespace maillon::samples
