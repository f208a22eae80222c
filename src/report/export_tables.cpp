// Partners, their contacts, young people and referrals as tables.
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "report/exported.h"

namespace maillon {
namespace {

ExportCell said(const std::string &text) { return text.empty() ? ExportCell() : ExportCell(text); }
ExportCell said(const std::vector<std::string> &words) {
    return words.empty() ? ExportCell() : ExportCell(words);
}
ExportCell said(const std::optional<int> &number) {
    return number ? ExportCell(static_cast<long>(*number)) : ExportCell();
}
ExportCell said(const Rare<Fact> &fact) { return fact ? ExportCell(fact->date) : ExportCell(); }
ExportCell said(const std::optional<Date> &date) { return date ? ExportCell(*date) : ExportCell(); }
ExportCell phone(const std::string &number) {
    return number.empty() ? ExportCell() : ExportCell(Phone{number});
}

ExportCell said(const Born &born) {
    if (born.date) return *born.date;
    return born.year > 0 ? ExportCell(static_cast<long>(born.year)) : ExportCell();
}

ExportCell codes(const std::vector<Coded> &coded) {
    std::vector<std::string> out;
    for (const Coded &one : coded)
        out.push_back(one.code);
    return said(out);
}

// The decision that ended it, whichever it was.
const Fact *ending(const Referral &referral) {
    for (const Rare<Fact> *fact :
         {&referral.declined, &referral.withdrawn, &referral.redirected, &referral.closed})
        if (*fact) return &**fact;
    return nullptr;
}

std::vector<ExportCell> row_of(const Partner &partner, Date day) {
    const Contact *contact = primary_contact(partner, day);
    const Contact nobody;
    const Contact &whom = contact ? *contact : nobody;
    return {partner.id,
            said(partner.name),
            said(partner.kind),
            said(partner.territory),
            said(partner.insee),
            said(partner.siret),
            said(partner.uai),
            said(partner.safir),
            said(partner.reference),
            said(partner.stakes),
            partner.since,
            std::string(stage_code(recorded_stage(partner, day))),
            said(partner.rhythm),
            said(partner.address),
            said(partner.website),
            phone(partner.phone),
            said(partner.email),
            said(partner.school_zone),
            said(partner.expectations),
            said(partner.constraints),
            said(partner.note),
            said(referent_on(partner, day)),
            said(whom.name),
            said(whom.role),
            phone(whom.phone),
            said(whom.email)};
}

std::vector<ExportCell> row_of(const Youth &youth, const Referral &referral) {
    const Fact *end = ending(referral);
    const bool has_reason = referral.declined || referral.withdrawn;
    return {referral.id,
            said(referral.reference),
            youth.id,
            referral.partner,
            said(referral.contact),
            referral.received.date,
            said(referral.channel),
            said(referral.informed),
            codes(referral.goals),
            codes(referral.obstacles),
            said(referral.note),
            std::string(state_code(state_of(youth, referral))),
            said(referral.acknowledged),
            said(referral.met),
            said(referral.accepted),
            said(referral.declined),
            said(referral.withdrawn),
            has_reason ? said(end->code) : ExportCell(),
            said(referral.redirected),
            referral.redirected ? said(referral.redirected->to) : ExportCell(),
            said(referral.closed),
            referral.closed ? said(referral.closed->code) : ExportCell(),
            end ? said(end->note) : ExportCell()};
}

void add_identity(std::vector<ExportCell> &row, const Register &known, const std::string &id) {
    const auto found = known.identities.find(id);
    const Identity nobody;
    const Identity &who = found == known.identities.end() ? nobody : found->second;
    const Relation guardian = who.guardian.value_or(Relation());
    for (const ExportCell &cell :
         {said(who.name), phone(who.phone), said(who.email), said(who.address), said(guardian.name),
          phone(guardian.phone), said(guardian.email)})
        row.push_back(cell);
}

} // namespace

ExportTable partners_table(const Register &known, Date day) {
    ExportTable table{"partners",
                      {"id",           "name",     "kind",         "territory",    "insee",
                       "siret",        "uai",      "safir",        "reference",    "stakes",
                       "since",        "stage",    "rhythm",       "address",      "website",
                       "phone",        "email",    "school-zone",  "expectations", "constraints",
                       "note",         "referent", "contact-name", "contact-role", "contact-phone",
                       "contact-email"},
                      {}};
    for (const Partner &partner : known.partners)
        table.rows.push_back(row_of(partner, day));
    return table;
}

ExportTable contacts_table(const Register &known) {
    ExportTable table{"contacts",
                      {"partner", "partner-name", "id", "name", "role", "phone", "email", "since",
                       "met", "primary", "until"},
                      {}};
    for (const Partner &partner : known.partners)
        for (const Contact &contact : partner.contacts)
            table.rows.push_back({partner.id, said(partner.name), contact.id, said(contact.name),
                                  said(contact.role), phone(contact.phone), said(contact.email),
                                  contact.since.date, said(contact.met), contact.primary,
                                  said(contact.until)});
    return table;
}

ExportTable youths_table(const Register &known, const View &view) {
    ExportTable table{"youths", {"id", "reference", "born", "publics"}, {}};
    const bool has_names = view.names == Names::shown;
    if (has_names)
        for (const std::string_view column :
             {"name", "phone", "email", "address", "guardian", "guardian-phone", "guardian-email"})
            table.columns.push_back(column);
    for (const Youth &youth : known.youths) {
        table.rows.push_back(
            {youth.id, said(youth.reference), said(youth.born), said(youth.publics)});
        if (has_names) add_identity(table.rows.back(), known, youth.id);
    }
    return table;
}

ExportTable referrals_table(const Register &known, const View &view) {
    ExportTable table{"referrals",
                      {"id",       "reference", "youth",        "partner",    "contact",
                       "received", "channel",   "informed",     "goals",      "obstacles",
                       "note",     "state",     "acknowledged", "met",        "accepted",
                       "declined", "withdrawn", "reason",       "redirected", "redirected-to",
                       "closed",   "outcome",   "decision-note"},
                      {}};
    const bool has_names = view.names == Names::shown;
    if (has_names) table.columns.push_back("name");
    for (const Youth &youth : known.youths)
        for (const Referral &referral : youth.referrals) {
            table.rows.push_back(row_of(youth, referral));
            if (has_names) table.rows.back().push_back(youth_name(known, youth.id, view));
        }
    return table;
}

} // namespace maillon
