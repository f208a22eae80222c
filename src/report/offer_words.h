// What the offer says of itself, in sentences for every format.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "report/for_partners.h"

namespace maillon {

Message offer_title(const Offer &offer);
// Ages, places and publics, each a sentence; then the offer's own words.
std::vector<Message> audience_lines(const Audience &audience, const Speech &speech);
// The delays are the settings', the words the offer's.
std::vector<Message> promise_lines(const OfferSheet &sheet);
// "Idris K., idris@example.org"
std::vector<Message> call_lines(const OfferSheet &sheet);
// Which version of the orientation sheet this is; empty where the offer lists none.
Message version_line(const OfferSheet &sheet);

} // namespace maillon
