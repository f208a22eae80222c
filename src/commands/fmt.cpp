// fmt: records rewritten to canonical style, on demand.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/context.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

// Whatever can be read; what can't is named on stderr.
struct Chosen {
    std::vector<std::string> files;
    int exit_code = 0;
};

Chosen every_record(Context &context) {
    const RecordsRead reading = read_all(context);
    Chosen chosen{context.data().record_files(), 0};
    const auto is_broken = [&](const std::string &file) {
        return std::ranges::any_of(reading.problems, [&](const Problem &problem) {
            return problem.damage == Damage::structure && problem.origin.file == file;
        });
    };
    std::erase_if(chosen.files, is_broken);
    chosen.exit_code = reading.exit_code;
    return chosen;
}

// A young person's identity goes with their record.
Chosen named_records(Context &context, const std::vector<std::string> &names) {
    Chosen chosen;
    for (const auto &name : names) {
        const PartnerOrYouth one = anyone_named(context, name);
        if (one.partner) chosen.files.push_back(Folder::partner_file(one.partner->id));
        if (!one.youth) continue;
        chosen.files.push_back(Folder::youth_file(one.youth->id));
        if (context.data().load_identity(one.youth->id))
            chosen.files.push_back(Folder::identity_file(one.youth->id));
    }
    return chosen;
}

int put_into_style(Context &context, const Words &words) {
    const auto &names = words.all("NAME");
    Chosen chosen = names.empty() ? every_record(context) : named_records(context, names);
    std::size_t already = 0;
    for (const auto &file : chosen.files) {
        const auto written = context.data().put_into_style(file);
        if (!written) {
            context.note(msg("{0}: can't be put into canonical style safely; a comment inside "
                             "brackets needs a line of its own",
                             file));
            chosen.exit_code = 3;
        } else if (written->before == written->after) {
            ++already;
        }
    }
    const auto &done = context.data().written();
    answer(context, "fmt",
           msg("records put into canonical style: {0}; in it already: {1}", done.size(), already),
           {});
    if (!context.quiet && !context.rehearses)
        for (const auto &one : done)
            context.say(msg("{0}", one.file));
    return chosen.exit_code;
}

} // namespace

std::vector<Command> fmt_commands() {
    return {
        {.noun = "fmt",
         .reach = Reach::writes,
         .about = msg("Rewrite records in canonical style: order, indentation, quotes. Every word "
                      "and comment stays."),
         .examples = {{"fmt", "mettre-en-forme"},
                      {"fmt ft-sarcelles --dry-run", "mettre-en-forme ft-sarcelles --essai"}},
         .takes = {{{"NAME", "NOM"},
                    msg("only these partners and young people; every record if left out"),
                    Need::any}},
         .act = put_into_style},
    };
}

} // namespace maillon
