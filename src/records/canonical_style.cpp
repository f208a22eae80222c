// A whole record in canonical style: written anew, and proved before anyone may write it.
// SPDX-License-Identifier: MIT
#include "records/canonical_style.h"

#include <set>

#include "base/text.h"
#include "records/canonical_text.h"
#include "records/key_order.h"

namespace maillon {
namespace {

// LF, the last one included; no byte order mark.
std::string with_plain_lines(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') plain += text[i];
    if (!plain.ends_with('\n')) plain += '\n';
    return plain;
}

std::multiset<std::string> comments_of(const Document &document) {
    std::multiset<std::string> all;
    const std::string_view text = document.text;
    for (const auto begin : document.comments) {
        const auto line = text.substr(begin, text.find_first_of("\r\n", begin) - begin);
        all.emplace(line.substr(0, line.find_last_not_of(" \t") + 1));
    }
    return all;
}

// Accents are written in their composed form, whatever they were typed as.
Node with_composed_texts(Node node) {
    node.text = composed(node.text);
    for (auto &item : node.items)
        item = with_composed_texts(std::move(item));
    for (auto &[key, value] : node.entries) {
        key.text = composed(key.text);
        value = with_composed_texts(std::move(value));
    }
    return node;
}

bool says_the_same(const Document &before, const Document &after) {
    const RecordPlace top{record_kind(before.file), {}};
    return after.readable && after.problems.size() <= before.problems.size() &&
           same_data(with_composed_texts(in_canonical_order(before.root, top)),
                     with_composed_texts(after.root)) &&
           comments_of(before) == comments_of(after);
}

} // namespace

std::optional<std::string> in_canonical_style(const Document &document) {
    if (!document.readable) return std::nullopt;
    const Document plain = read_document(document.file, with_plain_lines(document.text));
    if (!plain.readable || !same_data(plain.root, document.root)) return std::nullopt;
    const Document after = read_document(document.file, CanonicalText(plain).written());
    if (!says_the_same(document, after)) return std::nullopt;
    if (CanonicalText(after).written() != after.text) return std::nullopt;
    return after.text;
}

} // namespace maillon
