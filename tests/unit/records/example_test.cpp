// data-example/: every record is read without a fault, and an edit that is taken back leaves every
// byte.
// SPDX-License-Identifier: MIT
#include <filesystem>

#include <doctest/doctest.h>

#include "records/folder.h"
#include "records/yaml_editor.h"
#include "unit/records/said.h"
#include "unit/records/temporary_folder.h"

#include "support/source_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

const fs::path example = source_folder() / "data-example";

std::vector<fs::path> records() {
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(example))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    return files;
}

std::string text_of(const fs::path &file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

Changes one(Change::Action action, Value value) { return {{action, {}, "note", std::move(value)}}; }

} // namespace

TEST_CASE("the example is read without a fault") {
    Folder folder(example, Writing::rehearsal);
    const Register whole = folder.load_all();
    CHECK(said(folder.problems()).empty());
    CHECK(whole.partners.size() >= 8);
    CHECK(whole.youths.size() >= 30);
}

TEST_CASE("no change, or one taken back, leaves every byte of the example") {
    for (const auto &file : records()) {
        const std::string name = file.lexically_relative(example).string();
        CAPTURE(name);
        const std::string text = text_of(file);
        const Document document = read_document(name, text);
        REQUIRE(document.readable);
        CHECK(edited(document, {}) == text);
        if (document.root.find("note") != nullptr) continue;
        const std::string noted =
            edited(document, one(Change::Action::set, maillon::text("à reprendre: demain")));
        const Document changed = read_document(document.file, noted);
        CHECK(edited(changed, one(Change::Action::remove, {})) == text);
    }
}

} // namespace maillon
