// What the commands that write for a partner share: who looks, on which day, with whose names.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/partner_sight.h"
#include "commands/context.h"

namespace maillon {

// Whole dates and no colour: it is made to leave, whoever asks for it.
View leaving_view(const Context &context);

// Names leave only where --names asks for them (6-quality, 6.3 rule 1). `reading` must outlive it.
SightBasis sight_basis(const Context &context, const Words &words, const RecordsRead &reading);

// What the partner that `words` name under PARTNER may see; throws Error where it was not known on
// that day.
PartnerSight sight_named(Context &context, const Words &words, const std::string &partner_id,
                         const RecordsRead &reading);

} // namespace maillon
