// Command lines and environments that people mistype and attackers write.
// SPDX-License-Identifier: MIT
#include "hostile/base_folder.h"
#include "hostile/input.h"
#include "hostile/payloads.h"

namespace maillon::hostile {
namespace {

using Line = std::vector<std::string>;
// A line in which "%" is to be replaced.
using Frame = Line;

const std::vector<Frame> &frames() {
    static const std::vector<Frame> all = {
        {"%"},
        {"partner", "%"},
        {"health", "%"},
        {"health", "--%"},
        {"check", "%"},
        {"codes", "%"},
        {"help", "%"},
        {"summary", "--week", "%"},
        {"agenda", "--days", "%"},
        {"agenda", "--for", "%"},
        {"agenda", "--at", "%"},
        {"agenda", "--today", "%"},
        {"agenda", "--today=%"},
        {"agenda", "--format", "%"},
        {"agenda", "--color", "%"},
        {"agenda", "--lang", "%"},
        {"agenda", "-C", "%"},
        {"agenda", "--data=%"},
        {"partner", "show", "%"},
        {"youth", "show", "%"},
        {"youth", "list", "--partner", "%"},
        {"referral", "list", "--state", "%"},
        {"feedback", "due", "%"},
        {"checkpoint", "list", "%"},
        {"checkpoint", "log", "y26-aaaa1", "%"},
        {"checkpoint", "log", "ft-canari", "Texte", "--private", "%"},
        {"checkpoint", "log", "ft-canari", "Texte", "--with", "%"},
        {"checkpoint", "log", "%", "Texte"},
        {"checkpoint", "plan", "y26-aaaa1", "%"},
        {"referral", "acknowledge", "y26-bbbb2", "%"},
        {"referral", "acknowledge", "y26-bbbb2", "--note", "%"},
        {"referral", "acknowledge", "%"},
        {"referral", "redirect", "y26-bbbb2", "--to", "%"},
        {"referral", "add", "ml-temoin", "%", "--new"},
        {"referral", "add", "ml-temoin", "y26-bbbb2", "--goal", "%"},
        {"pair", "start", "y26-bbbb2", "--mentor", "%"},
        {"feedback", "give", "y26-aaaa1", "%"},
        {"feedback", "give", "y26-aaaa1", "paired", "--note", "%"},
        {"partner", "add", "%", "--kind", "FT"},
        {"partner", "add", "Autre", "--kind", "%"},
        {"partner", "add", "Autre", "--kind", "FT", "--id", "%"},
        {"partner", "add", "Autre", "--kind", "FT", "--siret", "%"},
        {"partner", "set", "ft-canari", "note", "%"},
        {"partner", "set", "ft-canari", "%", "x"},
        {"partner", "set", "ft-canari", "name", "%"},
        {"partner", "stage", "ft-canari", "established", "--reason", "%"},
        {"partner", "close", "ml-temoin", "--reason", "%"},
        {"contact", "add", "ft-canari", "%", "--role", "x"},
        {"contact", "add", "ft-canari", "Nom", "--role", "%"},
        {"contact", "leave", "ft-canari", "%"},
        {"youth", "add", "%"},
        {"youth", "add", "Nom Neuf", "--guardian", "%"},
        {"youth", "add", "Nom Neuf", "--born", "%"},
        {"youth", "set", "y26-aaaa1", "name", "%"},
        {"youth", "set", "y26-aaaa1", "phone", "%"},
        {"staff", "add", "%"},
        {"staff", "add", "Nom", "--email", "%"},
        {"referent", "set", "ml-temoin", "%"},
        {"checkpoint", "log", "ft-canari", "Texte", "--by", "%"},
        {"checkpoint", "log", "ft-canari", "Texte", "--on", "%"},
        {"pulse", "record", "ft-canari", "%", "3", "4"},
    };
    return all;
}

std::string filled(std::string word, const std::string &with) {
    const auto place = word.find('%');
    if (place != std::string::npos) word.replace(place, 1, with);
    return word;
}

std::string joined(const Line &line) {
    std::string text;
    for (const auto &word : line)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

// Words reach a program as C strings: no NUL in them.
std::vector<Payload> words() {
    std::vector<Payload> all = acting_texts();
    for (const Payload &payload : broken_bytes())
        if (payload.name != "NUL") all.push_back(payload);
    for (const char *word : {"0000-00-00",
                             "9999-99-99",
                             "2026-02-30",
                             "10000-01-01",
                             "-99999999999d",
                             "+99999999999d",
                             "-w",
                             "31/02",
                             "99/99/9999",
                             "il y a 999999999999 jours",
                             "dans -1 semaines",
                             "lundi 99",
                             "0",
                             "-1",
                             "1e9",
                             "2147483648",
                             "18446744073709551616",
                             "/dev/null",
                             "/dev/zero",
                             ".",
                             "..",
                             "/",
                             "/proc/self/root/tmp",
                             "maillon.yaml",
                             "--",
                             "-",
                             "-C",
                             "--format=",
                             "y26-",
                             "y",
                             "r-5x2a",
                             "a,b,,c",
                             "ft-canari,ml-temoin",
                             "prenomcanari"})
        all.push_back({word, word});
    return all;
}

} // namespace

void add_words(Inputs &inputs) {
    for (const Frame &frame : frames()) {
        for (const Payload &word : words()) {
            Line line;
            for (const auto &part : frame)
                line.push_back(filled(part, word.text));
            inputs.push_back({.family = "words", .what = joined(frame) + " with " + word.name});
            inputs.back().line = line;
        }
    }
    for (const char *name : {"MAILLON_DATA", "MAILLON_TODAY", "MAILLON_STAFF", "LANG", "LC_ALL",
                             "LC_MESSAGES", "NO_COLOR", "CLICOLOR_FORCE"}) {
        for (const Payload &word : words()) {
            const std::string what = std::string(name) + " is " + word.name;
            inputs.push_back({.family = "words", .what = what});
            inputs.back().line = {"checkpoint", "log", "ft-canari", "Texte", "--dry-run"};
            inputs.back().environment = {{name, word.text}};
        }
    }
}

} // namespace maillon::hostile
