// What stands behind a line of health: its figures in words, its records, and what would lighten
// it. SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/health.h"
#include "report/view.h"

namespace maillon {

// The figures that the severity was computed from; empty where nothing was counted.
Message figures_in_words(const Signal &signal, const Speech &speech);

// "youth/2026/y26-7kq2m.yaml:14", each place once, in the order of the facts.
std::vector<std::string> records_behind(const Signal &signal);
std::string place_of(const Source &source);

// One short sentence; of every signal that counts.
Message what_would_improve(const Signal &signal);

} // namespace maillon
