// A record as a person's editor is given it, and what is wrong with what comes back.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/register.h"
#include "records/folder.h"

namespace maillon {

// Of a partner's or a young person's file: in itself and, where it can be read, among `people`.
Problems faults_of(const Draft &draft, const Register &people, Date today);

// The errors of `after` that `before` had not, or not as often.
Problems new_errors(const Problems &before, const Problems &after);

} // namespace maillon
