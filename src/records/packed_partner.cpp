// A partner's record as bytes for the snapshot: without addresses, numbers and free texts.
// SPDX-License-Identifier: MIT
#include "records/packed_facts.h"
#include "records/packed_records.h"

namespace maillon {

template <class Way, Like<StageChange> S> void describe(Way &way, S &change) {
    way(change.stage, change.since);
    way.free(change.reason);
}

template <class Way, Like<Referent> R> void describe(Way &way, R &referent) {
    way(referent.staff, referent.since, referent.until);
}

template <class Way, Like<Contact> C> void describe(Way &way, C &contact) {
    way(contact.id, contact.name, contact.role, contact.since, contact.met, contact.until,
        contact.replaced_by, contact.primary, contact.place);
}

template <class Way, Like<Agreement> A> void describe(Way &way, A &agreement) {
    way(agreement.signed_on, agreement.until, agreement.volume, agreement.places);
}

template <class Way, Like<DocumentGiven> D> void describe(Way &way, D &given) {
    way(given.document, given.version, given.given, given.to);
}

template <class Way, Like<Pulse> P> void describe(Way &way, P &pulse) {
    way(pulse.fact, pulse.contact, pulse.clarity, pulse.availability, pulse.trust);
}

template <class Way, Like<Partner> P> void describe(Way &way, P &partner) {
    way(partner.name, partner.kind, partner.territory, partner.stakes, partner.since,
        partner.rhythm, partner.page, partner.school_zone, partner.referents, partner.contacts,
        partner.agreements, partner.stages, partner.documents, partner.checkpoints, partner.pulses,
        partner.next_checkpoint);
    way.free(partner.expectations);
    way.free(partner.constraints);
    way.free(partner.note);
}

std::string packed(const Partner &partner) {
    Packer packer;
    packer(partner);
    return packer.take();
}

std::optional<Partner> unpacked_partner(std::string_view bytes) {
    Unpacker unpacker(bytes);
    Partner partner;
    unpacker(partner);
    return unpacker.is_whole() ? std::optional(std::move(partner)) : std::nullopt;
}

} // namespace maillon
