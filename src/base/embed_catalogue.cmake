# Writes the catalogue's files as C++ strings, one each: a string literal may have 64 KiB.
set(texts "")
foreach(file IN LISTS IN)
  file(READ "${file}" text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\n" "\\n\"\n    \"" text "${text}")
  string(APPEND texts "    \"${text}\",\n")
endforeach()
file(WRITE "${OUT}" "// The French catalogue as text; made by embed_catalogue.cmake.
#include <initializer_list>
#include <string_view>
namespace maillon {
extern const std::initializer_list<std::string_view> catalogue_texts;
const std::initializer_list<std::string_view> catalogue_texts = {
${texts}};
}
")
