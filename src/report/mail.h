// A mail in two forms, text and HTML, as `sendmail -t` takes it (3-commands, 3.3).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/message.h"

namespace maillon {

struct Mail {
    std::string from;
    std::vector<std::string> to;
    std::string subject;
    Date day;
    Language language = Language::english;
    std::string text;
    std::string html;
};

// RFC 5322 and 2046, lines that end with LF: the program that sends it makes CR LF of them. Its
// date is midnight UTC of the day and its id comes from what it says, so that the same mail is the
// same bytes. Throws std::logic_error for an address that is_mail_address() refuses.
std::string mail_message(const Mail &mail);

} // namespace maillon
