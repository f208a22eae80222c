// Any bytes as a date in either language: refused, or a day within reach; and a day that is printed
// is read again as itself. SPDX-License-Identifier: MIT
#include <cstdint>
#include <string>

#include "base/date_words.h"
#include "base/message.h"
#include "fuzz/fault.h"

using namespace maillon;

namespace {

void must_be_a_day(Date date) {
    const std::string iso = date.iso();
    if (date.year() < 1 || date.year() > 9999 || iso.size() != 10) fault("a year out of reach");
    const auto again = Date::from_iso(iso);
    if (!again || *again != date) fault("a day is not read again as itself");
    const auto civil = Date::from_civil(date.year(), date.month(), date.day());
    if (!civil || *civil != date) fault("a day is not made of its own parts");
    for (const Language language : {Language::french, Language::english})
        for (const bool brief : {false, true})
            if (say(date, Speech{language, brief, date}).empty()) fault("a day without a word");
}

void must_read_again(Date date, Date today) {
    for (const Leaning leaning : {Leaning::past, Leaning::future}) {
        const auto again = read_date(date.iso(), today, leaning);
        if (!again || *again != date) fault("a printed day is read as another");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string text(reinterpret_cast<const char *>(data), size);
    const Date today = *Date::from_iso("2026-11-23");
    for (const Leaning leaning : {Leaning::past, Leaning::future}) {
        const auto date = read_date(text, today, leaning);
        if (!date) continue;
        must_be_a_day(*date);
        must_read_again(*date, today);
    }
    if (const auto date = Date::from_iso(text)) {
        if (date->iso() != text) fault("a day is written otherwise than it was read");
        must_be_a_day(*date);
    }
    return 0;
}
