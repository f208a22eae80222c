// A planted data folder, and maillon asked in it: in one language or the other, watched by a person
// or by nobody, with the identities or without.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "canaries/planting.h"

namespace maillon::canaries {

using Line = std::vector<std::string>;

// Which streams a person sees: both; the errors alone (a pipe); the answer alone (errors in a log);
// none (cron).
enum class Eyes { both, errors, answer, none };

struct Setting {
    bool french = false;
    Eyes eyes = Eyes::none;
    bool names = false;     // --names
    bool identities = true; // they are there
};

// All settings; the n-th by turns.
std::vector<Setting> all_settings();
std::string told(const Setting &setting);

struct Told {
    int code = 0;
    std::string out;
    std::string err;
};

class Desk {
public:
    // Below a scratch folder of its own, which is the home and the place for temporaries too.
    explicit Desk(const Planting &planting);
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    // The records as planted, without git.
    void renew();
    // The same as a repository that its user trusts, the identities another.
    void renew_in_git();
    Told ask(const Line &line, const Setting &setting, const std::string &typed = "");

    [[nodiscard]] std::filesystem::path root() const { return root_; }
    [[nodiscard]] std::filesystem::path data() const { return root_ / "data"; }
    // $VISUAL, a shell script's text with "$1" for the copy.
    void set_editor(const std::string &script);
    // Where the answer goes: a disk that is full.
    bool disk_is_full = false;

private:
    void hide_identities(bool hidden) const;
    std::filesystem::path root_;
    const Planting &planting_;
    std::string editor_ = "true";
};

void write_text(const std::filesystem::path &file, const std::string &text);
std::string text_of(const std::filesystem::path &file);

} // namespace maillon::canaries
