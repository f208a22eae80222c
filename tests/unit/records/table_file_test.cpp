// A table from the disk: what can't be read says why.
// SPDX-License-Identifier: MIT
#include "records/table_file.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "unit/records/temporary_folder.h"

using namespace maillon;

namespace {

std::string refusal(const TemporaryFolder &folder, const std::string &name) {
    try {
        read_table(folder.path(), name, '\0');
    } catch (const Error &error) {
        return say(error.message(), {});
    }
    return "";
}

} // namespace

TEST_CASE("a table is read from where the person stands, and named by its last part") {
    TemporaryFolder folder;
    folder.write("below/agences.csv", "nom;ville\nA;B\n");
    const Spreadsheet table = read_table(folder.path(), "below/agences.csv", '\0');
    CHECK(table.file == "agences.csv");
    CHECK(table.rows.size() == 1);
}

TEST_CASE("a missing file, a folder, an empty file") {
    TemporaryFolder folder;
    folder.write("empty.csv", "");
    CHECK(refusal(folder, "none.csv") == "there is no file 'none.csv'");
    CHECK(refusal(folder, ".") != "");
    CHECK(refusal(folder, "empty.csv") == "'empty.csv' has no headings");
}
