// What other YAML readers see in a text that maillon wrote: libyaml (1.1) and libfyaml (1.2).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace maillon {

// Empty where this string, written as a value in a block, as an item, in [ ] and in { }, is read
// back as this very string by maillon, libyaml and libfyaml, and resolved as nothing else by the
// rules of YAML 1.1 and of 1.2's core schema; else who misreads it.
std::string misread(const std::string &string);

// Whether a plain scalar of this text is a number, a date, a truth value, a null, a merge key.
bool resolves_by_1_1(const std::string &plain);
bool resolves_by_1_2(const std::string &plain);

} // namespace maillon
