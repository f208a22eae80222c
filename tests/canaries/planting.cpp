// Puts a word of its own into each field, made from the keys that lead to it.
// SPDX-License-Identifier: MIT
#include "canaries/planting.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "records/key_order.h"
#include "records/yaml_tree.h"
#include "support/source_folder.h"

namespace maillon::canaries {
namespace {

namespace fs = std::filesystem;

// What replaces the bytes [begin, end) of a template.
struct Planted {
    std::size_t begin = 0, end = 0;
    std::string value;
};

struct Gardener {
    Planting &planting;
    std::string record; // its kind
    std::string mark;   // whose record it is, in letters and digits
    std::vector<Planted> planted;

    void walk(const Node &node, const std::string &path);
    std::string value_for(const std::string &path);
    std::string word_for(const std::string &path, const std::string &before, Kinds kind);
    std::string number_for(const std::string &path, Kinds kind);
};

std::string letters_of(std::string_view text) {
    std::string letters;
    for (const char c : text)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
    return letters;
}

std::string last_key(const std::string &path) { return path.substr(path.rfind('/') + 1); }

bool is_of_working_life(const std::string &record, const std::string &path) {
    static const std::set<std::string> known = {
        "partner/name",           "partner/territory",      "partner/address",
        "partner/website",        "partner/phone",          "partner/email",
        "partner/stakes",         "partner/contacts/name",  "partner/contacts/role",
        "partner/contacts/email", "partner/contacts/phone", "settings/association",
        "settings/team/name",     "settings/team/email",    "settings/stakes/stake"};
    return record == "offer" || known.contains(record + "/" + path);
}

// A text of the records that is not named here is a note: the strictest guess for a new key.
Kinds kind_of(const std::string &record, const std::string &path) {
    const std::string key = last_key(path);
    if (record == "identity" || record == "mentors") return person;
    if (key == "private") return private_note;
    if (key == "reference") return reference;
    return is_of_working_life(record, path) ? professional : note;
}

std::string Gardener::word_for(const std::string &path, const std::string &before, Kinds kind) {
    const std::string number = std::to_string(100 + planting.aviary.words().size());
    const std::string word = "zq" + before + number + mark + letters_of(path);
    planting.aviary.add({word, kind, mark + ": " + record + "/" + path});
    return word;
}

// Numbers that France keeps for fiction: 06 39 98 and 01 99 00.
std::string Gardener::number_for(const std::string &path, Kinds kind) {
    const std::size_t n = 1001 + 7 * planting.aviary.numbers().size();
    const std::string last = std::to_string(n);
    const std::string head = kind == person ? "6 39 98" : "1 99 00";
    planting.aviary.add({letters_of(head) + last, kind, mark + ": " + record + "/" + path});
    return "\"+33 " + head + " " + last.substr(0, 2) + " " + last.substr(2) + "\"";
}

std::string Gardener::value_for(const std::string &path) {
    const std::string key = last_key(path);
    const Kinds kind = kind_of(record, path);
    if (key == "phone") return number_for(path, kind);
    if (key == "name" && kind == person) {
        const bool is_own = path == "name" || record == "mentors";
        return word_for(path, "f", is_own ? first_name : person) + " " +
               word_for(path, "l", person);
    }
    if (key == "email") return word_for(path, "", kind) + "@example.org";
    if (key == "url" || key == "website")
        return "https://" + word_for(path, "", kind) + ".example.org/";
    if (key == "file") return word_for(path, "", kind) + ".pdf";
    if (key == "reference") return word_for(path, "", kind) + "9";
    if (key == "stake" || key == "stakes") { // the same word in the settings and with a partner
        planting.aviary.add({"zqstake", professional, "settings/stakes"});
        return "zqstake";
    }
    return word_for(path, "", kind);
}

void Gardener::walk(const Node &node, const std::string &path) {
    for (const Node &item : node.items)
        walk(item, path);
    for (const Entry &entry : node.entries)
        walk(entry.value, path.empty() ? entry.key.text : path + "/" + entry.key.text);
    if (node.kind != Node::Kind::scalar || node.text != "PLANT") return;
    planted.push_back({node.begin, node.end, value_for(path)});
    planting.carried.insert(record + "/" + path);
}

std::string content_of(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void plant(Planting &planting, const std::string &name, std::string text) {
    const Document document = read_document(name, text);
    if (!document.readable) throw std::logic_error("a template that can't be read: " + name);
    const std::string stem = fs::path(name).stem().string();
    Gardener gardener{planting,
                      std::string(record_kind(name)),
                      letters_of(stem.starts_with("y26-") ? stem.substr(4) : stem),
                      {}};
    gardener.walk(document.root, "");
    std::ranges::sort(gardener.planted, std::greater<>(), &Planted::begin);
    for (const Planted &one : gardener.planted)
        text.replace(one.begin, one.end - one.begin, one.value);
    planting.records.push_back({name, std::move(text)});
}

} // namespace

Planting planted() {
    Planting planting;
    const fs::path folder = source_folder() / "tests/canaries/folder";
    std::set<std::string> names;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), folder).string());
    for (const std::string &name : names)
        plant(planting, name, content_of(folder / name));
    add_typed(planting.aviary);
    return planting;
}

std::string typed_name() { return "Zqtypedfirst Zqtypedlast"; }
std::string typed_note() { return "Zqtypednote"; }
std::string typed_work() { return "Zqtypedwork"; }

void add_typed(Aviary &aviary) {
    aviary.add({"zqtypedfirst", first_name, "typed as a name"});
    aviary.add({"zqtypedlast", person, "typed as a name"});
    aviary.add({"zqtypednote", note, "typed as a note"});
    aviary.add({"zqtypedwork", professional, "typed as a word from working life"});
}

std::string value_of(const Planting &planting, const std::string &record, const std::string &key) {
    for (const PlantedRecord &one : planting.records) {
        if (one.name != record) continue;
        const Document document = read_document(one.name, one.text);
        if (const Node *node = document.root.find(key)) return node->text;
    }
    throw std::logic_error("no '" + key + "' in " + record);
}

} // namespace maillon::canaries
