// Reads git's log: commits with their marks, newest first.
// SPDX-License-Identifier: MIT
#include "records/git_log.h"

#include <algorithm>

#include "base/id.h"
#include "base/text.h"
#include "records/git.h"

namespace maillon {
namespace {

// Every field ends with a NUL: no text of git's holds one.
constexpr const char *format = "--format=%H%x00%ae%x00%an%x00%cd%x00"
                               "%(trailers:key=Maillon,valueonly,separator=%x2c)%x00"
                               "%(trailers:key=Maillon-Undo,valueonly,separator=%x2c)%x00%s%x00"
                               "%ct%x00";
constexpr std::size_t fields_each = 8;

Commit commit_in(const std::vector<std::string> &fields, std::size_t first) {
    const auto field = [&](std::size_t number) { return fields[first + number]; };
    const std::string &when = fields[first + 3];
    const auto day = std::min(when.size(), when.find(' '));
    return {std::string(trimmed(field(0))), // behind the line's end of the commit before
            field(1),
            field(2),
            when.substr(0, day),
            std::string(trimmed(when.substr(day))),
            field(4),
            field(5),
            field(6),
            field(7)};
}

} // namespace

std::string draw_mark() {
    Chance chance = system_chance();
    return draw_id(chance, "", 8, [](const std::string &) { return false; });
}

CommitText with_mark(const std::string &message, const std::string &mark) {
    return {message, "Maillon: " + mark};
}

CommitText with_undo_mark(const std::string &message, const std::string &mark) {
    return {message, "Maillon-Undo: " + mark};
}

std::vector<Commit> commits_of(const std::filesystem::path &folder, const std::string &file,
                               int most) {
    std::vector<std::string> words{"log",
                                   "--no-merges",
                                   "--no-show-signature",
                                   "--no-color",
                                   "--date=format:%Y-%m-%d %H:%M",
                                   "--max-count=" + std::to_string(most),
                                   format};
    if (!file.empty()) words.insert(words.end(), {"--", file});
    const auto fields = split_at_nul(run_git(folder, words).out);
    std::vector<Commit> commits;
    for (std::size_t first = 0; first + fields_each <= fields.size(); first += fields_each)
        commits.push_back(commit_in(fields, first));
    return commits;
}

} // namespace maillon
