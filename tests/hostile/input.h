// A hostile input: what is put into a data folder or on the command line, and what maillon owes
// then. SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace maillon::hostile {

// What is owed: the record in every answer; the record but for a fact; the record named and left
// out; nothing in particular.
enum class Owed { whole, in_part, refusal, anything };

struct Input {
    std::string family; // bytes, yaml, slips, values, files, names, words
    std::string what;
    std::string file = {}; // the record concerned; empty where it is none
    // Done to the folder after its records were written.
    std::function<void(const std::filesystem::path &root)> plant = {};
    Owed owed = Owed::anything;
    std::string says = {};     // stands, unchanged, in some JSON answer
    bool as_user = false;      // not as root, to whom nothing is forbidden
    bool others_served = true; // the records beside it stay in the answers

    // Of the family `words`: a command line of its own, and its environment.
    std::vector<std::string> line = {};
    std::map<std::string, std::string> environment = {};
};

using Inputs = std::vector<Input>;

// A record whose text was replaced.
Input with_text(std::string family, std::string what, const std::string &file, std::string text);

void add_bytes(Inputs &inputs);
void add_yaml(Inputs &inputs);
void add_slips(Inputs &inputs);
void add_values(Inputs &inputs);
void add_dates(Inputs &inputs);
void add_file_types(Inputs &inputs);
void add_names(Inputs &inputs);
void add_words(Inputs &inputs);

// All of them, always in the same order.
Inputs all_inputs();

} // namespace maillon::hostile
