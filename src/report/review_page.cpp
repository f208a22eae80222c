// The review as text, and as a page that prints on two sheets of A4.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "report/for_partners.h"
#include "report/html_writer.h"
#include "report/page.h"
#include "report/review_words.h"
#include "report/svg.h"

namespace maillon {
namespace {

constexpr std::size_t most_pairs = 10; // on the page; further ones are counted

constexpr std::string_view review_style = R"(
.review h1 { margin-bottom: .1rem; }
.review h2 { margin-top: .75rem; border-bottom: 1px solid #1b1b1b; }
.review section { border: 0; padding: 0; margin: 0; }
.review .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 1.5rem; }
.review figure { margin: .25rem 0; }
@media print {
  @page { size: A4; margin: 13mm; }
  .review { font-size: 10pt; line-height: 1.35; }
  .review .two { grid-template-columns: 1fr 1fr; }
  .review .second { break-before: page; }
  .review svg { max-height: 62mm; }
}
)";

// A part of a review: a heading and its items.
struct Part {
    Message heading;
    std::vector<Message> items;
};

Part pairs_part(const Review &review) {
    Part part{msg("The pairs"), {}};
    for (std::size_t i = 0; i < std::min(review.pairs.size(), most_pairs); ++i)
        part.items.push_back(pair_line(review.pairs[i]));
    if (review.pairs.size() > most_pairs)
        part.items.push_back(msg("and {0} more|and {0} more", review.pairs.size() - most_pairs));
    if (review.pairs.empty()) part.items.push_back(msg("no pair met in this period"));
    return part;
}

Part road_part(const Review &review) {
    Part part{msg("The referrals' road"), {}};
    for (const RoadStep &step : review.road)
        part.items.push_back(road_line(step, review));
    return part;
}

Part changes_part(const Review &review) {
    Part part{msg("What changed"), compared_lines(review)};
    part.items.insert(part.items.end(), review.changes.begin(), review.changes.end());
    return part;
}

Part or_nothing(Message heading, std::vector<Message> items, Message nothing) {
    if (items.empty()) items.push_back(std::move(nothing));
    return {std::move(heading), std::move(items)};
}

Part discussion(const Review &review) {
    return or_nothing(msg("To discuss"), review.to_discuss,
                      msg("nothing presses: what would you like to change?"));
}

Part next_term(const Review &review) {
    return or_nothing(msg("For the next term, we propose"), review.proposal,
                      msg("nothing: the partnership is closed"));
}

std::string review_text(const PartnerSight &sight, const Review &review, const View &view) {
    Page page(view);
    page.title(review_title(sight));
    page.sentence(review_subtitle(sight, review));
    if (const Message spoken = spoken_of(review); !spoken.empty()) page.sentence(spoken);
    for (const Part &part :
         {Part{msg("What we promised you"), our_promises(review)},
          Part{msg("What you did"), their_promises(review)}, road_part(review), pairs_part(review),
          Part{msg("Decisions, and why not"), fit_lines(review)}, changes_part(review),
          discussion(review), next_term(review)}) {
        page.heading(part.heading);
        for (const Message &item : part.items)
            page.item(item);
    }
    return page.text();
}

std::string described(const std::vector<Message> &lines, const Speech &speech) {
    std::string all;
    for (const Message &line : lines)
        all += (all.empty() ? "" : " ; ") + say(line, speech);
    return all;
}

std::string road_chart(const PartnerSight &sight, const Review &review, const Speech &speech) {
    Chart chart;
    chart.id = "road-" + sight.partner;
    chart.title = say(msg("The referrals' road"), speech);
    chart.description = described(road_part(review).items, speech);
    chart.least_top = 3;
    chart.series = {{say(msg("Referrals that reached each step"), speech), {}}};
    for (const RoadStep &step : review.road) {
        chart.labels.push_back(say(step.step, speech));
        chart.series[0].values.emplace_back(step.n);
    }
    return svg_bars(chart, speech);
}

std::string months_chart(const PartnerSight &sight, const Review &review, const Speech &speech) {
    Chart chart;
    chart.id = "months-" + sight.partner;
    chart.title = say(msg("Referrals received and news given, by month"), speech);
    chart.least_top = 3;
    chart.series = {{say(msg("Referrals received"), speech), {}},
                    {say(msg("News given"), speech), {}}};
    for (const ReviewMonth &month : review.months) {
        const std::string label =
            fmt::format("{:02}/{:02}", month.first.month(), month.first.year() % 100);
        chart.labels.push_back(label);
        chart.series[0].values.emplace_back(month.referrals);
        chart.series[1].values.emplace_back(month.feedback);
        chart.description += fmt::format("{}{} {} / {}", chart.description.empty() ? "" : " ; ",
                                         label, month.referrals, month.feedback);
    }
    return svg_bars(chart, speech);
}

std::string pairs_chart(const PartnerSight &sight, const Review &review, const Speech &speech) {
    SpanChart chart;
    chart.id = "pairs-" + sight.partner;
    chart.title = say(msg("The pairs, and their checkpoints as dots"), speech);
    chart.description = described(pairs_part(review).items, speech);
    chart.from = review.period.from;
    chart.to = review.period.to;
    for (std::size_t i = 0; i < std::min(review.pairs.size(), most_pairs); ++i) {
        const PairProgress &one = review.pairs[i];
        chart.rows.push_back(
            {one.pseudonym, one.pair.started, one.pair.ended, one.pair.checkpoints});
    }
    return svg_spans(chart);
}

std::string figure(const Message &caption, const std::string &svg, const HtmlWriter &html) {
    return element("figure", "\n" + html.tag("figcaption", caption) + svg + "\n") + "\n";
}

std::string part_html(const Part &part, const HtmlWriter &html, const std::string &picture = {}) {
    std::string items;
    for (const Message &item : part.items)
        items += html.item(item);
    return element("section", "\n" + html.tag("h2", part.heading) + picture + html.list(items)) +
           "\n";
}

std::string side_by_side(const std::string &left, const std::string &right) {
    return element("div", {{"class", "two"}}, "\n" + left + right) + "\n";
}

std::string first_page(const PartnerSight &sight, const Review &review, const HtmlWriter &html) {
    const Speech &speech = html.speech();
    return html.tag("h1", review_title(sight)) + html.tag("p", review_subtitle(sight, review)) +
           html.tag("p", spoken_of(review), "faint") +
           side_by_side(part_html({msg("What we promised you"), our_promises(review)}, html),
                        part_html({msg("What you did"), their_promises(review)}, html)) +
           part_html(road_part(review), html,
                     figure(msg("Referrals that reached each step"),
                            road_chart(sight, review, speech), html)) +
           part_html({msg("Month by month"), {}}, html,
                     figure(msg("Referrals received and news given, by month"),
                            months_chart(sight, review, speech), html));
}

std::string second_page(const PartnerSight &sight, const Review &review, const HtmlWriter &html) {
    const std::string picture = review.pairs.empty()
                                    ? ""
                                    : figure(msg("The pairs, and their checkpoints as dots"),
                                             pairs_chart(sight, review, html.speech()), html);
    return element(
               "div", {{"class", "second"}},
               "\n" + part_html(pairs_part(review), html, picture) +
                   side_by_side(part_html({msg("Decisions, and why not"), fit_lines(review)}, html),
                                part_html(changes_part(review), html)) +
                   part_html(discussion(review), html) + part_html(next_term(review), html)) +
           "\n";
}

} // namespace

std::string review_answer(const PartnerSight &sight, const Review &review, const View &view) {
    if (view.format != Format::html) return review_text(sight, review, view);
    const HtmlWriter html(view.speech);
    const std::string body = first_page(sight, review, html) + second_page(sight, review, html);
    return html_page(say(review_title(sight), view.speech),
                     element("main", {{"class", "review"}}, "\n" + body) + "\n",
                     view.speech.language, review_style);
}

} // namespace maillon
