// The note that whoever takes over a partnership reads first, on their side or on ours: who is
// there, what was agreed, what is under way. Private notes are not in it: it may be handed on.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "alliance/rhythm.h"
#include "report/answers.h"
#include "report/partner_parts.h"
#include "report/referral_words.h"
#include "report/timeline.h"

namespace maillon {
namespace {

constexpr int a_year = 365;
constexpr std::size_t latest_exchanges = 6;

std::string person(const Contact &contact) {
    std::string who = contact.name;
    for (const auto &more : {contact.role, contact.email, contact.phone})
        if (!more.empty()) who += ", " + more;
    return who;
}

void write_contacts(const Partner &partner, Date day, Page &page) {
    page.heading(msg("Who is there"));
    bool nobody = true;
    for (const Contact &contact : partner.contacts) {
        if (!is_current(contact, day)) continue;
        nobody = false;
        page.item(msg("{0}", person(contact)));
        const auto met = first_met(partner, contact);
        page.under(met ? msg("since {0}, met on {1}", contact.since.date, *met)
                       : msg("since {0}, not met yet", contact.since.date));
    }
    if (nobody) page.item(msg("nobody at present"));
}

void write_departures(const Partner &partner, Date day, Page &page) {
    for (const Contact &contact : partner.contacts) {
        if (!contact.until || contact.until->date > day || day - contact.until->date > a_year)
            continue;
        const Contact *successor = partner.contact(contact.replaced_by);
        page.item(successor ? msg("{0}: gone since {1}, replaced by {2}", contact.name,
                                  contact.until->date, successor->name)
                            : msg("{0}: gone since {1}", contact.name, contact.until->date));
    }
}

void write_rhythm(const Partner &partner, const Settings &settings, Date day, Page &page) {
    page.heading(msg("Our rhythm"));
    page.item(msg("a checkpoint every {0} days", agreed_rhythm(partner, day, settings)));
    const Checkpoint *last = last_held(partner.checkpoints);
    if (!last) page.item(msg("none held yet"));
    if (last) page.item(msg("the last one held on {0}", last->fact.date));
    const auto &planned = last && last->next ? last->next : partner.next_checkpoint;
    if (planned) page.item(msg("the next one planned for {0}", *planned));
}

void write_documents(const Partner &partner, const Offer &offer, Page &page) {
    if (partner.documents.empty()) return;
    page.heading(msg("What they were given"));
    for (const DocumentGiven &given : partner.documents) {
        const OfferDocument *document = offer.document(given.document);
        page.item(msg("{0}, version {1}, on {2}", document ? document->title : given.document,
                      given.version, given.given.date));
    }
}

void write_pairs(const Partner &partner, const Register &known, Date day, const View &view,
                 Page &page) {
    PairsOfYouths running;
    for (const Sent &sent : referrals_of(known, partner.id))
        if (const Pair *pair = running_pair(*sent.youth, sent.referral->id))
            running.emplace_back(sent.youth, pair);
    page.heading(msg("Running pairs: {0}", running.size()));
    if (!running.empty()) page.table(pairs_table(known, running, day, view));
}

void write_exchanges(const Partner &partner, const View &view, Page &page) {
    std::vector<Happening> exchanges;
    for (const Checkpoint &one : partner.checkpoints)
        exchanges.push_back({one.fact.date, "checkpoint",
                             checkpoint_in_words(one, "partner-checkpoints"), one.fact.note});
    sort_by_date(exchanges);
    if (!exchanges.empty()) write_timeline(exchanges, latest_exchanges, view, page);
}

} // namespace

std::string handover_page(const Handover &handover, const Register &known, const View &view) {
    const auto &[partner, stage, debts, day] = handover;
    Page page(view);
    page.title(msg("{0} ({1}): handover on {2}", partner.name, partner.id, day));
    write_who({partner, stage, known.settings, day}, page);
    write_contacts(partner, day, page);
    write_departures(partner, day, page);
    write_rhythm(partner, known.settings, day, page);
    write_documents(partner, known.offer, page);
    write_open(partner, known, day, view, page);
    write_pairs(partner, known, day, view, page);
    write_debts(debts, known, view, page);
    write_exchanges(partner, view, page);
    return page.text();
}

} // namespace maillon
