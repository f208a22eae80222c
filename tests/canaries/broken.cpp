// Records broken near a canary: what is said of them in a pipe, under cron and in a log names the
// place, never what stands beside it. At a terminal the line is shown (3.1.8).
// SPDX-License-Identifier: MIT
#include <functional>

#include "canaries/suites.h"

namespace maillon::canaries {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string &text) {
    Lines lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at) + 1;
        lines.push_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

std::string joined(const Lines &lines) {
    std::string text;
    for (const std::string &line : lines)
        text += line;
    return text;
}

// Before the value, or at the end of a line without one.
std::size_t value_at(const std::string &line) {
    const auto colon = line.rfind(": ");
    return colon == line.npos ? line.size() - 1 : colon + 2;
}

// The line's words where the record wants a code or a date; two words, for one may be repeated.
void misplace(Lines &lines, std::size_t n) {
    const auto begin = lines[n].find("zq");
    if (begin == std::string::npos) return;
    const auto end = lines[n].find_first_of(" ,.@}]\n", begin);
    const std::string word = lines[n].substr(begin, end - begin);
    for (std::string &line : lines)
        for (const char *key : {"born: ", "kind: ", "language: ", "since: ", "    received: "})
            if (line.starts_with(key)) line = key + word + " " + word + "\n";
}

struct Break {
    const char *name;
    std::function<void(Lines &, std::size_t)> make;
};

Break before_value(const char *name, const std::string &sign) {
    return {name,
            [sign](Lines &lines, std::size_t n) { lines[n].insert(value_at(lines[n]), sign); }};
}

const std::vector<Break> &breaks() {
    static const std::vector<Break> all = {
        {"in the place of a code or a date", misplace},
        {"a tab", [](Lines &lines, std::size_t n) { lines[n].insert(0, "\t"); }},
        {"one blank more", [](Lines &lines, std::size_t n) { lines[n].insert(0, " "); }},
        {"no indentation",
         [](Lines &lines, std::size_t n) { lines[n].erase(0, lines[n].find_first_not_of(' ')); }},
        {"no colon",
         [](Lines &lines, std::size_t n) {
             if (const auto at = lines[n].find(':'); at != std::string::npos) lines[n].erase(at, 1);
         }},
        {"no blank behind the colon",
         [](Lines &lines, std::size_t n) {
             if (const auto at = lines[n].find(": "); at != std::string::npos)
                 lines[n].erase(at + 1, 1);
         }},
        {"twice",
         [](Lines &lines, std::size_t n) {
             lines.insert(lines.begin() + static_cast<long>(n), lines[n]);
         }},
        {"cut here",
         [](Lines &lines, std::size_t n) {
             lines.resize(n + 1);
             lines[n].resize(lines[n].size() / 2);
         }},
        {"a sentence without a key",
         [](Lines &lines, std::size_t n) {
             lines[n].insert(0, lines[n].substr(value_at(lines[n])));
         }},
        {"a conflict",
         [](Lines &lines, std::size_t n) {
             lines[n] = "<<<<<<< ours\n" + lines[n] + "=======\n" + lines[n] + ">>>>>>> theirs\n";
         }},
        before_value("a quote never closed", "\""),
        before_value("a single quote never closed", "'"),
        before_value("a bracket never closed", "["),
        before_value("a brace never closed", "{"),
        before_value("an anchor", "&a "),
        before_value("an alias", "*"),
        before_value("a tag", "!!int "),
        before_value("a colon in the value", "a: b: "),
        before_value("a list", "- "),
        before_value("Latin-1", "\xe9"),
        before_value("NUL", std::string(1, '\0')),
        before_value("a control character", "\x1b"),
        before_value("a typographic quote", "“"),
        before_value("a hash", "x #"),
        before_value("a block that is none", "| "),
    };
    return all;
}

// What may be asked of a folder with a broken record; each is refused or says which record it is.
const std::vector<Line> &questions() {
    static const std::vector<Line> all = {
        {"check"},
        {"youth", "list"},
        {"youth", "show", "y26-pa1r5"},
        {"check", "--format", "json"},
        {"partner", "show", "ft-sarcelles"},
        {"checkpoint", "log", "y26-pa1r5", typed_note(), "--dry-run"},
        {"summary", "--week"},
        {"youth", "set", "y26-pa1r5", "born", "2004", "--dry-run"},
        {"share", "ft-sarcelles"},
        {"fmt", "--dry-run"},
        {"export", "referrals"},
        {"export", "sql"},
        {"pair", "list"},
        {"youth", "edit", "y26-pa1r5"},
        {"mentor", "list"},
        {"upgrade"},
    };
    return all;
}

const std::vector<std::string> &broken_files() {
    static const std::vector<std::string> all = {"youth/2026/y26-pa1r5.yaml",
                                                 "identities/2026/y26-pa1r5.yaml",
                                                 "partners/ft-sarcelles.yaml",
                                                 "identities/mentors.yaml",
                                                 "maillon.yaml",
                                                 "offer.yaml"};
    return all;
}

// Off a terminal, all of them.
const std::vector<Setting> &unwatched() {
    static const std::vector<Setting> all = {{false, Eyes::none, false, true},
                                             {true, Eyes::none, false, true},
                                             {false, Eyes::none, true, true},
                                             {true, Eyes::none, false, false}};
    return all;
}

} // namespace

void try_broken_records(Trial &trial) {
    trial.desk.renew();
    std::size_t n = 0;
    for (const std::string &file : broken_files()) {
        const std::string whole = text_of(trial.desk.data() / file);
        const Lines lines = lines_of(whole);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            if (trial.planting.aviary.seen_in(lines[at]).empty()) continue;
            for (const Break &one : breaks()) {
                if (!trial.is_due(++n)) continue;
                Lines broken = lines;
                one.make(broken, at);
                write_text(trial.desk.data() / file, joined(broken));
                const std::size_t turn = n / trial.every;
                for (const std::size_t ask : {std::size_t{0}, 1 + turn % (questions().size() - 1)})
                    trial.judge.ask(trial.desk, questions()[ask],
                                    unwatched()[turn % unwatched().size()]);
            }
        }
        write_text(trial.desk.data() / file, whole);
    }
    look_for_traces(trial, "broken records");
}

} // namespace maillon::canaries
