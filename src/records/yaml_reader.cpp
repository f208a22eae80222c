// Typed reading of a record's maps: presence, texts, dates, numbers, lists.
// SPDX-License-Identifier: MIT
#include "records/yaml_reader.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "base/joined.h"
#include "base/text.h"
#include "records/key_order.h"

namespace maillon {
namespace {

bool is_token_character(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-_./:+").find(c) != std::string_view::npos;
}

// "012" is no number: octal for a YAML 1.1 reader, twelve for a person.
std::optional<int> whole_number(std::string_view text) {
    if (text.empty() || (text.size() > 1 && text.front() == '0')) return std::nullopt;
    int number = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (trouble != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

// Digits and at most one point: what YAML 1.1 and 1.2 readers and a person all read alike.
std::optional<double> decimal_number(std::string_view text) {
    const bool is_plain = std::all_of(text.begin(), text.end(),
                                      [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    if (!is_plain || text.empty() || text.front() == '.' || text.back() == '.') return std::nullopt;
    double number = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (trouble != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Message remedy_for_key(const std::string &word, const std::vector<std::string> &known) {
    const auto near = nearest(word, known);
    return near.empty()
               ? msg("correct its spelling; it is kept as it is, and not read")
               : msg("did you mean '{0}'? it is kept as it is, and not read", near.front());
}

Problem newer(const std::string &file, const Node &format) {
    return {Damage::structure,
            {file, format.place},
            msg("written by a newer maillon ('format: {0}')", token(format.text)),
            msg("install that version; this one reads 'format: 1'")};
}

bool is_newer(const Node &format) { return whole_number(format.text).value_or(0) > 1; }

} // namespace

std::optional<Problem> newer_format(const Document &document) {
    const Node *format = document.root.find("format");
    if (format == nullptr || !is_newer(*format)) return std::nullopt;
    return newer(document.file, *format);
}

std::string file_id(const Document &document) {
    const auto slash = document.file.rfind('/');
    const auto name = slash == std::string::npos ? document.file : document.file.substr(slash + 1);
    return name.substr(0, name.rfind('.'));
}

std::string token(std::string_view text) {
    const auto digits =
        std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool is_short = text.size() <= 40 && digits <= 8;
    return is_short && std::all_of(text.begin(), text.end(), is_token_character) ? std::string(text)
                                                                                 : "…";
}

void RecordReading::report(Damage damage, Place place, Message what, Message remedy) {
    problems.push_back({damage, {file, place}, std::move(what), std::move(remedy)});
}

MapReader::MapReader(RecordReading &reading, const Node &map, std::string path)
    : MapReader(reading, map, path, key_order(reading.record, path)) {}

MapReader::MapReader(RecordReading &reading, const Node &map, std::string path, Keys known)
    : reading_(&reading), map_(&map), path_(std::move(path)) {
    if (known.empty()) return;
    auto expected = known.begin(); // most records keep the order
    for (const auto &entry : map.entries) {
        const std::string_view key = entry.key.text;
        auto found = std::find(expected, known.end(), key);
        if (found == known.end()) found = std::find(known.begin(), known.end(), key);
        if (found != known.end())
            expected = found + 1;
        else
            reading.report(Damage::warning, entry.key.place,
                           msg("'{0}' is not a known key", token(key)),
                           remedy_for_key(entry.key.text, {known.begin(), known.end()}));
    }
}

MapReader::Keys MapReader::keys_of(std::string_view path) const {
    return key_order(reading_->record, path);
}

bool MapReader::has(std::string_view key) const {
    const Node *node = map_->find(key);
    return node != nullptr && node->kind != Node::Kind::null;
}

bool MapReader::holds_map(std::string_view key) const {
    const Node *node = map_->find(key);
    return node != nullptr && node->kind == Node::Kind::map;
}

void MapReader::fault(std::string_view key, Presence presence, Message what, Message remedy) {
    const Node *node = map_->find(key);
    reading_->report(Damage::meaning, node != nullptr ? node->place : map_->place, std::move(what),
                     std::move(remedy));
    if (presence == Presence::required) whole_ = false;
}

const Node *MapReader::value(std::string_view key, Presence presence) {
    const Node *node = map_->find(key);
    if (node != nullptr && node->kind != Node::Kind::null) return node;
    if (presence != Presence::optional)
        fault(key, presence, msg("'{0}' is missing", key), msg("add a line '{0}: ...'", key));
    return nullptr;
}

const Node *MapReader::scalar(std::string_view key, Presence presence) {
    const Node *node = value(key, presence);
    if (node == nullptr) return nullptr;
    if (node->kind != Node::Kind::scalar) {
        fault(key, presence, msg("'{0}' holds several values where one belongs", key),
              msg("write one value after '{0}: '", key));
        return nullptr;
    }
    if (node->text.empty() && presence != Presence::optional) {
        fault(key, presence, msg("'{0}' is empty", key), msg("write its value after '{0}: '", key));
        return nullptr;
    }
    return node;
}

std::string MapReader::text(std::string_view key, Presence presence) {
    const Node *node = scalar(key, presence);
    return node != nullptr ? node->text : std::string();
}

std::optional<Date> MapReader::date(std::string_view key, Presence presence) {
    const Node *node = scalar(key, presence);
    if (node == nullptr) return std::nullopt;
    const auto date = Date::from_iso(node->text);
    if (!date)
        fault(key, presence, msg("'{0}' is not a date ('{1}')", key, token(node->text)),
              msg("write it as YYYY-MM-DD"));
    return date;
}

std::optional<int> MapReader::number(std::string_view key, Range range, Presence presence) {
    const Node *node = scalar(key, presence);
    if (node == nullptr) return std::nullopt;
    const auto number = whole_number(node->text);
    if (number && *number >= range.least && *number <= range.most) return number;
    fault(key, presence,
          msg("'{0}' is not a whole number from {1} to {2} ('{3}')", key,
              std::to_string(range.least), std::to_string(range.most), token(node->text)),
          msg("write it in digits, without a zero before them"));
    return std::nullopt;
}

std::optional<double> MapReader::decimal(std::string_view key, Limits limits) {
    const Node *node = scalar(key, Presence::optional);
    if (node == nullptr) return std::nullopt;
    const auto number = decimal_number(node->text);
    if (number && *number >= limits.least && *number <= limits.most) return number;
    fault(key, Presence::optional,
          msg("'{0}' is not a number from {1} to {2} ('{3}')", key, fmt::format("{}", limits.least),
              fmt::format("{}", limits.most), token(node->text)),
          msg("write it in digits, with a point before the decimals: 0.25"));
    return std::nullopt;
}

bool MapReader::flag(std::string_view key) { return choice(key, {"true", "false"}) == "true"; }

bool MapReader::is_choice(const Node &node, std::string_view key,
                          std::initializer_list<std::string_view> choices) {
    if (std::find(choices.begin(), choices.end(), node.text) != choices.end()) return true;
    reading_->report(
        Damage::meaning, node.place,
        msg("'{0}' does not take this word ('{1}')", key, token(node.text)),
        msg("write one of: {0}", joined(std::vector<std::string_view>(choices), ", ")));
    return false;
}

std::string MapReader::choice(std::string_view key, std::initializer_list<std::string_view> choices,
                              Presence presence) {
    const Node *node = scalar(key, presence);
    if (node == nullptr) return {};
    if (is_choice(*node, key, choices)) return node->text;
    if (presence == Presence::required) whole_ = false;
    return {};
}

std::vector<std::string> MapReader::choices(std::string_view key,
                                            std::initializer_list<std::string_view> choices) {
    std::vector<std::string> result;
    for (const Node *node : scalars(key))
        if (is_choice(*node, key, choices)) result.push_back(node->text);
    return result;
}

std::vector<const Node *> MapReader::list(std::string_view key) {
    const Node *node = value(key, Presence::optional);
    if (node == nullptr) return {};
    if (node->kind != Node::Kind::list) {
        fault(key, Presence::optional, msg("'{0}' is not a list", key),
              msg("write it as [one, two], or on lines that begin with '- '"));
        return {};
    }
    std::vector<const Node *> items;
    for (const auto &item : node->items)
        items.push_back(&item);
    return items;
}

bool MapReader::is_map(const Node &node, std::string_view key) {
    if (node.kind == Node::Kind::map) return true;
    reading_->report(Damage::meaning, node.place,
                     msg("'{0}' holds something that is not a map", key),
                     msg("write it as lines of 'key: value'"));
    return false;
}

std::optional<MapReader> MapReader::map(std::string_view key) {
    const Node *node = value(key, Presence::optional);
    if (node == nullptr || !is_map(*node, key)) return std::nullopt;
    return MapReader(*reading_, *node, path_to(key));
}

std::vector<const Node *> MapReader::scalars(std::string_view key) {
    std::vector<const Node *> result;
    for (const Node *node : list(key)) {
        if (node->kind == Node::Kind::scalar)
            result.push_back(node);
        else
            reading_->report(Damage::meaning, node->place,
                             msg("'{0}' holds something that is not a word", key),
                             msg("write one word per item"));
    }
    return result;
}

std::vector<std::string> MapReader::words(std::string_view key) {
    std::vector<std::string> result;
    for (const Node *node : scalars(key))
        result.push_back(node->text);
    return result;
}

void MapReader::head_fault(std::string_view key, Message what, Message remedy) {
    const Node *node = map_->find(key);
    reading_->report(Damage::structure, node != nullptr ? node->place : map_->place,
                     std::move(what), std::move(remedy));
}

void MapReader::head(std::string_view id) {
    const Node *format = map_->find("format");
    if (format == nullptr)
        head_fault("format", msg("'format' is missing"),
                   msg("write 'format: 1' on the first line"));
    else if (is_newer(*format))
        reading_->problems.push_back(newer(reading_->file, *format));
    else if (format->text != "1")
        head_fault("format", msg("'format' is not 1 ('{0}')", token(format->text)),
                   msg("write 'format: 1' on the first line"));
    else if (map_->entries.front().key.text != "format")
        reading_->report(Damage::warning, format->place, msg("'format' is not the first key"),
                         msg("move it to the first line"));
    if (id.empty()) return;
    const Node *own = map_->find("id");
    if (own == nullptr)
        head_fault("id", msg("'id' is missing"), msg("write 'id: {0}'", id));
    else if (own->text != id)
        head_fault("id", msg("'id' is not the file's name ('{0}')", token(own->text)),
                   msg("write 'id: {0}', or rename the file", id));
}

std::string MapReader::path_to(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "/" + std::string(key);
}

} // namespace maillon
