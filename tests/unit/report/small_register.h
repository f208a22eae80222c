// A small association, by hand: a partnership that holds, one that lost its contact, a prospect, a
// closed one; two young people whose names must never be seen unasked.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/register.h"

namespace small {

using namespace maillon;

inline Date day(const char *iso) { return *Date::from_iso(iso); }
inline Fact on(const char *iso) {
    Fact fact;
    fact.date = day(iso);
    return fact;
}
inline Fact on(const char *iso, const char *code) {
    Fact fact = on(iso);
    fact.code = code;
    return fact;
}

inline const Date today = day("2026-11-23");

inline Settings settings() {
    Settings out;
    out.association = "Afev Val-d'Oise";
    out.school_zone = Zone::c;
    out.team = {{"angelina", "Angelina C.", "angelina@example.org", on("2024-09-01"), {}, 15},
                {"bruno", "Bruno T.", "", on("2025-09-01"), on("2026-12-31"), {}}};
    return out;
}

inline Checkpoint held(const char *id, const char *iso, const char *kind, const char *note) {
    Checkpoint out;
    out.id = id;
    out.fact = on(iso);
    out.fact.note = note;
    out.kind = kind;
    return out;
}

inline Contact contact(const char *id, const char *name, const char *since) {
    Contact out;
    out.id = id;
    out.name = name;
    out.role = "conseiller CEJ";
    out.since = on(since);
    out.met = on(since);
    return out;
}

inline Partner employment_office() {
    Partner out;
    out.id = "ft-sarcelles";
    out.name = "France Travail Sarcelles";
    out.kind = "FT";
    out.territory = "Sarcelles (95)";
    out.since = day("2025-12-10");
    out.referents = {{"angelina", on("2026-01-14"), {}}};
    out.contacts = {contact("c-4m2x", "Jean-Vladimir P.", "2026-01-14")};
    out.agreements = {{on("2026-02-01"), day("2027-01-31"), 12, 4}};
    out.stages = {{Stage::prospect, on("2025-12-10"), ""},
                  {Stage::pilot, on("2026-01-14"), "premier envoi"}};
    out.documents = {{"fiche-orientation", 3, on("2026-02-03"), {"c-4m2x"}}};
    out.checkpoints = {held("k-7d0q", "2026-10-06", "breakfast", "Six conseillers.\nTous venus.")};
    out.pulses = {{on("2026-10-06"), "c-4m2x", 5, 4, 4}};
    return out;
}

inline Partner school() {
    Partner out;
    out.id = "lycee-curie";
    out.name = "Lycée Marie-Curie | 日本 <b>";
    out.kind = "LYCEE";
    out.territory = "Garges";
    out.since = day("2025-09-01");
    Contact gone = contact("c-9k1t", "Odile R.", "2025-09-01");
    gone.until = on("2026-07-01");
    out.contacts = {gone};
    out.referents = {{"angelina", on("2025-09-01"), {}}};
    out.stages = {{Stage::consolidating, on("2026-01-05"), ""}};
    out.checkpoints = {held("k-0000", "2026-01-20", "visit", "esc \x1b[31m et *gras*")};
    return out;
}

inline Partner without_referral(const char *id, const char *name, Stage stage) {
    Partner out;
    out.id = id;
    out.name = name;
    out.kind = "ML";
    out.since = day("2026-06-01");
    out.stages = {{stage, on("2026-06-01"), ""}};
    return out;
}

inline Referral referral(const char *id, const char *partner, const char *received) {
    Referral out;
    out.id = id;
    out.partner = partner;
    out.received = on(received);
    return out;
}

inline Youth paired_youth() {
    Youth out;
    out.id = "y26-7kq2m";
    out.born = {2010, day("2010-05-04")};
    out.circle = {{"parent", ""}, {"social-worker", "ft-sarcelles"}};
    out.consents = {{"follow-up", on("2026-09-14"), "youth", {}},
                    {"pairing", on("2026-09-14"), "guardian", on("2026-11-02")}};
    out.plan = {{on("2026-09-14"), "un stage avant mars", ""}};
    Referral sent = referral("r-5x2a", "ft-sarcelles", "2026-09-07");
    sent.contact = "c-4m2x";
    sent.goals = {{"confidence", ""}};
    sent.obstacles = {{"mobility", "sans permis"}};
    sent.acknowledged = on("2026-09-08");
    sent.met = on("2026-09-14");
    sent.accepted = on("2026-09-16");
    sent.history = {{"declined", on("2026-09-10", "no-capacity"), day("2026-09-11"), "place"}};
    out.referrals = {sent};
    Pair pair;
    pair.id = "p-3n8w";
    pair.referral = "r-5x2a";
    pair.mentor = "m-4k2x";
    pair.started = on("2026-09-22");
    pair.pauses = {{on("2026-11-02"), day("2026-12-01"), {}, "exams"}};
    out.pairs = {pair};
    Checkpoint talk = held("k-1q9z", "2026-10-21", "monthly", "Quatre rencontres.");
    talk.private_note = "fatigue";
    out.checkpoints = {talk};
    return out;
}

inline Youth waiting_youth() {
    Youth out;
    out.id = "y26-b0b0b";
    out.born = {2004, {}};
    out.referrals = {referral("r-1111", "lycee-curie", "2026-11-02"),
                     referral("r-2222", "ft-sarcelles", "2026-06-15")};
    out.referrals[1].acknowledged = on("2026-06-16");
    out.referrals[1].declined = on("2026-06-22", "not-eligible");
    Pair broken;
    broken.id = "p-0b0b";
    broken.referral = "r-2222";
    broken.mentor = "m-4k2x";
    broken.started = on("2026-10-01");
    broken.ended = on("2026-11-18", "mismatch");
    out.pairs = {broken};
    return out;
}

// Names that stand nowhere else: whoever finds them in an answer has found a leak.
inline const std::vector<std::string> canaries = {"Canarine", "Zyxwv", "Mentorane", "Gardiane",
                                                  "0699887766"};

inline Identity identity(const char *id, const char *name) {
    Identity out;
    out.id = id;
    out.name = name;
    out.phone = "0699887766";
    out.guardian = Relation{"parent", "Gardiane Zyxwv", "0699887766", ""};
    out.circle = {{"sibling", "Gardiane Junior", "", ""}};
    return out;
}

inline Register whole() {
    Register out;
    out.settings = settings();
    out.offer.documents = {{"fiche-orientation", "Fiche d'orientation", 3, {}, "", "", {}}};
    out.partners = {without_referral("ancien", "Ancien partenaire", Stage::closed),
                    employment_office(), school(),
                    without_referral("ml-nord", "Mission locale Nord", Stage::prospect)};
    out.youths = {paired_youth(), waiting_youth()};
    out.identities = {{"y26-7kq2m", identity("y26-7kq2m", "Canarine Zyxwv")},
                      {"y26-b0b0b", identity("y26-b0b0b", "Canarine Bis")}};
    Mentor mentor;
    mentor.id = "m-4k2x";
    mentor.name = "Mentorane Qwfp";
    out.mentors = {mentor};
    out.has_identities = true;
    return out;
}

inline Register empty() {
    Register out;
    out.settings.association = "Afev Val-d'Oise";
    return out;
}

inline Problems problems() {
    return {{Damage::meaning,
             {"partners/ml-nord.yaml", {14, 9}},
             msg("'{0}' is not a date ('{1}')", "since", "2024-13-02"),
             msg("write it as YYYY-MM-DD")}};
}

} // namespace small
