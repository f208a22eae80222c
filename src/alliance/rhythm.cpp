// How often we promised to meet a partner (1-domain, 1.5).
// SPDX-License-Identifier: MIT
#include "alliance/rhythm.h"

namespace maillon {

int agreed_rhythm(const Partner &partner, Date day, const Settings &settings) {
    if (partner.rhythm) return *partner.rhythm;
    switch (recorded_stage(partner, day)) {
    case Stage::prospect:
    case Stage::pilot:
        return settings.rhythms.pilot;
    case Stage::consolidating:
        return settings.rhythms.consolidating;
    case Stage::established:
        return settings.rhythms.established;
    case Stage::dormant:
    case Stage::closed:
        break;
    }
    return settings.rhythms.dormant;
}

} // namespace maillon
