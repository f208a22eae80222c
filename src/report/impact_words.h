// What the figures for a funder are called, and how each is defined.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/impact.h"
#include "report/view.h"

namespace maillon {

// One table of the figures: its name in JSON and CSV, its heading, its rows' labels.
struct ImpactTable {
    std::string_view name; // "kinds"
    Message heading;
    Message rows_are; // heading of the first column
    Message counted;  // heading of the second
    const Parted &parted;
};
// In the order of the page.
std::vector<ImpactTable> impact_tables(const Impact &impact);
Argument impact_label(std::string_view table, const std::string &code);

Message rate_label(const Rate &rate);
Message rate_definition(const Rate &rate, const Impact &impact);

// How the figures were made, and what they do not tell.
std::vector<Message> impact_notes(const Impact &impact);

} // namespace maillon
