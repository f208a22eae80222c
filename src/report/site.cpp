// The pages of the published site that are no partner's: the staff's index, and the front that says
// nothing.
// SPDX-License-Identifier: MIT
#include "report/for_partners.h"
#include "report/html_writer.h"

namespace maillon {
namespace {

std::string whole(const Message &title, const std::string &body, const View &view) {
    const HtmlWriter html(view.speech);
    return html_page(say(title, view.speech),
                     element("main", "\n" + html.tag("h1", title) + body) + "\n",
                     view.speech.language);
}

} // namespace

std::string staff_index(const std::string &association, const std::vector<PublishedPage> &pages,
                        const View &view) {
    const HtmlWriter html(view.speech);
    std::vector<std::vector<std::string>> rows;
    for (const PublishedPage &one : pages)
        rows.push_back({element("a", {{"href", one.page}}, in_html(one.partner)),
                        in_html(one.referent), std::to_string(one.agreed),
                        std::to_string(one.others)});
    std::string body = html.tag("p", msg("For the staff alone: whoever has this address has them "
                                         "all. Give each partner its own page's address."));
    body += rows.empty() ? html.tag("p", msg("No page is published."))
                         : html.table(msg("Published pages"),
                                      {msg("Partner"), msg("Our contact"), msg("Referrals told of"),
                                       msg("Followed or not, no more")},
                                      rows);
    return whole(msg("{0}: the partners' pages", association), body, view);
}

std::string front_page(const View &view) {
    const HtmlWriter html(view.speech);
    return whole(msg("There is nothing here"),
                 html.tag("p", msg("Each partner of ours has an address of its own. If you lost "
                                   "yours, ask your contact with us.")),
                 view);
}

} // namespace maillon
