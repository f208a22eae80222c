// The figures for a funder in every format.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/impact.h"
#include "report/page.h"
#include "report/view.h"

namespace maillon {

// Text, JSON, Markdown, CSV, a page of HTML. No name stands in any of them.
std::string impact_answer(const Impact &impact, const Settings &settings, const View &view);
// The tables alone, those that have somebody.
void write_impact_tables(const Impact &impact, const View &view, Page &page);
std::string impact_json(const Impact &impact, const Settings &settings, const View &view);
std::string impact_csv(const Impact &impact, const View &view);

} // namespace maillon
