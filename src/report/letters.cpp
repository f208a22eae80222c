// Letters to the partner's contacts: a greeting, a sentence for each young person, a name below;
// ready to be pasted into a mail.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/text.h"
#include "report/for_partners.h"
#include "report/html_writer.h"
#include "report/markdown.h"
#include "report/page.h"
#include "report/sight_words.h"

namespace maillon {
namespace {

struct Letter {
    Message to; // "Fabienne R., conseillère"; empty: nobody is there
    Message greeting;
    std::vector<Message> news;
    std::vector<Message> presences;
};

Message subject(const PartnerSight &sight) {
    return msg("News of the young people you referred to {0}", sight.association);
}

std::vector<std::string> addressees(const PartnerSight &sight, const std::string &contact) {
    std::vector<std::string> ids;
    for (const ReferralSeen &referral : sight.referrals) {
        const bool is_meant = contact.empty() || referral.addressee == contact;
        if (referral.owed && is_meant && std::ranges::find(ids, referral.addressee) == ids.end())
            ids.push_back(referral.addressee);
    }
    return ids;
}

Letter letter_to(const PartnerSight &sight, const std::string &contact) {
    Letter letter;
    const ContactSeen *person = sight.contact(contact);
    if (person)
        letter.to = person->role.empty() ? msg("{0}", person->name)
                                         : msg("{0}, {1}", person->name, person->role);
    letter.greeting = person ? msg("Hello {0},", person->name) : msg("Hello,");
    for (const ReferralSeen &referral : sight.referrals) {
        if (!referral.owed || referral.addressee != contact) continue;
        if (!referral.details) {
            letter.presences.push_back(presence_seen(referral));
            continue;
        }
        letter.news.push_back(msg("{0} (referred on {1}): {2}.", referral.who,
                                  referral.details->received,
                                  news_sentence(referral.owed->about, *referral.details)));
    }
    return letter;
}

Message opening() { return msg("Here is the news we owe you of the young people you referred:"); }

Message before_presences() {
    return msg("These young people did not agree to our saying more than this:");
}

Message closing() {
    return msg("If anything is unclear, or if you see it otherwise, call me: your view helps us.");
}

std::vector<std::string> signature(const PartnerSight &sight) {
    std::vector<std::string> lines;
    for (const auto &line : {sight.referent, sight.association, sight.referent_email})
        if (!line.empty()) lines.push_back(line);
    return lines;
}

// A blank line between paragraphs; nothing is broken, for a mail program does that.
std::string letter_text(const PartnerSight &sight, const Letter &letter, const View &view) {
    const bool is_markdown = view.format == Format::markdown;
    const auto say_in = [&](const Message &message) {
        const std::string said = in_one_line(say(message, view.speech));
        return is_markdown ? in_markdown(said) : shown(said);
    };
    std::string out = is_markdown ? "# " + say_in(subject(sight)) + "\n\n"
                                  : say_in(msg("Re: {0}", subject(sight))) + "\n\n";
    if (!letter.to.empty())
        out = say_in(msg("To: {0}", letter.to)) + (is_markdown ? "\n\n" : "\n") + out;
    out += say_in(letter.greeting) + "\n";
    const auto add_list = [&](const Message &lead, const std::vector<Message> &items) {
        if (items.empty()) return;
        out += "\n" + say_in(lead) + "\n\n";
        for (const Message &item : items)
            out += "- " + say_in(item) + "\n";
    };
    add_list(opening(), letter.news);
    add_list(before_presences(), letter.presences);
    out += "\n" + say_in(closing()) + "\n\n" + say_in(msg("Best regards,")) + "\n";
    for (const std::string &line : signature(sight))
        out += (is_markdown ? "\n" : "") + say_in(msg("{0}", line)) + "\n";
    return out;
}

std::string letter_html(const PartnerSight &sight, const Letter &letter, const HtmlWriter &html) {
    std::string body = html.tag("h2", letter.to) + html.tag("p", letter.greeting);
    const auto add_list = [&](const Message &lead, const std::vector<Message> &items) {
        std::string all;
        for (const Message &item : items)
            all += html.item(item);
        if (!all.empty()) body += html.tag("p", lead) + html.list(all);
    };
    add_list(opening(), letter.news);
    add_list(before_presences(), letter.presences);
    std::string signed_by;
    for (const std::string &line : signature(sight))
        signed_by += (signed_by.empty() ? "" : "<br/>") + in_html(line);
    body += html.tag("p", closing()) + html.tag("p", msg("Best regards,")) +
            element("p", signed_by) + "\n";
    return element("section", {{"class", "letter"}}, "\n" + body) + "\n";
}

} // namespace

std::string letters_answer(const PartnerSight &sight, const std::string &contact,
                           const View &view) {
    const auto ids = addressees(sight, contact);
    const HtmlWriter html(view.speech);
    std::string out;
    for (const std::string &id : ids) {
        const Letter letter = letter_to(sight, id);
        if (view.format == Format::html) {
            out += letter_html(sight, letter, html);
            continue;
        }
        if (!out.empty()) out += view.format == Format::markdown ? "\n---\n\n" : "\n----\n\n";
        out += letter_text(sight, letter, view);
    }
    if (view.format == Format::html) {
        const Message title = subject(sight);
        if (ids.empty()) out = html.tag("p", msg("We owe no news."));
        return html_page(say(title, view.speech),
                         element("main", "\n" + html.tag("h1", title) + out) + "\n",
                         view.speech.language);
    }
    return ids.empty() ? say(msg("We owe no news."), view.speech) + "\n" : out;
}

} // namespace maillon
