// Invented settings, offer and partners.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "bench/made_records.h"

namespace maillon::bench {

std::string Draw::id(std::string_view prefix, int length, std::set<std::string> &taken) {
    auto drawn =
        draw_id(chance_, prefix, length, [&](const std::string &id) { return taken.contains(id); });
    taken.insert(drawn);
    return drawn;
}

Record made_settings(const std::string &association) {
    std::string text = fmt::format(
        "format: 1\nassociation: {}\nlanguage: fr\nschool-zone: C\nteam:\n", association);
    for (const std::string name : {"angelina", "idris", "maud"}) {
        text += fmt::format("  - id: {}\n    name: {}{} T.\n    since: 2023-09-01\n", name,
                            static_cast<char>(name[0] - 'a' + 'A'), name.substr(1));
    }
    return {"maillon.yaml", text + "stakes:\n  - {stake: qpv}\n"};
}

Record made_offer() {
    return {"offer.yaml",
            "format: 1\ntitle: Un mentor, six mois\ngains:\n  - Tu avances à ton rythme.\n"
            "documents:\n  - {id: fiche-orientation, title: Fiche, version: 3, "
            "updated: 2024-01-08}\n"};
}

Record made_partner(const Partner &partner, int number, Draw &draw) {
    std::string text = fmt::format(
        "format: 1\nid: {}\nname: Structure numéro {}\nkind: FT\nterritory: Secteur {}\n"
        "stakes: [qpv]\nsince: 2024-01-10\nreferents:\n  - staff: angelina\n"
        "    since: 2024-01-10\ncontacts:\n  - id: {}\n    name: Dominique {}.\n"
        "    role: conseillère\n    since: 2024-01-10\n    met: 2024-01-15\n    primary: true\n"
        "stages:\n  - {{stage: prospect, since: 2024-01-10}}\n"
        "  - {{stage: pilot, since: 2024-09-15}}\ndocuments:\n"
        "  - {{document: fiche-orientation, version: 3, given: 2024-02-05, to: [{}]}}\n"
        "checkpoints:\n",
        partner.id, number, number % 40, partner.contact, static_cast<char>('A' + number % 26),
        partner.contact);
    std::set<std::string> own;
    Date date = *Date::from_iso("2024-02-05");
    for (int left = draw.between(4, 8); left > 0; --left) {
        date = date + draw.between(40, 80);
        text += fmt::format("  - id: {}\n    date: {}\n    kind: meeting\n    by: angelina\n"
                            "    with: [{}]\n    note: Point avec l'équipe, deux orientations à "
                            "suivre et une réunion à caler.\n",
                            draw.id("k-", 4, own), date.iso(), partner.contact);
    }
    return {"partners/" + partner.id + ".yaml", text};
}

} // namespace maillon::bench
