// A partner's record as dated sentences: its people, ours, agreements, stages, documents,
// exchanges, and the referrals it sent.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "report/timeline.h"

namespace maillon {
namespace {

using Timeline = std::vector<Happening>;

void add_stages(Timeline &out, const Partner &partner) {
    for (const StageChange &change : partner.stages)
        out.push_back({change.since.date, "stage", msg("stage: {0}", stage_label(change.stage)),
                       change.reason});
}

void add_referents(Timeline &out, const Partner &partner, const Settings &settings) {
    for (const Referent &referent : partner.referents) {
        const auto name = staff_name(settings, referent.staff);
        out.push_back({referent.since.date, "referent-since", msg("{0} is our referent", name)});
        if (referent.until)
            out.push_back(
                {referent.until->date, "referent-until", msg("{0} hands the partner over", name)});
    }
}

Message arrival(const Contact &contact) {
    if (contact.role.empty()) return msg("contact: {0}", contact.name);
    return msg("contact: {0}, {1}", contact.name, contact.role);
}

void add_contacts(Timeline &out, const Partner &partner) {
    for (const Contact &contact : partner.contacts) {
        out.push_back({contact.since.date, "contact-since", arrival(contact)});
        if (contact.met)
            out.push_back({contact.met->date, "contact-met", msg("we met {0}", contact.name)});
        if (contact.until)
            out.push_back({contact.until->date, "contact-until", msg("{0} left", contact.name)});
    }
}

void add_agreements(Timeline &out, const Partner &partner) {
    for (const Agreement &agreement : partner.agreements)
        out.push_back({agreement.signed_on.date, "agreement",
                       agreement.until ? msg("agreement signed, until {0}", *agreement.until)
                                       : msg("agreement signed")});
}

void add_documents(Timeline &out, const Partner &partner, const Offer &offer) {
    for (const DocumentGiven &given : partner.documents) {
        const OfferDocument *document = offer.document(given.document);
        const auto &title = document && !document->title.empty() ? document->title : given.document;
        out.push_back(
            {given.given.date, "document", msg("given: {0}, version {1}", title, given.version)});
    }
}

void add_exchanges(Timeline &out, const Partner &partner) {
    for (const Checkpoint &one : partner.checkpoints)
        out.push_back({one.fact.date, "checkpoint", checkpoint_in_words(one, "partner-checkpoints"),
                       one.fact.note, one.private_note});
    for (const Pulse &pulse : partner.pulses)
        out.push_back({pulse.fact.date, "pulse",
                       msg("pulse: clarity {0}, availability {1}, trust {2}", pulse.clarity,
                           pulse.availability, pulse.trust)});
}

void add_referrals(Timeline &out, const Partner &partner, const Register &known, const View &view) {
    for (const Sent &sent : referrals_of(known, partner.id)) {
        const auto youth = youth_name(known, sent.youth->id, view);
        for (Happening one : happenings_of(*sent.youth, *sent.referral, known)) {
            one.text = msg("{0}: {1}", youth, one.text);
            one.note.clear(); // a young person's notes stay on their own page
            out.push_back(std::move(one));
        }
    }
}

} // namespace

std::vector<Happening> timeline_of(const Partner &partner, const Register &known,
                                   const View &view) {
    Timeline out = {{partner.since, "since", msg("first exchange")}};
    add_stages(out, partner);
    add_referents(out, partner, known.settings);
    add_contacts(out, partner);
    add_agreements(out, partner);
    add_documents(out, partner, known.offer);
    add_referrals(out, partner, known, view);
    add_exchanges(out, partner);
    sort_by_date(out);
    return out;
}

} // namespace maillon
