// One type, one name: two headers that define a type of the same name are two programs in one, and
// the linker does not say so.
// SPDX-License-Identifier: MIT
#include <map>
#include <regex>

#include <doctest/doctest.h>

#include "support/source_text.h"

using namespace maillon;

TEST_CASE("no two headers define a type of the same name") {
    const std::regex definition(
        R"(\n(?:struct|class|enum class) (\w+)(?: final)?(?: : [^;\n{]*)? \{)");
    std::map<std::string, std::string> homes;
    for (const SourceFile &file : source_files()) {
        if (!file.path.ends_with(".h")) continue;
        for (std::sregex_iterator one(file.text.begin(), file.text.end(), definition), end;
             one != end; ++one) {
            const std::string name = (*one)[1];
            CAPTURE(name);
            CAPTURE(file.path);
            CHECK_MESSAGE(homes.emplace(name, file.path).second, "also in " << homes[name]);
        }
    }
    CHECK(homes.size() > 200);
}
