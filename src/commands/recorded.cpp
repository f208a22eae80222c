// Finds the command that a commit's subject begins with.
// SPDX-License-Identifier: MIT
#include "commands/recorded.h"

#include "commands/command.h"

namespace maillon {

Message command_recorded(const std::string &subject) {
    for (const Command &command : commands()) {
        const std::string &name = command.english_name;
        if (subject == name) return msg("{0}", command.name());
        if (subject.starts_with(name + " "))
            return msg("{0} {1}", command.name(), subject.substr(name.size() + 1));
    }
    return msg("{0}", subject);
}

} // namespace maillon
