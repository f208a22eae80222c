// The parts and forms of the health answer that several files of this floor share.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "report/answers.h"
#include "report/page.h"

namespace maillon {

Message health_title(const HealthReport &report);
// Every partner with all its lines; text and Markdown.
std::string health_explained(const HealthReport &report, const View &view);
// A row per partner; explained: a row per line.
std::string health_csv(const HealthReport &report, const View &view);

// May we prospect, why not, and what rests on one partner.
Message advice_sentence(const Portfolio &portfolio);
Message concentration_sentence(const Concentration &one);
void write_gate(const Portfolio &portfolio, Page &page);

} // namespace maillon
