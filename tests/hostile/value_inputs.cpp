// Acting texts in every field that holds text; days that are none in every field that holds a date.
// SPDX-License-Identifier: MIT
#include <array>

#include "base/text.h"
#include "hostile/fields.h"
#include "hostile/input.h"
#include "hostile/payloads.h"

namespace maillon::hostile {
namespace {

constexpr std::array<std::string_view, 34> odd_dates = {"0000-00-00",
                                                        "9999-99-99",
                                                        "9999-12-31",
                                                        "10000-01-01",
                                                        "2026-02-30",
                                                        "2025-02-29",
                                                        "2026-13-01",
                                                        "2026-00-10",
                                                        "2026-11-00",
                                                        "2026-11-31",
                                                        "-2026-11-23",
                                                        "+2026-11-23",
                                                        "02026-11-23",
                                                        "2026-1-3",
                                                        "26-11-23",
                                                        "2026/11/23",
                                                        "23/11/2026",
                                                        "23-11-2026",
                                                        "2026-11-23T10:00:00Z",
                                                        "\"2026-11-23 \"",
                                                        "\"\"",
                                                        "~",
                                                        "[]",
                                                        "{}",
                                                        "{date: }",
                                                        "{date: 2026-02-30}",
                                                        "{note: x}",
                                                        "1e400",
                                                        "0x7ea",
                                                        "2026-11-2\u0663",
                                                        "２０２６-11-23",
                                                        "demain",
                                                        "0001-01-01",
                                                        "\"2026-11-23\\0\""};

bool is_plain_text(const std::string &text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\xc2') return false;
    return true;
}

} // namespace

void add_values(Inputs &inputs) {
    for (const Field &field : text_fields()) {
        for (const Payload &payload : acting_texts()) {
            inputs.push_back(with_text("values", payload.name + " as '" + field.before + "'",
                                       field.file, replaced(field, quoted(payload.text))));
            // Text that could be said as it is comes back as it is.
            const bool plain = is_plain_text(payload.text) && payload.text.size() > 4;
            if (field.in_json && plain && composed(payload.text) == payload.text)
                inputs.back().says = payload.text;
        }
    }
}

void add_dates(Inputs &inputs) {
    for (const Field &field : date_fields())
        for (const auto date : odd_dates)
            inputs.push_back(with_text("dates", std::string(date) + " as '" + field.before + "'",
                                       field.file, replaced(field, date)));
}

} // namespace maillon::hostile
