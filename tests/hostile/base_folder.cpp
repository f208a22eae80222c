// The texts of the base folder and its canaries.
// SPDX-License-Identifier: MIT
#include "hostile/base_folder.h"

#include <fstream>
#include <stdexcept>

namespace maillon::hostile {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view settings = R"(format: 1
association: Assocanari
language: fr
school-zone: C
team:
  - id: angelina
    name: Angelinacanari C.
    email: angelinacanari@example.org
    since: 2024-09-01
    partners: 15
stakes:
  - {stake: employment, weight: 2}
  - {stake: qpv}
closures:
  - {from: 08-01, to: 08-21}
privacy:
  retention-months: 24
git:
  commit: off
)";

constexpr std::string_view offer = R"(format: 1
title: Titrecanari
audience:
  ages: [14, 25]
  publics: [qpv]
  text: Des jeunes publiccanari.
gains:
  - Tu rencontres quelqu'un gaincanari.
steps:
  - title: Vous nous appelez
    text: Un appel etapecanari.
rhythm: Une rencontre rythmecanari par semaine.
documents:
  - id: fiche
    title: Fichecanari
    version: 2
    updated: 2026-09-07
)";

constexpr std::string_view partner = R"(format: 1
id: ft-canari
name: Agence Partenairecanari
kind: FT
territory: Territoirecanari
stakes: [employment, qpv]
since: 2025-01-10
rhythm: 60
address: 4 rue Adressecanari
phone: "+33 1 99 00 12 34"
expectations: Attentecanari sans retard.
constraints: Contraintecanari le lundi.
note: Notepartcanari bien visible.
referents:
  - staff: angelina
    since: 2025-01-14
contacts:
  - id: c-4m2x
    name: Contactcanari P.
    role: Rolecanari
    email: contactcanari@example.org
    phone: "+33 1 99 00 43 21"
    since: 2025-01-14
    met: 2025-01-14
    primary: true
agreements:
  - signed: 2025-02-01
    until: 2027-08-31
    volume: 12
stages:
  - {stage: prospect, since: 2025-01-10}
  - {stage: pilot, since: 2025-01-14, reason: Raisoncanari donnée}
documents:
  - {document: fiche, version: 1, given: 2025-02-03, to: [c-4m2x]}
checkpoints:
  - id: k-7d0q
    date: 2025-03-11
    kind: breakfast
    by: angelina
    with: [c-4m2x]
    note: Pointcanari avec six conseillers.
    private: Secretpartcanari gardé ici.
    next: 2025-05-10
pulses:
  - {date: 2025-06-20, contact: c-4m2x, clarity: 5, availability: 4, trust: 4}
)";

constexpr std::string_view other_partner_text = R"(format: 1
id: ml-temoin
name: Mission Témoin
kind: ML
since: 2025-01-10
stages:
  - {stage: prospect, since: 2025-01-10}
)";

constexpr std::string_view youth = R"(format: 1
id: y26-aaaa1
born: 2003
publics: [qpv]
circle:
  - {role: parent}
consents:
  - {to: follow-up, given: 2026-09-10, from: youth}
  - {to: share-with-prescriber, given: 2026-09-10, from: youth}
referrals:
  - id: r-5x2a
    partner: ft-canari
    contact: c-4m2x
    received: 2026-09-01
    channel: phone
    informed: 2026-09-01
    goals: [confidence]
    obstacles:
      - {code: housing, note: Obstaclecanari en attente}
    note: Orientcanari par téléphone.
    acknowledged: 2026-09-02
    met: 2026-09-10
    accepted: 2026-09-12
pairs:
  - id: p-3n8w
    referral: r-5x2a
    mentor: m-4k2x
    started: 2026-09-18
    planned-end: 2027-03-18
feedback:
  - {date: 2026-09-20, referral: r-5x2a, to: c-4m2x, code: paired, channel: email, by: angelina, note: Retourcanari dit}
checkpoints:
  - id: k-1q9z
    date: 2026-10-06
    kind: monthly
    by: angelina
    pair: p-3n8w
    note: Moiscanari et quatre rencontres.
    private: Secretjeunecanari gardé là.
    next: 2026-11-06
)";

constexpr std::string_view other_youth_text = R"(format: 1
id: y26-bbbb2
born: 2004
consents:
  - {to: follow-up, given: 2026-11-02, from: youth}
referrals:
  - id: r-6y3b
    partner: ml-temoin
    received: 2026-11-02
    channel: email
    informed: 2026-11-02
    goals: [job-search]
)";

constexpr std::string_view identity = R"(format: 1
id: y26-aaaa1
name: Prenomcanari Nomcanari
phone: "+33 6 39 98 77 66"
email: jeunecanari@example.org
address: 7 allée Chezellecanari
guardian:
  name: Tuteurcanari Nomcanari
  relation: parent
  phone: "+33 6 39 98 55 44"
)";

constexpr std::string_view other_identity = R"(format: 1
id: y26-bbbb2
name: Autrecanari Secondcanari
)";

constexpr std::string_view mentors = R"(format: 1
mentors:
  - id: m-4k2x
    name: Mentorcanari Benevole
    phone: "+33 6 39 98 33 22"
    email: mentorcanari@example.org
    honorability-presented: 2026-09-01
    since: 2026-09-01
)";

} // namespace

const std::vector<BaseFile> &base_files() {
    static const std::vector<BaseFile> files = {
        {settings_name, std::string(settings)},
        {offer_name, std::string(offer)},
        {partner_name, std::string(partner)},
        {"partners/ml-temoin.yaml", std::string(other_partner_text)},
        {youth_name, std::string(youth)},
        {"youth/2026/y26-bbbb2.yaml", std::string(other_youth_text)},
        {identity_name, std::string(identity)},
        {"identities/2026/y26-bbbb2.yaml", std::string(other_identity)},
        {mentors_name, std::string(mentors)}};
    return files;
}

const std::vector<std::string> &records() {
    static const std::vector<std::string> names = {settings_name, offer_name,    partner_name,
                                                   youth_name,    identity_name, mentors_name};
    return names;
}

const std::string &base_text(const std::string &name) {
    for (const BaseFile &file : base_files())
        if (file.name == name) return file.text;
    throw std::logic_error("no base file " + name);
}

const std::vector<Canary> &canaries() {
    using enum Canary::Kind;
    static const std::vector<Canary> all = {{"Prenomcanari", person},
                                            {"Nomcanari", person},
                                            {"39 98 77 66", person},
                                            {"jeunecanari@", person},
                                            {"Chezellecanari", person},
                                            {"Tuteurcanari", person},
                                            {"39 98 55 44", person},
                                            {"Autrecanari", person},
                                            {"Secondcanari", person},
                                            {"Mentorcanari", person},
                                            {"39 98 33 22", person},
                                            {"mentorcanari@", person},
                                            {"Assocanari", professional},
                                            {"Angelinacanari", professional},
                                            {"angelinacanari", professional},
                                            {"Partenairecanari", professional},
                                            {"Territoirecanari", professional},
                                            {"Adressecanari", professional},
                                            {"99 00 12 34", professional},
                                            {"Contactcanari", professional},
                                            {"Rolecanari", professional},
                                            {"contactcanari@", professional},
                                            {"99 00 43 21", professional},
                                            {"Attentecanari", note},
                                            {"Contraintecanari", note},
                                            {"Notepartcanari", note},
                                            {"Raisoncanari", note},
                                            {"Pointcanari", note},
                                            {"Obstaclecanari", note},
                                            {"Orientcanari", note},
                                            {"Retourcanari", note},
                                            {"Moiscanari", note},
                                            {"gaincanari", note},
                                            {"etapecanari", note},
                                            {"rythmecanari", note},
                                            {"publiccanari", note},
                                            {"Titrecanari", note},
                                            {"Fichecanari", note},
                                            {"Secretpartcanari", private_note},
                                            {"Secretjeunecanari", private_note}};
    return all;
}

std::string outside_text() {
    return "format: 1\nid: ft-canari\nname: Agence Dehorscanari\nkind: FT\nsince: 2025-01-10\n"
           "note: Dehorscanari aussi\n";
}

void write_file(const fs::path &file, std::string_view text) {
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    if (!out.flush()) throw std::runtime_error("can't write " + file.string());
}

void write_base(const fs::path &root) {
    for (const BaseFile &file : base_files())
        write_file(root / "data" / file.name, file.text);
    write_file(root / "outside" / "record.yaml", outside_text());
    fs::create_directories(root / "home");
}

} // namespace maillon::hostile
