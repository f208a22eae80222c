// The agenda for a calendar: an all-day event for each thing due. Overdue ones stand on the day
// asked, for nobody looks into last week.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "base/text.h"
#include "report/agenda_ics.h"
#include "report/agenda_words.h"
#include "report/content_lines.h"

namespace maillon {
namespace {

std::string compact(Date date) {
    std::string text = date.iso();
    std::erase(text, '-');
    return text;
}

// The same thing keeps its name when its day moves, so that a calendar moves the event.
std::string name_of(const AgendaItem &item) {
    std::string name(duty_code(item.duty));
    for (const std::string *id : {&item.partner, &item.youth})
        if (!id->empty()) name += "." + *id;
    return name;
}

std::string event(const AgendaItem &item, const std::string &uid, const Register &known, Date at,
                  const View &view) {
    const Date day = std::max(item.due, at);
    const std::string summary = say(whom_and_what(item, known, at, view), view.speech);
    std::string out = "BEGIN:VEVENT\r\n";
    out += content_line("UID", in_content(uid));
    out += content_line("DTSTAMP", compact(at) + "T000000Z");
    out += content_line("DTSTART;VALUE=DATE", compact(day));
    out += content_line("DTEND;VALUE=DATE", compact(day + 1));
    out += content_line("SUMMARY", in_content(summary));
    out += content_line(
        "DESCRIPTION",
        in_content(say(item.due, view.speech) +
                   (item.command.empty() ? "" : "\n" + say(item.command, view.speech))));
    out += content_line("CATEGORIES", in_content(duty_code(item.duty)));
    out += "TRANSP:TRANSPARENT\r\n";
    return out + "END:VEVENT\r\n";
}

} // namespace

std::string agenda_ics(const std::vector<AgendaItem> &items, const Register &known, Date at,
                       const View &view) {
    std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    out +=
        content_line("PRODID", view.speech.language == Language::french ? "-//maillon//agenda//FR"
                                                                        : "-//maillon//agenda//EN");
    out += "CALSCALE:GREGORIAN\r\n";
    std::map<std::string, int> seen;
    for (const AgendaItem &item : items) {
        std::string name = name_of(item);
        const int times = ++seen[name];
        if (times > 1) name += "." + std::to_string(times);
        out += event(item, name + "@" + slug(known.settings.association) + ".maillon", known, at,
                     view);
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace maillon
