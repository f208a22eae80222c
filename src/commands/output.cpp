// Hands an answer over: to stdout, or to the file of --output.
// SPDX-License-Identifier: MIT
#include "commands/output.h"

#include <ostream>

#include "base/error.h"
#include "records/output_file.h"

namespace maillon {

Option output_option() {
    return {"output",
            "sortie",
            {"FILE", "FICHIER"},
            msg("write the answer to this file, replaced in one instant; without names unless "
                "--names is given")};
}

bool goes_to_file(const Words &words) { return words.has("output"); }

void look_as_file(View &view, const Words &words) {
    view.names = words.has("names") ? Names::shown : Names::ids;
    view.colour = words.one("color") == "always" ? Colour::on : Colour::off;
    view.width = 0;
    view.speech.brief = false;
}

void give(Context &context, const Words &words, const std::string &answer) {
    if (!goes_to_file(words)) {
        context.terminal.out << answer;
        return;
    }
    const std::string &file = words.one("output");
    if (file.empty())
        throw wrong_words(msg("'--output' has no value"), msg("give the file's name"));
    write_output(context.world.here / file, answer, context.folder ? &*context.folder : nullptr);
    if (context.terminal.err_is_terminal) context.note(msg("written to {0}", file));
}

} // namespace maillon
