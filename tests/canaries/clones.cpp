// Two clones of one folder: what is exchanged, merged, in conflict, refused.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <stdexcept>

#include "canaries/suites.h"

namespace maillon::canaries {
namespace {

namespace fs = std::filesystem;

constexpr Setting cron = {};
constexpr Setting in_a_log = {true, Eyes::answer, false, true};

void sh(const Desk &desk, const std::string &script) {
    const std::string line =
        "cd '" + desk.root().string() + "' && { " + script + "; } >/dev/null 2>&1";
    if (std::system(line.c_str()) != 0) throw std::runtime_error("can't run: " + script);
}

// data/ and a colleague's clone, each with another note in the same place.
void part(const Desk &desk) {
    sh(desk, "rm -rf srv.git theirs && git init --bare -q srv.git && cd data && git remote add "
             "origin ../srv.git"
             " && git push -q -u origin HEAD && git clone -q ../srv.git ../theirs");
    sh(desk, "cd theirs && sed -i 's/^note: .*/note: Zqtypednote/; s/rhythm: 60/rhythm: 61/' "
             "partners/ft-sarcelles.yaml"
             " && git commit -qam theirs && git push -q");
    sh(desk, "cd data && sed -i 's/rhythm: 60/rhythm: 62/' partners/ft-sarcelles.yaml && git "
             "commit -qam ours");
}

void merge_by_hand(Trial &trial, const Setting &setting) {
    for (const char *file : {"youth/2026/y26-pa1r5.yaml", "partners/ft-sarcelles.yaml",
                             "identities/2026/y26-pa1r5.yaml", "maillon.yaml"}) {
        trial.desk.renew();
        const std::string text = text_of(trial.desk.data() / file);
        const fs::path scratch = trial.desk.root() / "merge";
        write_text(scratch / "base", text);
        const auto other = [&](const std::string &name, const std::string &word) {
            std::string changed = text;
            for (auto at = changed.find("zq"); at != changed.npos; at = changed.find("zq", at + 40))
                changed.insert(at, word);
            write_text(scratch / name, changed);
        };
        for (const bool is_broken : {false, true}) {
            other("ours", "x");
            other("theirs", is_broken ? "\t: [" : "y");
            trial.judge.ask(
                trial.desk,
                {"git", "merge-driver", "../merge/base", "../merge/ours", "../merge/theirs", file},
                setting);
        }
        trial.judge.ask(
            trial.desk,
            {"git", "merge-driver", "../merge/none", "../merge/ours", "../merge/theirs", file},
            setting);
        fs::remove_all(scratch);
    }
}

void sync(Trial &trial, const Setting &setting) {
    trial.desk.renew_in_git();
    trial.judge.ask(trial.desk, {"sync"}, setting); // no remote
    part(trial.desk);
    for (const Line &line : {Line{"sync"}, Line{"check"}, Line{"youth", "list"}, Line{"sync"},
                             Line{"undo"}, Line{"checkpoint", "log", "ft-sarcelles", typed_note()}})
        trial.judge.ask(trial.desk, line, setting);
    fs::remove_all(trial.desk.root() / "srv.git");
    trial.judge.ask(trial.desk, {"sync"}, setting); // a remote that is gone
    fs::remove_all(trial.desk.root() / "theirs");
}

// Another git is at work, or its files are in the way.
void refused_by_git(Trial &trial, const Setting &setting) {
    for (const char *script :
         {"touch data/.git/index.lock", "rm -rf data/.git/objects", "printf x > data/.git/HEAD",
          "touch data/identities/.git/index.lock", "printf '[' >> data/.git/config"}) {
        trial.desk.renew_in_git();
        sh(trial.desk, script);
        for (const Line &line : {Line{"youth", "add", typed_name()},
                                 Line{"youth", "set", "y26-rece1", "address", typed_name()},
                                 Line{"checkpoint", "log", "y26-rece1", typed_note()}, Line{"undo"},
                                 Line{"history", "y26-rece1"}, Line{"check"}, Line{"git", "setup"}})
            trial.judge.ask(trial.desk, line, setting);
    }
}

} // namespace

void try_two_clones(Trial &trial) {
    std::size_t n = 0;
    for (const Setting &setting : {cron, in_a_log}) {
        merge_by_hand(trial, setting);
        if (trial.every > 1 && n++ > 0) continue;
        sync(trial, setting);
        refused_by_git(trial, setting);
    }
}

} // namespace maillon::canaries
