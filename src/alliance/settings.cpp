// Questions to the settings and to the offer.
// SPDX-License-Identifier: MIT
#include "alliance/settings.h"

#include <algorithm>

namespace maillon {

const Staff *Settings::staff(const std::string &staff_id) const {
    const auto found = std::ranges::find(team, staff_id, &Staff::id);
    return found == team.end() ? nullptr : &*found;
}

const OfferDocument *Offer::document(const std::string &document_id) const {
    const auto found = std::ranges::find(documents, document_id, &OfferDocument::id);
    return found == documents.end() ? nullptr : &*found;
}

} // namespace maillon
