// Finds the records that a command line names, and says plainly when it can't.
// SPDX-License-Identifier: MIT
#include "commands/resolve.h"

#include "alliance/codes.h"
#include "alliance/names.h"
#include "alliance/referral_state.h"
#include "base/error.h"
#include "commands/ask.h"
#include "commands/names_in_errors.h"

namespace maillon {
namespace {

Message line_for(const Match &match, Names names) {
    if (names == Names::ids || match.shown == match.id) return msg("{0}", match.id);
    return msg("{0}  {1}", match.id, match.shown);
}

// What was typed may be a name: it is repeated to a person at work only (6-quality, I5).
Message nobody(const Message &named, const Message &unnamed, Names names) {
    return names == Names::shown ? named : unnamed;
}

// One of several: asked for at a terminal, listed elsewhere (3-commands, 3.1 rule 1).
std::string chosen(const Context &context, const std::vector<Match> &matches) {
    const auto lines = lines_for(matches, names_in_errors(context));
    if (can_ask(context.terminal) && matches.size() <= most_to_choose_from) {
        context.note(msg("{0} match:", matches.size()));
        return matches[choose(context, msg("which one"), lines)].id;
    }
    throw refused(msg("{0} match", matches.size()), msg("give the id, or more of the name"))
        .with(lines);
}

std::string only(const Context &context, const Found &found, Message nobody_found, Message remedy) {
    if (found.matches.size() == 1) return found.matches.front().id;
    if (!found.matches.empty()) return chosen(context, found.matches);
    if (!found.nearest.empty()) remedy = msg("did you mean one of these?");
    throw refused(std::move(nobody_found), std::move(remedy))
        .with(lines_for(found.nearest, names_in_errors(context)));
}

// Whoever was forgotten is nobody any more to name.
Youth still_known(Youth youth) {
    if (youth.tombstone)
        throw refused(msg("{0} was forgotten in {1} ({2})", youth.id,
                          youth.tombstone->month.iso().substr(0, 7),
                          labelled("forget-reasons", youth.tombstone->reason)));
    return youth;
}

Youth loaded_youth(Context &context, const std::string &id) {
    auto youth = context.data().load_youth(id);
    if (!youth) throw refused(msg("no record '{0}'", id), msg("maillon youth list"));
    return still_known(*std::move(youth));
}

Partner loaded_partner(Context &context, const std::string &id) {
    auto partner = context.data().load_partner(id);
    if (!partner) throw refused(msg("no partner '{0}'", id), msg("maillon partner list"));
    return *std::move(partner);
}

std::vector<Message> referral_lines(const Youth &youth) {
    std::vector<Message> lines;
    for (const Referral &referral : youth.referrals) {
        lines.push_back(msg("{0}  {1}  {2}  {3}", referral.id, referral.partner,
                            referral.received.date.iso(), state_label(state_of(youth, referral))));
    }
    return lines;
}

} // namespace

std::vector<Message> lines_for(const std::vector<Match> &matches, Names names) {
    std::vector<Message> lines;
    for (const Match &match : matches)
        lines.push_back(line_for(match, names));
    return lines;
}

Found youths_called(Context &context, const std::string &who) {
    return find_youths(context.data().load_names(), context.data().youth_ids(), who);
}

Youth youth_named(Context &context, const std::string &who) {
    if (auto exact = context.data().load_youth(who)) return still_known(*std::move(exact));
    const Message none = nobody(msg("no young person '{0}'", who),
                                msg("no young person of that name"), names_in_errors(context));
    return loaded_youth(
        context, only(context, youths_called(context, who), none, msg("maillon youth list")));
}

Partner partner_named(Context &context, const std::string &who) {
    if (auto exact = context.data().load_partner(who)) return *std::move(exact);
    const Found found = find_partners(context.data().load_partners(), who);
    return loaded_partner(
        context, only(context, found, msg("no partner '{0}'", who), msg("maillon partner list")));
}

std::string mentor_named(Context &context, const std::string &who) {
    const Message none = nobody(msg("no mentor '{0}'", who), msg("no mentor of that name"),
                                names_in_errors(context));
    return only(context, find_mentors(context.data().load_people(), who), none,
                msg("maillon mentor list"));
}

PartnerOrYouth anyone_named(Context &context, const std::string &who) {
    if (auto exact = context.data().load_youth(who))
        return {std::nullopt, still_known(*std::move(exact))};
    if (auto exact = context.data().load_partner(who)) return {std::move(exact), std::nullopt};
    Found both = find_partners(context.data().load_partners(), who);
    const Found youths = youths_called(context, who);
    both.matches.insert(both.matches.end(), youths.matches.begin(), youths.matches.end());
    both.nearest.insert(both.nearest.end(), youths.nearest.begin(), youths.nearest.end());
    const Message none =
        nobody(msg("no partner or young person '{0}'", who),
               msg("no partner or young person of that name"), names_in_errors(context));
    const std::string id =
        only(context, both, none, msg("maillon partner list; maillon youth list"));
    const bool is_youth = std::ranges::find(youths.matches, id, &Match::id) != youths.matches.end();
    if (is_youth) return {std::nullopt, loaded_youth(context, id)};
    return {loaded_partner(context, id), std::nullopt};
}

const Contact &contact_named(const Context &context, const Partner &partner,
                             const std::string &who) {
    const Found found = find_contacts(partner, who);
    const std::string id = only(context, found, msg("no contact '{0}' at {1}", who, partner.id),
                                msg("maillon contact add {0} NAME --role ROLE", partner.id));
    return *partner.contact(id);
}

const Referral &referral_in(const Youth &youth, const std::string &id) {
    if (const Referral *referral = youth.referral(id)) return *referral;
    throw refused(msg("no referral '{0}' in {1}", id, youth.id)).with(referral_lines(youth));
}

const Pair &pair_in(const Youth &youth, const std::string &id) {
    if (const Pair *pair = youth.pair(id)) return *pair;
    throw refused(msg("no pair '{0}' in {1}", id, youth.id));
}

const Contact &contact_in(const Partner &partner, const std::string &id) {
    if (const Contact *contact = partner.contact(id)) return *contact;
    throw refused(msg("no contact '{0}' at {1}", id, partner.id));
}

const Referral &referral_of(const Context &context, const Youth &youth, const Words &words,
                            Wanted wanted) {
    if (words.has("referral")) return referral_in(youth, words.one("referral"));
    if (youth.referrals.size() == 1) return youth.referrals.front();
    const Referral *only_one = nullptr;
    int candidates = 0;
    for (const Referral &referral : youth.referrals) {
        if (wanted == Wanted::open && !is_open(state_of(youth, referral))) continue;
        only_one = &referral;
        ++candidates;
    }
    if (candidates == 1) return *only_one;
    if (youth.referrals.empty()) {
        throw refused(msg("{0} has no referral", youth.id),
                      msg("maillon referral add PARTNER {0}", youth.id));
    }
    if (can_ask(context.terminal)) {
        context.note(msg("{0} has several referrals:", youth.id));
        return youth.referrals[choose(context, msg("which one"), referral_lines(youth))];
    }
    throw refused(msg("{0} has several referrals", youth.id), msg("name one with --referral ID"))
        .with(referral_lines(youth));
}

const Pair &pair_of(const Youth &youth, const Words &words) {
    if (words.has("pair")) return pair_in(youth, words.one("pair"));
    if (const Pair *running = running_pair(youth, "")) return *running;
    throw refused(msg("{0} has no running pair", youth.id),
                  msg("maillon pair start {0} --mentor NAME", youth.id));
}

} // namespace maillon
