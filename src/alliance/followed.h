// The part of the register that one colleague follows: the partners they are the referent of.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/register.h"

namespace maillon {

// Their partners on the day, and of each young person the referrals of these partners with all that
// hangs on them. Who has none is left out.
Register followed_by(const Register &known, const std::string &staff, Date day);

} // namespace maillon
