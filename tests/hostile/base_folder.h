// The data folder that hostile inputs are put into: one full record of each kind, a witness beside
// it, and in every field a word that must not turn up where it does not belong.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maillon::hostile {

inline const std::string settings_name = "maillon.yaml";
inline const std::string offer_name = "offer.yaml";
inline const std::string partner_name = "partners/ft-canari.yaml";
inline const std::string youth_name = "youth/2026/y26-aaaa1.yaml";
inline const std::string identity_name = "identities/2026/y26-aaaa1.yaml";
inline const std::string mentors_name = "identities/mentors.yaml";

constexpr std::string_view partner_id = "ft-canari";
constexpr std::string_view youth_id = "y26-aaaa1";
// Records that no input touches.
constexpr std::string_view other_partner = "ml-temoin";
constexpr std::string_view other_youth = "y26-bbbb2";
constexpr std::string_view today = "2026-11-23";

struct BaseFile {
    std::string name;
    std::string text;
};

const std::vector<BaseFile> &base_files();
// The names of those that inputs change.
const std::vector<std::string> &records();
const std::string &base_text(const std::string &name);

// Who may see the words of a field.
struct Canary {
    std::string word;
    enum class Kind { person, professional, note, private_note } kind;
};
const std::vector<Canary> &canaries();

// What stands outside the data folder, where links lead.
constexpr std::string_view outside_word = "Dehorscanari";
std::string outside_text();

void write_file(const std::filesystem::path &file, std::string_view text);
// root/data, root/outside and root/home, with all base files.
void write_base(const std::filesystem::path &root);

} // namespace maillon::hostile
