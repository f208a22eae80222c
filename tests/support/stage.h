// One transcript's or guide's own world: a folder, a home without trust or git identity but its
// own, a day, and seeded ids; commands run in it one after another.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maillon {

// What came of a command. Where a person watches, everything is in `out`, as a terminal has it.
struct Outcome {
    std::string out;
    std::string err;
    int code = 0;
};

enum class Watched { by_nobody, by_a_person };

class Stage {
public:
    Stage(std::filesystem::path source, std::filesystem::path program);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    // "example": a copy of data-example; anything else leaves the folder empty.
    void put_data(const std::string &name);
    void set_today(std::string date) { today_ = std::move(date); }
    [[nodiscard]] const std::string &today() const { return today_; }
    // A line for sh. A lone `cd` or `export` holds for those after it. The folder's own path is
    // told as $HERE.
    Outcome run(const std::string &command, Watched watched = Watched::by_nobody);

private:
    std::string quoted(const std::filesystem::path &path) const;
    std::string redirected(Watched watched) const;

    std::filesystem::path source_, program_, root_;
    std::filesystem::path place_; // where a lone `cd` led, from the folder
    std::string exported_;        // " NAME=VALUE" for each lone `export`
    std::string today_ = "2026-11-23";
    int count_ = 0;
};

std::string file_content(const std::filesystem::path &path);
std::vector<std::string> lines_of(const std::string &text);
// Says on stdout where the two begin to differ.
void show_difference(const std::filesystem::path &file, const std::string &now);

} // namespace maillon
