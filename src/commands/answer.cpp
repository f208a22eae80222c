// The two lines that follow every write.
// SPDX-License-Identifier: MIT
#include "commands/answer.h"

#include <ostream>
#include <sstream>

#include "alliance/agenda.h"
#include "base/text.h"
#include "records/commit.h"

namespace maillon {
namespace {

// Far enough to hold the next duty of any rhythm.
constexpr int ahead_days = 400;

Message next_of(const Register &known, Date today, const std::string &partner,
                const std::string &youth) {
    const Calendars calendars(known.settings);
    for (const AgendaItem &item : agenda(known, calendars, today, ahead_days)) {
        if (item.youth != youth || (youth.empty() && item.partner != partner)) continue;
        // Nothing that somebody does; nor what comes next after a fact was recorded.
        if (item.duty == Duty::birthday || item.duty == Duty::retention) continue;
        if (item.due < today)
            return msg("next: {0}, late since {1}: {2}", item.text, item.due, item.command);
        if (item.command.empty()) return msg("next: {0}, by {1}", item.text, item.due);
        return msg("next: {0}, by {1}: {2}", item.text, item.due, item.command);
    }
    return {};
}

void show_difference(Context &context) {
    for (const Written &written : context.data().written()) {
        // Who the difference is not for learns which file would change, and no name.
        const bool is_named = written.file.starts_with("identities/");
        if (is_named && context.view.names == Names::ids) {
            context.say(msg("{0} would change", written.file));
            continue;
        }
        std::istringstream diff(unified_diff(written));
        for (std::string line; std::getline(diff, line);) {
            context.terminal.out << shown(line) << '\n';
        }
    }
    context.say(msg("nothing was written (--dry-run)"));
}

} // namespace

int answer(Context &context, const std::string &log, const Message &recorded, const Message &next) {
    if (context.rehearses) {
        show_difference(context);
        return 0;
    }
    const auto not_done = commit_written(context.data(), log);
    if (context.quiet) return 0;
    context.say(recorded);
    if (not_done) context.note(*not_done);
    if (context.by_nobody)
        context.say(msg("who did it is not recorded: --by STAFF, or $MAILLON_STAFF"));
    if (!next.empty()) context.say(next);
    return 0;
}

Message next_for_youth(Context &context, const std::string &youth_id) {
    if (context.quiet || context.rehearses) return {};
    Register whole = context.data().load_people();
    if (auto youth = context.data().readable_youth(youth_id))
        whole.youths.push_back(*std::move(youth));
    return next_of(as_known(whole, context.today), context.today, "", youth_id);
}

Message next_for_partner(Context &context, const std::string &partner_id) {
    if (context.quiet || context.rehearses) return {};
    Register whole = context.data().load_people();
    whole.youths.clear();
    return next_of(as_known(whole, context.today), context.today, partner_id, "");
}

std::string who_is(Context &context, const std::string &youth_id) {
    if (context.view.names == Names::ids) return youth_id;
    const auto identity = context.data().readable_identity(youth_id);
    return identity ? identity->name + " (" + youth_id + ")" : youth_id;
}

} // namespace maillon
