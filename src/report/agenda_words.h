// One thing due, as a sentence.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/agenda.h"
#include "report/page.h"
#include "report/view.h"

namespace maillon {

// "16 November 2026 · Inès B. (y26-7kq2m), France Travail Sarcelles: acknowledge the referral
// (Angelina C., 7 days late)".
Message due_in_words(const AgendaItem &item, const Register &known, Date today, const View &view);

// The same without the day.
Message whom_and_what(const AgendaItem &item, const Register &known, Date today, const View &view);

// Each on a line of the page, with its command under it.
void write_due(const std::vector<AgendaItem> &items, const Register &known, Date today,
               const View &view, Page &page);

} // namespace maillon
