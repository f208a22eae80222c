// Sentences made of the offer and of the settings' promises.
// SPDX-License-Identifier: MIT
#include "report/offer_words.h"

#include "alliance/codes.h"
#include "base/joined.h"

namespace maillon {

Message offer_title(const Offer &offer) {
    return offer.title.empty() ? msg("Our mentoring") : msg("{0}", offer.title);
}

std::vector<Message> audience_lines(const Audience &audience, const Speech &speech) {
    std::vector<Message> lines;
    if (!audience.text.empty()) lines.push_back(msg("{0}", audience.text));
    if (audience.ages.size() == 2)
        lines.push_back(msg("From {0} to {1} years old", audience.ages[0], audience.ages[1]));
    if (!audience.territories.empty())
        lines.push_back(msg("Where: {0}", joined(audience.territories, ", ")));
    std::vector<std::string> publics;
    for (const auto &code : audience.publics)
        publics.push_back(say(msg("{0}", labelled("publics", code)), speech));
    if (!publics.empty()) lines.push_back(msg("First of all: {0}", joined(publics, ", ")));
    return lines;
}

std::vector<Message> promise_lines(const OfferSheet &sheet) {
    const Promises &promises = sheet.settings.promises;
    std::vector<Message> lines;
    if (!sheet.offer.promises.empty()) lines.push_back(msg("{0}", sheet.offer.promises));
    lines.push_back(msg("We confirm that we received it within {0} working day|"
                        "We confirm that we received it within {0} working days",
                        promises.acknowledge));
    lines.push_back(msg("We meet the young person within {0} working day|"
                        "We meet the young person within {0} working days",
                        promises.first_meeting));
    lines.push_back(msg("We decide within {0} day|We decide within {0} days", promises.decision));
    lines.push_back(msg("News within {0} day of each step, then every {1} days|"
                        "News within {0} days of each step, then every {1} days",
                        promises.feedback, sheet.settings.rhythms.feedback));
    return lines;
}

std::vector<Message> call_lines(const OfferSheet &sheet) {
    std::vector<Message> lines;
    for (const Staff &staff : sheet.to_call) {
        const std::string &name = staff.name.empty() ? staff.id : staff.name;
        lines.push_back(staff.email.empty() ? msg("{0}", name)
                                            : msg("{0}, {1}", name, staff.email));
    }
    return lines;
}

Message version_line(const OfferSheet &sheet) {
    const OfferDocument *document = sheet.offer.document("fiche-orientation");
    if (!document || document->version == 0) return {};
    if (!document->updated) return msg("Version {0}", document->version);
    return msg("Version {0}, {1}", document->version, *document->updated);
}

} // namespace maillon
