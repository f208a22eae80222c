// Tables, address books and calendars that leave: valid in their format, whatever the records hold.
// SPDX-License-Identifier: MIT
#include "report/exported.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "base/text.h"
#include "report/agenda_ics.h"
#include "report/content_lines.h"
#include "report/csv.h"
#include "unit/report/small_register.h"

using namespace maillon;

namespace {

// The strict reader of RFC 2425's lines: every line ends with CR LF, is at most 75 octets, is UTF-8
// of its own; unfolded it is NAME[;PARAMETER=VALUE]:value. Empty where something is wrong.
std::vector<std::string> content_lines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find("\r\n");
        if (end == text.npos || end > 75 || broken_utf8(text.substr(0, end))) return {};
        const auto line = text.substr(0, end);
        if (line.find_first_of("\r\n\t") != line.npos) return {};
        if (line.starts_with(' ') && !lines.empty())
            lines.back() += line.substr(1);
        else if (line.find(':') == line.npos || !(line[0] >= 'A' && line[0] <= 'Z'))
            return {};
        else
            lines.emplace_back(line);
        text.remove_prefix(end + 2);
    }
    return lines;
}

std::size_t count(const std::vector<std::string> &lines, const std::string &wanted) {
    return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), wanted));
}

View plain() {
    View view;
    view.speech = {Language::french, false, small::today};
    return view;
}

AgendaItem item(const char *due, const char *youth, std::string_view text) {
    AgendaItem one;
    one.due = small::day(due);
    one.duty = Duty::decide;
    one.youth = youth;
    one.text = {text, {}};
    return one;
}

} // namespace

TEST_CASE("a cell that is wholly a number or a phone number stays; formulas are dead") {
    CHECK(csv_cell("+33 1 00 00 00 00", ',') == "+33 1 00 00 00 00");
    CHECK(csv_cell("-2,5", ';') == "\"-2,5\"");
    CHECK(csv_cell("-2.5", ';') == "-2.5");
    CHECK(csv_cell("+1+1", ',') == "'+1+1");
    CHECK(csv_cell("=1+1", ',') == "'=1+1");
    CHECK(csv_cell("@SUM(A1)", ',') == "'@SUM(A1)");
    CHECK(csv_cell("＝1", ',') == "'＝1");
    CHECK(csv_cell("-", ',') == "'-");
    CHECK(csv_cell("a\tb", '\t') == "a\\x09b");
    CHECK(csv_cell("a|b", '|') == "\"a|b\"");
    CHECK(csv_cell("un\ndeux", ',') == "\"un\ndeux\"");
    CHECK(csv_cell("\n=1", ',') == "\"'\n=1\"");
}

TEST_CASE("a table for a French spreadsheet: mark, semicolons, decimal comma, phones whole") {
    const ExportTable table{"t",
                            {"phone", "points", "note", "list", "flag"},
                            {{Phone{"0134567890"}, Decimal{2.5, 2}, std::string("a;b"),
                              std::vector<std::string>{"x", "y"}, true}}};
    CHECK(table_csv(table, {';', true, true}) == "\xef\xbb\xbfphone;points;note;list;flag\r\n"
                                                 "01 34 56 78 90;\"2,50\";\"a;b\";\"x, y\";1\r\n");
    CHECK(table_csv(table, {}) == "phone,points,note,list,flag\r\n"
                                  "01 34 56 78 90,2.50,\"a;b\",\"x, y\",1\r\n");
}

TEST_CASE("JSON keeps values as they are; ndjson has a line for each row") {
    const ExportTable table{
        "partners", {"id", "phone", "n"}, {{std::string("a"), Phone{"0134567890"}, 3L}, {}}};
    ExportTable filled = table;
    filled.rows[1] = {std::monostate(), std::string("x\ny"), false};
    CHECK(table_ndjson(filled) == "{\"format\":1,\"id\":\"a\",\"phone\":\"0134567890\",\"n\":3}\n"
                                  "{\"format\":1,\"id\":null,\"phone\":\"x\\ny\",\"n\":false}\n");
    const std::string json = table_json(filled, small::today);
    CHECK(json.find("\"format\": 1") != json.npos);
    CHECK(json.find("\"partners\": [") != json.npos);
}

TEST_CASE("content lines: escaped, folded at 75 octets, no character cut") {
    CHECK(in_content("a,b;c\\d\ne\r\n") == "a\\,b\\;c\\\\d\\ne\\n");
    CHECK(in_content("\x1b\u202e") == "\\\\x1b\\\\u{202e}");
    for (std::size_t size = 60; size < 90; ++size) {
        const std::string value = std::string(size, 'a') + "éèœ€😀" + std::string(200, 'b');
        const auto lines = content_lines(content_line("SUMMARY", value));
        REQUIRE(lines.size() == 1);
        CHECK(lines[0] == "SUMMARY:" + value);
    }
}

TEST_CASE("an address book holds who is there, and no line of it can be forged") {
    Register known;
    Partner partner;
    partner.id = "ft";
    partner.name = "France Travail; Sarcelles";
    Contact contact = small::contact("c-0001", "Jean\r\nEND:VCARD, \\P.", "2025-01-14");
    contact.phone = "0134567890";
    Contact gone = small::contact("c-0002", "Nadia S.", "2025-01-14");
    gone.until = small::on("2026-01-01");
    partner.contacts = {contact, gone};
    known.partners = {partner};
    const auto lines = content_lines(contacts_vcard(known, small::today));
    CHECK(count(lines, "BEGIN:VCARD") == 1);
    CHECK(count(lines, "END:VCARD") == 1);
    CHECK(lines[1] == "VERSION:3.0");
    CHECK(count(lines, "TEL;TYPE=WORK,VOICE:01 34 56 78 90") == 1);
    CHECK(count(lines, "ORG:France Travail\\; Sarcelles") == 1);
}

TEST_CASE("a calendar: one event for each thing due, with a name that stays and no clock") {
    Register known;
    known.settings = small::settings();
    const std::vector<AgendaItem> items = {item("2026-11-20", "y26-aaaaa", "décider, enfin"),
                                           item("2026-12-01", "y26-aaaaa", "décider; l'autre")};
    const std::string text = agenda_ics(items, known, small::today, plain());
    const auto lines = content_lines(text);
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(count(lines, "BEGIN:VEVENT") == 2);
    CHECK(count(lines, "END:VEVENT") == 2);
    CHECK(count(lines, "DTSTAMP:20261123T000000Z") == 2);
    CHECK(count(lines, "DTSTART;VALUE=DATE:20261123") == 1); // overdue: on the day asked
    CHECK(count(lines, "DTEND;VALUE=DATE:20261124") == 1);
    CHECK(count(lines, "DTSTART;VALUE=DATE:20261201") == 1);
    CHECK(count(lines, "UID:decide.y26-aaaaa@afev-val-d-oise.maillon") == 1);
    CHECK(count(lines, "UID:decide.y26-aaaaa.2@afev-val-d-oise.maillon") == 1);
    CHECK(agenda_ics(items, known, small::today, plain()) == text);
}

TEST_CASE("names stand in a table only where they were asked for; private notes never") {
    Register known;
    Youth youth;
    youth.id = "y26-aaaaa";
    Checkpoint one = small::held("k-0001", "2026-11-01", "call", "note");
    one.private_note = "secret";
    youth.checkpoints = {one};
    known.youths = {youth};
    known.identities["y26-aaaaa"].name = "Inès B.";
    View named = plain();
    named.names = Names::shown;
    for (const View &view : {plain(), named}) {
        const std::string all = table_csv(youths_table(known, view), {}) +
                                table_csv(referrals_table(known, view), {}) +
                                table_csv(checkpoints_table(known, exchanges_of(known), view), {});
        CHECK((all.find("Inès") != all.npos) == (view.names == Names::shown));
        CHECK(all.find("secret") == all.npos);
    }
}
