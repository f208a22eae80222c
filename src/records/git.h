// Git, only in folders that this user trusts, by absolute path and with a cleaned environment
// (6-quality, 6.2, "git").
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "records/program.h"

namespace maillon {

// Trust is a line in the user's own configuration ($XDG_CONFIG_HOME or ~/.config, maillon/trusted),
// outside the folder.
bool is_trusted(const std::filesystem::path &folder);
void trust(const std::filesystem::path &folder); // throws Error where it can't be written

struct GitAnswer {
    int status = 0; // git's exit status; -1 when git is not there
    std::string out;
    std::string err;
};

// Whether git is to speak with another machine: then it is given what the user's keys and proxies
// need, asks no question, and gives up when nothing comes any more.
enum class Reaching { disk, network };

// Runs git in `folder`. Hooks and fsmonitor are off. Never a shell.
GitAnswer run_git(const std::filesystem::path &folder, const std::vector<std::string> &words,
                  Reaching reaching = Reaching::disk);
// The same on the disk, with an input, its answer taken piece by piece.
GitAnswer run_git(const std::filesystem::path &folder, const std::vector<std::string> &words,
                  const Piping &piping);
// A first line is enough to say why git refused; its advice is not ours. Where git says nothing,
// its exit status.
std::string why_not(const GitAnswer &answer);

// What git lists with -z.
std::vector<std::string> split_at_nul(const std::string &text);

bool has_git();
// A .git stands in it, or may: where the disk does not say, git will.
bool is_repository(const std::filesystem::path &folder);
// A commit's message: one line of ids, whatever they hold, and what maillon says beneath it.
struct CommitText {
    std::string subject;
    std::string trailer = {}; // "Maillon: ..."; may be empty

    CommitText(std::string one_line, std::string beneath = {})
        : subject(std::move(one_line)), trailer(std::move(beneath)) {}
    CommitText(const char *one_line) : subject(one_line) {}
};

// Commits these files, given relative to `folder`, and nothing else. The message must hold ids
// only. False when git refused; `why` says it.
bool commit_files(const std::filesystem::path &folder, const std::vector<std::string> &files,
                  const CommitText &text, std::string &why);
// git's user.email, for --by; asked only in a trusted folder.
std::string user_email(const std::filesystem::path &folder);
// Words for git before a command that commits: nobody's name where nobody told git who they are.
std::vector<std::string> author_words(const std::filesystem::path &folder);
inline constexpr const char *nobodys_email = "maillon@localhost";

} // namespace maillon
