// Takes a record apart into texts.
// SPDX-License-Identifier: MIT
#include "records/text_parts.h"

#include <algorithm>
#include <array>

#include "records/key_order.h"
#include "records/yaml_tree.h"

namespace maillon {
namespace {

using Keys = std::string_view;

// Where people write sentences. `to` is where somebody was redirected to; a contact's id too, which
// is no word.
constexpr std::array free_keys = {Keys("note"), Keys("private"),      Keys("step"),
                                  Keys("why"),  Keys("expectations"), Keys("constraints"),
                                  Keys("to"),   Keys("text"),         Keys("retention-reason")};
// Names, numbers and addresses of partners, contacts and the team.
constexpr std::array professional_keys = {
    Keys("name"),      Keys("phone"), Keys("email"),       Keys("address"), Keys("website"),
    Keys("territory"), Keys("role"),  Keys("association"), Keys("siret"),   Keys("identities")};

template <class List> bool holds(const List &list, std::string_view key) {
    return std::ranges::find(list, key) != list.end();
}

class Parts {
public:
    Parts(const Document &document, std::string_view kind) : document_(document), kind_(kind) {}

    std::vector<TextPart> take() {
        add(document_.root, "", TextPlace::other);
        for (const std::size_t begin : document_.comments)
            add_comment(begin);
        return std::move(parts_);
    }

private:
    [[nodiscard]] TextPlace place_of(std::string_view key, bool is_known) const {
        const bool is_sentence =
            kind_ == "partner" && key == "reason"; // a code in a youth's record
        if (!is_known || is_sentence || holds(free_keys, key)) return TextPlace::free;
        const bool is_ours =
            kind_ == "offer" || (kind_ != "youth" && holds(professional_keys, key));
        return is_ours ? TextPlace::professional : TextPlace::other;
    }

    void add(const Node &node, const std::string &path, TextPlace sort) {
        if (node.kind == Node::Kind::scalar && !node.text.empty())
            parts_.push_back({node.place, node.text, sort});
        for (const Node &item : node.items)
            add(item, path, sort);
        const auto known = key_order(kind_, path);
        for (const Entry &entry : node.entries) {
            const std::string &key = entry.key.text;
            const bool is_known = holds(known, key);
            if (!is_known) parts_.push_back({entry.key.place, key, TextPlace::free});
            add(entry.value, path.empty() ? key : path + "/" + key, place_of(key, is_known));
        }
    }

    void add_comment(std::size_t begin) {
        const std::string_view before = std::string_view(document_.text).substr(0, begin);
        const auto lines = std::ranges::count(before, '\n');
        const auto end = std::min(document_.text.find('\n', begin), document_.text.size());
        parts_.push_back({{static_cast<int>(lines) + 1, 0},
                          document_.text.substr(begin, end - begin),
                          TextPlace::free});
    }

    const Document &document_;
    std::string_view kind_;
    std::vector<TextPart> parts_;
};

std::vector<TextPart> lines_apart(const std::string &text) {
    std::vector<TextPart> parts;
    int line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        ++line;
        if (end > begin)
            parts.push_back({{line, 0}, text.substr(begin, end - begin), TextPlace::free});
        begin = end + 1;
    }
    return parts;
}

} // namespace

std::vector<TextPart> text_parts(const std::string &file, const std::string &text) {
    const std::string_view kind = record_kind(file);
    if (kind.empty() || !file.ends_with(".yaml")) return lines_apart(text);
    const Document document = read_document(file, text);
    return document.readable ? Parts(document, kind).take() : lines_apart(text);
}

} // namespace maillon
