// What holds for every fact before it is written: its date, its code, and how it is put into a
// record.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "alliance/change.h"
#include "alliance/fact.h"
#include "base/message.h"

namespace maillon {

// A fact is not in the future (1-domain, 1.3).
void require_past(Date date, Date today);
// Refuses an end that is not later than its beginning: an agreement's, a plan's.
void require_later(Date end, Date beginning);

// The code must be one of the set that can still be chosen.
void require_code(std::string_view set, const std::string &code);
// The same, and 'other' says in a note what it stands for.
void require_code_and_note(std::string_view set, const std::string &code, const std::string &note);

// Keys whose value is empty are left out.
void put_word(Fields &fields, std::string key, const std::string &value);
void put_text(Fields &fields, std::string key, const std::string &value);
// `date`, and `recorded` beside it.
void put_date(Fields &fields, const Fact &fact, Date today);

// An entry of another day is told apart from what happened (2-records, 2.2 rule 8).
bool needs_recorded(Date date, Date today);

} // namespace maillon
