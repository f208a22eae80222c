// A mail read back by a reader of its own: what was put in comes out, and nothing else acts.
// SPDX-License-Identifier: MIT
#include "report/mail.h"

#include <doctest/doctest.h>

#include <map>
#include <sstream>
#include <stdexcept>

#include "report/mail_encoding.h"
#include "support/dice.h"

using namespace maillon;
using std::string;

namespace {

int hex_digit(char c) { return c <= '9' ? c - '0' : c - 'A' + 10; }

// Of "=C3=A9", in a word of a header ("_" is a space there) or in a body (a "=" at a line's end
// joins it to the next).
string decoded(const string &text, bool in_header) {
    string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (in_header && text[i] == '_') {
            out += ' ';
        } else if (text[i] != '=') {
            out += text[i];
        } else if (text[i + 1] == '\n') {
            ++i;
        } else {
            out += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
            i += 2;
        }
    }
    return out;
}

// The words of a header joined again.
string decoded_header(string value) {
    if (value.find("=?") == string::npos) return value;
    string out;
    std::istringstream words(value);
    for (string word; words >> word;) {
        REQUIRE(word.starts_with("=?UTF-8?Q?"));
        REQUIRE(word.ends_with("?="));
        CHECK(word.size() <= 75);
        out += decoded(word.substr(10, word.size() - 12), true);
    }
    return out;
}

struct Read {
    std::map<string, string> headers;
    string body;
};

// Headers up to the empty line, folded ones joined.
Read read_part(const string &text) {
    Read read;
    std::istringstream lines(text);
    string name;
    for (string line; std::getline(lines, line) && !line.empty();) {
        CHECK(line.size() <= 76);
        if (line.front() == ' ') {
            read.headers[name] += line;
            continue;
        }
        const auto colon = line.find(": ");
        name = line.substr(0, colon == string::npos ? line.size() - 1 : colon);
        CHECK_FALSE(read.headers.contains(name));
        read.headers[name] = colon == string::npos ? "" : line.substr(colon + 2);
    }
    read.body = text.substr(text.find("\n\n") + 2);
    return read;
}

struct Parsed {
    Read message, text, html;
};

Parsed parsed(const string &mail) {
    Parsed all;
    all.message = read_part(mail);
    const string &type = all.message.headers["Content-Type"];
    const auto quote = type.find('"');
    const string fence = "--" + type.substr(quote + 1, type.size() - quote - 2);
    const string &body = all.message.body;
    const auto second = body.find("\n" + fence + "\n");
    const auto end = body.find("\n" + fence + "--\n");
    REQUIRE(body.starts_with(fence + "\n"));
    REQUIRE(second != string::npos);
    REQUIRE(end == body.size() - fence.size() - 4);
    all.text = read_part(body.substr(fence.size() + 1, second - fence.size() - 1));
    all.html = read_part(body.substr(second + fence.size() + 2, end - second - fence.size() - 2));
    return all;
}

Mail made() {
    return {"afev@example.org",
            {"equipe@example.org", "o'hara+x@sub.example.org"},
            "Afev Val-d'Oise, semaine 47 : été",
            *Date::from_civil(2026, 11, 23),
            Language::french,
            "Bonjour,\n.\nFrom here\n",
            "<p>é</p>\n"};
}

const std::vector<string> pieces = {"a",  "é", "日本", "=",     ".",  "\n",    " ",
                                    "\t", "_", "?",    "From ", "--", "=?a?=", "0123456789"};

string random_text(Dice &dice, int length) {
    string text;
    for (int i = 0; i < length; ++i)
        text += pieces[static_cast<std::size_t>(dice.below(static_cast<int>(pieces.size())))];
    return text;
}

} // namespace

TEST_CASE("headers and both forms come out as they went in") {
    const Mail mail = made();
    Parsed read = parsed(mail_message(mail));
    auto &headers = read.message.headers;
    CHECK(headers["From"] == "afev@example.org");
    CHECK(headers["To"] == "equipe@example.org, o'hara+x@sub.example.org");
    CHECK(decoded_header(headers["Subject"]) == mail.subject);
    CHECK(headers["Date"] == "Mon, 23 Nov 2026 00:00:00 +0000");
    CHECK(headers["MIME-Version"] == "1.0");
    CHECK(headers["Auto-Submitted"] == "auto-generated");
    CHECK(headers["Content-Language"] == "fr");
    CHECK(headers["Message-ID"].starts_with("<2026-11-23."));
    CHECK(headers["Message-ID"].ends_with("@example.org>"));
    CHECK(read.text.headers["Content-Type"] == "text/plain; charset=UTF-8");
    CHECK(read.html.headers["Content-Type"] == "text/html; charset=UTF-8");
    CHECK(decoded(read.text.body, false) == mail.text);
    CHECK(decoded(read.html.body, false) == mail.html);
}

TEST_CASE("the same mail is the same bytes, another has another id") {
    Mail mail = made();
    const string first = mail_message(mail);
    CHECK(first == mail_message(mail));
    const auto id = [](const string &text) { return read_part(text).headers["Message-ID"]; };
    mail.text += "x";
    CHECK(id(mail_message(mail)) != id(first));
    Mail moved = made();
    std::swap(moved.text, moved.html);
    CHECK(id(mail_message(moved)) != id(first));
}

TEST_CASE("any text survives, in lines of 76, and no line of it acts on the way") {
    Dice dice(20261123);
    for (int trial = 0; trial < 300; ++trial) {
        Mail mail = made();
        mail.text = random_text(dice, dice.below(200));
        mail.html = random_text(dice, dice.below(200));
        mail.subject = "x" + random_text(dice, dice.below(60));
        const string message = mail_message(mail);
        Parsed read = parsed(message);
        CHECK(decoded(read.text.body, false) == mail.text);
        CHECK(decoded(read.html.body, false) == mail.html);
        CHECK(decoded_header(read.message.headers["Subject"]) == mail.subject);
        std::istringstream lines(message);
        for (string line; std::getline(lines, line);) {
            CHECK(line.size() <= 76);
            CHECK_FALSE(line.starts_with('.'));
            CHECK_FALSE(line.starts_with("From "));
            CHECK_FALSE(line.ends_with(' '));
            for (const char c : line)
                CHECK((c == '\t' || (c >= ' ' && c < '\x7f')));
        }
    }
}

TEST_CASE("an address is one address alone") {
    for (const char *good : {"equipe@example.org", "root@localhost", "a.b+c_d'e@x-y.example"})
        CHECK(is_mail_address(good));
    for (const char *bad : {"",
                            "equipe",
                            "@example.org",
                            "a@",
                            "a b@example.org",
                            "a@example.org,b@example.org",
                            "a@example.org\nBcc: b@example.org",
                            "a@example.org\r",
                            "<a@example.org>",
                            "Équipe <a@example.org>",
                            "é@example.org",
                            "a@exämple.org",
                            "a..b@example.org",
                            ".a@example.org",
                            "a@.org",
                            "a@example.",
                            "a@-example.org",
                            "a@b@example.org",
                            "\"a\"@example.org",
                            "a@example.org;b",
                            "a(x)@example.org",
                            "a\\@example.org"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_mail_address(bad));
    }
    CHECK(is_mail_address(string(64, 'a') + "@example.org"));
    CHECK_FALSE(is_mail_address(string(65, 'a') + "@example.org"));
    Mail mail = made();
    mail.to.emplace_back("a@example.org\nBcc: b@example.org");
    CHECK_THROWS_AS(mail_message(mail), std::logic_error);
}
