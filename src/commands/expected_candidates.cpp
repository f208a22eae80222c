// What there is of each kind: codes and words of the tool, names and ids of the folder.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/codes.h"
#include "alliance/referral_state.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/expected.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

using Candidates = std::vector<Candidate>;

struct Asking {
    Context &context;
    const Command &command;
    const Words &said;

    [[nodiscard]] Language language() const { return context.view.speech.language; }
    [[nodiscard]] std::string speak(const Message &message) const {
        return say(message, context.view.speech);
    }
};

Candidates plain(std::initializer_list<std::string_view> values) {
    Candidates all;
    for (const auto value : values)
        all.push_back({std::string(value), {}, {}});
    return all;
}

// A word to type for the code: the label's words in French where they are understood, else the
// code.
std::string typable(const CodeSet &set, const Code &code, Language language) {
    if (language == Language::english) return std::string(code.code);
    const std::string words = slug(code.label.french);
    const bool understood = recognise(set, words) == &code && set.name != "partner-kinds";
    return understood ? words : std::string(code.code);
}

Candidates codes(const Asking &asking, const Expected &expected) {
    Candidates all;
    for (const auto name : expected.codes) {
        const CodeSet &set = code_set(name);
        for (const Code &code : set.codes) {
            if (code.retired) continue;
            const std::string value = typable(set, code, asking.language());
            const bool known = std::ranges::find(all, value, &Candidate::value) != all.end();
            if (known) continue;
            all.push_back({value, say(code.label, asking.context.view.speech), {}});
            if (value != code.code) all.back().also = code.code;
        }
    }
    return all;
}

Candidates code_sets_of(const Asking &asking) {
    Candidates all;
    for (const CodeSet &set : code_sets())
        all.push_back({std::string(set.name), say(set.title, asking.context.view.speech), {}});
    return all;
}

Candidate person(const std::string &id, const std::string &name) {
    Candidate one{id, name, {}};
    one.by_name = true;
    return one;
}

Candidates partners(const Asking &asking) {
    Candidates all;
    for (const Partner &partner : asking.context.data().load_partners())
        all.push_back(person(partner.id, partner.name));
    return all;
}

// Off a terminal nobody is named (3-commands, 3.1 rule 4).
Candidates youths(const Asking &asking) {
    Candidates all;
    if (asking.context.view.names == Names::ids) {
        for (const auto &id : asking.context.data().youth_ids())
            all.push_back({id, {}, {}});
        return all;
    }
    for (const Match &one : asking.context.data().load_names())
        all.push_back(person(one.id, one.shown));
    return all;
}

Candidates team(const Asking &asking) {
    Candidates all;
    for (const Staff &staff : asking.context.data().settings().team)
        if (!staff.until) all.push_back(person(staff.id, staff.name));
    return all;
}

Candidates mentors(const Asking &asking) {
    Candidates all;
    if (asking.context.view.names == Names::ids) return all;
    for (const Mentor &mentor : asking.context.data().load_people().mentors)
        if (!mentor.until) all.push_back(person(mentor.id, mentor.name));
    return all;
}

Candidates documents(const Asking &asking) {
    Candidates all;
    for (const OfferDocument &document : asking.context.data().load_people().offer.documents)
        all.push_back({document.id, document.title, {}});
    return all;
}

// The young person that the line names, if it is one.
std::optional<Youth> youth_said(const Asking &asking) {
    const std::string &who = asking.said.one(asking.said.has("YOUTH") ? "YOUTH" : "WHO");
    if (who.empty()) return std::nullopt;
    if (auto exact = asking.context.data().readable_youth(who)) return exact;
    const Found found = youths_called(asking.context, who);
    if (found.matches.size() != 1) return std::nullopt;
    return asking.context.data().readable_youth(found.matches.front().id);
}

// The partner that the line names, or those who sent the young person that it names.
std::vector<std::string> partners_said(const Asking &asking, const std::vector<Partner> &partners) {
    std::vector<std::string> ids;
    for (const auto *place : {"PARTNER", "WHO"})
        if (asking.said.has(place))
            for (const Match &one : find_partners(partners, asking.said.one(place)).matches)
                ids.push_back(one.id);
    if (!ids.empty()) return ids;
    if (const auto youth = youth_said(asking))
        for (const Referral &referral : youth->referrals)
            ids.push_back(referral.partner);
    return ids;
}

Candidates contacts(const Asking &asking) {
    Candidates all;
    const auto partners = asking.context.data().load_partners();
    const auto ids = partners_said(asking, partners);
    for (const Partner &partner : partners) {
        if (std::ranges::find(ids, partner.id) == ids.end()) continue;
        for (const Contact &contact : partner.contacts)
            if (!contact.until) all.push_back(person(contact.id, contact.name));
    }
    return all;
}

Candidates referrals(const Asking &asking) {
    Candidates all;
    if (const auto youth = youth_said(asking))
        for (const Referral &referral : youth->referrals)
            all.push_back(
                {referral.id,
                 asking.speak(msg("{0}  {1}  {2}", referral.partner, referral.received.date.iso(),
                                  state_label(state_of(*youth, referral)))),
                 {}});
    return all;
}

Candidates pairs(const Asking &asking) {
    Candidates all;
    if (const auto youth = youth_said(asking))
        for (const Pair &pair : youth->pairs)
            all.push_back({pair.id, pair.started.date.iso(), {}});
    return all;
}

Candidates stakes(const Asking &asking) {
    Candidates all;
    for (const Stake &stake : asking.context.data().settings().stakes)
        all.push_back({stake.stake, {}, {}});
    return all;
}

Candidates formats(const Asking &asking) {
    Candidates all = plain({"text"});
    for (const auto format : asking.command.formats)
        all.push_back({std::string(format), {}, {}});
    return all;
}

Candidates topics(const Asking &asking) {
    Candidates all;
    for (const Term &noun : nouns())
        all.push_back({std::string(noun.shown(asking.language())), asking.speak(noun.about), {}});
    return all;
}

Candidates dates(const Asking &asking) {
    return asking.language() == Language::french
               ? plain({"aujourd'hui", "hier", "demain", "lundi", "+7j", "-7j"})
               : plain({"today", "yesterday", "tomorrow", "monday", "+7d", "-7d"});
}

Candidates states(const Asking &asking) {
    Candidates all =
        plain({"received", "acknowledged", "met", "accepted", "paired", "paused", "completed",
               "broken-off", "ended", "declined", "withdrawn", "redirected", "void"});
    for (Candidate &one : all)
        if (const auto state = recognise_state(one.value))
            one.about = say(state_label(*state), asking.context.view.speech);
    return all;
}

Candidates of_the_tool(const Asking &asking, const Expected &expected) {
    const bool french = asking.language() == Language::french;
    switch (expected.sort) {
    case Sort::code:
        return codes(asking, expected);
    case Sort::code_set:
        return code_sets_of(asking);
    case Sort::giver:
        return french ? plain({"jeune", "représentant"}) : plain({"youth", "guardian"});
    case Sort::state:
        return states(asking);
    case Sort::format:
        return formats(asking);
    case Sort::language:
        return plain({"fr", "en"});
    case Sort::colour:
        return plain({"auto", "always", "never"});
    case Sort::shell:
        return plain({"bash", "zsh", "fish"});
    case Sort::topic:
        return topics(asking);
    case Sort::date:
        return dates(asking);
    default:
        return {};
    }
}

Candidates of_the_folder(const Asking &asking, const Expected &expected) {
    switch (expected.sort) {
    case Sort::partner:
        return partners(asking);
    case Sort::youth:
        return youths(asking);
    case Sort::anyone: {
        Candidates all = partners(asking);
        const Candidates more = youths(asking);
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    case Sort::staff:
        return team(asking);
    case Sort::contact:
        return contacts(asking);
    case Sort::document:
        return documents(asking);
    case Sort::mentor:
        return mentors(asking);
    case Sort::referral:
        return referrals(asking);
    case Sort::pair:
        return pairs(asking);
    case Sort::stake:
        return stakes(asking);
    default:
        return {};
    }
}

} // namespace

std::vector<Candidate> candidates_for(Context &context, const Command &command,
                                      const Expected &expected, const Words &said) {
    const Asking asking{context, command, said};
    Candidates all = of_the_tool(asking, expected);
    if (!all.empty() || !context.folder) return all;
    try {
        return of_the_folder(asking, expected);
    } catch (const Error &) {
        return {}; // the command itself will say it
    }
}

} // namespace maillon
