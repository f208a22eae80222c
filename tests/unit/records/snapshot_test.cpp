// The snapshot: what it holds is believed while nothing changed, and whatever is doubtful about it
// makes the records be read.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <thread>

#include <fcntl.h>
#include <sys/stat.h>

#include "records/folder.h"
#include "records/packed_records.h"
#include "records/snapshot.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr int many = 70; // enough to be worth a snapshot
constexpr int planted = 1987;
const std::string one_file = "data/youth/2026/y26-10000.yaml";

std::string youth_text(int number, int born) {
    const std::string id = "y26-" + std::to_string(10000 + number);
    return "format: 1\nid: " + id + "\nborn: " + std::to_string(born) +
           "\nreferrals:\n  - id: r-5x2a\n    partner: ml-nord\n    received: 2026-03-02\n"
           "    channel: email\n    goals:\n      - {code: job-search, note: canari-objectif}\n"
           "    note: canari-orientation\n    met: {date: 2026-03-09, note: canari-fait}\n"
           "checkpoints:\n  - id: k-1a2b\n    date: 2026-03-10\n    kind: meeting\n"
           "    note: canari-point\n    private: canari-prive\n";
}

struct Kept {
    Kept() {
        here.write("data/maillon.yaml", "format: 1\nassociation: Essai\n");
        here.write("data/partners/ml-nord.yaml",
                   "format: 1\nid: ml-nord\nname: Mission locale Nord\nkind: ML\n"
                   "since: 2025-01-02\nnote: canari-prescripteur\nphone: 01 99 00 12 34\n");
        for (int i = 0; i < many; ++i)
            here.write("data/youth/2026/y26-" + std::to_string(10000 + i) + ".yaml",
                       youth_text(i, 2007));
    }

    [[nodiscard]] fs::path root() const { return here.path() / "data"; }
    [[nodiscard]] fs::path cache() const { return here.path() / "cache/maillon"; }
    [[nodiscard]] std::vector<fs::path> files() const {
        std::vector<fs::path> found;
        if (fs::exists(cache()))
            for (const auto &entry : fs::directory_iterator(cache()))
                found.push_back(entry.path());
        return found;
    }

    // As a reading command does it; files count as settled at once, unless a test asks otherwise.
    Register load(std::chrono::nanoseconds settles = 0ns) const {
        std::this_thread::sleep_for(6ms); // the clock of file systems ticks every 4
        Folder folder(root(), Writing::real);
        folder.set_cache(cache(), settles);
        Register whole = folder.load_all(FreeTexts::left_out);
        folder.keep_snapshot(whole, folder.problems());
        return whole;
    }
    [[nodiscard]] int born() const { return load().youths[0].born.year; }

    // What the snapshot holds of the first young person becomes another's.
    void plant() const {
        const Register whole = load();
        Youth other = whole.youths[0];
        other.born.year = planted;
        const Snapshot snapshot(cache(), basis());
        SnapshotWriter writer(cache(), basis());
        const std::string bytes = packed(other);
        for (Seen seen : snapshot.all()) {
            if (seen.file == "youth/2026/y26-10000") seen.bytes = bytes;
            writer.add(seen);
        }
        writer.finish();
    }
    // There are no identities.
    [[nodiscard]] SnapshotBasis basis() const {
        return basis_of(root(), fingerprint((root() / "identities").string()));
    }

    TemporaryFolder here;
};

// Kept, and believed: the planted year is answered.
struct Believed : Kept {
    Believed() {
        plant();
        REQUIRE(born() == planted);
    }
    [[nodiscard]] fs::path file() const { return files().at(0); }
    [[nodiscard]] std::string bytes() const {
        return here.read("cache/maillon/" + file().filename().string());
    }
    void replace(const std::string &bytes) const {
        here.write("cache/maillon/" + file().filename().string(), bytes);
        fs::permissions(file(), fs::perms::owner_read | fs::perms::owner_write);
    }
};

} // namespace

TEST_CASE("a snapshot is believed while nothing changed") {
    const Believed kept;
    CHECK(kept.born() == planted);
    Folder folder(kept.root(), Writing::real);
    folder.set_cache(kept.cache());
    CHECK(folder.load_all(FreeTexts::kept).youths[0].born.year ==
          2007); // whoever needs texts reads
}

TEST_CASE("a snapshot is this user's alone, and tells nothing by its name") {
    const Believed kept;
    REQUIRE(kept.files().size() == 1);
    struct stat status {};
    REQUIRE(::stat(kept.file().c_str(), &status) == 0);
    CHECK((status.st_mode & 07777U) == 0600);
    REQUIRE(::stat(kept.cache().c_str(), &status) == 0);
    CHECK((status.st_mode & 07777U) == 0700);
    CHECK(kept.file().filename().string().size() == 16 + std::string(".snapshot").size());
}

TEST_CASE("no free text and no number is in a snapshot, and that one is there is known") {
    const Kept kept;
    (void)kept.load();
    const std::string bytes =
        kept.here.read("cache/maillon/" + kept.files().at(0).filename().string());
    CHECK(bytes.find("canari") == std::string::npos);
    CHECK(bytes.find("01 99") == std::string::npos);
    const Register whole = kept.load();
    CHECK(whole.youths[0].checkpoints[0].private_note == "…");
    CHECK(whole.youths[0].checkpoints[0].fact.note == "…");
    CHECK(whole.youths[0].referrals[0].note == "…");
    CHECK(whole.youths[0].referrals[0].goals[0].note == "…");
    CHECK(whole.partners[0].note == "…");
    CHECK(whole.partners[0].constraints.empty());
}

TEST_CASE("a record that changed is read, even of the same size and with its old date") {
    const Believed kept;
    SUBCASE("another text of the same size") { kept.here.write(one_file, youth_text(0, 2006)); }
    SUBCASE("and the date put back") {
        struct stat before {};
        REQUIRE(::stat((kept.here.path() / one_file).c_str(), &before) == 0);
        kept.here.write(one_file, youth_text(0, 2006));
        const timespec times[2] = {before.st_atim, before.st_mtim}; // touch -r
        REQUIRE(::utimensat(AT_FDCWD, (kept.here.path() / one_file).c_str(), times, 0) == 0);
    }
    SUBCASE("a date in the past") {
        kept.here.write(one_file, youth_text(0, 2006));
        const timespec times[2] = {{1, 0}, {1, 0}};
        REQUIRE(::utimensat(AT_FDCWD, (kept.here.path() / one_file).c_str(), times, 0) == 0);
    }
    SUBCASE("another file in its place") {
        kept.here.write("data/other", youth_text(0, 2006));
        fs::rename(kept.here.path() / "data/other", kept.here.path() / one_file);
    }
    CHECK(kept.born() == 2006);
}

TEST_CASE("a record that was just written is not kept: it may change in the same tick") {
    const Kept kept;
    (void)kept.load(2s);
    CHECK(kept.files().empty());
    for (int i = 0; i < 30; ++i) {
        kept.here.write(one_file, youth_text(0, 1990 + i % 10));
        Folder folder(kept.root(), Writing::real);
        folder.set_cache(kept.cache());
        const Register whole = folder.load_all(FreeTexts::left_out);
        CHECK(whole.youths[0].born.year == 1990 + i % 10);
        folder.keep_snapshot(whole, folder.problems());
    }
}

TEST_CASE("nothing is kept while an identity was just written: it may change in the same tick") {
    const Kept kept;
    std::this_thread::sleep_for(150ms);
    kept.here.write("data/identities/2026/y26-10000.yaml",
                    "format: 1\nid: y26-10000\nname: Inès B.\n");
    (void)kept.load(120ms);
    CHECK(kept.files().empty());
    std::this_thread::sleep_for(150ms);
    (void)kept.load(120ms);
    CHECK(kept.files().size() == 1);
}

TEST_CASE("a record with a problem is not kept") {
    const Kept kept;
    kept.here.write("data/youth/2026/y26-10001.yaml", youth_text(1, 2007) + "unknown: 1\n");
    (void)kept.load();
    const Snapshot snapshot(kept.cache(), kept.basis());
    CHECK(snapshot.all().size() == many); // all but one, and the partner
    for (const Seen &seen : snapshot.all())
        CHECK(seen.file != "youth/2026/y26-10001");
}

TEST_CASE("records with a problem are read again and again, and the snapshot stays as it is") {
    const Kept kept;
    for (int i = 0; i < many; ++i)
        kept.here.write("data/youth/2026/y26-" + std::to_string(20000 + i) + ".yaml",
                        youth_text(10000 + i, 2007) + "unknown: 1\n");
    (void)kept.load();
    const auto inode = [&] {
        struct stat status {};
        REQUIRE(::stat(kept.files().at(0).c_str(), &status) == 0);
        return status.st_ino;
    };
    const auto first = inode();
    (void)kept.load();
    CHECK(inode() == first);
}

TEST_CASE("a snapshot that is cut, changed by a bit, or longer is not believed") {
    const Believed kept;
    const std::string whole = kept.bytes();
    for (std::size_t at = 0; at < whole.size(); at += 97) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
        kept.replace(changed);
        CHECK(Snapshot(kept.cache(), kept.basis()).all().empty());
        kept.replace(whole.substr(0, at));
        CHECK(Snapshot(kept.cache(), kept.basis()).all().empty());
    }
    kept.replace(whole + "x");
    CHECK(kept.born() == 2007);
}

TEST_CASE("a snapshot of another program, of other names or another folder is not believed") {
    const Believed kept;
    const std::string whole = kept.bytes();
    SnapshotBasis other = kept.basis();
    SUBCASE("program") { other.program += " 2"; }
    SUBCASE("names") { ++other.names; }
    CHECK(Snapshot(kept.cache(), kept.basis()).all().size() == many + 1);
    if (other != kept.basis()) CHECK(Snapshot(kept.cache(), other).all().empty());
    SUBCASE("an identity came") {
        kept.here.write("data/identities/2026/y26-10000.yaml",
                        "format: 1\nid: y26-10000\nname: Inès B.\n");
        CHECK(kept.born() == 2007);
    }
    SUBCASE("the folder was copied") {
        fs::copy(kept.root(), kept.here.path() / "copy", fs::copy_options::recursive);
        const SnapshotBasis theirs = basis_of(kept.here.path() / "copy", kept.basis().names);
        CHECK(theirs.root != kept.basis().root);
        CHECK(Snapshot(kept.cache(), theirs).all().empty());
    }
}

TEST_CASE("a snapshot that others may write or read, or a link, is not believed") {
    const Believed kept;
    SUBCASE("readable") {
        fs::permissions(kept.file(), fs::perms::group_read, fs::perm_options::add);
    }
    SUBCASE("a link") {
        const fs::path file = kept.file();
        fs::rename(file, kept.here.path() / "moved");
        fs::create_symlink(kept.here.path() / "moved", file);
    }
    CHECK(Snapshot(kept.cache(), kept.basis()).all().empty());
}

TEST_CASE("what is gone or forgotten does not stay in the cache") {
    const Believed kept;
    SUBCASE("a record that is gone") {
        fs::remove(kept.here.path() / one_file);
        (void)kept.load();
    }
    SUBCASE("a record that somebody else forgot") {
        kept.here.write(one_file, "format: 1\nid: y26-10000\nforgotten: {month: 2026-11, "
                                  "reason: retention}\n");
        (void)kept.load(2s);
    }
    const Snapshot snapshot(kept.cache(), kept.basis());
    for (const Seen &seen : snapshot.all())
        CHECK(seen.file != "youth/2026/y26-10000");
}

TEST_CASE("a snapshot can be dropped") {
    const Believed kept;
    Folder folder(kept.root(), Writing::real);
    folder.set_cache(kept.cache());
    folder.drop_snapshot();
    CHECK(kept.files().empty());
    CHECK(kept.born() == 2007);
}

TEST_CASE("where nothing can be kept, all is read and nothing is said") {
    const Kept kept;
    kept.here.write("cache", "a file where the folder would be");
    CHECK(kept.born() == 2007);
    Folder folder(kept.root(), Writing::real);
    folder.set_cache(kept.root() / "cache"); // never in the data folder (6-quality, I9)
    const Register whole = folder.load_all(FreeTexts::left_out);
    folder.keep_snapshot(whole, folder.problems());
    CHECK_FALSE(fs::exists(kept.root() / "cache"));
}

TEST_CASE("a packed record comes back, and broken bytes give nothing") {
    const Kept kept;
    const Youth youth = Folder(kept.root(), Writing::real).load_all().youths[0];
    const std::string bytes = packed(youth);
    REQUIRE(unpacked_youth(bytes));
    CHECK(packed(*unpacked_youth(bytes)) == bytes);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(unpacked_youth(bytes.substr(0, size)));
    CHECK_FALSE(unpacked_youth(bytes + "x"));
    for (std::size_t at = 0; at < bytes.size(); ++at) // whatever stands there: no crash
        for (const char c : {'\x00', '\x7f', '\xff'}) {
            std::string changed = bytes;
            changed[at] = c;
            (void)unpacked_youth(changed);
        }
}

} // namespace maillon
