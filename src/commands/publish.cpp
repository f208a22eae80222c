// publish, partner page: the static site with one unguessable page for each partner that was given
// one.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ostream>

#include "alliance/site_pages.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/for_partners.h"
#include "commands/resolve.h"
#include "records/site_folder.h"
#include "report/for_partners.h"

namespace maillon {
namespace {

constexpr std::string_view robots = "# maillon: for nobody's index\nUser-agent: *\nDisallow: /\n";

// A partnership that is closed shows nothing any more; nor do two that share a name.
std::vector<const Partner *> with_a_page(const Register &known, Date day) {
    const auto alike = twins(known.partners);
    std::vector<const Partner *> chosen;
    for (const Partner &partner : known.partners)
        if (!partner.page.empty() && recorded_stage(partner, day) != Stage::closed &&
            std::ranges::find(alike, &partner) == alike.end())
            chosen.push_back(&partner);
    return chosen;
}

PublishedPage listed(const PartnerSight &sight, const std::string &file) {
    PublishedPage page{sight.name, file, sight.referent, 0, 0};
    for (const ReferralSeen &referral : sight.referrals)
        ++(referral.details ? page.agreed : page.others);
    return page;
}

std::vector<SiteFile> site_files(const SightBasis &basis, const View &view,
                                 const std::string &staff_page) {
    std::vector<SiteFile> files;
    std::vector<PublishedPage> pages;
    for (const Partner *partner : with_a_page(basis.known, basis.at)) {
        const PartnerSight sight = sight_of(basis, *partner);
        const std::string file = partner->page + ".html";
        files.push_back({file, share_answer(sight, view)});
        pages.push_back(listed(sight, file));
    }
    files.push_back({staff_page, staff_index(basis.known.settings.association, pages, view)});
    files.push_back({"index.html", front_page(view)});
    files.push_back({"robots.txt", std::string(robots)});
    return files;
}

void say_who_has_none(Context &context, const Register &known) {
    for (const Partner &partner : known.partners)
        if (partner.page.empty() && recorded_stage(partner, context.at) != Stage::closed)
            context.say(msg("without a page: {0}: maillon partner page {0}", partner.id));
}

int publish(Context &context, const Words &words) {
    const std::string &where = words.one("DIR");
    if (where.empty()) throw wrong_words(msg("give the folder to publish into"));
    const RecordsRead reading = read_all(context);
    const SightBasis basis = sight_basis(context, words, reading);
    View view = leaving_view(context);
    view.format = Format::html;
    const std::string staff_page = staff_page_name(reading.known.partners) + ".html";
    const auto files = site_files(basis, view, staff_page);
    const SiteWritten done = write_site(context.world.here / where, files, context.data());
    context.say(msg("{0} partner's page in {1}; files written: {2}, as before: {3}, removed: {4}|"
                    "{0} partners' pages in {1}; files written: {2}, as before: {3}, removed: {4}",
                    files.size() - 3, where, done.written, done.same, done.removed));
    context.say(msg("for the staff alone: {0}/{1}", where, staff_page));
    say_who_has_none(context, reading.known);
    return reading.exit_code;
}

// What is to be done with one page; empty: there is nothing to do.
enum class Wish { give, renew, withdraw };
Wish wish_from(const Words &words) {
    if (words.has("renew") && words.has("withdraw"))
        throw wrong_words(msg("--renew and --withdraw contradict each other"),
                          msg("give one of them"));
    if (words.has("renew")) return Wish::renew;
    return words.has("withdraw") ? Wish::withdraw : Wish::give;
}

Changes decided(const Partner &now, Wish wish, const std::string &name) {
    if (wish == Wish::withdraw) return withdraw_page(now);
    if (wish == Wish::give && !now.page.empty()) return {};
    return give_page(now, name);
}

int page(Context &context, const Words &words) {
    const Wish wish = wish_from(words);
    std::vector<std::string> ids;
    for (const auto &who : words.all("PARTNER"))
        ids.push_back(partner_named(context, who).id);
    const std::vector<Partner> partners = context.data().load_people().partners;
    std::string all;
    for (const auto &id : ids) {
        // Drawn once: a save that begins again writes the same.
        const std::string name = draw_page_name(context.world.chance, partners);
        context.data().change_partner(id,
                                      [&](const Partner &now) { return decided(now, wish, name); });
        all += (all.empty() ? "" : " ") + id;
    }
    const Message recorded = wish == Wish::withdraw
                                 ? msg("no page from the next publication on: {0}", all)
                                 : msg("a page of its own from the next publication on: {0}", all);
    return answer(context, "partner page " + all, recorded,
                  msg("next: publish: maillon publish DIR"));
}

} // namespace

std::vector<Command> publish_commands() {
    return {
        {.noun = "partner",
         .verb = "page",
         .reach = Reach::writes,
         .about = msg("Give a partner a page of its own on the published site, at an address that "
                      "nobody guesses; or another address; or none any more."),
         .examples = {{"partner page sarcelles", "prescripteur page sarcelles"},
                      {"partner page sarcelles --renew",
                       "prescripteur page sarcelles --renouveler"},
                      {"partner page sarcelles --withdraw",
                       "prescripteur page sarcelles --retirer"}},
         .takes = {{{"PARTNER", "PRESCRIPTEUR"},
                    msg("id, beginning of an id, words of its name, or a contact's name"),
                    Need::repeated}},
         .options = {{"renew",
                      "renouveler",
                      {},
                      msg("another address: the old one ends with the next publication")},
                     {"withdraw", "retirer", {}, msg("no page any more")}},
         .act = page},
        {.noun = "publish",
         .about = msg("Write the static site: a page for each partner that was given one, an index "
                      "for the staff; what was taken back is removed. Pseudonyms, unless --names "
                      "asks for first names and initials."),
         .examples = {{"publish ~/site", "publier ~/site"},
                      {"publish ~/site --names", "publier ~/site --noms"}},
         .takes = {{{"DIR", "DOSSIER"},
                    msg("a folder of the site's own, outside the records; made where it is "
                        "missing")}},
         .act = publish},
    };
}

} // namespace maillon
