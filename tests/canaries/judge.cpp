// Compares what came out with the table.
// SPDX-License-Identifier: MIT
#include "canaries/judge.h"

#include <cstdio>

#include "canaries/aviary.h"

namespace maillon::canaries {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_told = 40;

} // namespace

std::string typed(const Line &line) {
    std::string text = "maillon";
    for (const std::string &word : line)
        text += word.find(' ') == word.npos && !word.empty() ? " " + word : " '" + word + "'";
    return text;
}

// The same field on the same command is told once, unless all are wanted.
void Judge::fail(const std::string &what) {
    ++hits;
    if (!tells_all_ && told_.size() >= most_told) return;
    if (told_.insert(what).second) std::printf("%s\n", what.c_str());
}

void Judge::look(const std::string &what, std::string_view text, Kinds allowed,
                 const std::string &wrong) {
    std::set<std::string> repeated;
    if (!wrong.empty())
        for (const Canary &canary : planting_.aviary.seen_in(wrong))
            repeated.insert(canary.word);
    for (const Canary &canary : planting_.aviary.seen_in(text))
        if ((canary.kind & ~allowed) != 0 && !repeated.contains(canary.word))
            fail(what + ": " + kinds_text(canary.kind) + " of " + canary.where);
}

Told Judge::ask(Desk &desk, const Line &line, const Setting &setting, const std::string &wrong,
                Kinds more) {
    ++runs;
    commands.insert(command_of(line));
    const Told told = desk.ask(line, setting);
    refusals += told.code != 0 ? 1 : 0;
    const std::string where = typed(line) + " (" + canaries::told(setting) + ")";
    look(where + ", stdout", told.out, allowed_out(line, setting) | more, wrong);
    look(where + ", stderr", told.err, allowed_err(line, setting) | more, wrong);
    if (told.code < 0 || told.code > 3) fail(where + ": exit code " + std::to_string(told.code));
    return told;
}

void Judge::look_below(const std::string &what, const fs::path &folder, Kinds allowed) {
    if (!fs::exists(folder)) return;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = fs::relative(entry.path(), folder).string();
        look(what + ", the name of a file", name, allowed_in_traces);
        if (entry.is_regular_file()) look(what + ", " + name, text_of(entry.path()), allowed);
    }
}

void Judge::nothing_left(const std::string &what, const fs::path &folder) {
    if (!fs::exists(folder)) return;
    for (const auto &entry : fs::directory_iterator(folder))
        fail(what + ": left behind: " + entry.path().filename().string());
}

} // namespace maillon::canaries
