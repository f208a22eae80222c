// Names as the view wants them, and colour.
// SPDX-License-Identifier: MIT
#include "report/view.h"

#include <algorithm>
#include <array>

namespace maillon {
namespace {

const Identity *identity_shown(const Register &people, const std::string &id, const View &view) {
    if (view.names == Names::ids) return nullptr;
    const auto found = people.identities.find(id);
    return found == people.identities.end() || found->second.name.empty() ? nullptr
                                                                          : &found->second;
}

struct Style {
    std::string_view name;
    std::string_view begin;
};

// Cyan, yellow and red are told apart by all eyes; red and green are not.
constexpr std::array<Style, 5> styles = {{{"good", "\x1b[36m"},
                                          {"watch", "\x1b[33m"},
                                          {"risk", "\x1b[31m"},
                                          {"faint", "\x1b[2m"},
                                          {"bold", "\x1b[1m"}}};

} // namespace

std::string youth_name(const Register &people, const std::string &youth_id, const View &view) {
    const Identity *identity = identity_shown(people, youth_id, view);
    return identity ? identity->name : youth_id;
}

std::string youth_with_id(const Register &people, const std::string &youth_id, const View &view) {
    const Identity *identity = identity_shown(people, youth_id, view);
    return identity ? identity->name + " (" + youth_id + ")" : youth_id;
}

std::string mentor_name(const Register &people, const std::string &mentor_id, const View &view) {
    if (view.names == Names::ids) return mentor_id;
    const auto found = std::find_if(people.mentors.begin(), people.mentors.end(),
                                    [&](const Mentor &mentor) { return mentor.id == mentor_id; });
    return found == people.mentors.end() || found->name.empty() ? mentor_id : found->name;
}

std::string partner_name(const Register &people, const std::string &partner_id) {
    const Partner *partner = people.partner(partner_id);
    return partner && !partner->name.empty() ? partner->name : partner_id;
}

std::string contact_name(const Register &people, const std::string &partner_id,
                         const std::string &contact_id) {
    const Partner *partner = people.partner(partner_id);
    const Contact *contact = partner ? partner->contact(contact_id) : nullptr;
    return contact && !contact->name.empty() ? contact->name : contact_id;
}

std::string staff_name(const Settings &settings, const std::string &staff_id) {
    const Staff *staff = settings.staff(staff_id);
    return staff && !staff->name.empty() ? staff->name : staff_id;
}

std::string painted(std::string_view text, std::string_view style, const View &view) {
    if (view.colour == Colour::off || view.format != Format::text || text.empty())
        return std::string(text);
    const auto *found = std::find_if(styles.begin(), styles.end(),
                                     [&](const Style &known) { return known.name == style; });
    if (found == styles.end()) return std::string(text);
    return std::string(found->begin) + std::string(text) + "\x1b[0m";
}

} // namespace maillon
