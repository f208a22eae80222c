// What is due, by when and by whom: acknowledgements, first meetings, decisions, feedback,
// checkpoints, agreements, reviews, birthdays, records kept long enough.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/calendar.h"
#include "alliance/register.h"

namespace maillon {

enum class Duty {
    acknowledge,
    meet,
    decide,
    feedback,
    find_mentor,
    pair_checkpoint,
    partner_checkpoint,
    planned_return,
    agreement_end,
    review,
    birthday,
    retention
};

std::string_view duty_code(Duty duty);
Label duty_label(Duty duty);

struct AgendaItem {
    Date due;
    Duty duty = Duty::acknowledge;
    std::string partner; // id, or empty
    std::string youth;   // id, or empty
    std::string owner;   // staff id, or empty
    Message text;        // what to do, without who: the reader shows partner or youth beside it
    Message command;     // the command that does it, ready to type; may be empty
};

// Due up to `today + days`, overdue ones included, oldest first. `known` is as known on `today`.
// An empty `staff` asks for everyone's.
std::vector<AgendaItem> agenda(const Register &known, const Calendars &calendars, Date today,
                               int days, const std::string &staff = "");

} // namespace maillon
