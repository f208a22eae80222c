# Writes the lists of telling words as C++ strings.
# SPDX-License-Identifier: MIT
set(texts "")
foreach(file IN LISTS IN)
  file(READ "${file}" text)
  string(REPLACE "\n" "\\n\"\n    \"" text "${text}")
  string(APPEND texts "    \"${text}\",\n")
endforeach()
file(WRITE "${OUT}" "// The lists of telling words as text; made by embed_words.cmake.
#include <initializer_list>
#include <string_view>
namespace maillon {
extern const std::initializer_list<std::string_view> telling_texts;
const std::initializer_list<std::string_view> telling_texts = {
${texts}};
}
")
