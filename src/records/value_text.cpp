// Values in the canonical style: the lines of a new entry, a new item, a new record.
// SPDX-License-Identifier: MIT
#include "records/value_text.h"

#include <algorithm>

#include "records/yaml_editor.h"

namespace maillon {
namespace {

bool is_scalar(const Value &value) {
    return value.kind == Value::Kind::word || value.kind == Value::Kind::text;
}

// A key is quoted as a text is: an unknown one may be `no` or `2026`.
std::string key_text(const std::string &key) { return scalar_text(text(key), Inside::flow); }

std::string entries_lines(const Fields &fields, int indent) {
    std::string lines;
    for (const auto &field : fields)
        lines += entry_lines(field, indent);
    return lines;
}

} // namespace

std::string spaces(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

std::string flow_entry(const Field &field) {
    return key_text(field.key) + ": " + flow_text(field.value);
}

std::string flow_text(const Value &value) {
    if (is_scalar(value)) return scalar_text(value, Inside::flow);
    const bool is_list = value.kind == Value::Kind::list;
    std::string inside;
    for (const auto &item : value.items)
        inside += (inside.empty() ? "" : ", ") + flow_text(item);
    for (const auto &field : value.entries)
        inside += (inside.empty() ? "" : ", ") + flow_entry(field);
    return is_list ? "[" + inside + "]" : "{" + inside + "}";
}

bool fits_behind_key(const Value &value) {
    return is_scalar(value) || value.on_one_line || (value.items.empty() && value.entries.empty());
}

std::string behind_key(const Value &value) {
    return is_scalar(value) ? scalar_text(value, Inside::block) : flow_text(value);
}

std::string lines_under_key(const Value &value, int indent, BlockStyle style) {
    if (value.kind == Value::Kind::map) return entries_lines(value.entries, indent + 2);
    std::string lines;
    for (const auto &item : value.items)
        lines += item_lines(item, indent + style.list, style);
    return lines;
}

std::string entry_lines(const Field &field, int indent, BlockStyle style) {
    const std::string key = spaces(indent) + key_text(field.key) + ":";
    if (fits_behind_key(field.value)) return key + " " + behind_key(field.value) + "\n";
    return key + "\n" + lines_under_key(field.value, indent, style);
}

std::string item_lines(const Value &item, int indent, BlockStyle style) {
    const int inner = indent + style.item;
    const std::string dash = spaces(indent) + "-" + spaces(style.item - 1);
    if (fits_behind_key(item) || item.kind == Value::Kind::list)
        return dash + behind_key(item) + "\n";
    return dash + entries_lines(item.entries, inner).substr(static_cast<std::size_t>(inner));
}

std::string canonical_text(const Value &record) {
    Fields fields = record.entries;
    const auto format = std::find_if(fields.begin(), fields.end(),
                                     [](const Field &field) { return field.key == "format"; });
    if (format == fields.end()) {
        fields.insert(fields.begin(), {"format", word(1)});
    } else {
        std::rotate(fields.begin(), format, format + 1);
    }
    return entries_lines(fields, 0);
}

} // namespace maillon
