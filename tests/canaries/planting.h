// The data folder of tests/canaries/folder, with a canary in the place of each PLANT; and which
// keys of the format carry none. SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "canaries/aviary.h"

namespace maillon::canaries {

struct PlantedRecord {
    std::string name; // in the data folder
    std::string text;
};

struct Planting {
    std::vector<PlantedRecord> records;
    Aviary aviary;
    std::set<std::string> carried; // "youth/referrals/note": the keys that carry one
};

// Throws std::logic_error where a template can't be read.
Planting planted();

// The keys of records/key_order.cpp where a person may write what they like, and no template has a
// PLANT: a new key stands here until it has one, or is named among those that hold no text.
std::vector<std::string> keys_without_canary(const Planting &planting);

// What is typed on a command line, as a name, a note, a word from working life.
std::string typed_name();
std::string typed_note();
std::string typed_work();
void add_typed(Aviary &aviary);

// The words of a planted field, as they stand in its record.
std::string value_of(const Planting &planting, const std::string &record, const std::string &key);

} // namespace maillon::canaries
