// Plants, asks, compares what must not have changed.
// SPDX-License-Identifier: MIT
#include "hostile/trial.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "commands/run.h"
#include "hostile/base_folder.h"
#include "hostile/folder_state.h"

namespace maillon::hostile {
namespace {

namespace fs = std::filesystem;

// While it lives, what root may do beyond others is put aside.
class OrdinaryUser {
public:
    explicit OrdinaryUser(bool wanted) : changed_(wanted && ::geteuid() == 0) {
        if (changed_ && ::seteuid(nobody) != 0) throw std::runtime_error("can't leave root");
    }
    ~OrdinaryUser() {
        if (changed_ && ::seteuid(0) != 0) std::abort();
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool changed_;
};

// Root owns nothing that it plants, so that an ordinary user's rights are what the modes say.
void give_away(const fs::path &folder) {
    if (::geteuid() != 0) return;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (::lchown(entry.path().c_str(), 65534, 65534) != 0) throw std::runtime_error("lchown");
    if (::lchown(folder.c_str(), 65534, 65534) != 0) throw std::runtime_error("lchown");
}

void make_removable(const fs::path &folder) {
    std::error_code ignored;
    for (const auto &entry : fs::recursive_directory_iterator(
             folder, fs::directory_options::skip_permission_denied, ignored))
        if (entry.symlink_status(ignored).type() == fs::file_type::directory)
            fs::permissions(entry.path(), fs::perms::owner_all, ignored);
}

using Environment = std::map<std::string, std::string>;

Answer answer_of(const std::vector<std::string> &line, const fs::path &data, Setting setting,
                 const Environment &environment) {
    std::ostringstream out, err;
    std::istringstream in;
    Terminal terminal{out, err, in, setting.terminal, setting.terminal, false, 80};
    const auto variable = [&](const char *name) -> std::string {
        const auto found = environment.find(name);
        return found == environment.end() ? "" : found->second;
    };
    Surroundings world{*Date::from_iso(today), data, variable, seeded_chance(7)};
    Answer answer;
    answer.code = maillon::run(line, terminal, world);
    answer.out = out.str();
    answer.err = err.str();
    return answer;
}

// The language and whose eyes, in front of the words: `--` may follow.
std::vector<std::string> with_setting(std::vector<std::string> words, Setting setting) {
    const bool are_several = std::ranges::count(words, std::string("-C")) > 1; // without names
    if (setting.names && !are_several) words.insert(words.begin(), "--names");
    words.insert(words.begin(), setting.french ? "--lang=fr" : "--lang=en");
    return words;
}

Setting setting_of(std::size_t n, std::size_t line) {
    const std::size_t turn = n + line;
    return {turn % 2 == 1, turn % 4 >= 2, turn % 8 >= 6};
}

bool names_file(const std::string &text, const std::string &file) {
    return text.find(shown(file)) != std::string::npos;
}

// What the input's expectation says of an answer that names everything.
std::string fault_in_what_is_owed(const Input &input, const Answer &answer) {
    switch (input.owed) {
    case Owed::whole:
        if (answer.code != 0) return "a whole record is not served";
        break;
    case Owed::in_part:
        if (answer.code != 3) return "a wrong fact is not told";
        break;
    case Owed::refusal:
        if (answer.code != (input.file == settings_name ? 1 : 3))
            return "a refused file ends in exit code " + std::to_string(answer.code);
        if (!names_file(answer.err, input.file)) return "a refused file is not named";
        break;
    case Owed::anything:
        break;
    }
    return {};
}

} // namespace

Trial::Trial(Breadth breadth) : breadth_(breadth) {
    std::string name = (fs::temp_directory_path() / "maillon-hostile-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("can't make a folder");
    root_ = name;
    fs::permissions(root_, fs::perms::owner_all | fs::perms::others_exec);
    ::setenv("HOME", (root_ / "home").c_str(), 1);
    ::unsetenv("XDG_CONFIG_HOME");
    ::setenv("VISUAL", "true", 1);
    ::setenv("EDITOR", "true", 1);
}

Trial::~Trial() {
    std::error_code ignored;
    make_removable(root_);
    fs::remove_all(root_, ignored);
}

void Trial::renew() {
    make_removable(root_ / "data");
    for (const char *part : {"data", "outside", "home"})
        fs::remove_all(root_ / part);
    write_base(root_);
}

std::size_t Trial::run(const Input &input, std::size_t n, const Report &report) {
    renew();
    return input.line.empty() ? run_folder(input, n, report) : run_words(input, n, report);
}

bool Trial::is_asked(const Asked &asked, std::size_t turn) const {
    if (breadth_ == Breadth::all || turn % 8 == 0) return true;
    const bool is_list = asked.command == "partner list" || asked.command == "youth list";
    return (is_list && asked.reads_all && asked.form == Form::json) ||
           asked.words == std::vector<std::string>{"check"} ||
           asked.words == std::vector<std::string>{"agenda"};
}

std::size_t Trial::ask_everything(const Input &input, std::size_t n, const Report &report) {
    std::size_t line_number = 0;
    std::size_t runs = 0;
    bool said = input.says.empty();
    int check_code = -1;
    int reading_code = -1;
    for (const auto *lines : {&reading_, &rehearsing_}) {
        for (const Asked &asked : *lines) {
            if (!is_asked(asked, n + line_number++)) continue;
            ++runs;
            Setting setting = setting_of(n, line_number);
            if (asked.form == Form::json && !input.says.empty()) setting.names = true;
            const Answer answer =
                answer_of(with_setting(asked.words, setting), data(), setting, {});
            std::string fault = fault_in(answer, asked, setting);
            if (fault.empty() && asked.reads_all) fault = fault_in_what_is_owed(input, answer);
            if (!fault.empty()) report(with_setting(asked.words, setting), fault);
            if (!said && asked.form == Form::json) said = json_says(answer.out, input.says);
            if (asked.words == std::vector<std::string>{"check"}) check_code = answer.code;
            if (asked.words == std::vector<std::string>{"agenda"}) reading_code = answer.code;
            const bool lists_partners = asked.command == "partner list";
            const bool lists_youths = asked.command == "youth list" && asked.reads_all;
            const auto witness = lists_partners ? other_partner : other_youth;
            if (input.others_served && input.file != settings_name && asked.form == Form::json &&
                (lists_partners || lists_youths) && !json_says(answer.out, witness))
                report(asked.words, "a good record is not served: " + std::string(witness));
        }
    }
    const bool served = reading_code == 0 && check_code == 0;
    if (!said && served && breadth_ == Breadth::all)
        report({}, "no answer in JSON tells the text as it is");
    if ((check_code == 0) != (reading_code == 0))
        report({}, "check ends in " + std::to_string(check_code) + ", agenda in " +
                       std::to_string(reading_code));
    return runs;
}

// A record that is refused is not written; what is written can be read.
std::size_t Trial::try_to_write(const Input &input, const Report &report) {
    const std::vector<std::vector<std::string>> lines = {
        {"checkpoint", "log", std::string(partner_id), "Texte neuf"},
        {"checkpoint", "log", std::string(youth_id), "Texte neuf"},
        {"youth", "set", std::string(youth_id), "phone", "+33 6 39 98 00 00"},
        {"staff", "add", "Nom Neuf"}};
    for (const auto &line : lines) {
        const FolderState before = state_of(data());
        const Answer answer = answer_of(line, data(), {}, {});
        const Asked asked{line, Form::text, "write", false};
        const std::string fault = fault_in(answer, asked, {});
        if (!fault.empty()) report(line, fault);
        const std::string changed = difference(before, state_of(data()));
        if (answer.code != 0 && !changed.empty())
            report(line, "a refused command changed " + changed);
        const bool is_refused = input.owed == Owed::refusal && !input.file.empty();
        if (is_refused && changed == (data() / input.file).string())
            report(line, "a refused record was written");
    }
    return lines.size();
}

std::size_t Trial::run_folder(const Input &input, std::size_t n, const Report &report) {
    input.plant(data());
    if (input.as_user) give_away(root_);
    const FolderState before = state_of(root_);
    std::size_t runs = 0;
    {
        const OrdinaryUser user(input.as_user);
        runs += ask_everything(input, n, report);
    }
    std::string changed = difference(before, state_of(root_));
    if (!changed.empty()) report({}, "reading changed " + changed);
    const FolderState outside = state_of(root_ / "outside");
    {
        const OrdinaryUser user(input.as_user);
        runs += try_to_write(input, report);
    }
    changed = difference(outside, state_of(root_ / "outside"));
    if (!changed.empty()) report({}, "a write went outside: " + changed);
    return runs;
}

// A command line is tried in rehearsal, then in earnest; what it wrote must be in order.
std::size_t Trial::run_words(const Input &input, std::size_t n, const Report &report) {
    const FolderState before = state_of(root_);
    const Setting setting{n % 2 == 1, n % 4 >= 2, false};
    const bool rehearses = input.line.back() == "--dry-run";
    const Asked asked{input.line, Form::text, rehearses ? "rehearsal" : input.line.front(), false};
    const Answer answer = answer_of(input.line, data(), setting, input.environment);
    std::string fault = fault_in(answer, asked, setting);
    const std::string changed = difference(before, state_of(root_));
    if (fault.empty() && answer.code != 0 && !changed.empty())
        fault = "a refused command changed " + changed;
    if (fault.empty() && answer.code == 0 && !changed.empty() &&
        answer_of({"check"}, data(), setting, {}).code != 0)
        fault = "what was written is not in order";
    if (!fault.empty()) report(input.line, fault);
    return 2;
}

} // namespace maillon::hostile
