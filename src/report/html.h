// Text for an HTML page, and the page itself: standalone, without script or anything from elsewhere
// (6-quality, 6.2 "Text that acts").
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/message.h"

namespace maillon {

// The encoder of every text and attribute, in HTML and in SVG: control characters are shown,
// nothing opens a tag or leaves its quotes.
std::string in_html(std::string_view text);

using Attributes = std::vector<std::pair<std::string_view, std::string>>;
// <tag ...>inner</tag>: attributes are encoded here, `inner` is HTML already.
std::string element(std::string_view tag, const Attributes &attributes, std::string_view inner);
std::string element(std::string_view tag, std::string_view inner);
std::string empty_element(std::string_view tag, const Attributes &attributes);

// The whole page around its body, with the style of every report and what this one adds to it. Its
// policy allows this very style, by its hash, and nothing else.
std::string html_page(const std::string &title, std::string_view body, Language language,
                      std::string_view more_style = {});

} // namespace maillon
