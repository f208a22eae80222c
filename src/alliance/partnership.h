// What may be written about a partner: contacts, referents, agreements, stages, documents, pulses.
// Says what is to be written, or throws the refusal with its remedy. Records handed in are as
// written.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/change.h"
#include "alliance/register.h"

namespace maillon {

std::string_view stage_code(Stage stage);
Label stage_label(Stage stage);
std::optional<Stage> stage_from(std::string_view code);

struct NewPartner {
    std::string id, name, kind, territory;
    std::vector<std::string> stakes;
    std::string referent; // staff id, may be empty
    std::string siret, uai, safir;
    Date since;
};

Value partner_value(const NewPartner &partner);
// Luhn (and La Poste's exception), the UAI's check letter, five digits. Throws the refusal that
// names the slip.
void require_siret(const std::string &siret);
void require_uai(const std::string &uai);
void require_safir(const std::string &safir);
bool is_siret(const std::string &siret);
bool is_uai(const std::string &uai);
bool is_safir(const std::string &safir);
// As an error may repeat it: "…" for what may be a name or a phone number (6-quality, I5).
std::string told_number(const std::string &number);
bool is_insee(const std::string &insee); // a commune's code: five digits, or 2A, 2B and three
// A number of our own: digits, and letters and . _ - / among them, at most 40.
bool is_reference(const std::string &reference);

Changes add_contact(const Partner &partner, const Contact &contact, Date today);
Changes meet_contact(const Partner &partner, const Contact &contact, const Fact &met, Date today);
Changes contact_leaves(const Partner &partner, const Contact &contact, const Fact &until,
                       const std::string &replaced_by, Date today);
Changes set_referent(const Partner &partner, const std::string &staff, const Fact &since,
                     Date today);
Changes add_agreement(const Partner &partner, const Agreement &agreement, Date today);
Changes set_stage(const Partner &partner, Stage stage, const Fact &since, const std::string &reason,
                  Date today);
Changes give_documents(const Partner &partner, const std::vector<DocumentGiven> &documents,
                       Date today);
Changes record_pulse(const Partner &partner, const Pulse &pulse, Date today);

// Any scalar of the record by its key; refuses keys that have a command of their own, and values of
// the wrong kind.
Changes set_partner_value(const std::string &key, const std::string &value, Date today);
Changes set_youth_value(const std::string &key, const std::string &value, Date today);
Changes set_mentor_value(const Mentor &mentor, const std::string &key, const std::string &value,
                         Date today);

Changes add_staff(const Settings &settings, const Staff &staff, Date today);
Changes staff_leaves(const Settings &settings, const Staff &staff, const Fact &until, Date today);

// What a departing contact leaves behind: open referrals and running pairs that they sent.
struct Orphan {
    const Youth *youth;
    const Referral *referral;
};
std::vector<Orphan> orphans_of(const Register &known, const Partner &partner,
                               const std::string &contact_id);

} // namespace maillon
