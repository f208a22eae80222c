// The orientation sheet, and the offer for our own eyes.
// SPDX-License-Identifier: MIT
#include "report/html_writer.h"
#include "report/offer_words.h"
#include "report/page.h"

namespace maillon {
namespace {

constexpr std::string_view sheet_style = R"(
.sheet header { border-bottom: 3px solid #1d4e79; margin-bottom: .75rem; padding-bottom: .5rem; }
.sheet h1 { font-size: 1.9rem; margin: .1rem 0; }
.sheet h2 { color: #1d4e79; margin-top: .9rem; }
.sheet section { border: 0; padding: 0; margin: 0; }
.sheet .association { font-weight: 600; margin: 0; }
.sheet .gains li { font-size: 1.0625rem; }
.sheet ol { padding-left: 1.5rem; margin: .25rem 0; }
.sheet ol li { margin: .3rem 0; }
.sheet .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 1.5rem; }
.sheet .call { border: 2px solid #1d4e79; border-radius: .4rem; padding: .5rem .9rem; margin-top: 1rem; }
.sheet .call h2 { margin-top: 0; }
@media print {
  @page { size: A4; margin: 14mm; }
  .sheet { font-size: 11pt; }
  .sheet .two { grid-template-columns: 1fr 1fr; }
}
)";

void write_list(const Message &heading, const std::vector<Message> &lines, Page &page) {
    if (lines.empty()) return;
    page.heading(heading);
    for (const Message &line : lines)
        page.item(line);
}

std::vector<Message> plain(const std::vector<std::string> &texts) {
    std::vector<Message> lines;
    for (const auto &text : texts)
        if (!text.empty()) lines.push_back(msg("{0}", in_one_line(text)));
    return lines;
}

void write_offer(const OfferSheet &sheet, Page &page, const Speech &speech) {
    const Offer &offer = sheet.offer;
    page.title(msg("{0} — {1}", sheet.settings.association, offer_title(offer)));
    write_list(msg("For whom"), audience_lines(offer.audience, speech), page);
    write_list(msg("What a young person gains"), plain(offer.gains), page);
    if (!offer.steps.empty()) page.heading(msg("How it goes"));
    for (const OfferStep &step : offer.steps) {
        page.item(msg("{0}", in_one_line(step.title)));
        if (!step.text.empty()) page.under(msg("{0}", in_one_line(step.text)));
    }
    write_list(msg("Rhythm and duration"), plain({offer.rhythm, offer.duration}), page);
    write_list(msg("What we promise you"), promise_lines(sheet), page);
}

std::string html_list(const std::string &kind, const Message &heading,
                      const std::vector<Message> &lines, const HtmlWriter &html) {
    std::string items;
    for (const Message &line : lines)
        items += html.item(line);
    if (items.empty()) return {};
    return element("section", {{"class", kind}},
                   "\n" + html.tag("h2", heading) + html.list(items)) +
           "\n";
}

std::string html_steps(const Offer &offer, const HtmlWriter &html) {
    std::string items;
    for (const OfferStep &step : offer.steps)
        items += element("li", element("strong", in_html(step.title)) +
                                   (step.text.empty() ? "" : "<br/>" + in_html(step.text))) +
                 "\n";
    if (items.empty()) return {};
    return element("section",
                   "\n" + html.tag("h2", msg("How it goes")) + element("ol", "\n" + items) + "\n") +
           "\n";
}

std::string sheet_html(const OfferSheet &sheet, const View &view) {
    const HtmlWriter html(view.speech);
    const Offer &offer = sheet.offer;
    const std::string header =
        html.tag("p", msg("{0}", sheet.settings.association), "association") +
        html.tag("h1", offer_title(offer));
    std::string body = element("header", "\n" + header) + "\n";
    body += html_list("for", msg("For whom"), audience_lines(offer.audience, view.speech), html);
    body += html_list("gains", msg("What a young person gains"), plain(offer.gains), html);
    body += html_steps(offer, html);
    body +=
        element("div", {{"class", "two"}},
                "\n" +
                    html_list("rhythm", msg("Rhythm and duration"),
                              plain({offer.rhythm, offer.duration}), html) +
                    html_list("promises", msg("What we promise you"), promise_lines(sheet), html)) +
        "\n";
    body += html_list("call", msg("Whom to call"), call_lines(sheet), html);
    body += html.tag("p", version_line(sheet), "faint");
    return html_page(say(offer_title(offer), view.speech),
                     element("main", {{"class", "sheet"}}, "\n" + body) + "\n",
                     view.speech.language, sheet_style);
}

} // namespace

std::string offer_sheet(const OfferSheet &sheet, const View &view) {
    if (view.format == Format::html) return sheet_html(sheet, view);
    Page page(view);
    write_offer(sheet, page, view.speech);
    write_list(msg("Whom to call"), call_lines(sheet), page);
    if (const Message version = version_line(sheet); !version.empty()) page.sentence(version);
    return page.text();
}

std::string offer_answer(const OfferSheet &sheet, const View &view) {
    Page page(view);
    write_offer(sheet, page, view.speech);
    if (!sheet.offer.documents.empty()) page.heading(msg("Documents"));
    for (const OfferDocument &document : sheet.offer.documents) {
        page.item(document.updated ? msg("{0}: {1}, version {2}, {3}", document.id, document.title,
                                         document.version, *document.updated)
                                   : msg("{0}: {1}, version {2}", document.id, document.title,
                                         document.version));
        for (const auto &where : {document.file, document.url})
            if (!where.empty()) page.under(msg("{0}", where), "faint");
    }
    return page.text();
}

} // namespace maillon
