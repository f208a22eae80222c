// Makes plain values of a record's tree.
// SPDX-License-Identifier: MIT
#include "records/held_yaml.h"

#include "records/atomic_file.h"
#include "records/decoded.h"
#include "records/folder_loader.h"

namespace maillon {
namespace {

Value value_of(const Node &node) {
    switch (node.kind) {
    case Node::Kind::scalar:
        return node.quoted ? text(node.text) : word(node.text);
    case Node::Kind::null:
        return word(std::string());
    case Node::Kind::list: {
        Value list;
        list.kind = Value::Kind::list;
        for (const Node &item : node.items)
            list.items.push_back(value_of(item));
        return list;
    }
    case Node::Kind::map:
        break;
    }
    Fields fields;
    for (const Entry &entry : node.entries)
        fields.push_back({entry.key.text, value_of(entry.value)});
    return map(std::move(fields));
}

std::vector<std::string> comments_of(const Document &document) {
    std::vector<std::string> all;
    for (const std::size_t begin : document.comments) {
        const auto end = std::min(document.text.find('\n', begin), document.text.size());
        std::string comment = document.text.substr(begin, end - begin);
        if (!comment.empty() && comment.back() == '\r') comment.pop_back();
        all.push_back(std::move(comment));
    }
    return all;
}

std::filesystem::path path_of(const Folder &folder, const std::string &file) {
    if (!file.starts_with(identities_prefix)) return folder.root() / file;
    return folder.identities() / file.substr(identities_prefix.size());
}

} // namespace

std::optional<HeldRecord> held_in(const Folder &folder, const std::string &file) {
    const ReadResult read = read_file(path_of(folder, file));
    if (!read.file && read.trouble == ReadTrouble::missing) return std::nullopt;
    if (!read.file) throw refused(msg("{0} can't be read", file));
    const Document document = read_document(file, read.file->text);
    if (const Problem *broken = first_broken(document.problems)) throw stopped_by(*broken);
    return HeldRecord{file, value_of(document.root), comments_of(document)};
}

} // namespace maillon
