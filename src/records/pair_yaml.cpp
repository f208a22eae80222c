// Reads a youth's pairs.
// SPDX-License-Identifier: MIT
#include "records/pair_yaml.h"

namespace maillon {
namespace {

Pause read_pause(MapReader &item) {
    Pause pause;
    pause.from = item.required_fact("from");
    pause.planned_return = item.date("planned-return");
    pause.until = item.fact("until");
    pause.reason = item.code("reason", "pause-reasons");
    return pause;
}

Pair read_pair(MapReader &item) {
    Pair pair;
    pair.place = item.place();
    pair.id = item.own_id('p');
    pair.referral = item.text("referral", Presence::required);
    pair.mentor = item.text("mentor", Presence::required);
    pair.started = item.required_fact("started");
    pair.planned_end = item.date("planned-end");
    pair.direct_contact = item.flag("direct-contact");
    pair.override_reason = item.text("override");
    pair.pauses = item.items("pauses", read_pause);
    pair.ended =
        item.fact("ended", Presence::optional, {"outcome", "outcomes"}, [&](MapReader &ended) {
            pair.closing_interview = ended.flag("closing-interview");
        });
    return pair;
}

} // namespace

std::vector<Pair> read_pairs(MapReader &youth) { return youth.items("pairs", read_pair); }

} // namespace maillon
