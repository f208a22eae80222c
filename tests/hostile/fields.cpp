// Finds a field's value in the base text.
// SPDX-License-Identifier: MIT
#include "hostile/fields.h"

#include <stdexcept>

#include "hostile/base_folder.h"

namespace maillon::hostile {

const std::vector<Field> &text_fields() {
    static const std::vector<Field> fields = {
        {settings_name, "association: "},
        {settings_name, "    name: ", true},
        {settings_name, "    email: ", true},
        {settings_name, "stake: "},
        {offer_name, "title: "},
        {offer_name, "gains:\n  - "},
        {offer_name, "    title: "},
        {partner_name, "name: ", true},
        {partner_name, "territory: ", true},
        {partner_name, "address: "},
        {partner_name, "phone: "},
        {partner_name, "expectations: "},
        {partner_name, "note: "},
        {partner_name, "    name: ", true},
        {partner_name, "    role: ", true},
        {partner_name, "    email: ", true},
        {partner_name, "    phone: ", true},
        {partner_name, "reason: ", false, true},
        {partner_name, "    note: ", true},
        {partner_name, "    private: "},
        {youth_name, "code: housing, note: ", false, true},
        {youth_name,
         "    goals: [confidence]\n    obstacles:\n      - {code: housing, note: "
         "Obstaclecanari en attente}\n    note: ",
         true},
        {youth_name, "by: angelina, note: ", true, true},
        {youth_name, "    pair: p-3n8w\n    note: ", true},
        {youth_name, "    private: "},
        {identity_name, "name: ", true},
        {identity_name, "phone: "},
        {identity_name, "address: "},
        {identity_name, "  name: "},
        {mentors_name, "    name: ", true},
        {mentors_name, "    email: "},
    };
    return fields;
}

const std::vector<Field> &date_fields() {
    static const std::vector<Field> fields = {
        {settings_name, "    since: "}, {settings_name, "from: ", false, true},
        {offer_name, "updated: "},      {partner_name, "since: "},
        {partner_name, "    met: "},    {partner_name, "signed: "},
        {partner_name, "    until: "},  {partner_name, "    date: "},
        {partner_name, "    next: "},   {youth_name, "born: "},
        {youth_name, "received: "},     {youth_name, "acknowledged: "},
        {youth_name, "accepted: "},     {youth_name, "started: "},
        {youth_name, "planned-end: "},  {youth_name, "    date: "},
        {mentors_name, "    since: "},
    };
    return fields;
}

std::string replaced(const Field &field, std::string_view value) {
    const std::string &text = base_text(field.file);
    // At the beginning of a line, in a list's first line, or after another value in {…}.
    std::size_t at = text.starts_with(field.before) ? 0 : std::string::npos;
    for (const char *lead : {"\n", "  - ", "{", ", ", "  "}) {
        if (at != std::string::npos) break;
        const auto found = text.find(lead + field.before);
        if (found != std::string::npos) at = found + std::string_view(lead).size();
    }
    if (at == std::string::npos) throw std::logic_error("no field '" + field.before + "'");
    at += field.before.size();
    const auto end = text.find_first_of(field.in_flow ? ",}" : "\n", at);
    return text.substr(0, at) + std::string(value) + text.substr(end);
}

} // namespace maillon::hostile
