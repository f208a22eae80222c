// Errors as lines: the place first, then what is wrong, then what to do.
// SPDX-License-Identifier: MIT
#include "commands/errors.h"

#include <fmt/format.h>

#include "base/fitted.h"
#include "base/text.h"
#include "commands/terminal.h"

namespace maillon {

std::string error_text(const Error &error, const Speech &speech, int width,
                       const std::string &excerpt) {
    std::string text = "maillon: ";
    if (const auto &origin = error.origin()) {
        const std::string file = shown(origin->file);
        text = origin->place.line > 0
                   ? fmt::format("{}:{}:{}: ", file, origin->place.line, origin->place.column)
                   : fmt::format("{}: ", file);
    }
    text += shown(say(error.message(), speech));
    if (!error.remedy().empty()) {
        text += speech.language == Language::french ? "\u00a0; " : "; ";
        text += shown(say(error.remedy(), speech));
    }
    text = fitted(text, width) + excerpt;
    for (const Message &further : error.lines())
        text += fitted("  " + shown(say(further, speech)), width);
    return text;
}

} // namespace maillon
