// Referrals, pairs and debts in words.
// SPDX-License-Identifier: MIT
#include "report/referral_words.h"

#include "alliance/codes.h"

namespace maillon {

Message state_in_words(const Youth &youth, const Referral &referral, const Settings &settings,
                       const Calendars &calendars, Date today) {
    const Label label = state_label(state_of(youth, referral));
    if (is_expired(youth, referral, settings, today)) return msg("{0} (expired)", label);
    if (is_late(youth, referral, settings, calendars, today)) return msg("{0} (late)", label);
    return msg("{0}", label);
}

Message pair_in_words(const Pair &pair) {
    if (pair.ended)
        return msg("ended on {0}: {1}", pair.ended->date, labelled("outcomes", pair.ended->code));
    const Pause *pause = open_pause(pair);
    if (!pause) return msg("running");
    const auto reason = labelled("pause-reasons", pause->reason);
    if (!pause->planned_return) return msg("paused ({0})", reason);
    return msg("paused ({0}), back on {1}", reason, *pause->planned_return);
}

std::string prescriber_of(const Referral &referral, const Register &known) {
    auto partner = partner_name(known, referral.partner);
    if (referral.contact.empty()) return partner;
    return contact_name(known, referral.partner, referral.contact) + ", " + partner;
}

Message debt_in_words(const Debt &debt, const Register &known, const View &view) {
    return msg("{1}, to {2}: {3} (for {0} day)|{1}, to {2}: {3} (for {0} days)", debt.age,
               youth_with_id(known, debt.youth->id, view), prescriber_of(*debt.referral, known),
               labelled("feedback", debt.about));
}

Message debt_command(const Debt &debt) {
    return msg("maillon feedback give {0} {1}", debt.youth->id, debt.about);
}

Table referrals_table(const Register &known, const std::vector<Sent> &referrals, Date today,
                      const View &view) {
    const Calendars calendars(known.settings);
    Table table({{msg("Young person"), Align::left, WhenNarrow::gives_way},
                 {msg("Referral")},
                 {msg("Partner"), Align::left, WhenNarrow::gives_way},
                 {msg("Received")},
                 {msg("State")}});
    for (const auto &[youth, referral] : referrals)
        table.add({{youth_with_id(known, youth->id, view)},
                   {referral->id},
                   {partner_name(known, referral->partner)},
                   {table_date(referral->received.date, view.speech)},
                   {say(state_in_words(*youth, *referral, known.settings, calendars, today),
                        view.speech)}});
    return table;
}

} // namespace maillon
