// What a command wants written: one place in one record, and a value. Plain data; records/ turns it
// into a few lines of text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/date.h"

namespace maillon {

struct Field;
using Fields = std::vector<Field>;

// A value to be written. A word (code, id, date, number, true) is written plain; a text is free and
// quoted where YAML needs it.
struct Value {
    enum class Kind { word, text, list, map };
    Kind kind = Kind::word;
    std::string scalar;
    std::vector<Value> items;
    Fields entries;
    bool on_one_line = false; // lists and maps: [a, b] and {a: b}
};

struct Field {
    std::string key;
    Value value;
};

Value word(std::string value);
Value word(Date date);
Value word(int number);
Value text(std::string value);
Value words(std::vector<std::string> values);   // [a, b]
Value list_of(std::vector<std::string> values); // a word on each line
Value map(Fields fields);
Value line(Fields fields); // a map on one line

// Where to go from the record's top: the list `key`, then in it the item whose `id` (or `staff`) is
// `item`; or the number "#0", "#1" of an item without id; or, with an empty item, the map `key`.
struct Step {
    std::string key;
    std::string item;
};

struct Change {
    enum class Action {
        set, // the key gets this value; it replaces a scalar or a map, or is added in its canonical
             // place
        add, // the value is added to the list `key` (started where there is none), in date order
        remove,     // the key and its value go
        remove_item // of the list `key`, the item that `value` names as a Step does
    };
    Action action = Action::set;
    std::vector<Step> at;
    std::string key;
    Value value;
};

using Changes = std::vector<Change>;

Change set_at(std::vector<Step> at, std::string key, Value value);
Change add_at(std::vector<Step> at, std::string key, Value item);
Change remove_at(std::vector<Step> at, std::string key);
Change remove_item_at(std::vector<Step> at, Step item);
// The item of a list: by its id, else by its number.
Step item_of(std::string list, const std::string &id, std::size_t index);

} // namespace maillon
