// What lists count for a partner and for one of us.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/register.h"

namespace maillon {

int open_referrals(const Register &known, const std::string &partner_id);
// Partners, closed ones left out, whose referent this person is.
int partners_followed(const Register &known, const std::string &staff_id, Date today);

} // namespace maillon
