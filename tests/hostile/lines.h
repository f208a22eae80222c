// The command lines that every hostile folder is asked: each reading command in each of its formats
// and with each of its options, made from the program's own list so that none is forgotten.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillon::hostile {

enum class Form { text, json, ndjson, csv, markdown, html, mail, content_lines, sql };

struct Asked {
    std::vector<std::string> words;
    Form form = Form::text;
    std::string command;    // its English name; "maillon" for the bare one
    bool reads_all = false; // says what is wrong with every record
};

// What stands for a place or an option's value, by the English name that help shows; `codes` is the
// set its values come from, if any. Throws std::logic_error that names what the harness has no word
// for: a new place, option, reach or format.
std::string word_for(std::string_view name, std::string_view codes, std::string_view command);

std::vector<Asked> reading_lines();
// Each writing command once, in rehearsal.
std::vector<Asked> rehearsals();

} // namespace maillon::hostile
