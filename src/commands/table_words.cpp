// The sign between the cells of a table.
// SPDX-License-Identifier: MIT
#include "commands/table_words.h"

#include "base/error.h"
#include "base/text.h"

namespace maillon {

Option delimiter_option(Message about) {
    return {"delimiter", "separateur", {"SIGN", "SIGNE"}, std::move(about)};
}

char delimiter_from(const Words &words) {
    if (!words.has("delimiter")) return '\0';
    const std::string &typed = words.one("delimiter");
    const std::string name = fold(typed);
    if (name == "tab" || name == "tabulation" || name == "\\t" || typed == "\t") return '\t';
    if (typed == "," || typed == ";" || typed == "|") return typed[0];
    throw wrong_words(msg("'{0}' can't stand between cells", typed),
                      msg("give a comma, a semicolon, tab or a vertical bar"));
}

} // namespace maillon
