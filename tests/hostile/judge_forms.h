// The judges of CSV, HTML, mail, calendars and address books: each form is whole, and nothing in it
// acts.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon::hostile {

// RFC 4180: rows of equal length that end with CR LF, quotes in pairs, and no cell that a
// spreadsheet would run; a number or a phone number does not. Empty where all is well.
std::string fault_in_csv(std::string_view text);

// iCalendar and vCard: lines of 75 octets at most that end with CR LF, each NAME:value once
// unfolded, every BEGIN with its END. Empty where all is well.
std::string fault_in_content_lines(std::string_view text);

// Tags of a short list only, closed in order; attributes of a short list, quoted; no script, no
// address but of a place on the page. Empty where all is well.
std::string fault_in_html(std::string_view text);

// Headers of a short list, once each; lines of at most 76 printable ASCII characters; two parts,
// and in the second a page of HTML without fault. Empty where all is well.
std::string fault_in_mail(std::string_view text);

// A script for psql: rows of COPY with as many cells as columns and no escape but COPY's, nothing
// of a record outside them, the end of the transaction last. Empty where all is well.
std::string fault_in_sql(std::string_view text);

// Quoted-printable undone.
std::string decoded_mail(std::string_view text);

} // namespace maillon::hostile
