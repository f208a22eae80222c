// Who recorded what and when, a line each.
// SPDX-License-Identifier: MIT
#include "report/answers.h"
#include "report/as_json.h"
#include "report/page.h"

namespace maillon {
namespace {

// What a person wrote for git may name somebody; commands name ids only.
Message recorded_in_words(const Recording &one, const View &view) {
    if (one.hand == Hand::maillon || view.names == Names::shown) return msg("{0}", one.what);
    return msg("by hand");
}

} // namespace

std::string history_answer(const std::string &id, const History &history, const View &view) {
    if (view.format == Format::json) return history_json(id, history, view);
    Page page(view);
    if (history.empty()) {
        page.sentence(msg("Git knows nothing of {0}.", id));
        return page.text();
    }
    Table table({{msg("Date")},
                 {msg("Time")},
                 {msg("By"), Align::left, WhenNarrow::gives_way},
                 {msg("What"), Align::left, WhenNarrow::wraps}});
    for (const Recording &one : history)
        table.add({{table_date(one.date, view.speech)},
                   {one.time},
                   {one.author},
                   {say(recorded_in_words(one, view), view.speech)}});
    page.table(table);
    return page.text();
}

} // namespace maillon
