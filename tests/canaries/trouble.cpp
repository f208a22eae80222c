// Records out of reach, a disk without room, tables that are wrong, an editor that spoils a record,
// a folder that somebody else is writing in.
// SPDX-License-Identifier: MIT
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "canaries/suites.h"

namespace maillon::canaries {
namespace {

namespace fs = std::filesystem;

constexpr Setting cron = {};
constexpr Setting cron_in_french = {true, Eyes::none, false, true};
constexpr Setting at_terminal = {false, Eyes::both, false, true};
constexpr Setting in_a_log = {true, Eyes::answer, false, true};

const std::vector<Line> &errands() {
    static const std::vector<Line> all = {
        {"check"},
        {"youth", "list"},
        {"agenda"},
        {"checkpoint", "log", "y26-pa1r5", typed_note()},
        {"checkpoint", "log", "ft-sarcelles", typed_note()},
        {"youth", "set", "y26-rece1", "address", typed_name()},
        {"youth", "add", typed_name()},
        {"mentor", "set", "m-4k2x", "phone", "+33 6 39 98 00 00"}};
    return all;
}

// What may stand in the place of a record.
struct Stand {
    const char *name;
    void (*put)(const fs::path &record);
};

const std::vector<Stand> &stands() {
    static const std::vector<Stand> all = {
        {"a folder", [](const fs::path &record) { fs::create_directory(record); }},
        {"a link", [](const fs::path &record) { fs::create_symlink("/etc/hostname", record); }},
        {"a link to a record",
         [](const fs::path &record) { fs::create_symlink(record.string() + ".away", record); }},
        {"a pipe", [](const fs::path &record) { ::mkfifo(record.c_str(), 0600); }},
        {"nothing", [](const fs::path &) {}},
        {"an empty file", [](const fs::path &record) { write_text(record, ""); }},
        {"too much", [](const fs::path &record) {
             write_text(record, text_of(record.string() + ".away") + "# " +
                                    std::string(1 << 20, 'x') + "\n");
         }}};
    return all;
}

// Writing fails while it lives: no byte of any file.
class NoRoom {
public:
    NoRoom() {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit none = before_;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    rlimit before_{};
};

struct Table {
    Line line;
    std::string text;
};

std::vector<Table> wrong_tables(const Planting &planting) {
    const std::string person = value_of(planting, "identities/2026/y26-rece1.yaml", "name");
    const std::string phone = value_of(planting, "identities/2026/y26-rece1.yaml", "phone");
    const std::string name = typed_name(), note = typed_note();
    const Line youth{"import", "youth", "../table.csv"},
        referrals{"import", "referrals", "../table.csv"},
        partners{"import", "partners", "../table.csv"};
    return {
        {youth, "name;born\n" + name + ";" + note + "\n"},
        {youth, "name;born\n" + person + ";" + name + "\n"},
        {youth, name + ";" + person + "\n" + person + ";" + phone + "\n"},
        {youth, "name;phone\n" + name + ";" + phone + "\n"},
        {youth, "name;email\n" + name + ";" + note + "\n"},
        {youth, "born;name;" + name + "\n2004;" + person + ";" + note + "\n"},
        {youth, "name\n\"" + name + ";2004\n"},
        {youth, "name;born\n" + name + "\n" + name + ";2004;" + note + "\n"},
        {youth, "name;guardian;guardian-phone\n" + name + ";" + person + ";" + note + "\n"},
        {youth, "id;name\n" + name + ";" + person + "\n"},
        {youth, "id;name;born\ny26-rece1;" + name + ";1999\n"},
        {youth, "reference;name\n" + note + ";" + name + "\n"},
        {youth, ""},
        {youth, std::string("name\n\0", 6) + name + "\n"},
        {referrals, "youth;partner;received\n" + person + ";ft-sarcelles;2026-11-02\n"},
        {referrals, "name;partner;received\n" + person + ";" + name + ";2026-11-02\n"},
        {referrals, "name;partner;received\n" + name + ";ft-sarcelles;2026-11-02\n"},
        {referrals, "youth;partner;received\ny26-rece1;ft-sarcelles;" + note + "\n"},
        {referrals,
         "youth;partner;received;goals\ny26-rece1;ft-sarcelles;2026-11-02;" + note + "\n"},
        {referrals,
         "youth;partner;received;contact\ny26-rece1;ft-sarcelles;2026-11-02;" + person + "\n"},
        {referrals,
         "youth;partner;received;declined;reason\ny26-rece1;ft-sarcelles;2026-11-02;2026-11-03;" +
             note + "\n"},
        {partners, "name;kind\n" + name + ";" + note + "\n"},
        {partners, "name;kind;siret\n" + name + ";FT;" + phone + "\n"},
        {partners, "name;kind;email\n" + typed_work() + ";FT;" + name + "\n"},
        {partners, "name;kind;contact-name;contact-phone\n" + typed_work() + ";FT;" + typed_work() +
                       ";" + note + "\n"},
        {partners, "id;name;kind\nft-sarcelles;" + typed_work() + ";ML\n"},
    };
}

} // namespace

void try_records_out_of_reach(Trial &trial) {
    std::size_t n = 0;
    for (const char *file :
         {"youth/2026/y26-pa1r5.yaml", "identities/2026/y26-pa1r5.yaml",
          "partners/ft-sarcelles.yaml", "identities/mentors.yaml", "maillon.yaml", "offer.yaml",
          "identities", "youth/2026", "partners"}) {
        for (const Stand &stand : stands()) {
            if (!trial.is_due(++n)) continue;
            for (const Line &errand : errands())
                for (const Setting &setting : {n % 2 == 0 ? cron : cron_in_french, in_a_log}) {
                    trial.desk.renew();
                    const fs::path record = trial.desk.data() / file;
                    fs::rename(record, record.string() + ".away");
                    if (fs::is_directory(record.string() + ".away") &&
                        stand.name == std::string("too much"))
                        continue;
                    stand.put(record);
                    trial.judge.ask(trial.desk, errand, setting, typed_name() + typed_note());
                }
        }
    }
}

void try_tables(Trial &trial) {
    std::size_t n = 0;
    for (const Table &table : wrong_tables(trial.planting))
        for (const Setting &setting : {cron, cron_in_french, in_a_log, at_terminal})
            for (const bool rehearses : {true, false}) {
                if (!trial.is_due(++n) && trial.every > 4) continue;
                trial.desk.renew();
                write_text(trial.desk.root() / "table.csv", table.text);
                Line line = table.line;
                if (rehearses) line.emplace_back("--dry-run");
                trial.judge.ask(trial.desk, line, setting);
                look_for_traces(trial, "a table");
            }
}

void try_short_disk(Trial &trial) {
    std::size_t n = 0;
    for (const Line &line : reading_lines()) {
        if (!trial.is_due(++n)) continue;
        trial.desk.renew();
        trial.desk.disk_is_full = true;
        trial.judge.ask(trial.desk, line, n % 2 == 0 ? cron : in_a_log);
        trial.desk.disk_is_full = false;
    }
    for (const Line &errand : errands())
        for (const Setting &setting : {cron, cron_in_french, in_a_log}) {
            trial.desk.renew();
            {
                const NoRoom room;
                trial.judge.ask(trial.desk, errand, setting);
            }
            look_for_traces(trial, "no room");
        }
}

// A text that can't be saved is kept, in a place of its own whose name says nobody.
void try_editor(Trial &trial) {
    for (const char *script :
         {"printf 'Zqtypednote: [' >> \"$1\"", "printf 'born: 2004\\n' >> \"$1\"", "rm \"$1\"",
          "exit 3", "printf '\\377' > \"$1\"", "exec no-such-editor 2>/dev/null",
          "sed -i 's/received: .*/received: 2099-01-01/' \"$1\"", "rm \"$1\"; mkdir \"$1\""})
        for (const char *whom : {"y26-rece1", "ft-sarcelles"})
            for (const Setting &setting : {cron, cron_in_french, in_a_log}) {
                trial.desk.renew();
                trial.desk.set_editor(script);
                const bool is_youth = whom[0] == 'y';
                trial.judge.ask(trial.desk, {is_youth ? "youth" : "partner", "edit", whom},
                                setting);
                for (const auto &kept : fs::recursive_directory_iterator(trial.desk.root() / "run"))
                    trial.judge.look("a kept copy's name", kept.path().filename().string(),
                                     nothing);
                for (const auto &kept : fs::directory_iterator(trial.desk.root() / "run"))
                    fs::remove_all(kept.path());
            }
    trial.desk.set_editor("true");
}

// The holder is a process: its number is told, nothing else. Each line waits as long as it may.
void try_locked_folder(Trial &trial) {
    trial.desk.renew();
    const int lock =
        ::open((trial.desk.data() / ".lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0660);
    if (lock < 0 || ::flock(lock, LOCK_EX) != 0) return trial.judge.fail("can't lock");
    trial.judge.ask(trial.desk, errands()[3], cron);
    trial.judge.ask(trial.desk, errands()[5], in_a_log);
    ::close(lock);
}

} // namespace maillon::canaries
