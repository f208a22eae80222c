// upgrade: records of an older format brought to this one.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands/common_words.h"
#include "commands/context.h"

namespace maillon {
namespace {

// Format 1 is the first: a record is in it, or is named among the problems. What a second format
// will need is a step here for each record.
int upgrade(Context &context, const Words &words) {
    const RecordsRead reading = read_all(context);
    const auto files = context.data().record_files();
    const auto is_unread = [&](const std::string &file) {
        return std::ranges::any_of(reading.problems, [&](const Problem &problem) {
            return problem.damage == Damage::structure && problem.origin.file == file;
        });
    };
    const auto unread = std::ranges::count_if(files, is_unread);
    const std::size_t current = files.size() - static_cast<std::size_t>(unread);
    if (!words.has("quiet"))
        context.say(msg("{0} record is in format 1, the only one so far: nothing to do|{0} records "
                        "are in format 1, the only one so far: nothing to do",
                        current));
    return reading.exit_code;
}

} // namespace

std::vector<Command> upgrade_commands() {
    return {
        {.noun = "upgrade",
         .reach = Reach::tends,
         .about = msg("Bring records of an older format to this one."),
         .examples = {{"upgrade", "mettre-à-jour"}},
         .options = {{"quiet", "silence", {}, msg("say nothing when all went well")}},
         .act = upgrade},
    };
}

} // namespace maillon
