// The agenda as iCalendar (RFC 5545).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/agenda.h"
#include "report/view.h"

namespace maillon {

// The same day gives the same bytes; no clock stands in them.
std::string agenda_ics(const std::vector<AgendaItem> &items, const Register &known, Date at,
                       const View &view);

} // namespace maillon
