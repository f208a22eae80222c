// An association for PostgreSQL: words of records stand in COPY's cells and nowhere else, escaped.
// SPDX-License-Identifier: MIT
#include "report/sql_export.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "base/code_points.h"
#include "report/sql_copy.h"
#include "unit/report/small_register.h"

using namespace maillon;

namespace {

std::string exported(const Register &whole) {
    const Calendars calendars(whole.settings);
    const Register known = as_known(whole, small::today);
    const Assessment assessment = assess(whole, known, calendars, small::today);
    const auto courses = courses_of(known, calendars, small::today);
    return association_sql({"afev-95", known, assessment, courses});
}

bool has(const std::string &text, std::string_view wanted) {
    return text.find(wanted) != text.npos;
}

} // namespace

TEST_CASE("a cell of COPY: what would end the row, the data or the cell is escaped") {
    CHECK(in_copy("L'École « d'à côté »") == "L'École « d'à côté »");
    CHECK(in_copy("\\") == "\\\\");
    CHECK(in_copy("\\.") == "\\\\.");
    CHECK(in_copy("\\N") == "\\\\N");
    CHECK(in_copy("a\tb\nc\r\n") == "a\\tb\\nc\\r\\n");
    CHECK(in_copy("") == "");
    CHECK(in_copy("\x1b[31m") == "\\x1b[31m");
    CHECK(in_copy("\u202e!") == "\\xe2\\x80\\xae!");
    CHECK(in_copy("\u00851") == "\\xc2\\x851");
    CHECK(in_copy("\x7f") == "\\x7f");
}

TEST_CASE("what PostgreSQL can't hold becomes the sign for it") {
    CHECK(in_copy(std::string_view("a\0b", 3)) == "a\xef\xbf\xbd"
                                                  "b");
    CHECK(in_copy("a\xff") == "a\xef\xbf\xbd");
}

TEST_CASE("a table is COPY, its rows and the end of data") {
    const ExportTable table{
        "partners",
        {"a", "b", "c", "d", "e"},
        {{std::string("x\ty"), Decimal{0.1, 2}, true, small::today, std::monostate()},
         {Phone{"0134567890"}, 3L, false, std::vector<std::string>{"u", "\\v"}, std::string()}}};
    CHECK(table_copy(table) ==
          "COPY maillon.partners (a, b, c, d, e) FROM stdin WITH (ENCODING 'UTF8');\n"
          "x\\ty\t0.1\tt\t2026-11-23\t\\N\n"
          "0134567890\t3\tf\tu, \\\\v\t\n"
          "\\.\n");
}

TEST_CASE("only the key of the association stands outside the data") {
    Register whole = small::whole();
    whole.settings.association = "Zyxwv'); DROP SCHEMA maillon; --";
    whole.partners[1].name = "\\.\nCanarine $$ 'x'";
    whole.partners[1].territory = "Gardiane";
    std::string outside;
    bool is_data = false;
    const std::string sql = exported(whole);
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t end = sql.find('\n', at);
        const std::string line = sql.substr(at, end - at);
        at = end + 1;
        if (line == "\\.") is_data = false;
        if (!is_data) outside += line + "\n";
        if (line.starts_with("COPY ")) is_data = true;
    }
    for (const char *word : {"Zyxwv", "Canarine", "Gardiane", "y26-7kq2m", "r-5x2a"})
        CHECK_FALSE(has(outside, word));
    CHECK(has(outside, "VALUES IN ('afev-95')"));
    CHECK(has(sql, "\\\\.\\nCanarine $$ 'x'\tFT\tGardiane"));
    CHECK(sql.ends_with("\\.\nCOMMIT;\n"));
}

TEST_CASE("no person, no note and no sensitive partner leaves") {
    Register whole = small::whole();
    whole.partners[2].kind = "PJJ";
    const std::string sql = exported(whole);
    for (const std::string &word : small::canaries)
        CHECK_FALSE(has(sql, word));
    for (const char *word : {"Jean-Vladimir", "Odile", "Angelina", "Six conseillers", "fatigue",
                             "Quatre rencontres", "sans permis", "mobility", "m-4k2x", "c-4m2x",
                             "Marie-Curie", "lycee-curie", "PJJ", "2010-05-04", "not-eligible"})
        CHECK_FALSE(has(sql, word));
    CHECK(has(sql, "afev-95\tautre/1\t\\N\tAutre\tGarges\t"));
    CHECK(has(sql,
              "afev-95\ty26-7kq2m\tr-5x2a\tft-sarcelles\t2026-09-07\tpaused\tf\tf\t2026-09-08\t"
              "2026-09-09\t2026-09-14\t2026-09-21\t2026-09-16\t2026-09-22\t\\N\t\\N\t\\N\t"));
    CHECK(has(sql, "\ty26-b0b0b\tr-1111\tautre/1\t2026-11-02\t"));
}

TEST_CASE("prospects and closed partners have no level in words; a missing partner has no key") {
    Register whole = small::whole();
    whole.youths[1].referrals[0].partner = "prevention-les-quais"; // its record can't be read
    const std::string sql = exported(whole);
    CHECK(has(sql, "afev-95\tml-nord\tMission locale Nord\tML\t\\N\tprospect\tprospect\tf\t"));
    CHECK(has(sql, "afev-95\tancien\tAncien partenaire\tML\t\\N\tclosed\t"));
    CHECK(has(
        sql,
        "afev-95\tft-sarcelles\tFrance Travail Sarcelles\tFT\tSarcelles (95)\tpilot\tpilot\tt\t"));
    CHECK_FALSE(has(sql, "prevention-les-quais"));
    CHECK(has(sql, "\ty26-b0b0b\tr-1111\t\\N\t"));
}

TEST_CASE("an empty association is rows of none") {
    const std::string sql = exported(small::empty());
    CHECK(has(sql, "afev-95\tAfev Val-d'Oise\t2026-11-23\t1\t2\t10\t7\n\\.\n"));
    CHECK(has(sql, "owed_since, owed_by) FROM stdin WITH (ENCODING 'UTF8');\n\\.\nCOMMIT;\n"));
}

TEST_CASE("every partition has a key that begins with the association") {
    const std::string schema(sql_schema());
    CHECK(has(schema, "PRIMARY KEY (association, partner)\n) PARTITION BY LIST (association);"));
    CHECK(has(schema,
              "PRIMARY KEY (association, youth, referral)\n) PARTITION BY LIST (association);"));
    CHECK(schema.find("\\set ON_ERROR_STOP on") < schema.find("COPY"));
}
