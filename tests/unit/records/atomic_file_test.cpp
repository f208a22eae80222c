// Tests of reading and replacing one file of the data folder.
// SPDX-License-Identifier: MIT
#include "records/atomic_file.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <set>

#include "base/error.h"
#include "records/byte_gate.h"
#include "unit/records/temporary_folder.h"

using namespace maillon;
using std::string;
namespace fs = std::filesystem;

namespace {

std::set<string> names(const fs::path &folder) {
    std::set<string> result;
    for (const auto &entry : fs::directory_iterator(folder)) {
        result.insert(entry.path().filename().string());
    }
    return result;
}

unsigned mode_of(const fs::path &path) {
    struct stat status {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

FileState state_of(const fs::path &path) {
    const auto result = read_file(path);
    REQUIRE(result.file.has_value());
    return result.file->state;
}

} // namespace

TEST_CASE("a regular file is read whole, with its state") {
    const TemporaryFolder folder;
    folder.write("a.yaml", string("a: 1\r\n\0b", 8));
    const auto result = read_file(folder.path() / "a.yaml");
    REQUIRE(result.file.has_value());
    CHECK(result.file->text == string("a: 1\r\n\0b", 8));
    CHECK(result.file->state.size == 8);
    CHECK(result.file->state == state_of(folder.path() / "a.yaml"));
}

TEST_CASE("what is no plain file of a fair size is not read") {
    const TemporaryFolder folder;
    const auto trouble = [&](const string &name) {
        return read_file(folder.path() / name).trouble;
    };
    folder.write("plain", "x");
    folder.write("large", string(largest_record + 1, 'x'));
    folder.write("fits", string(largest_record, 'x'));
    fs::create_symlink("plain", folder.path() / "link");
    fs::create_directory(folder.path() / "folder");
    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    CHECK(trouble("nothing") == ReadTrouble::missing);
    CHECK(trouble("plain/below") == ReadTrouble::missing);
    CHECK(trouble("link") == ReadTrouble::not_regular);
    CHECK(trouble("folder") == ReadTrouble::not_regular);
    CHECK(trouble("pipe") == ReadTrouble::not_regular);
    CHECK(trouble("large") == ReadTrouble::too_large);
    CHECK(read_file(folder.path() / "fits").file.has_value());
    CHECK_FALSE(read_file("/dev/zero").file.has_value());
}

TEST_CASE("a file is replaced, its mode is kept and nothing is left behind") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.yaml";
    for (const unsigned mode : {0600U, 0640U, 0664U, 0755U}) {
        folder.write("a.yaml", "old");
        fs::permissions(path, static_cast<fs::perms>(mode));
        CHECK(replace_file(path, "new", state_of(path)));
        CHECK(folder.read("a.yaml") == "new");
        CHECK(mode_of(path) == mode);
    }
    CHECK(replace_file(path, "", state_of(path)));
    CHECK(folder.read("a.yaml").empty());
    CHECK(names(folder.path()) == std::set<string>{"a.yaml"});
}

TEST_CASE("a file that is no longer what was read is not replaced") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.yaml";
    folder.write("a.yaml", "old");
    const auto state = state_of(path);
    folder.write("a.yaml", "theirs");
    CHECK_FALSE(replace_file(path, "ours", state));
    CHECK(folder.read("a.yaml") == "theirs");
    folder.write("b.yaml", "old");
    fs::rename(folder.path() / "b.yaml", path);
    CHECK_FALSE(replace_file(path, "ours", state));
    fs::permissions(path, fs::perms::owner_read);
    CHECK_FALSE(replace_file(path, "ours", state));
    fs::remove(path);
    CHECK_FALSE(replace_file(path, "ours", state));
    CHECK(names(folder.path()).empty());
}

TEST_CASE("nothing is written through a link") {
    const TemporaryFolder folder;
    folder.write("elsewhere", "theirs");
    const auto state = state_of(folder.path() / "elsewhere");
    fs::create_symlink("elsewhere", folder.path() / "a.yaml");
    CHECK_FALSE(replace_file(folder.path() / "a.yaml", "ours", state));
    CHECK_THROWS_AS(create_file(folder.path() / "a.yaml", "ours", 0644), Error);
    fs::create_symlink("nowhere", folder.path() / "b.yaml");
    CHECK_THROWS_AS(create_file(folder.path() / "b.yaml", "ours", 0644), Error);
    CHECK(folder.read("elsewhere") == "theirs");
    CHECK(names(folder.path()) == std::set<string>{"a.yaml", "b.yaml", "elsewhere"});
}

TEST_CASE("a new file is made with its folders, and never over another") {
    const TemporaryFolder folder;
    const auto umask_before = ::umask(022);
    create_file(folder.path() / "youth/2026/y.yaml", "new", 0664);
    create_file(folder.path() / "identities/2026/y.yaml", "who", 0600);
    ::umask(umask_before);
    CHECK(folder.read("youth/2026/y.yaml") == "new");
    CHECK(mode_of(folder.path() / "youth/2026/y.yaml") == 0644);
    CHECK(mode_of(folder.path() / "youth/2026") == 0755);
    CHECK(mode_of(folder.path() / "identities/2026/y.yaml") == 0600);
    CHECK(mode_of(folder.path() / "identities") == 0700);
    CHECK_THROWS_AS(create_file(folder.path() / "youth/2026/y.yaml", "other", 0664), Error);
    CHECK(folder.read("youth/2026/y.yaml") == "new");
    CHECK(names(folder.path() / "youth/2026") == std::set<string>{"y.yaml"});
    folder.write("file", "x");
    CHECK_THROWS_AS(create_file(folder.path() / "file/below.yaml", "x", 0644), Error);
}

TEST_CASE("a disk that refuses leaves the old version and no temporary") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.yaml";
    folder.write("a.yaml", "old");
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    CHECK_THROWS_AS(replace_file(path, string(10000, 'x'), state_of(path)), Error);
    CHECK_THROWS_AS(create_file(folder.path() / "b.yaml", string(10000, 'x'), 0644), Error);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    CHECK(folder.read("a.yaml") == "old");
    CHECK(names(folder.path()) == std::set<string>{"a.yaml"});
}

TEST_CASE("temporaries of a killed run are swept away, and nothing else") {
    const TemporaryFolder folder;
    for (const char *name :
         {".maillon-0123abcd.tmp", ".maillon-x.tmp", ".maillon-x", "a.tmp", "a.yaml"}) {
        folder.write(name, "x");
    }
    sweep(folder.path());
    CHECK(names(folder.path()) == std::set<string>{".maillon-x", "a.tmp", "a.yaml"});
    sweep(folder.path() / "nothing");
}

TEST_CASE("many files are made at once, each whole, in their folders") {
    const TemporaryFolder folder;
    std::vector<NewFile> files;
    for (int i = 0; i < 200; ++i)
        files.push_back({folder.path() / (i % 2 ? "a" : "b") / std::to_string(i),
                         string(static_cast<std::size_t>(i) * 100, 'x'), i % 2 ? 0600U : 0664U});
    create_files(files);
    for (const NewFile &file : files) {
        const auto read = read_file(file.path);
        REQUIRE(read.file.has_value());
        CHECK(read.file->text == file.text);
        if (file.mode == 0600) CHECK(read.file->state.mode == 0600);
    }
    CHECK(names(folder.path() / "a").size() == 100);
}

TEST_CASE("of many files, one that can't be made stops those behind it and leaves nothing else") {
    const TemporaryFolder folder;
    folder.write("2", "there");
    const auto path = [&](const char *name) { return folder.path() / name; };
    CHECK_THROWS_AS(
        create_files({{path("1"), "a", 0664}, {path("2"), "b", 0664}, {path("3"), "c", 0664}}),
        Error);
    CHECK(names(folder.path()) == std::set<string>{"1", "2"});
    CHECK(read_file(path("2")).file->text == "there");
}
