// Looks at everything with a partner's eyes.
// SPDX-License-Identifier: MIT
#include "commands/for_partners.h"

#include "base/error.h"

namespace maillon {

View leaving_view(const Context &context) {
    View view = context.view;
    view.speech.brief = false;
    view.colour = Colour::off;
    view.names = Names::ids;
    return view;
}

SightBasis sight_basis(const Context &context, const Words &words, const RecordsRead &reading) {
    const Naming naming = words.has("names") ? Naming::agreed_names : Naming::pseudonyms;
    return {reading.whole, reading.known, reading.calendars, naming, context.at, context.today};
}

PartnerSight sight_named(Context &context, const Words &words, const std::string &partner_id,
                         const RecordsRead &reading) {
    const Partner *partner = reading.known.partner(partner_id);
    if (!partner) throw refused(msg("{0} was not known on {1}", partner_id, context.at));
    return sight_of(sight_basis(context, words, reading), *partner);
}

} // namespace maillon
