// privacy forget: a young person's identity goes, and of the record what figures count is left
// (6-quality, 6.3 rule 5).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/codes.h"
#include "alliance/forgetting.h"
#include "alliance/retention.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/ask.h"
#include "commands/common_words.h"
#include "commands/resolve.h"
#include "records/folder_audit.h"
#include "records/mentions.h"
#include "report/audit_answer.h"

namespace maillon {
namespace {

struct Farewell {
    std::string id;
    std::string reason; // a code of forget-reasons
    Register whole;
};

// Asked again under the lock: a colleague may have recorded a fact meanwhile.
void require_due(const Context &context, const Farewell &farewell, const Youth &youth) {
    if (farewell.reason != kept_long_enough) return;
    const Keeping keeping = keeping_of(as_known(youth, context.today), farewell.whole.settings);
    if (is_due(keeping, context.today)) return;
    throw refused(msg("{0} is not to be forgotten before {1}", youth.id, keeping.forget),
                  msg("where the young person asks for it: --reason request"));
}

void require_readable(Context &context, const Farewell &farewell) {
    if (farewell.reason != kept_long_enough) return;
    const std::string file = Folder::youth_file(farewell.id);
    if (doubtful_files(farewell.whole, context.data().problems(), context.today).contains(file))
        throw refused(msg("{0} has an error: nobody can say when the last fact was", file),
                      msg("mend it first: maillon check {0}", farewell.id));
}

// Nobody could say later which kind of partner it was.
void require_partners(const Farewell &farewell, const Youth &youth) {
    for (const Referral &referral : youth.referrals) {
        const Partner *partner = farewell.whole.partner(referral.partner);
        if (partner == nullptr || partner->kind.empty())
            throw refused(msg("the record of the partner '{0}' can't be read, and its kind would "
                              "be lost",
                              referral.partner),
                          msg("mend it first: maillon check"));
    }
}

// What git and other clones still hold; asked before the name is gone.
std::vector<Message> what_remains(Context &context, const Farewell &farewell) {
    std::vector<Message> lines{
        msg("git's history and other clones still hold this person: maillon privacy audit {0}",
            farewell.id)};
    if (context.quiet) return lines;
    const Audit audit = audit_of_person(context.data(), farewell.whole, farewell.id);
    for (const Message &place : remembered_in_words(audit))
        lines.push_back(msg("- {0}", place));
    return lines;
}

bool has_identity(Context &context, const std::string &id) {
    const auto files = context.data().record_files();
    return std::ranges::find(files, Folder::identity_file(id)) != files.end();
}

void tell_mentions(Context &context, const Farewell &farewell) {
    const auto identity = farewell.whole.identities.find(farewell.id);
    const bool is_known = identity != farewell.whole.identities.end();
    const auto mentions =
        mentions_of(context.data(), farewell.id, is_known ? &identity->second : nullptr);
    if (mentions.empty()) return;
    context.say(msg("- these lines speak of this person too, and are yours to mend:"));
    for (const Origin &mention : mentions)
        context.say(msg("  {0}:{1}", mention.file, std::to_string(mention.place.line)));
}

void tell_plan(Context &context, const Farewell &farewell) {
    context.say(msg("{0} will be forgotten ({1}):", who_is(context, farewell.id),
                    labelled("forget-reasons", farewell.reason)));
    context.say(has_identity(context, farewell.id)
                    ? msg("- the identity is deleted: {0}", Folder::identity_file(farewell.id))
                    : msg("- there is no identity here to delete"));
    context.say(msg("- the record keeps the birth year, publics, the kinds of partners, codes, "
                    "months and counts; every text, partner, contact, mentor and day goes"));
    context.say(msg("- figures by month and by kind of partner stay true; those of one partner, "
                    "colleague or mentor lose this person"));
    tell_mentions(context, farewell);
    context.say(msg("It can't be undone."));
}

void require_yes(Context &context, const Words &words) {
    if (words.has("yes") || context.rehearses) return;
    if (!can_ask(context.terminal))
        throw refused(msg("nothing was written"), msg("add --yes to do it, --dry-run to see it"));
    if (confirm(context, msg("forget this person for good"), Reply::no) == Reply::no)
        throw refused(msg("nothing was written"));
}

int said(Context &context, const Farewell &farewell, const std::vector<Message> &remains) {
    const int code =
        answer(context, "privacy forget " + farewell.id,
               msg("{0} is forgotten ({1})", farewell.id, Folder::youth_file(farewell.id)), {});
    if (!context.rehearses && !context.quiet)
        for (const Message &line : remains)
            context.say(line);
    return code;
}

// Forgotten already; what came back of the identity, by a merge or from a copy, goes too.
int forget_again(Context &context, const Youth &youth) {
    if (!has_identity(context, youth.id)) {
        context.say(msg("{0} is forgotten already: nothing was written", youth.id));
        return 0;
    }
    context.data().remove_identity(youth.id);
    return said(context, {youth.id, youth.tombstone->reason, {}}, {});
}

// The identity first, the record last: it is the moment of truth (2-records, 2.2 rule 3). Run again
// after a kill in between, the rest is done.
int carry_out(Context &context, const Farewell &farewell) {
    const auto remains = what_remains(context, farewell);
    context.data().keep_locked();
    const auto now = context.data().load_youth(farewell.id);
    if (!now) throw refused(msg("no record '{0}'", farewell.id), msg("maillon youth list"));
    if (now->tombstone) return forget_again(context, *now);
    require_due(context, farewell, *now);
    require_partners(farewell, *now);
    context.data().reduce_youth(farewell.id, [&](const Youth &youth) {
        context.data().remove_identity(farewell.id); // not before the record could be read
        return reduced_record(youth, {farewell.whole, farewell.reason, context.today});
    });
    return said(context, farewell, remains);
}

int forget(Context &context, const Words &words) {
    const std::string &who = words.one("YOUTH");
    if (const auto exact = context.data().load_youth(who); exact && exact->tombstone)
        return forget_again(context, *exact);
    const Youth youth = youth_named(context, who);
    const std::string reason = words.has("reason")
                                   ? code_from("forget-reasons", words.one("reason"))
                                   : std::string(kept_long_enough);
    const Farewell farewell{youth.id, reason, context.data().load_all()};
    require_readable(context, farewell);
    require_due(context, farewell, youth);
    require_partners(farewell, youth);
    if (!context.quiet) tell_plan(context, farewell);
    require_yes(context, words);
    return carry_out(context, farewell);
}

} // namespace

std::vector<Command> forget_commands() {
    return {
        {.noun = "privacy",
         .verb = "forget",
         .reach = Reach::writes,
         .about = msg("Forget a young person: the identity is deleted, and of the record only "
                      "months, codes and counts are left."),
         .examples = {{"privacy forget y25-9sbke --reason request --dry-run",
                       "vie-privée oublier y25-9sbke --motif \"demande du jeune\" --essai"},
                      {"privacy forget y25-9sbke --reason request --yes",
                       "vie-privée oublier y25-9sbke --motif \"demande du jeune\" --oui"}},
         .takes = {youth_word()},
         .options = {{"reason",
                      "motif",
                      {"CODE", "CODE"},
                      msg("why (maillon codes forget-reasons); without it only a record that is "
                          "due is forgotten"),
                      Need::optional,
                      "forget-reasons"},
                     {"yes", "oui", {}, msg("do it without asking")}},
         .act = forget},
    };
}

} // namespace maillon
