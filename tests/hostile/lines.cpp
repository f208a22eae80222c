// From a command's declaration to lines that it understands.
// SPDX-License-Identifier: MIT
#include "hostile/lines.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "alliance/codes.h"
#include "commands/command.h"
#include "hostile/base_folder.h"

namespace maillon::hostile {

std::string word_for(std::string_view name, std::string_view codes, std::string_view command) {
    static const std::map<std::string, std::string, std::less<>> known = {
        {"PARTNER", std::string(partner_id)},
        {"YOUTH", std::string(youth_id)},
        {"WHO", std::string(youth_id)},
        {"NAME", "partners/ft-canari.yaml"},
        {"N", "3"},
        {"SET", "reasons"},
        {"TOPIC", "health"},
        {"STAFF", "angelina"},
        {"MENTOR", "m-4k2x"},
        {"DATE", std::string(today)},
        {"DAY", std::string(today)},
        {"CONTACT", "c-4m2x"},
        {"KEY", "note"},
        {"VALUE", "Texte"},
        {"NOTE", "Texte"},
        {"TEXT", "Texte"},
        {"ID", "p-3n8w"},
        {"STAGE", "established"},
        {"WHAT", "follow-up"},
        {"CODE", "other"},
        {"DOCUMENT", "fiche"},
        {"DOC", "fiche"},
        {"NUMBER", "3"},
        {"CLARITY", "4"},
        {"AVAILABILITY", "4"},
        {"TRUST", "4"},
        {"FILE", "partners/ft-canari.yaml"},
        {"YEAR", "2004"},
        {"EMAIL", "x@example.org"},
        {"PHONE", "0102030405"},
        {"WORD", "qpv"},
        {"STATE", "open"},
        {"SEGMENT", "kind=FT"},
        {"CONSENT", "follow-up"},
        {"ADDRESS", "equipe@example.org"},
        {"DIR", "../site"},
        {"SIGN", ","},
        {"SHELL", "fish"},
    };
    if (!codes.empty()) return std::string(code_set(codes).codes.front().code);
    const auto found = known.find(name);
    if (found != known.end()) return found->second;
    throw std::logic_error("no hostile line for '" + std::string(name) + "' of '" +
                           std::string(command) + "': add a word to tests/hostile/lines.cpp");
}

namespace {

Form form_of(std::string_view format) {
    if (format == "json") return Form::json;
    if (format == "csv") return Form::csv;
    if (format == "ndjson") return Form::ndjson;
    if (format == "vcard" || format == "ics") return Form::content_lines;
    if (format == "md") return Form::markdown;
    if (format == "html") return Form::html;
    if (format == "mail") return Form::mail;
    throw std::logic_error("no judge for the format '" + std::string(format) +
                           "': add one to tests/hostile/judge.cpp");
}

std::vector<std::string> beginning(const Command &command) {
    std::vector<std::string> words{std::string(command.noun)};
    if (!command.verb.empty()) words.emplace_back(command.verb);
    return words;
}

enum class Places { required, all };

void add_places(const Command &command, Places wanted, std::vector<std::string> &words) {
    for (const Taken &taken : command.takes) {
        const bool needed = taken.need == Need::required || taken.need == Need::repeated;
        if (needed || wanted == Places::all)
            words.push_back(word_for(taken.name.english, "", command.english_name));
    }
    for (const Option &option : command.options) {
        if (option.need != Need::required) continue;
        words.push_back("--" + std::string(option.name));
        words.push_back(word_for(option.value.english, option.codes, command.english_name));
    }
}

// Whether it loads every record whatever the words: then it names what is wrong with each.
bool loads_all(const Command &command) {
    static const std::set<std::string, std::less<>> all = {
        "agenda",          "health",       "portfolio",  "summary",       "impact",
        "partner list",    "youth list",   "pair list",  "referral list", "staff list",
        "checkpoint list", "feedback due", "privacy due"};
    return all.contains(command.english_name);
}

// Exports are never text.
Form usual_form(const Command &command) {
    if (command.noun != "export") return Form::text;
    if (command.verb == "sql") return Form::sql;
    return command.verb == "contacts" ? Form::content_lines : Form::csv;
}

Asked asked(const Command &command, std::vector<std::string> words) {
    return {std::move(words), usual_form(command), command.english_name, false};
}

void add_reading(const Command &command, std::vector<Asked> &lines) {
    for (const Places places : {Places::required, Places::all}) {
        std::vector<std::string> words = beginning(command);
        const auto bare_size = words.size();
        add_places(command, places, words);
        if (places == Places::all && words.size() == bare_size) break;
        Asked line = asked(command, words);
        line.reads_all = loads_all(command) && words.size() == bare_size;
        lines.push_back(line);
        for (const auto format : command.formats) {
            lines.push_back(line);
            lines.back().form = form_of(format);
            lines.back().words.insert(lines.back().words.end(), {"--format", std::string(format)});
            if (lines.back().form == Form::mail)
                lines.back().words.insert(lines.back().words.end(),
                                          {"--mail-to", word_for("ADDRESS", "", "")});
        }
    }
    for (const Option &option : command.options) {
        if (option.need == Need::required) continue;
        std::vector<std::string> words = beginning(command);
        add_places(command, Places::required, words);
        words.push_back("--" + std::string(option.name));
        if (!option.is_flag())
            words.push_back(word_for(option.value.english, option.codes, command.english_name));
        lines.push_back(asked(command, std::move(words)));
    }
}

// Over several associations, of which one is missing.
void add_across(const Command &command, std::vector<Asked> &lines) {
    if (std::ranges::count(command.options, std::string_view("network"), &Option::name) == 0)
        return;
    std::vector<std::string> words = beginning(command);
    words.insert(words.end(), {"-C", ".", "-C", "../nowhere"});
    lines.push_back(asked(command, words));
    for (const auto format : command.formats) {
        if (format == "mail") continue; // none over several
        lines.push_back(asked(command, words));
        lines.back().form = form_of(format);
        lines.back().words.insert(lines.back().words.end(), {"--format", std::string(format)});
    }
}

// Commands that need no folder, or that work beside the records: each is named here, so that a new
// one is thought of.
bool stays_outside(const Command &command) {
    static const std::set<std::string, std::less<>> outside = {"init", "git setup",
                                                               "git merge-driver", "publish"};
    return outside.contains(command.english_name);
}

bool has_rehearsal(const Command &command) {
    for (const Option &option : all_options(command))
        if (option.name == "dry-run") return true;
    return false;
}

} // namespace

std::vector<Asked> reading_lines() {
    std::vector<Asked> lines{{{}, Form::text, "maillon", true}};
    for (const Command &command : commands()) {
        if (stays_outside(command)) continue;
        if (command.reach == Reach::writes && has_rehearsal(command)) continue; // rehearsals()
        add_reading(command, lines);
        add_across(command, lines);
    }
    return lines;
}

std::vector<Asked> rehearsals() {
    std::vector<Asked> lines;
    for (const Command &command : commands()) {
        if (command.reach != Reach::writes || !has_rehearsal(command)) continue;
        std::vector<std::string> words = beginning(command);
        add_places(command, Places::required, words);
        words.emplace_back("--dry-run");
        lines.push_back({std::move(words), Form::text, "rehearsal", false});
    }
    return lines;
}

} // namespace maillon::hostile
