// The list of mentors, and one mentor on a page: how to reach them, with whom they are paired.
// SPDX-License-Identifier: MIT
#include "alliance/mentors.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/page.h"
#include "report/referral_words.h"
#include "report/timeline.h"

namespace maillon {
namespace {

std::string with_id(const Register &known, const std::string &id, const View &view) {
    const std::string name = mentor_name(known, id, view);
    return name == id ? id : name + " (" + id + ")";
}

std::string day_or_nothing(const std::optional<Date> &date, const View &view) {
    return date ? table_date(*date, view.speech) : "";
}

Message presented(const Mentor &mentor) {
    return mentor.honorability_presented
               ? msg("honorability attestation presented on {0}", *mentor.honorability_presented)
               : msg("honorability attestation not presented: maillon mentor set {0} "
                     "honorability-presented DATE",
                     mentor.id);
}

void write_reach(const Mentor &mentor, const View &view, Page &page) {
    if (view.names == Names::ids) return;
    std::string reached;
    for (const auto &one : {mentor.phone, mentor.email})
        if (!one.empty()) reached += (reached.empty() ? "" : ", ") + in_one_line(one);
    if (!reached.empty()) page.item(msg("Reached at: {0}", reached));
}

} // namespace

std::string mentors_answer(const Register &known, const std::vector<MentorLife> &mentors,
                           const View &view) {
    if (view.format == Format::json) return mentors_json(known, mentors, view);
    Page page(view);
    Table table({{msg("Mentor"), Align::left, WhenNarrow::gives_way},
                 {msg("Since")},
                 {msg("Until")},
                 {msg("Pairs"), Align::right},
                 {msg("Running"), Align::right},
                 {msg("Attestation")}});
    for (const MentorLife &life : mentors)
        table.add({{with_id(known, life.mentor.id, view)},
                   {day_or_nothing(life.mentor.since, view)},
                   {day_or_nothing(life.mentor.until, view)},
                   {std::to_string(life.pairs.size())},
                   {std::to_string(life.running())},
                   {day_or_nothing(life.mentor.honorability_presented, view)}});
    if (table.empty())
        page.sentence(
            msg("No mentor yet; a pair makes one: maillon pair start YOUTH --mentor NAME"));
    else
        page.table(table);
    return page.text();
}

std::string mentor_page(const Register &known, const MentorLife &life, const View &view) {
    if (view.format == Format::json) return mentor_page_json(known, life, view);
    const Mentor &mentor = life.mentor;
    Page page(view);
    page.title(msg("{0}", with_id(known, mentor.id, view)));
    write_reach(mentor, view, page);
    if (mentor.since) page.item(msg("mentor since {0}", *mentor.since));
    if (mentor.until) page.item(msg("until {0}", *mentor.until));
    if (known.has_identities) page.item(presented(mentor));
    if (life.pairs.empty()) {
        page.sentence(msg("No pair yet: maillon pair start YOUTH --mentor {0}", mentor.id));
        return page.text();
    }
    page.heading(msg("Pairs"));
    for (const auto &[youth, pair] : life.pairs) {
        page.item(msg("{0}, since {1}: {2}", youth_with_id(known, youth->id, view),
                      pair->started.date, pair_in_words(*pair)));
    }
    return page.text();
}

} // namespace maillon
