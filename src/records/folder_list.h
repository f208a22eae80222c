// Which files of a data folder are records, by their names. For folder_*.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/problem.h"

namespace maillon {

// What stands in the wrong place is named; foreign files are left alone.
struct Listing {
    std::vector<std::string> files; // as the data folder calls them, by name
    Problems problems;
};

// partners/<slug>.yaml
Listing list_partners(const std::filesystem::path &partners);
// <top>/<year>/<id>.yaml: `top` is what the data folder calls it, "youth" or "identities".
Listing list_years(const std::filesystem::path &folder, const std::string &top);
// YAML at the top of the folder that is none of maillon's.
Problems strangers(const std::filesystem::path &root);

// A folder that is there and is no link; a link is named.
bool is_plain_folder(const std::filesystem::path &folder, const std::string &name,
                     Problems &problems);

// Absolute, without "." and "..", without a slash at its end.
std::filesystem::path whole_path(const std::filesystem::path &path);

bool is_partner_id(std::string_view id);
// The record's id, by the file's name: "partners/ft.yaml" is ft's.
std::string id_of(const std::string &file);

} // namespace maillon
