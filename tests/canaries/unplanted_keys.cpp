// Which keys of the format carry no canary, and which hold no text at all.
// SPDX-License-Identifier: MIT
#include "canaries/planting.h"
#include "records/key_order.h"

namespace maillon::canaries {
namespace {

// Dates, codes, ids and numbers, wherever they stand.
constexpr std::string_view wordless =
    " format id date recorded by kind status initiative with pair difficulty next language "
    "school-zone identities partners weight retention-months share-notes insee siret uai safir "
    "rhythm page staff primary replaced-by volume places document version contact clarity "
    "availability trust born publics role partner channel fact reopened outcome closing-interview "
    "referral mentor planned-end direct-contact planned-return code ages updated next-checkpoint "
    "honorability-presented git promises rhythms closures school-holidays ";

// The same words hold a text elsewhere.
constexpr std::string_view wordless_here =
    " partner/documents/to partner/stages/stage partner/agreements/until youth/consents/to "
    "youth/consents/from youth/referrals/declined/reason youth/referrals/withdrawn/reason "
    "youth/referrals/void/reason youth/referrals/history/reason youth/pairs/pauses/reason "
    "youth/feedback/to mentors/mentors/since mentors/mentors/until settings/health ";
// And these a text, where others hold a code or a map.
constexpr std::string_view texts = " partner/contacts/role offer/rhythm offer/promises ";

bool holds(std::string_view list, const std::string &what) {
    return list.find(" " + what + " ") != list.npos;
}

bool has_text(const std::string &record, const std::string &path) {
    const std::string whole = record + "/" + path;
    if (holds(texts, whole)) return true;
    if (whole.starts_with("youth/forgotten/")) return false; // months, codes and counts alone
    return !holds(wordless, whole.substr(whole.rfind('/') + 1)) && !holds(wordless_here, whole);
}

void look(const Planting &planting, const std::string &record, const std::string &path,
          std::vector<std::string> &missing) {
    for (const std::string_view key : key_order(record, path)) {
        const std::string below = path.empty() ? std::string(key) : path + "/" + std::string(key);
        if (!has_text(record, below)) continue;
        const bool is_map = !key_order(record, below).empty();
        if (is_map)
            look(planting, record, below, missing);
        else if (!planting.carried.contains(record + "/" + below))
            missing.push_back(record + "/" + below);
    }
}

} // namespace

std::vector<std::string> keys_without_canary(const Planting &planting) {
    std::vector<std::string> missing;
    for (const char *record : {"settings", "offer", "partner", "youth", "identity", "mentors"})
        look(planting, record, "", missing);
    return missing;
}

} // namespace maillon::canaries
