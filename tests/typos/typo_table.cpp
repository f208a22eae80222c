// How often the tool names a single typo on its right line: a table of thousands, by kind.
//   typo_table             at most 110 of each kind; fails under 90 % in all, or under a kind's
//   floor typo_table --every     all of them typo_table --misses K  what is said of those of one
//   kind that are missed typo_table --libfyaml  the same table for libfyaml's fy-tool, beside ours
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <sstream>

#include "typos/judge.h"
#include "typos/libfyaml.h"
#include "typos/typo.h"

namespace maillon::typos {
namespace {

struct Typo {
    const Sample *sample;
    std::string text;
    int first; // the lines where it stands
    int last;
    std::string old_word; // lines that have it are right too
};

struct Wish {
    std::size_t most = 110;
    std::string misses;
    bool libfyaml = false;
};

struct Count {
    int harmless = 0; // the same data: nothing to name
    int named = 0;    // on the right line
    int elsewhere = 0;
    int silent = 0;
    int by_libfyaml = 0;
    [[nodiscard]] int all() const { return named + elsewhere + silent; }
    [[nodiscard]] double share(int of) const { return all() == 0 ? 100 : 100.0 * of / all(); }
};

std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

// The record with this line written otherwise; "\n\x01" at the end swallows the next line.
std::string edited(std::vector<std::string> lines, std::size_t at, std::string text) {
    if (text.ends_with("\n\x01")) {
        text.resize(text.size() - 2);
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
    lines[at] = std::move(text);
    std::string whole;
    for (const auto &line : lines)
        whole += line + "\n";
    return whole;
}

std::vector<Typo> typos_of(const Kind &kind, const std::vector<Sample> &from) {
    std::vector<Typo> typos;
    for (const auto &sample : from) {
        const auto lines = lines_of(sample.text);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            if (lines[at].find_first_not_of(' ') == std::string::npos) continue;
            const Line line = taken_apart(lines[at]);
            if (lines[at][line.indent] == '#') continue;
            const Line next = taken_apart(at + 1 < lines.size() ? lines[at + 1] : "");
            for (const Edit &edit : kind.edits(line, next)) {
                const int number = static_cast<int>(at) + 1;
                typos.push_back({&sample, edited(lines, at, edit.text), number + edit.first,
                                 number + edit.last, edit.old_word});
            }
        }
    }
    return typos;
}

// Evenly through all of them.
std::vector<Typo> some_of(std::vector<Typo> typos, std::size_t most) {
    if (typos.size() <= most) return typos;
    std::vector<Typo> some;
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(std::move(typos[i * typos.size() / most]));
    return some;
}

bool is_right(const Typo &typo, int line) {
    if (typo.first <= line && line <= typo.last) return true;
    if (typo.old_word.empty() || line < 1) return false;
    const auto text = lines_of(typo.text).at(static_cast<std::size_t>(line) - 1);
    return text.find(typo.old_word) != std::string::npos;
}

bool is_harmless(const Typo &typo, const Verdict &verdict) {
    return verdict.same_data ||
           (!typo.old_word.empty() && typo.text.find(typo.old_word) == std::string::npos);
}

bool is_named(const Typo &typo, const Problems &problems) {
    return std::ranges::any_of(problems, [&](const Problem &problem) {
        return is_right(typo, problem.origin.place.line);
    });
}

void show(const Typo &typo, const Problems &problems) {
    const auto lines = lines_of(typo.text);
    std::cout << "\n" << typo.sample->file << ":" << typo.first << "\n";
    for (int at = std::max(typo.first - 1, 1); at <= typo.last + 1; ++at)
        if (at <= static_cast<int>(lines.size()))
            std::cout << "  | " << lines[static_cast<std::size_t>(at) - 1] << "\n";
    if (problems.empty()) std::cout << "  nothing is said\n";
    for (const auto &problem : problems)
        std::cout << "  " << problem.origin.place.line << ":" << problem.origin.place.column << " "
                  << say(problem.what, {}) << "; " << say(problem.remedy, {}) << "\n";
}

Count counted(const Kind &kind, const std::vector<Sample> &from, Judge &judge, const Wish &wish) {
    Count count;
    for (const auto &typo : some_of(typos_of(kind, from), wish.most)) {
        const auto verdict = judge.judge(*typo.sample, typo.text);
        if (is_harmless(typo, verdict)) {
            ++count.harmless;
            continue;
        }
        const bool named = is_named(typo, verdict.problems);
        ++(named ? count.named : verdict.problems.empty() ? count.silent : count.elsewhere);
        if (!named && !wish.misses.empty()) show(typo, verdict.problems);
        if (wish.libfyaml && is_right(typo, line_by_libfyaml(typo.text))) ++count.by_libfyaml;
    }
    return count;
}

void print(const std::string &name, const Count &count, const Wish &wish) {
    std::printf("%-50s %6d %7.1f %% %9d %7d %8d", name.c_str(), count.all(),
                count.share(count.named), count.elsewhere, count.silent, count.harmless);
    if (wish.libfyaml) std::printf(" %8.1f %%", count.share(count.by_libfyaml));
    std::printf("\n");
}

int table(const Wish &wish) {
    Judge judge;
    const auto from = samples();
    Count sum;
    bool fails = false;
    std::printf("%-50s %6s %9s %9s %7s %8s%s\n", "one typo", "typos", "right", "elsewhere",
                "silent", "harmless", wish.libfyaml ? "   libfyaml" : "");
    for (const auto *kinds : {&kinds_of_marks(), &kinds_of_layout(), &kinds_of_words()})
        for (const Kind &kind : *kinds) {
            if (!wish.misses.empty() && kind.name != wish.misses) continue;
            const Count count = counted(kind, from, judge, wish);
            print(kind.name, count, wish);
            if (count.share(count.named) < kind.least) {
                fails = true;
                std::printf("  under its floor of %d %%\n", kind.least);
            }
            sum.harmless += count.harmless;
            sum.named += count.named;
            sum.elsewhere += count.elsewhere;
            sum.silent += count.silent;
            sum.by_libfyaml += count.by_libfyaml;
        }
    print("all", sum, wish);
    return fails || sum.share(sum.named) < 90 || sum.all() < 3000 ? 1 : 0;
}

} // namespace
} // namespace maillon::typos

int main(int count, char **words) {
    maillon::typos::Wish wish;
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(words[i], "--every") == 0) wish.most = 1'000'000;
        if (std::strcmp(words[i], "--libfyaml") == 0) wish.libfyaml = true;
        if (std::strcmp(words[i], "--misses") == 0 && i + 1 < count) wish.misses = words[++i];
    }
    return maillon::typos::table(wish);
}
