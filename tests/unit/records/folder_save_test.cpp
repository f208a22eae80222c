// Changing and creating records: one file, only what changed, nothing on a fault.
// SPDX-License-Identifier: MIT
#include <filesystem>

#include <doctest/doctest.h>

#include "base/error.h"
#include "records/folder.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

const std::string file = "partners/ft.yaml";
const std::string record = "format: 1\r\nid: ft\r\nname: 'FT'   # à la main\r\nkind: FT\r\n"
                           "since: 2025-01-01\r\ncolour: red\r\n";

struct Sample : TemporaryFolder {
    Sample() {
        write("maillon.yaml", "format: 1\nassociation: Afev\n");
        write(file, record);
        fs::create_directory(path() / "identities");
    }
};

Changes set(const std::string &key, Value value) {
    return {{Change::Action::set, {}, key, std::move(value)}};
}

Changes rhythm(const Partner &) { return set("rhythm", word(45)); }

// What the refusal says, and its further line.
template <class Act> std::string refusal(const Act &act) {
    try {
        act();
    } catch (const Error &error) {
        std::string said = say(error.message(), {});
        for (const auto &line : error.lines())
            said += " | " + say(line, {});
        return said;
    }
    return {};
}

} // namespace

TEST_CASE("a change touches its own line only") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    const Written written = folder.change_partner("ft", rhythm);
    CHECK(written.file == file);
    CHECK(written.before == record);
    CHECK(written.after == sample.read(file));
    CHECK(sample.read(file).find("name: 'FT'   # à la main\r\n") != std::string::npos);
    CHECK(sample.read(file).find("rhythm: 45\r\n") != std::string::npos);
    CHECK(folder.load_partner("ft")->rhythm == 45);
    CHECK(folder.written().size() == 1);
}

TEST_CASE("no change writes nothing") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    const auto before = fs::last_write_time(sample.path() / file);
    const Written written = folder.change_partner("ft", [](auto &) { return Changes{}; });
    CHECK(written.before == written.after);
    CHECK(folder.written().empty());
    CHECK(fs::last_write_time(sample.path() / file) == before);
}

TEST_CASE("a refusal by the one who decides writes nothing") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    CHECK_THROWS_AS(
        folder.change_partner("ft", [](const Partner &) -> Changes { throw refused(msg("no")); }),
        Error);
    CHECK(sample.read(file) == record);
}

TEST_CASE("rehearsal shows what would stand there and writes nothing") {
    const Sample sample;
    Folder folder(sample.path(), Writing::rehearsal);
    folder.change_partner("ft", rhythm);
    folder.change_partner("ft", [](const Partner &partner) {
        CHECK(partner.rhythm == 45);
        return set("note", text("Deux"));
    });
    REQUIRE(folder.written().size() == 1);
    CHECK(folder.written()[0].before == record);
    CHECK(folder.written()[0].after.find("note: Deux\r\n") != std::string::npos);
    CHECK(folder.load_partner("ft")->note == "Deux");
    CHECK(sample.read(file) == record);
    CHECK_FALSE(sample.has(".lock"));
}

TEST_CASE("a file that changed meanwhile is read again, and neither change is lost") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    int asked = 0;
    folder.change_partner("ft", [&](const Partner &partner) {
        if (++asked == 1) sample.write(file, record + "# entre-temps\r\n");
        return rhythm(partner);
    });
    CHECK(asked == 2);
    CHECK(sample.read(file).find("# entre-temps\r\n") != std::string::npos);
    CHECK(sample.read(file).find("rhythm: 45\r\n") != std::string::npos);
    CHECK(refusal([&] {
              folder.change_partner("ft", [&](const Partner &) {
                  sample.write(file, record + "# " + std::to_string(++asked) + "\r\n");
                  return set("rhythm", word(60));
              });
          }) == "partners/ft.yaml keeps changing while it is being written | Nothing was written.");
}

TEST_CASE("a record whose structure is broken is not written") {
    const Sample sample;
    sample.write(file, record + "kind: FT\r\n");
    Folder folder(sample.path(), Writing::real);
    CHECK(refusal([&] {
              folder.change_partner("ft", rhythm);
          }).ends_with("| Fix it first; nothing was written."));
    CHECK(sample.read(file) == record + "kind: FT\r\n");
    sample.write(file, "format: 2\nid: ft\n");
    CHECK(refusal([&] { folder.change_partner("ft", rhythm); }) ==
          "written by a newer maillon ('format: 2') | Fix it first; nothing was written.");
    CHECK(refusal([&] { folder.change_partner("ml", rhythm); }) ==
          "there is no record partners/ml.yaml | Nothing was written.");
}

TEST_CASE("a change that brings an error is refused; an old error elsewhere is no hindrance") {
    const Sample sample;
    sample.write(file, record + "next-checkpoint: 2026-02-30\r\n");
    Folder folder(sample.path(), Writing::real);
    folder.change_partner("ft", rhythm);
    CHECK(refusal([&] {
              folder.change_partner("ft", [](auto &) { return set("kind", word("FTT")); });
          }) == "'kind' has an unknown code ('FTT') | Nothing was written.");
    folder.change_partner("ft", [](auto &) { return set("next-checkpoint", word("2026-03-01")); });
    CHECK(folder.problems().size() == 1); // the unknown key's warning
}

TEST_CASE("a fact that could not be read is not written over") {
    const Sample sample;
    const std::string youth =
        "format: 1\nid: y26-7kq2m\nreferrals:\n"
        "  - {id: r-5x2a, partner: ft, received: 2026-01-05, declined: {date: "
        "2026-02-30, note: Long}}\n";
    sample.write("youth/2026/y26-7kq2m.yaml", youth);
    Folder folder(sample.path(), Writing::real);
    const auto decline = [](const Youth &) -> Changes {
        return {{Change::Action::set,
                 {{"referrals", "r-5x2a"}},
                 "declined",
                 line({{"date", word("2026-02-03")}, {"reason", word("not-eligible")}})}};
    };
    CHECK(refusal([&] { folder.change_youth("y26-7kq2m", decline); }) ==
          "'date' is not a date ('2026-02-30') | Fix it first; nothing was written.");
    CHECK(sample.read("youth/2026/y26-7kq2m.yaml") == youth);
}

TEST_CASE("settings are changed and known at once") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    folder.change_settings([](const Settings &) { return set("school-zone", word("C")); });
    CHECK(folder.settings().school_zone == Zone::c);
}

TEST_CASE("a new record is made once, an identity for its owner only") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    const Value identity =
        map({{"format", word(1)}, {"id", word("y26-7kq2m")}, {"name", text("Inès B.")}});
    folder.create_identity("y26-7kq2m", identity);
    const fs::path made = sample.path() / "identities/2026/y26-7kq2m.yaml";
    CHECK(sample.read("identities/2026/y26-7kq2m.yaml") ==
          "format: 1\nid: y26-7kq2m\nname: Inès B.\n");
    CHECK((fs::status(made).permissions() & fs::perms::mask) == fs::perms(0600));
    CHECK((fs::status(made.parent_path()).permissions() & fs::perms::mask) == fs::perms(0700));
    CHECK(refusal([&] { folder.create_identity("y26-7kq2m", identity); }) ==
          "identities/2026/y26-7kq2m.yaml is there already | Nothing was written.");
    CHECK(refusal([&] {
              folder.create_youth("y26-8xxxx", map({{"format", word(1)}}));
          }) == "'id' is missing | Nothing was written.");
    folder.create_youth("y26-8xxxx", map({{"format", word(1)}, {"id", word("y26-8xxxx")}}));
    CHECK(folder.load_youth("y26-8xxxx"));
}

TEST_CASE("a name is refused where the identities are absent") {
    const Sample sample;
    fs::remove(sample.path() / "identities");
    Folder folder(sample.path(), Writing::real);
    CHECK_THROWS_AS(folder.create_identity("y26-7kq2m", map({{"format", word(1)},
                                                             {"id", word("y26-7kq2m")},
                                                             {"name", text("Inès B.")}})),
                    Error);
    Chance chance = seeded_chance(1);
    CHECK(folder.find_or_add_mentor("m-4k2x", chance, Date()).first == "m-4k2x");
    CHECK_THROWS_AS(folder.find_or_add_mentor("Claire D.", chance, Date()), Error);
}

TEST_CASE("a mentor is found by name, or added once") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    Chance chance = seeded_chance(1);
    const Date today = *Date::from_iso("2026-12-08");
    const auto [id, written] = folder.find_or_add_mentor("Claire D.", chance, today);
    CHECK(looks_like_id(id, 'm'));
    CHECK(sample.read("identities/mentors.yaml") == "format: 1\nmentors:\n  - id: " + id +
                                                        "\n    name: Claire D.\n    since: "
                                                        "2026-12-08\n");
    const auto again = folder.find_or_add_mentor("claire d", chance, today);
    CHECK(again.first == id);
    CHECK_FALSE(again.second);
    const auto other = folder.find_or_add_mentor("Paul R.", chance, today);
    CHECK(other.first != id);
    CHECK(folder.load_people().mentors.size() == 2);
    CHECK(refusal([&] { folder.find_or_add_mentor("m-0000", chance, today); }) ==
          "there is no mentor m-0000");
}

} // namespace maillon
