// Every reading command in every format, language and setting; every rehearsal; the files of
// --output and the published site.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "canaries/suites.h"
#include "commands/command.h"
#include "hostile/lines.h"

namespace maillon::canaries {
namespace {

std::string with_our_ids(std::string word) {
    for (const auto &[theirs, mine] :
         {std::pair("ft-canari", "ft-sarcelles"), std::pair("y26-aaaa1", "y26-pa1r5")})
        if (const auto at = word.find(theirs); at != word.npos)
            word.replace(at, std::string_view(theirs).size(), mine);
    return word;
}

bool has_output(const Line &line) {
    for (const Command &command : commands()) {
        if (command.english_name != command_of(line)) continue;
        return std::ranges::any_of(command.options,
                                   [](const Option &option) { return option.name == "output"; });
    }
    return false;
}

void ask_for_file(Trial &trial, Line line, const Setting &setting) {
    const auto file = trial.desk.root() / "answer";
    line.insert(line.end(), {"--output", "../answer"});
    trial.judge.ask(trial.desk, line, setting);
    if (!std::filesystem::exists(file)) return trial.judge.fail(typed(line) + ": no file");
    trial.judge.look(typed(line) + " (" + told(setting) + "), the file", text_of(file),
                     allowed_in_file(line, setting));
    std::filesystem::remove(file);
}

void ask_for_site(Trial &trial, const Setting &setting) {
    const Line line{"publish", "../site"};
    std::filesystem::remove_all(trial.desk.root() / "site");
    trial.judge.ask(trial.desk, line, setting);
    trial.judge.look_below("the site (" + told(setting) + ")", trial.desk.root() / "site",
                           allowed_in_file(line, setting));
}

} // namespace

std::vector<Line> reading_lines() {
    std::vector<Line> lines;
    auto all = hostile::reading_lines();
    const auto rehearsed = hostile::rehearsals();
    all.insert(all.end(), rehearsed.begin(), rehearsed.end());
    for (const auto &asked : all) {
        Line line;
        for (const std::string &word : asked.words)
            line.push_back(with_our_ids(word));
        lines.push_back(std::move(line));
    }
    return lines;
}

void try_reading(Trial &trial) {
    trial.desk.renew();
    const std::vector<Setting> settings = all_settings();
    std::size_t n = 0;
    for (const Line &line : reading_lines()) {
        const bool goes_to_file = std::ranges::find(line, "--output") != line.end();
        for (std::size_t m = 0; m < settings.size(); ++m) {
            if (!trial.is_due(n, m)) continue;
            const Told told = trial.judge.ask(trial.desk, line, settings[m]);
            const bool answers = told.code == 0 && !told.out.empty();
            if (answers && !goes_to_file && has_output(line))
                ask_for_file(trial, line, settings[m]);
        }
        ++n;
    }
    for (std::size_t m = 0; m < settings.size(); ++m)
        if (trial.is_due(0, m)) ask_for_site(trial, settings[m]);
    look_for_traces(trial, "reading");
}

void say_unasked(Judge &judge) {
    for (const Command &command : commands())
        if (!judge.commands.contains(command.english_name))
            judge.fail("no suite of tests/canaries asks 'maillon " + command.english_name + "'");
}

} // namespace maillon::canaries
