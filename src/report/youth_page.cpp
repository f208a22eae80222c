// One young person on one page: circle, consents, what happened, what is next.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "alliance/referral_state.h"
#include "report/agenda_words.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/page.h"
#include "report/referral_words.h"
#include "report/timeline.h"

namespace maillon {
namespace {

const Identity *identity_of(const Youth &youth, const Register &known, const View &view) {
    const auto found = known.identities.find(youth.id);
    const bool shown = view.names == Names::shown && found != known.identities.end();
    return shown ? &found->second : nullptr;
}

// "Rachida B., 06…, …": what is known of a person around them.
std::string reach(const Relation &person) {
    std::string out = person.name;
    for (const auto &more : {person.phone, person.email})
        if (!more.empty()) out += (out.empty() ? "" : ", ") + more;
    return out;
}

void write_born(const Youth &youth, Page &page) {
    if (youth.born.date)
        page.item(msg("Born on {0}", *youth.born.date));
    else if (youth.born.year > 0)
        page.item(msg("Born in {0}", std::to_string(youth.born.year)));
    else
        page.item(msg("Birth: unknown; set it: maillon youth set {0} born YEAR", youth.id));
}

void write_identity(const Identity &identity, Page &page) {
    std::string reached;
    for (const auto &one : {identity.phone, identity.email, identity.address})
        if (!one.empty()) reached += (reached.empty() ? "" : ", ") + in_one_line(one);
    if (!reached.empty()) page.item(msg("Reached at: {0}", reached));
    if (identity.guardian) page.item(msg("Guardian: {0}", reach(*identity.guardian)));
}

void write_referrals(const Youth &youth, const Register &known, const View &view, Page &page) {
    for (const Referral &referral : youth.referrals) {
        page.item(msg("Referral {0}, from {1}: {2}", referral.id, prescriber_of(referral, known),
                      state_label(state_of(youth, referral))));
        for (const Coded &goal : referral.goals)
            page.under(msg("goal: {0}", labelled("goals", goal.code)));
        for (const Coded &obstacle : referral.obstacles) {
            const Message text = msg("obstacle: {0}", labelled("obstacles", obstacle.code));
            page.under(obstacle.note.empty() ? text
                                             : msg("{0} — {1}", text, in_one_line(obstacle.note)));
        }
    }
    for (const Pair &pair : youth.pairs)
        page.item(msg("Pair {0}, with {1}: {2}", pair.id, mentor_name(known, pair.mentor, view),
                      pair_in_words(pair)));
}

void write_circle(const Youth &youth, const Identity *identity, const Register &known, Page &page) {
    const bool has_people = identity && !identity->circle.empty();
    if (youth.circle.empty() && !has_people) return;
    page.heading(msg("Circle"));
    for (const CirclePerson &person : youth.circle) {
        const auto role = labelled("circle-roles", person.role);
        page.item(person.partner.empty()
                      ? msg("{0}", role)
                      : msg("{0}: {1}", role, partner_name(known, person.partner)));
    }
    if (!has_people) return;
    for (const Relation &person : identity->circle)
        page.item(msg("{0}: {1}", labelled("circle-roles", person.role), reach(person)));
}

void write_consents(const Youth &youth, Page &page) {
    if (youth.consents.empty()) return;
    page.heading(msg("Consents"));
    for (const Consent &consent : youth.consents) {
        const auto to = labelled("consents", consent.to);
        page.item(consent.until ? msg("{0}: given on {1}, withdrawn on {2}", to, consent.given.date,
                                      consent.until->date)
                                : msg("{0}: given on {1}", to, consent.given.date));
    }
}

} // namespace

std::string youth_page(const Youth &youth, const Register &known,
                       const std::vector<AgendaItem> &next, const View &view) {
    if (view.format == Format::json) return youth_page_json(youth, known, next, view);
    const Identity *identity = identity_of(youth, known, view);
    Page page(view);
    page.title(msg("{0}", youth_with_id(known, youth.id, view)));
    write_born(youth, page);
    if (identity) write_identity(*identity, page);
    write_referrals(youth, known, view, page);
    write_circle(youth, identity, known, page);
    write_consents(youth, page);
    write_timeline(timeline_of(youth, known, view), 0, view, page);
    page.heading(msg("What comes next"));
    if (next.empty()) page.sentence(msg("Nothing is due."));
    write_due(next, known, view.speech.today, view, page);
    return page.text();
}

} // namespace maillon
