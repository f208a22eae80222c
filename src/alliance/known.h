// What stood on a day of a decision that may have been reopened since.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/youth.h"

namespace maillon {

enum class Decision { declined, withdrawn, redirected, closed };

// The decision as it stood on `day`: known by then, and not yet reopened. Null when none stood.
const Fact *standing(const Referral &referral, Decision decision, Date day);

} // namespace maillon
