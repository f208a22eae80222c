// A command's usage, its words and its options in words.
// SPDX-License-Identifier: MIT
#include "commands/help_words.h"

namespace maillon {

std::string usage(const Command &command, const Speech &speech) {
    std::string out = "maillon " + say(command.name(), speech);
    for (const Taken &taken : command.takes) {
        const std::string name = say(taken.name, speech);
        switch (taken.need) {
        case Need::required:
            out += " " + name;
            break;
        case Need::optional:
            out += " [" + name + "]";
            break;
        case Need::repeated:
            out += " " + name + "…";
            break;
        case Need::any:
            out += " [" + name + "…]";
            break;
        }
    }
    for (const Option &option : command.options) {
        if (option.need != Need::required) continue;
        out += " --" + say(option.label(), speech) + " " + say(option.value, speech);
    }
    return out;
}

std::string option_help(const Option &option, const Speech &speech) {
    std::string about = say(option.about, speech);
    if (!option.codes.empty()) about += say(msg(" (maillon codes {0})", option.codes), speech);
    return about;
}

std::string option_name(const Option &option, const Speech &speech) {
    std::string name = "--" + say(option.label(), speech);
    if (!option.is_flag()) name += " " + say(option.value, speech);
    return name;
}

} // namespace maillon
