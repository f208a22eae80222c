// Runs maillon in this process, over strings, in a folder of its own.
// SPDX-License-Identifier: MIT
#include "canaries/desk.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <streambuf>

#include "commands/run.h"

namespace maillon::canaries {
namespace {

namespace fs = std::filesystem;

// A disk without room.
struct FullDisk : std::streambuf {
    int overflow(int) override { return traits_type::eof(); }
};

void run_or_throw(const std::string &command) {
    if (std::system(command.c_str()) != 0) throw std::runtime_error("can't run: " + command);
}

Line with_setting(Line line, const Setting &setting) {
    if (setting.names) line.insert(line.begin(), "--names");
    line.insert(line.begin(), setting.french ? "--lang=fr" : "--lang=en");
    return line;
}

} // namespace

void write_text(const fs::path &file, const std::string &text) {
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush()) throw std::runtime_error("can't write " + file.string());
}

std::string text_of(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Setting> all_settings() {
    std::vector<Setting> all;
    for (const bool identities : {true, false})
        for (const bool named : {false, true})
            for (const Eyes eyes : {Eyes::none, Eyes::both, Eyes::errors, Eyes::answer})
                for (const bool french : {false, true})
                    all.push_back({french, eyes, named, identities});
    return all;
}

std::string told(const Setting &setting) {
    std::string text = setting.french ? "fr" : "en";
    switch (setting.eyes) {
    case Eyes::both:
        text += ", terminal";
        break;
    case Eyes::errors:
        text += ", in a pipe at a terminal";
        break;
    case Eyes::answer:
        text += ", errors in a log";
        break;
    case Eyes::none:
        text += ", cron";
        break;
    }
    return text + (setting.names ? ", --names" : "") +
           (setting.identities ? "" : ", without identities");
}

Desk::Desk(const Planting &planting) : planting_(planting) {
    std::string name = (fs::temp_directory_path() / "maillon-canaries-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("can't make a folder");
    root_ = name;
    for (const char *part : {"home", "tmp", "run"})
        fs::create_directory(root_ / part);
    fs::permissions(root_ / "run", fs::perms::owner_all);
    ::setenv("HOME", (root_ / "home").c_str(), 1);
    ::setenv("TMPDIR", (root_ / "tmp").c_str(), 1);
    ::unsetenv("XDG_CONFIG_HOME");
    ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    write_text(root_ / "home/.gitconfig", "[user]\n\tname = N\n\temail = n@example.org\n"
                                          "[init]\n\tdefaultBranch = main\n");
}

Desk::~Desk() {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
}

void Desk::renew() {
    fs::remove_all(data());
    fs::remove_all(root_ / "site");
    for (const PlantedRecord &record : planting_.records)
        write_text(data() / record.name, record.text);
    for (const char *table : {"partners", "youth", "referrals"})
        fs::remove(root_ / (std::string(table) + ".csv"));
}

// Made once and copied: a repository takes longer than a command.
void Desk::renew_in_git() {
    renew();
    const fs::path made = root_ / "made";
    if (!fs::exists(made)) {
        write_text(data() / ".gitignore", "/.lock\n.maillon-*.tmp\n/identities/\n");
        for (const fs::path &folder : {data(), data() / "identities"})
            run_or_throw("cd '" + folder.string() +
                         "' && git init --quiet && git add . && git commit --quiet -m start");
        if (ask({"git", "setup"}, {}).code != 0) throw std::runtime_error("git setup");
        fs::copy(data(), made, fs::copy_options::recursive);
        return;
    }
    fs::remove_all(data());
    fs::copy(made, data(), fs::copy_options::recursive);
}

void Desk::hide_identities(bool hidden) const {
    std::error_code ignored;
    const fs::path here = data() / "identities", away = root_ / "identities-away";
    hidden ? fs::rename(here, away, ignored) : fs::rename(away, here, ignored);
}

void Desk::set_editor(const std::string &script) {
    write_text(root_ / "editor", script + "\n");
    editor_ = "sh " + (root_ / "editor").string();
}

Told Desk::ask(const Line &line, const Setting &setting, const std::string &typed) {
    if (!setting.identities) hide_identities(true);
    FullDisk full;
    std::istringstream in(typed);
    std::ostringstream out, err;
    std::ostream nowhere(&full);
    const bool sees_out = setting.eyes == Eyes::both || setting.eyes == Eyes::answer;
    const bool sees_err = setting.eyes == Eyes::both || setting.eyes == Eyes::errors;
    Terminal terminal{disk_is_full ? nowhere : out, err, in, sees_out, sees_err,
                      setting.eyes == Eyes::both,   80,  {}};
    const auto variable = [&](const char *name) -> std::string {
        const std::string wanted = name;
        if (wanted == "VISUAL") return editor_;
        return wanted == "XDG_RUNTIME_DIR" ? (root_ / "run").string() : "";
    };
    Surroundings world{*Date::from_civil(2026, 11, 23), data(), variable, seeded_chance(7)};
    const int code = maillon::run(with_setting(line, setting), terminal, world);
    if (!setting.identities) hide_identities(false);
    return {code, out.str(), err.str()};
}

} // namespace maillon::canaries
