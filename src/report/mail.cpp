// Headers, then multipart/alternative: the plain text first, the page of HTML behind it.
// SPDX-License-Identifier: MIT
#include "report/mail.h"

#include <array>
#include <cstdint>
#include <stdexcept>

#include <fmt/format.h>

#include "report/mail_encoding.h"

namespace maillon {
namespace {

// FNV-1a: no secret, only the same for the same.
class Mark {
public:
    void add(std::string_view text) {
        for (const char c : text) {
            sum_ ^= static_cast<unsigned char>(c);
            sum_ *= 0x100000001b3U;
        }
        sum_ ^= 0xffU; // ends the text: a byte that UTF-8 never holds
        sum_ *= 0x100000001b3U;
    }
    [[nodiscard]] std::string text() const { return fmt::format("{:016x}", sum_); }

private:
    std::uint64_t sum_ = 0xcbf29ce484222325U;
};

std::string mark_of(const Mail &mail) {
    Mark mark;
    mark.add(mail.from);
    for (const std::string &one : mail.to)
        mark.add(one);
    for (const std::string *part : {&mail.subject, &mail.text, &mail.html})
        mark.add(*part);
    return mark.text();
}

std::string date_header(Date day) {
    constexpr std::array<std::string_view, 7> days = {"Mon", "Tue", "Wed", "Thu",
                                                      "Fri", "Sat", "Sun"};
    constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return fmt::format("Date: {}, {:02} {} {} 00:00:00 +0000\n",
                       days.at(static_cast<std::size_t>(day.weekday())), day.day(),
                       months.at(static_cast<std::size_t>(day.month() - 1)), day.year());
}

std::string address(const std::string &typed) {
    if (!is_mail_address(typed)) throw std::logic_error("not an address for a header");
    return typed;
}

std::string recipients(const std::vector<std::string> &to) {
    std::string out;
    for (const std::string &one : to)
        out += (out.empty() ? "" : ",\n ") + address(one);
    return out;
}

std::string part(std::string_view type, const std::string &boundary, const std::string &text) {
    return fmt::format("--{}\nContent-Type: {}; charset=UTF-8\n"
                       "Content-Transfer-Encoding: quoted-printable\n\n{}\n",
                       boundary, type, quoted_printable(text));
}

} // namespace

std::string mail_message(const Mail &mail) {
    const std::string mark = mark_of(mail);
    const std::string from = address(mail.from);
    // "=_" stands in no line of quoted-printable.
    const std::string boundary = "=_maillon_" + mark;
    const std::string iso = mail.day.iso();
    return "From: " + from + "\nTo: " + recipients(mail.to) + "\n" +
           mail_header("Subject", mail.subject) + date_header(mail.day) +
           fmt::format("Message-ID: <{}.{}@{}>\n", iso, mark, from.substr(from.rfind('@') + 1)) +
           "MIME-Version: 1.0\nAuto-Submitted: auto-generated\nContent-Language: " +
           (mail.language == Language::french ? "fr" : "en") +
           "\nContent-Type: multipart/alternative;\n boundary=\"" + boundary + "\"\n\n" +
           part("text/plain", boundary, mail.text) + part("text/html", boundary, mail.html) + "--" +
           boundary + "--\n";
}

} // namespace maillon
