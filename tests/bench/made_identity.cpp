// Invented identities and mentors: a first name, a family name that nobody else in the folder has.
// SPDX-License-Identifier: MIT
#include <array>

#include <fmt/format.h>

#include "bench/made_records.h"

namespace maillon::bench {
namespace {

constexpr std::array<std::string_view, 16> first_names = {
    "Aïssata", "Nolan",  "Inès", "Yanis",  "Maëlle", "Théo",   "Fatoumata", "Lucas",
    "Chloé",   "Ismaël", "Léna", "Jérémy", "Sirine", "Mathis", "Océane",    "Bilal"};
constexpr std::array<std::string_view, 16> syllables = {"bar", "cou", "dem",  "fer",  "gal",  "lan",
                                                        "mor", "nou", "pel",  "quin", "roch", "sal",
                                                        "tav", "val", "vern", "zel"};
constexpr std::array<std::string_view, 4> endings = {"ier", "ois", "mand", "ez"};

// One per number, like digits: the least first, at least two.
std::string family_name(unsigned number) {
    const auto end = endings[number % endings.size()];
    std::string name;
    for (unsigned left = number / 4; left > 0 || name.size() < 5; left /= 16)
        name += syllables[left % 16];
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name + std::string(end);
}

std::string value_of(std::string_view key, const std::string &text) {
    const auto begin = text.find(key) + key.size();
    return text.substr(begin, text.find('\n', begin) - begin);
}

} // namespace

// Telephone numbers are of the range that the regulator keeps for fiction.
Record made_identity(const Record &youth, unsigned number, Draw &draw) {
    return {"identities" + youth.file.substr(youth.file.find('/')),
            fmt::format("format: 1\nid: {}\nname: {} {}\nphone: \"+33 6 39 98 {:02} {:02}\"\n"
                        "address: {} rue des Mesures, Courtefond\n",
                        value_of("\nid: ", youth.text), draw.one_of(first_names),
                        family_name(number), draw.below(100), draw.below(100),
                        draw.between(1, 90))};
}

std::string mentor_of(const Record &youth) { return value_of("\n    mentor: ", youth.text); }

Record made_mentors(const std::set<std::string> &ids, Draw &draw) {
    std::string text = "format: 1\nmentors:\n";
    unsigned number = 4'000'000; // beyond the young people's
    for (const std::string &id : ids)
        text += fmt::format("  - id: {}\n    name: {} {}\n    since: 2024-09-01\n", id,
                            draw.one_of(first_names), family_name(number++));
    return {"identities/mentors.yaml", text};
}

} // namespace maillon::bench
