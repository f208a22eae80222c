// Names of files and folders that act, or that are no text.
// SPDX-License-Identifier: MIT
#include "hostile/base_folder.h"
#include "hostile/input.h"
#include "hostile/payloads.h"

namespace maillon::hostile {
namespace {

namespace fs = std::filesystem;

// What can stand in a name: no slash, no NUL, at most 255 bytes with the ending.
std::string as_name(std::string text) {
    for (char &c : text)
        if (c == '/' || c == '\0') c = '_';
    return text.substr(0, 240);
}

std::vector<Payload> odd_names() {
    std::vector<Payload> names = {
        {"-rf", "-rf"},
        {"--help", "--help"},
        {"dot", ".x"},
        {"dots", "..x"},
        {"space", " "},
        {"tilde", "~"},
        {"star", "*"},
        {"longest", std::string(250, 'n')},
        {"like a record", "y26-AAAA1"},
        {"other year", "y25-aaaa1"},
        {"with a space", "ft-canari "},
        {"copy", "ft-canari (copie)"},
        {"conflict copy", "ft-canari.sync-conflict-20261123-101010-ABCDEFG"},
        {"number", "2026"},
        {"year to come", "2099"},
        {"Thai year", "2569"},
    };
    for (const auto &list : {acting_texts(), broken_bytes()})
        for (const Payload &payload : list)
            if (!payload.text.empty()) names.push_back({payload.name, as_name(payload.text)});
    return names;
}

void add(Inputs &inputs, const std::string &what, const std::string &file, bool is_folder) {
    Input input{.family = "names", .what = what};
    input.plant = [file, is_folder](const fs::path &data) {
        if (is_folder)
            fs::create_directories(data / file);
        else
            write_file(data / file, outside_text().replace(outside_text().find("Dehors"), 6, "De"));
    };
    inputs.push_back(std::move(input));
}

} // namespace

void add_names(Inputs &inputs) {
    for (const Payload &name : odd_names()) {
        for (const char *folder : {"", "partners/", "youth/", "youth/2026/", "identities/2026/"}) {
            add(inputs, name.name + ".yaml in " + folder, folder + name.text + ".yaml", false);
            add(inputs, "folder " + name.name + " in " + folder, folder + name.text, true);
        }
        add(inputs, "in folder " + name.name, "youth/" + name.text + "/y26-aaaa1.yaml", false);
    }
}

} // namespace maillon::hostile
