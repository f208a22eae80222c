// Typed reading of a record's maps: values with their places, and a problem for each value that
// can't be read. The schema says each value's type, so quotes never change it, except that a quoted
// word is never null.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "alliance/fact.h"
#include "alliance/youth.h"
#include "records/yaml_tree.h"

namespace maillon {

// optional: absent is fine. expected: absence is named, the rest stays in. required: what lacks it,
// or has it unreadable, is left out.
enum class Presence { optional, expected, required };

// The key and the set of the code that a fact carries, if any: reason, outcome.
struct FactCode {
    std::string_view key;
    std::string_view set;
};

// Whole numbers, both ends included.
struct Range {
    int least = 0;
    int most = 0;
};

// One record that is being read: where its problems go.
struct RecordReading {
    std::string_view record; // the kind of record, for key_order.h
    std::string file;
    Problems &problems;

    void report(Damage damage, Place place, Message what, Message remedy);
};

// Numbers with or without decimals, both ends included.
struct Limits {
    double least = 0;
    double most = 0;
};

class MapReader {
public:
    // `path` as in key_order.h; keys that the format does not know are named at once.
    MapReader(RecordReading &reading, const Node &map, std::string path);

    [[nodiscard]] bool has(std::string_view key) const; // there, and not null
    [[nodiscard]] bool holds_map(std::string_view key) const;
    [[nodiscard]] Place place() const { return map_->place; }
    // No required value was missing or unreadable so far.
    [[nodiscard]] bool is_whole() const { return whole_; }

    std::string text(std::string_view key, Presence presence = Presence::optional);
    std::optional<Date> date(std::string_view key, Presence presence = Presence::optional);
    std::optional<int> number(std::string_view key, Range range,
                              Presence presence = Presence::optional);
    std::optional<double> decimal(std::string_view key, Limits limits);
    bool flag(std::string_view key);
    // The item's own id, required; one that is not drawn as ids are (base/id.h) is named.
    std::string own_id(char prefix);
    // A code of the set as the set spells it; empty where it is absent or unknown.
    std::string code(std::string_view key, std::string_view set,
                     Presence presence = Presence::optional);
    // One of a few words; empty where it is absent or another.
    std::string choice(std::string_view key, std::initializer_list<std::string_view> choices,
                       Presence presence = Presence::optional);
    // A list of such words.
    std::vector<std::string> choices(std::string_view key,
                                     std::initializer_list<std::string_view> choices);
    // A date, or a map with `date` and more (2-records, 2.2 rule 8), of which `more` reads the
    // rest.
    Rare<Fact> fact(std::string_view key, Presence presence = Presence::optional,
                    FactCode code = {}, const std::function<void(MapReader &)> &more = {});
    // The fact that a list's item is: `date`, `recorded`, `by` and `note` stand side by side.
    Fact own_fact(FactCode code = {});
    std::vector<std::string> words(std::string_view key);
    std::vector<std::string> codes(std::string_view key, std::string_view set);
    // Codes of which each may be a map with `code` and `note`.
    std::vector<Coded> coded(std::string_view key, std::string_view set);
    std::optional<MapReader> map(std::string_view key);

    // As fact(), for one that the map can't do without.
    Fact required_fact(std::string_view key);
    // The list's items that are whole, each read by `read(MapReader &)`.
    template <class Read> auto items(std::string_view key, const Read &read) {
        std::vector<decltype(read(std::declval<MapReader &>()))> result;
        const auto nodes = list(key);
        const std::string path = path_to(key);
        const auto keys = keys_of(path);
        result.reserve(nodes.size());
        for (const Node *node : nodes) {
            if (!is_map(*node, key)) continue;
            MapReader item(*reading_, *node, path, keys);
            auto value = read(item);
            if (item.is_whole()) result.push_back(std::move(value));
        }
        return result;
    }

    // A record's `format` and `id` (empty: this kind of record has none): a structure problem for a
    // format that is not 1 and for an id that is not the file's name.
    void head(std::string_view id);
    // Names a fault of this key's value; a required one leaves the map out.
    void fault(std::string_view key, Presence presence, Message what, Message remedy);

private:
    using Keys = std::span<const std::string_view>;
    MapReader(RecordReading &reading, const Node &map, std::string path, Keys known);

    bool is_choice(const Node &node, std::string_view key,
                   std::initializer_list<std::string_view> choices);
    const Node *value(std::string_view key, Presence presence);
    const Node *scalar(std::string_view key, Presence presence);
    std::vector<const Node *> list(std::string_view key);
    std::vector<const Node *> scalars(std::string_view key);
    bool is_map(const Node &node, std::string_view key);
    std::string known_code(const Node &node, std::string_view key, std::string_view set);
    void head_fault(std::string_view key, Message what, Message remedy);
    [[nodiscard]] std::string path_to(std::string_view key) const;
    [[nodiscard]] Keys keys_of(std::string_view path) const;

    RecordReading *reading_;
    const Node *map_;
    std::string path_;
    bool whole_ = true;
};

// A format that this program does not know yet (2-records, 2.2 rule 1).
std::optional<Problem> newer_format(const Document &document);

// The id that a record must have: its file's name.
std::string file_id(const Document &document);

// What may be repeated of a value that can't be read: a short word. Anything longer may be a
// sentence, a name or a phone number and is shown as "…" (6-quality, I5).
std::string token(std::string_view text);

} // namespace maillon
