// Every rule that holds across facts and across records (2-records, 2.2 rule 6; 2.5). Reading one
// record has already found what stands in that record alone: bytes, YAML, keys, codes, dates.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "alliance/register.h"
#include "base/problem.h"

namespace maillon {

// Dangling references, facts before `received` or in the future, steps that contradict each other,
// list order, two current referents, ids twice, a minor's pair without guardian or consent, names
// of identities repeated in records. Ordered by file and line.
Problems check(const Register &whole, Date today);

// One record's part of it, for a command that is about to write there. References are looked up in
// `whole`.
Problems check(const Youth &youth, const Register &whole, Date today);
Problems check(const Partner &partner, const Register &whole, Date today);

// A day that neither the shipped school calendars nor the settings cover, where there are schools
// to judge; a warning, to be said once.
std::optional<Problem> past_school_calendars(const Register &whole, Date day);

} // namespace maillon
