// Reads a partner out of a row: numbers that a spreadsheet shortened, an address in three columns.
// SPDX-License-Identifier: MIT
#include "alliance/partner_row.h"

#include <algorithm>
#include <array>

#include "alliance/names.h"
#include "alliance/partnership.h"
#include "alliance/phone.h"
#include "base/text.h"

namespace maillon {
namespace {

constexpr std::array keys = {PartnerKey{"name", &Partner::name},
                             PartnerKey{"kind", &Partner::kind},
                             PartnerKey{"territory", &Partner::territory},
                             PartnerKey{"insee", &Partner::insee},
                             PartnerKey{"siret", &Partner::siret},
                             PartnerKey{"uai", &Partner::uai},
                             PartnerKey{"safir", &Partner::safir},
                             PartnerKey{"reference", &Partner::reference},
                             PartnerKey{"address", &Partner::address},
                             PartnerKey{"website", &Partner::website},
                             PartnerKey{"phone", &Partner::phone},
                             PartnerKey{"email", &Partner::email},
                             PartnerKey{"school-zone", &Partner::school_zone},
                             PartnerKey{"expectations", &Partner::expectations},
                             PartnerKey{"constraints", &Partner::constraints},
                             PartnerKey{"note", &Partner::note}};

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '.'; });
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return text;
}

// A spreadsheet takes the zero in front of a number.
std::string with_its_zero(const std::string &number, std::size_t length) {
    const bool is_short =
        number.size() + 1 == length && number.find_first_not_of("0123456789") == std::string::npos;
    return is_short ? "0" + number : number;
}

std::string number_in(ImportRow &row, std::string_view field, std::size_t length,
                      bool (*fits)(const std::string &)) {
    const std::string typed = without_spaces(row.text(field));
    if (typed.empty()) return {};
    std::string number = with_its_zero(typed, length);
    if (fits(number)) return number;
    row.refuse(
        field, msg("'{0}' fails its own check ('{1}')", row.named(field), told_number(typed)),
        msg("look for a slip of the keyboard, and for a column that the spreadsheet rounded"));
    return {};
}

// "95200" lies in 95; overseas departments have three digits, Corsica keeps its number.
std::string department_of(const std::string &postcode) {
    if (postcode.size() != 5) return {};
    return postcode.starts_with("97") || postcode.starts_with("98") ? postcode.substr(0, 3)
                                                                    : postcode.substr(0, 2);
}

void read_place(ImportRow &row, Partner &partner) {
    const std::string city = row.text("city");
    const std::string postcode = with_its_zero(without_spaces(row.text("postcode")), 5);
    partner.address = row.text("address");
    const std::string town =
        postcode.empty() || city.empty() ? postcode + city : postcode + " " + city;
    if (!town.empty() && partner.address.find(town) == std::string::npos)
        partner.address += (partner.address.empty() ? "" : ", ") + town;
    partner.territory = row.text("territory");
    if (!partner.territory.empty() || city.empty()) return;
    const std::string department = department_of(postcode);
    partner.territory = department.empty() ? city : city + " (" + department + ")";
}

void read_numbers(ImportRow &row, Partner &partner) {
    partner.insee = number_in(row, "insee", 5, is_insee);
    partner.siret = number_in(row, "siret", 14, is_siret);
    partner.uai = number_in(row, "uai", 8, is_uai);
    partner.safir = number_in(row, "safir", 5, is_safir);
    partner.reference = row.reference("reference");
}

void read_zone(ImportRow &row, Partner &partner) {
    const std::string zone = without_spaces(row.text("school-zone"));
    if (zone.empty() || zone == "A" || zone == "B" || zone == "C")
        partner.school_zone = zone;
    else
        row.refuse("school-zone", msg("'{0}' is not A, B or C", row.named("school-zone")), {});
}

void read_referent(ImportRow &row, const Settings &settings, Partner &partner) {
    const std::string who = row.text("referent");
    if (who.empty()) return;
    const auto matches = find_staff(settings, who).matches;
    if (matches.size() != 1)
        row.refuse("referent",
                   msg("'{0}' names nobody, or several, of the team", row.named("referent")),
                   msg("see maillon staff list"));
    else
        partner.referents.push_back({matches.front().id, {}, std::nullopt});
}

void read_contact(ImportRow &row, Partner &partner) {
    Contact contact;
    contact.name = row.text("contact-name");
    contact.role = row.text("contact-role");
    contact.phone = row.phone("contact-phone");
    contact.email = row.email("contact-email");
    if (!contact.name.empty())
        partner.contacts.push_back(contact);
    else if (!contact.role.empty() || !contact.phone.empty() || !contact.email.empty())
        row.refuse("contact-name", msg("the contact has no name"), msg("fill 'contact-name'"));
}

} // namespace

std::span<const PartnerKey> partner_keys_of_tables() { return keys; }

PartnerSaid partner_said(ImportRow &row, const Settings &settings, Date since) {
    PartnerSaid said;
    Partner &partner = said.partner;
    partner.id = row.text("id");
    partner.name = row.text("name");
    partner.kind = row.code("kind", "partner-kinds");
    read_numbers(row, partner);
    read_place(row, partner);
    read_zone(row, partner);
    partner.stakes = row.words("stakes");
    const auto first_exchange = row.past_date("since");
    said.says_since = first_exchange.has_value();
    partner.since = first_exchange.value_or(since);
    partner.rhythm = row.count("rhythm", 3650);
    partner.website = row.text("website");
    partner.phone = row.phone("phone");
    partner.email = row.email("email");
    partner.expectations = row.note("expectations");
    partner.constraints = row.note("constraints");
    partner.note = row.note("note");
    read_referent(row, settings, partner);
    read_contact(row, partner);
    if (const auto stage = stage_from(row.code("stage", "stages")))
        partner.stages.push_back({*stage, {}, {}});
    return said;
}

bool says_same(std::string_view key, const std::string &a, const std::string &b) {
    if (key == "phone") return phone_key(a) == phone_key(b);
    if (key == "email" || key == "website") return fold(a) == fold(b);
    return a == b || folded_words(a) == folded_words(b);
}

} // namespace maillon
