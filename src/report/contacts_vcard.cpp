// Contacts for an address book.
// SPDX-License-Identifier: MIT
#include "alliance/phone.h"
#include "base/text.h"
#include "report/content_lines.h"
#include "report/exported.h"

namespace maillon {
namespace {

// "Jean-Vladimir P." is filed under P.: the last word is taken for the family name.
std::string filed_name(const std::string &name) {
    const auto space = name.rfind(' ');
    const std::string family = space == std::string::npos ? name : name.substr(space + 1);
    const std::string given = space == std::string::npos ? "" : name.substr(0, space);
    return in_content(family) + ";" + in_content(given) + ";;;";
}

void add(std::string &out, std::string_view name, const std::string &text) {
    if (!text.empty()) out += content_line(name, in_content(text));
}

std::string card(const Partner &partner, const Contact &contact) {
    const std::string name = contact.name.empty() ? contact.id : contact.name;
    std::string out = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    add(out, "PRODID", "-//maillon//export contacts//FR");
    add(out, "UID", contact.id + "." + partner.id + ".maillon");
    add(out, "FN", name);
    out += content_line("N", filed_name(name));
    out += content_line("ORG", in_content(partner.name));
    add(out, "TITLE", contact.role);
    add(out, "TEL;TYPE=WORK,VOICE", spaced_phone(contact.phone));
    add(out, "EMAIL;TYPE=INTERNET", contact.email);
    return out + "END:VCARD\r\n";
}

} // namespace

std::string contacts_vcard(const Register &known, Date day) {
    std::string out;
    for (const Partner &partner : known.partners)
        for (const Contact &contact : partner.contacts)
            if (is_current(contact, day)) out += card(partner, contact);
    return out;
}

} // namespace maillon
