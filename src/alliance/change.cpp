// Makes values and changes.
// SPDX-License-Identifier: MIT
#include "alliance/change.h"

#include <utility>

namespace maillon {

Value word(std::string value) {
    Value made;
    made.scalar = std::move(value);
    return made;
}

Value word(Date date) { return word(date.iso()); }

Value word(int number) { return word(std::to_string(number)); }

Value text(std::string value) {
    Value made = word(std::move(value));
    made.kind = Value::Kind::text;
    return made;
}

Value words(std::vector<std::string> values) {
    Value made = list_of(std::move(values));
    made.on_one_line = true;
    return made;
}

Value list_of(std::vector<std::string> values) {
    Value made;
    made.kind = Value::Kind::list;
    for (std::string &value : values)
        made.items.push_back(word(std::move(value)));
    return made;
}

Value map(Fields fields) {
    Value made;
    made.kind = Value::Kind::map;
    made.entries = std::move(fields);
    return made;
}

Value line(Fields fields) {
    Value made = map(std::move(fields));
    made.on_one_line = true;
    return made;
}

Change set_at(std::vector<Step> at, std::string key, Value value) {
    return {Change::Action::set, std::move(at), std::move(key), std::move(value)};
}

Change add_at(std::vector<Step> at, std::string key, Value item) {
    return {Change::Action::add, std::move(at), std::move(key), std::move(item)};
}

Change remove_at(std::vector<Step> at, std::string key) {
    return {Change::Action::remove, std::move(at), std::move(key), {}};
}

Change remove_item_at(std::vector<Step> at, Step item) {
    return {Change::Action::remove_item, std::move(at), std::move(item.key),
            word(std::move(item.item))};
}

Step item_of(std::string list, const std::string &id, std::size_t index) {
    return {std::move(list), id.empty() ? "#" + std::to_string(index) : id};
}

} // namespace maillon
