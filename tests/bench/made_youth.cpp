// Invented young people: one referral, one pair, months of checkpoints.
// SPDX-License-Identifier: MIT
#include <array>

#include <fmt/format.h>

#include "bench/made_records.h"

namespace maillon::bench {
namespace {

using Words = std::array<std::string_view, 6>;

constexpr Words publics = {"qpv", "rural", "dropout", "vocational", "qpv", "rural"};
constexpr Words goals = {"confidence",   "job-search", "school-perseverance",
                         "independence", "confidence", "job-search"};
constexpr Words kinds = {"monthly", "monthly", "call", "monthly", "review", "meeting"};
constexpr Words channels = {"phone", "email", "visit", "phone", "email", "phone"};
constexpr Words staff = {"angelina", "maud", "idris", "angelina", "maud", "idris"};
constexpr std::array<std::string_view, 10> beginnings = {
    "Trois rencontres depuis le dernier point",
    "Le CV est refait et envoyé à deux employeurs",
    "Rendez-vous au local, un peu en retard à cause du bus",
    "Elle reprend confiance, même à l'oral",
    "Il a appelé lui-même la mission locale",
    "Code de la route révisé ensemble, à la bibliothèque",
    "Stage d'observation trouvé près de chez lui",
    "Point à trois, objectif confirmé pour le printemps",
    "Semaine difficile à la maison, nous avons surtout écouté",
    "Lettre de motivation relue à voix haute"};
constexpr std::array<std::string_view, 10> endings = {
    "la suite se prépare avec sa conseillère.",
    "le mentor propose une visite d'entreprise.",
    "on se revoit dans un mois.",
    "prochaine étape : l'entretien de mardi.",
    "rien à signaler côté transports.",
    "le déménagement est prévu pour l'été, sans changer de lycée.",
    "il voudrait réessayer après les vacances.",
    "à l'aise désormais pour téléphoner, ce qui n'allait pas de soi.",
    "elle a souri en partant, c'était la première fois.",
    "la fatigue est là, mais l'envie aussi."};

std::string note(Draw &draw) {
    const auto end = draw.one_of(endings);
    const bool needs_quotes = end.find(": ") != std::string_view::npos;
    return fmt::format(fmt::runtime(needs_quotes ? "\"{}, {}\"" : "{}, {}"),
                       draw.one_of(beginnings), end);
}

struct Path {
    std::string referral, pair, mentor;
    Date received, met, accepted, started;
};

Path made_path(Draw &draw) {
    std::set<std::string> own;
    Path path;
    path.referral = draw.id("r-", 4, own);
    path.pair = draw.id("p-", 4, own);
    path.mentor = draw.id("m-", 4, own);
    path.received = *Date::from_iso("2024-10-01") + draw.below(365);
    path.met = path.received + draw.between(5, 12);
    path.accepted = path.met + draw.between(1, 7);
    path.started = path.accepted + draw.between(5, 20);
    return path;
}

std::string referral(const Path &path, const Partner &partner, Draw &draw) {
    return fmt::format(
        "referrals:\n  - id: {}\n    partner: {}\n    contact: {}\n    received: {}\n"
        "    channel: {}\n    informed: {}\n    goals: [{}]\n    obstacles:\n      - mobility\n"
        "    acknowledged: {}\n    met: {}\n    accepted: {}\n",
        path.referral, partner.id, partner.contact, path.received.iso(), draw.one_of(channels),
        path.received.iso(), draw.one_of(goals), (path.received + draw.between(0, 2)).iso(),
        path.met.iso(), path.accepted.iso());
}

std::string pair(const Path &path) {
    return fmt::format("pairs:\n  - id: {}\n    referral: {}\n    mentor: {}\n    started: {}\n"
                       "    planned-end: {}\n    direct-contact: true\n",
                       path.pair, path.referral, path.mentor, path.started.iso(),
                       path.started.plus_months(12).iso());
}

std::string feedback(const Path &path, const Partner &partner, Draw &draw) {
    std::string text = "feedback:\n";
    const auto add = [&](Date date, std::string_view code) {
        text += fmt::format(
            "  - {{date: {}, referral: {}, to: {}, code: {}, channel: {}, by: {}}}\n", date.iso(),
            path.referral, partner.contact, code, draw.one_of(channels), draw.one_of(staff));
    };
    add(path.accepted + 1, "accepted");
    add(path.started + 1, "paired");
    add(path.started + 60, "going-well");
    return text;
}

std::string checkpoints(const Path &path, Draw &draw) {
    std::string text = "checkpoints:\n";
    std::set<std::string> own;
    const std::string by(draw.one_of(staff));
    Date date = path.started;
    for (int left = draw.between(6, 12); left > 0; --left) {
        date = date + draw.between(20, 26);
        text += fmt::format(
            "  - id: {}\n    date: {}\n    kind: {}\n    by: {}\n    pair: {}\n    note: {}\n",
            draw.id("k-", 4, own), date.iso(), draw.one_of(kinds), by, path.pair, note(draw));
    }
    return text + "    next: " + (date + 30).iso() + "\n";
}

} // namespace

Record made_youth(const Partner &partner, std::set<std::string> &taken, Draw &draw) {
    const Path path = made_path(draw);
    const auto year = std::to_string(path.received.year());
    const auto id = draw.id("y" + year.substr(2) + "-", 5, taken);
    const auto met = path.met.iso();
    std::string text = fmt::format(
        "format: 1\nid: {}\nborn: {}\npublics: [{}]\ncircle:\n"
        "  - {{role: parent}}\n"
        "consents:\n  - {{to: follow-up, given: {}, from: youth}}\n"
        "  - {{to: share-with-prescriber, given: {}, from: youth}}\n"
        "  - {{to: mentor-prescriber-contact, given: {}, from: youth}}\n",
        id, draw.between(2001, 2005), draw.one_of(publics), met, met, path.started.iso());
    text += referral(path, partner, draw);
    text += pair(path);
    text += feedback(path, partner, draw);
    text += checkpoints(path, draw);
    return {"youth/" + year + "/" + id + ".yaml", text};
}

} // namespace maillon::bench
