// Writes the steps down, for this folder and this person.
// SPDX-License-Identifier: MIT
#include "alliance/removal.h"

namespace maillon {
namespace {

// For sh.
std::string quoted(const std::string &word) {
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? "'\\''" : std::string(1, c);
    return out + "'";
}

std::string folder_of(const std::string &file) { return file.substr(0, file.rfind('/')); }

RemovalStep preparation(const RemovalGround &ground) {
    RemovalStep step{
        StepPlace::here,
        msg("make a private folder, which will hold the name, and what git-filter-repo "
            "is to remove; all that follows in the same shell"),
        {"set -eu", "keep=$(mktemp -d)",
         "maillon -C " + quoted(ground.root) + " privacy audit " + ground.id +
             " --prepare \"$keep\""}};
    if (!ground.record.empty())
        step.lines.push_back("cp " + quoted(ground.root + "/" + ground.record) +
                             " \"$keep/record.yaml\"");
    return step;
}

// The record, as it may stay, comes back in a commit of its own.
void bring_back(const RemovalGround &ground, std::vector<std::string> &lines) {
    const std::string record = quoted(ground.record);
    lines.push_back("mkdir -p " + quoted(folder_of(ground.record)));
    lines.push_back("cp \"$keep/record.yaml\" " + record);
    lines.push_back("git add -f " + record);
    lines.push_back("git commit --quiet --message 'privacy forget " + ground.id + "'");
}

RemovalStep rewriting(const RemovalGround &ground, const RemovalPlace &place) {
    RemovalStep step{StepPlace::here,
                     place.label.empty() ? msg("rewrite the history of the folder")
                                         : msg("rewrite the history of the identities"),
                     {"cd " + quoted(place.folder)}};
    if (place.has_origin) {
        step.lines.emplace_back("git fetch --quiet origin");
        step.lines.emplace_back("url=$(git remote get-url origin)");
    }
    step.lines.emplace_back("git filter-repo --force --quiet --invert-paths --paths-from-file "
                            "\"$keep/paths\" --replace-text \"$keep/words\" --replace-message "
                            "\"$keep/words\"");
    if (place.label.empty() && !ground.record.empty()) bring_back(ground, step.lines);
    step.lines.emplace_back("git reflog expire --expire=now --expire-unreachable=now --all");
    step.lines.emplace_back("git gc --quiet --prune=now");
    if (place.has_origin) {
        step.lines.emplace_back("git remote add origin \"$url\"");
        step.lines.emplace_back("git push --quiet --force --prune --set-upstream origin "
                                "'refs/heads/*' 'refs/tags/*'");
    }
    return step;
}

bool has_origin(const RemovalGround &ground) {
    for (const RemovalPlace &place : ground.places)
        if (place.has_origin) return true;
    return false;
}

} // namespace

std::vector<RemovalStep> removal_steps(const RemovalGround &ground) {
    if (ground.places.empty()) return {};
    std::vector<RemovalStep> steps{
        {StepPlace::clones,
         msg("everybody sends what they have (maillon sync), then nobody works until the end"),
         {}},
        {StepPlace::here, msg("git-filter-repo is needed: sudo apt install git-filter-repo"), {}}};
    if (ground.has_identity)
        steps.push_back({StepPlace::here,
                         msg("forget the young person, so that only what may stay is here"),
                         {"maillon -C " + quoted(ground.root) + " privacy forget " + ground.id +
                          " --reason request --yes"}});
    steps.push_back(preparation(ground));
    for (const RemovalPlace &place : ground.places)
        steps.push_back(rewriting(ground, place));
    steps.push_back({StepPlace::here,
                     msg("remove the private folder; then the proof, which finds nothing and ends "
                         "with 0"),
                     {"rm -r \"$keep\"", "maillon -C " + quoted(ground.root) + " privacy audit " +
                                             ground.id + " --strict"}});
    if (has_origin(ground))
        steps.push_back(
            {StepPlace::server,
             msg("on the server, in each repository; a forge's support does it for you"),
             {"git reflog expire --expire=now --expire-unreachable=now --all",
              "git gc --quiet --prune=now"}});
    steps.push_back({StepPlace::clones,
                     msg("every other clone, and every backup, keeps the person: delete it and "
                         "clone again; one that pulls and pushes brings everything back"),
                     {}});
    return steps;
}

std::string replacement_line(const std::string &spelling, const std::string &id) {
    const std::string edge = "[A-Za-z0-9\\x80-\\xff]";
    std::string line = "regex:(?<!" + edge + ")";
    bool in_space = false;
    for (const char c : spelling) {
        const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (is_space && !in_space) line += "\\s+";
        in_space = is_space;
        if (is_space) continue;
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                              (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        line += is_plain ? std::string(1, c) : std::string("\\") + c;
    }
    return line + "(?!" + edge + ")==>" + id;
}

} // namespace maillon
