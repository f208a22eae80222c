// Tests of the lock that lets one writer at a time into a data folder.
// SPDX-License-Identifier: MIT
#include "records/folder_lock.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/error.h"
#include "records/atomic_file.h"
#include "unit/records/temporary_folder.h"

using namespace maillon;

namespace {

// Adds one to the number in the file, `times` times, each time under the lock.
void count_up(const std::filesystem::path &folder, int times) {
    for (int i = 0; i < times; ++i) {
        const FolderLock lock(folder);
        const auto file = read_file(folder / "count");
        const auto next = std::to_string(std::stoi(file.file->text) + 1);
        if (!replace_file(folder / "count", next, file.file->state)) _exit(1);
    }
}

} // namespace

TEST_CASE("the lock is a kept file that the group may use, and names its holder") {
    const TemporaryFolder folder;
    const auto umask_before = ::umask(077);
    { const FolderLock lock(folder.path()); }
    ::umask(umask_before);
    struct stat status {};
    REQUIRE(::lstat((folder.path() / ".lock").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0660U);
    CHECK(folder.read(".lock") == std::to_string(::getpid()) + "\n");
}

TEST_CASE("a second writer waits, then is told who holds the lock") {
    const TemporaryFolder folder;
    {
        const FolderLock lock(folder.path());
        std::string told;
        try {
            const FolderLock second(folder.path(), 0);
        } catch (const Error &error) {
            told = say(error.message(), {});
        }
        CHECK(told == "another maillon is writing in this folder (process " +
                          std::to_string(::getpid()) + ")");
    }
    const FolderLock free_again(folder.path(), 0);
}

TEST_CASE("a lock that is a link, or has no folder, is refused") {
    const TemporaryFolder folder;
    folder.write("elsewhere", "x");
    std::filesystem::create_symlink("elsewhere", folder.path() / ".lock");
    CHECK_THROWS_AS(FolderLock(folder.path(), 0), Error);
    CHECK_THROWS_AS(FolderLock(folder.path() / "nothing", 0), Error);
    CHECK(folder.read("elsewhere") == "x");
}

TEST_CASE("writers in several processes lose no update, and a killed one frees the lock") {
    const TemporaryFolder folder;
    folder.write("count", "0");
    for (int child = 0; child < 4; ++child) {
        const auto pid = ::fork();
        REQUIRE(pid >= 0);
        if (pid == 0) {
            count_up(folder.path(), 25);
            const FolderLock held_until_killed(folder.path());
            ::kill(::getpid(), SIGKILL);
        }
    }
    while (::wait(nullptr) > 0) {
    }
    CHECK(folder.read("count") == "100");
}
