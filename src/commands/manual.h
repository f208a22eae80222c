// The man pages, made of the same words as help: one for the tool, one for each noun, in English
// and in French. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/message.h"

namespace maillon {

struct ManualPage {
    std::string name; // "maillon-referral.1"; in French "maillon-orientation.1"
    std::string text; // roff, of man(7)
};

// In French each noun has a page of its French name, and one of its English name that leads there.
std::vector<ManualPage> manual_pages(Language language);

} // namespace maillon
