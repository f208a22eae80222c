// privacy due: whose record has been kept as long as it may, and who is about to (6-quality, 6.3
// rule 5).
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/retention.h"
#include "report/view.h"

namespace maillon {

struct RetentionReport {
    const std::vector<Keeping> &keepings; // as keepings_to_tell() gives them
    const std::vector<std::string> &unclear;
    const Register &known;
    Date day;
};

// Text, Markdown, JSON: {"format":1,"at":D,"retention-months":N,"retention-reason":TEXT or null,
// "due":[…],"notice":[…],"unclear":[{youth}]}, an item {youth, last-fact, ends, notice, forget}.
std::string retention_answer(const RetentionReport &report, const View &view);
std::string retention_json(const RetentionReport &report, const View &view);

} // namespace maillon
