// The canonical order of each map's keys (2-records, 2.3 to 2.6): where a new key stands, and which
// keys are known.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace maillon {

// `path` names the map by the keys that lead to it: "" for a record's top, "referrals",
// "referrals/acknowledged", "pairs/pauses". The kinds of record are "partner", "youth", "settings",
// "offer", "identity", "mentors". Empty for a map that the format does not
// know.
std::span<const std::string_view> key_order(std::string_view record, std::string_view path);

// The kind of record that stands in this file, by its path relative to the data folder; empty where
// it is no record's.
std::string_view record_kind(std::string_view file);

} // namespace maillon
