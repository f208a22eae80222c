// Reads a partner's record.
// SPDX-License-Identifier: MIT
#include "records/partner_yaml.h"

#include "alliance/partnership.h"
#include "alliance/site_pages.h"
#include "records/checkpoint_yaml.h"
#include "records/yaml_reader.h"

namespace maillon {
namespace {

constexpr Range a_count{0, 9999};
constexpr Range a_mark{1, 5};

Referent read_referent(MapReader &item) {
    Referent referent;
    referent.staff = item.text("staff", Presence::required);
    referent.since = item.required_fact("since");
    referent.until = item.fact("until");
    return referent;
}

Contact read_contact(MapReader &item) {
    Contact contact;
    contact.place = item.place();
    contact.id = item.own_id('c');
    contact.name = item.text("name", Presence::expected);
    contact.role = item.text("role");
    contact.email = item.text("email");
    contact.phone = item.text("phone");
    contact.since = item.required_fact("since");
    contact.met = item.fact("met");
    contact.until = item.fact("until");
    contact.replaced_by = item.text("replaced-by");
    contact.primary = item.flag("primary");
    return contact;
}

Agreement read_agreement(MapReader &item) {
    Agreement agreement;
    agreement.signed_on = item.required_fact("signed");
    agreement.until = item.date("until");
    agreement.volume = item.number("volume", a_count);
    agreement.places = item.number("places", a_count);
    return agreement;
}

StageChange read_stage(MapReader &item) {
    StageChange change;
    change.stage = stage_from(item.code("stage", "stages", Presence::required)).value_or(Stage{});
    change.since = item.required_fact("since");
    change.reason = item.text("reason");
    return change;
}

DocumentGiven read_document_given(MapReader &item) {
    DocumentGiven given;
    given.document = item.text("document", Presence::required);
    given.version = item.number("version", a_count).value_or(0);
    given.given = item.required_fact("given");
    given.to = item.words("to");
    return given;
}

Pulse read_pulse(MapReader &item) {
    Pulse pulse;
    pulse.fact = item.own_fact();
    pulse.contact = item.text("contact");
    pulse.clarity = item.number("clarity", a_mark, Presence::required).value_or(0);
    pulse.availability = item.number("availability", a_mark, Presence::required).value_or(0);
    pulse.trust = item.number("trust", a_mark, Presence::required).value_or(0);
    return pulse;
}

// It becomes the name of a file, and is a secret: what stands there is not repeated.
std::string read_page(MapReader &record, const std::string &partner_id) {
    std::string page = record.text("page");
    if (page.empty() || is_page_name(page)) return page;
    record.fault("page", Presence::optional, msg("'{0}' is not a name that maillon drew", "page"),
                 msg("maillon partner page {0} --renew", partner_id));
    return {};
}

void read_scalars(MapReader &record, Partner &partner) {
    partner.name = record.text("name", Presence::expected);
    partner.kind = record.code("kind", "partner-kinds", Presence::expected);
    partner.territory = record.text("territory");
    partner.insee = record.text("insee");
    partner.siret = record.text("siret");
    partner.uai = record.text("uai");
    partner.safir = record.text("safir");
    partner.reference = record.text("reference");
    partner.stakes = record.words("stakes");
    if (const auto since = record.fact("since", Presence::expected)) partner.since = since->date;
    partner.rhythm = record.number("rhythm", {1, 3650});
    partner.address = record.text("address");
    partner.website = record.text("website");
    partner.phone = record.text("phone");
    partner.email = record.text("email");
    partner.page = read_page(record, partner.id);
    partner.school_zone = record.choice("school-zone", {"A", "B", "C"});
    partner.expectations = record.text("expectations");
    partner.constraints = record.text("constraints");
    partner.note = record.text("note");
    partner.next_checkpoint = record.date("next-checkpoint");
}

} // namespace

Partner read_partner(const Document &document, Problems &problems) {
    RecordReading reading{"partner", document.file, problems};
    MapReader record(reading, document.root, "");
    Partner partner;
    partner.file = document.file;
    partner.id = file_id(document);
    record.head(partner.id);
    read_scalars(record, partner);
    partner.referents = record.items("referents", read_referent);
    partner.contacts = record.items("contacts", read_contact);
    partner.agreements = record.items("agreements", read_agreement);
    partner.stages = record.items("stages", read_stage);
    partner.documents = record.items("documents", read_document_given);
    partner.checkpoints = read_checkpoints(record, "partner-checkpoints");
    partner.pulses = record.items("pulses", read_pulse);
    return partner;
}

} // namespace maillon
