// Changes only the lines concerned, and proves it before anyone may write.
// SPDX-License-Identifier: MIT
#include "records/yaml_editor.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "records/edit_target.h"
#include "records/yaml_splice.h"

namespace maillon {
namespace {

using Action = Change::Action;

Value list_of_one(const Value &item) {
    Value list;
    list.kind = Value::Kind::list;
    list.on_one_line = item.kind == Value::Kind::word || item.kind == Value::Kind::text;
    list.items.push_back(item);
    return list;
}

bool is_empty(const Node &node) {
    return node.kind == Node::Kind::null || (node.kind == Node::Kind::list && node.items.empty());
}

// One change: the splices of the text, and beside it the same change of the tree.
class Edit {
public:
    explicit Edit(const Document &document)
        : document_(document), intended_(document.root), splicer_(document) {}

    Document made(const Change &asked);

private:
    void set(Node &map, const Change &change);
    void add(Node &map, const Change &change);
    void remove(Node &map, const Change &change);
    void remove_item(Node &map, const Change &change);
    [[nodiscard]] bool keeps_comments(const Document &after) const;
    [[nodiscard]] Error failed(Place place) const;

    const Document &document_;
    Node intended_;
    Splicer splicer_;
};

void Edit::set(Node &map, const Change &change) {
    if (Entry *entry = find_entry(map, change.key)) {
        splicer_.replace_value(map, *entry, change.value);
        entry->value = tree_of(change.value);
        return;
    }
    const auto position = position_of_key(map, change.key, document_.file, change.at);
    splicer_.insert_entry(map, position, {change.key, change.value});
    map.entries.insert(map.entries.begin() + static_cast<std::ptrdiff_t>(position),
                       {tree_of(word(change.key)), tree_of(change.value)});
}

void Edit::add(Node &map, const Change &change) {
    Entry *entry = find_entry(map, change.key);
    if (entry == nullptr || is_empty(entry->value)) {
        return set(map, {Action::set, change.at, change.key, list_of_one(change.value)});
    }
    Node &list = entry->value;
    if (list.kind != Node::Kind::list) {
        throw refused(msg("'{0}' is not a list", change.key), msg("write it as a list first"))
            .at({document_.file, list.place});
    }
    Node item = tree_of(change.value);
    const auto position = position_of_item(list, item);
    splicer_.insert_item(*entry, position, change.value);
    list.items.insert(list.items.begin() + static_cast<std::ptrdiff_t>(position), std::move(item));
}

Error not_in_record(const std::string &what) {
    return refused(msg("'{0}' is not in this record", what),
                   msg("look at the record: it may have changed meanwhile"));
}

void Edit::remove(Node &map, const Change &change) {
    const Entry *entry = find_entry(map, change.key);
    if (entry == nullptr) throw not_in_record(change.key);
    const auto position = entry - map.entries.data();
    splicer_.remove_entry(map, static_cast<std::size_t>(position));
    map.entries.erase(map.entries.begin() + position);
}

void Edit::remove_item(Node &map, const Change &change) {
    Entry *entry = find_entry(map, change.key);
    if (entry == nullptr) throw not_in_record(change.key);
    auto &items = entry->value.items;
    const auto position = position_named(entry->value, {change.key, change.value.scalar});
    splicer_.remove_item(*entry, position);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(position));
}

std::string_view comment_at(const Document &document, std::size_t begin) {
    const std::string_view text = document.text;
    return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
}

// Every comment that is not of what was removed is there after, and no other.
bool Edit::keeps_comments(const Document &after) const {
    std::multiset<std::string_view> all;
    std::multiset<std::string_view> kept;
    std::multiset<std::string_view> found;
    for (const auto begin : document_.comments) {
        all.insert(comment_at(document_, begin));
        if (!splicer_.is_gone(begin)) kept.insert(comment_at(document_, begin));
    }
    for (const auto begin : after.comments)
        found.insert(comment_at(after, begin));
    return std::ranges::includes(found, kept) && std::ranges::includes(all, found);
}

Error Edit::failed(Place place) const {
    return refused(msg("the lines of this record can't be changed safely by a program"),
                   msg("give this part its usual layout, or make the change by hand"))
        .at({document_.file, place});
}

Document Edit::made(const Change &asked) {
    const Change change = with_missing_maps(intended_, asked);
    Node &map = *find_map(intended_, change.at);
    const Place place = map.place;
    if (change.action == Action::set) set(map, change);
    if (change.action == Action::add) add(map, change);
    if (change.action == Action::remove) remove(map, change);
    if (change.action == Action::remove_item) remove_item(map, change);
    Document after = read_document(document_.file, splicer_.text());
    if (!after.readable || !same_data(after.root, intended_)) throw failed(place);
    if (!keeps_comments(after)) {
        throw refused(msg("a comment inside '{0}' would be lost", change.key),
                      msg("move it above '{0}', then try again", change.key))
            .at({document_.file, place});
    }
    return after;
}

} // namespace

std::string edited(const Document &document, const Changes &changes) {
    if (!document.readable) {
        throw refused(msg("this record can't be read"), msg("see 'maillon check'"))
            .at({document.file, {}});
    }
    Document now = document;
    for (const auto &change : changes)
        now = Edit(now).made(change);
    return now.text;
}

} // namespace maillon
