// privacy audit as text, Markdown and JSON: places and kinds, never the text itself.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/audit.h"
#include "alliance/removal.h"
#include "report/excerpt.h"
#include "report/view.h"

namespace maillon {

struct AuditReport {
    const Audit &audit;
    const std::vector<RemovalStep> &steps; // of one person whom git remembers
};

// At a terminal the line itself stands under its place, where `lend` gives it.
std::string audit_answer(const AuditReport &report, const View &view, const LendLine &lend);

// Where git still holds the person, a line each, for whoever forgets them; empty where it does not.
std::vector<Message> remembered_in_words(const Audit &audit);

std::string audit_json(const AuditReport &report, const View &view);
std::string_view step_place_code(StepPlace place);

} // namespace maillon
