// Every command that writes, in earnest, in a folder that git keeps: the lines of
// tests/fault/commands.txt with canaries in the place of what is typed.
// SPDX-License-Identifier: MIT
#include <fstream>
#include <set>

#include "canaries/suites.h"
#include "support/source_folder.h"

namespace maillon::canaries {
namespace {

struct Written {
    std::string name;
    Line line;
};

// What a text typed behind that command is about.
std::string text_typed(const std::string &command) {
    static const std::set<std::string> names_people = {"youth add", "referral add", "pair start",
                                                       "youth set", "mentor set"};
    static const std::set<std::string> names_work = {"init", "staff add", "partner add",
                                                     "contact add"};
    if (names_people.contains(command)) return typed_name();
    return names_work.contains(command) ? typed_work() : typed_note();
}

// Words for sh, of which a quoted one is a text.
Line split(const std::string &words, const std::string &text) {
    Line line;
    for (std::size_t at = words.find_first_not_of(' '); at < words.size();
         at = words.find_first_not_of(' ', at)) {
        const bool quoted = words[at] == '"';
        const auto end = quoted ? words.find('"', at + 1) : words.find(' ', at);
        const auto begin = quoted ? at + 1 : at;
        std::string word = words.substr(begin, end == words.npos ? end : end - begin);
        if (quoted && !word.starts_with("+")) word = text;
        line.push_back(std::move(word));
        at = end == words.npos ? words.size() : end + (quoted ? 1 : 0);
    }
    return line;
}

void replace_in(std::string &text, const std::string &from, const std::string &to) {
    if (const auto at = text.find(from); at != text.npos) text.replace(at, from.size(), to);
}

std::vector<Written> writing_lines() {
    std::ifstream table(source_folder() / "tests/fault/commands.txt");
    std::vector<Written> lines;
    for (std::string row; std::getline(table, row);) {
        const auto first = row.find('|'), second = row.find('|', first + 1);
        if (row.starts_with('#') || second == row.npos) continue;
        std::string words = row.substr(second + 1);
        replace_in(words, "{data}", "..");
        replace_in(words, "{tables}", "..");
        const Line plain = split(words, "");
        lines.push_back({row.substr(0, row.find_last_not_of(' ', first - 1) + 1),
                         split(words, text_typed(command_of(plain)))});
    }
    // Beside the table: what it can't try, for it needs a commit or a clone.
    lines.push_back({"undo", {"undo"}});
    lines.push_back({"git setup", {"git", "setup"}});
    lines.push_back({"sync", {"sync"}});
    return lines;
}

void put_tables(const Desk &desk) {
    write_text(desk.root() / "partners.csv",
               "Nom;Type;Adresse\n" + typed_work() + ";ML;" + typed_work() + "\n");
    write_text(desk.root() / "youth.csv",
               "Prénom;Nom;Né(e) le\nZqtypedfirst;Zqtypedlast;14/02/2005\n");
    write_text(desk.root() / "referrals.csv",
               "youth;partner;received;note\ny26-dec1n;ft-sarcelles;20/11/2026;" + typed_note() +
                   "\n");
}

// A command without a commit to take back, or a remote, is refused; all others do what they say.
bool may_be_refused(const std::string &name) { return name == "undo" || name == "sync"; }

// What no rehearsal stands for is asked in every run.
bool is_asked(const Trial &trial, const std::string &name, std::size_t n) {
    return trial.is_chosen(n) || may_be_refused(name) || name == "git setup" || name == "init";
}

void write(Trial &trial, const Written &written, const Setting &setting) {
    trial.desk.renew_in_git();
    put_tables(trial.desk);
    std::filesystem::remove_all(trial.desk.root() / "afev95");
    const Told told = trial.judge.ask(trial.desk, written.line, setting);
    const std::string where = typed(written.line) + " (" + canaries::told(setting) + ")";
    if (told.code != 0 && !may_be_refused(written.name))
        trial.judge.fail(where + " was refused: " + told.err);
    look_for_traces(trial, where);
    trial.judge.ask(trial.desk, {"history", "y26-pa1r5"}, setting);
    trial.judge.ask(trial.desk, {"undo"}, setting);
    look_for_traces(trial, where + ", undone");
}

} // namespace

void try_writing(Trial &trial) {
    std::vector<Setting> settings = all_settings();
    std::erase_if(settings, [](const Setting &setting) { return !setting.identities; });
    trial.desk.set_editor("sed -i 's/born: 2004/born: 2005/; s/rhythm: 60/rhythm: 61/' \"$1\"");
    std::size_t n = 0;
    for (const Written &each : writing_lines()) {
        for (std::size_t m = 0; m < settings.size(); ++m)
            if (trial.every == 1 || (m == n % settings.size() && is_asked(trial, each.name, n)))
                write(trial, each, settings[m]);
        ++n;
    }
}

} // namespace maillon::canaries
