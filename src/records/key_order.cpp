// The canonical order of each map's keys, as the records of 2-records 2.3 to 2.6 show them.
// SPDX-License-Identifier: MIT
#include "records/key_order.h"

#include <algorithm>
#include <array>

namespace maillon {
namespace {

using Key = std::string_view;

// A dated fact that is a map (2-records, 2.2 rule 8).
constexpr std::array a_fact = {Key("date"), Key("recorded"), Key("by"), Key("note")};
constexpr std::array with_reason = {Key("date"), Key("recorded"), Key("by"), Key("reason"),
                                    Key("note")};
constexpr std::array with_outcome = {Key("date"), Key("recorded"), Key("by"), Key("outcome"),
                                     Key("note")};
constexpr std::array with_target = {Key("date"), Key("recorded"), Key("by"), Key("to"),
                                    Key("note")};
constexpr std::array an_ended_pair = {Key("date"),    Key("recorded"),          Key("by"),
                                      Key("outcome"), Key("closing-interview"), Key("note")};
constexpr std::array a_coded_word = {Key("code"), Key("note")};
constexpr std::array a_checkpoint = {
    Key("id"),         Key("date"),       Key("recorded"), Key("kind"), Key("status"),
    Key("initiative"), Key("by"),         Key("with"),     Key("pair"), Key("note"),
    Key("private"),    Key("difficulty"), Key("next")};

constexpr std::array settings = {
    Key("format"),     Key("association"), Key("language"),        Key("school-zone"),
    Key("identities"), Key("team"),        Key("stakes"),          Key("promises"),
    Key("rhythms"),    Key("closures"),    Key("school-holidays"), Key("health"),
    Key("privacy"),    Key("git")};
constexpr std::array staff = {Key("id"),    Key("name"),  Key("email"),
                              Key("since"), Key("until"), Key("partners")};
constexpr std::array stake = {Key("stake"), Key("weight")};
constexpr std::array promises = {Key("acknowledge"), Key("first-meeting"), Key("decision"),
                                 Key("decision-once-met"), Key("feedback")};
constexpr std::array rhythms = {Key("feedback"), Key("pair"),          Key("pair-later"),
                                Key("pilot"),    Key("consolidating"), Key("established"),
                                Key("dormant"),  Key("pair-minimum"),  Key("review")};
constexpr std::array closure = {Key("from"), Key("to")};
constexpr std::array school_holiday = {Key("from"), Key("until"), Key("zones")};
constexpr std::array privacy = {Key("retention-months"), Key("retention-reason"),
                                Key("share-notes"), Key("words")};
constexpr std::array privacy_words = {Key("health"),   Key("religion"),   Key("origin"),
                                      Key("offences"), Key("judgements"), Key("other"),
                                      Key("without")};
constexpr std::array git = {Key("commit")};

constexpr std::array health = {
    Key("watch"),   Key("risk"),       Key("trend"),        Key("silence"), Key("slowdown"),
    Key("loop"),    Key("no-answer"),  Key("early-breaks"), Key("pulse"),   Key("acknowledgement"),
    Key("waiting"), Key("checkpoint"), Key("contact"),      Key("load"),    Key("fit"),
    Key("ramp"),    Key("portfolio")};
constexpr std::array silence = {Key("weight"),   Key("good"), Key("bad"),    Key("prior"),
                                Key("prior-of"), Key("last"), Key("minimum")};
constexpr std::array slowdown = {Key("weight"),  Key("good"),   Key("bad"),
                                 Key("minimum"), Key("recent"), Key("earlier")};
constexpr std::array loop = {Key("weight"), Key("good"),     Key("bad"),
                             Key("prior"),  Key("prior-of"), Key("days"),
                             Key("last"),   Key("minimum"),  Key("due")};
constexpr std::array no_answer = {Key("weight"), Key("bad"), Key("days"), Key("minimum")};
constexpr std::array early_breaks = {Key("weight"),   Key("good"), Key("bad"),    Key("prior"),
                                     Key("prior-of"), Key("days"), Key("minimum")};
constexpr std::array pulse_line = {Key("weight"), Key("good"), Key("bad"), Key("days")};
constexpr std::array share_line = {Key("weight"),   Key("good"), Key("bad"),  Key("prior"),
                                   Key("prior-of"), Key("days"), Key("last"), Key("minimum")};
constexpr std::array waiting = {Key("weight"), Key("good"), Key("bad"),
                                Key("days"),   Key("last"), Key("until")};
constexpr std::array checkpoint_line = {Key("weight"), Key("good"), Key("bad")};
constexpr std::array contact_line = {Key("weight"), Key("bad"), Key("to-meet")};
constexpr std::array ramp = {Key("growth"), Key("minimum")};
constexpr std::array portfolio = {Key("late"),    Key("unanswered"),   Key("late-checkpoints"),
                                  Key("at-risk"), Key("young-pilots"), Key("concentration")};

constexpr std::array partner = {
    Key("format"),          Key("id"),        Key("name"),        Key("kind"),
    Key("territory"),       Key("insee"),     Key("siret"),       Key("uai"),
    Key("safir"),           Key("reference"), Key("stakes"),      Key("since"),
    Key("rhythm"),          Key("address"),   Key("website"),     Key("phone"),
    Key("email"),           Key("page"),      Key("school-zone"), Key("expectations"),
    Key("constraints"),     Key("note"),      Key("referents"),   Key("contacts"),
    Key("agreements"),      Key("stages"),    Key("documents"),   Key("checkpoints"),
    Key("next-checkpoint"), Key("pulses")};
constexpr std::array referent = {Key("staff"), Key("since"), Key("until")};
constexpr std::array contact = {Key("id"),    Key("name"),       Key("role"), Key("email"),
                                Key("phone"), Key("since"),      Key("met"),  Key("primary"),
                                Key("until"), Key("replaced-by")};
constexpr std::array agreement = {Key("signed"), Key("until"), Key("volume"), Key("places")};
constexpr std::array stage = {Key("stage"), Key("since"), Key("reason")};
constexpr std::array document_given = {Key("document"), Key("version"), Key("given"), Key("to")};
constexpr std::array pulse = {Key("date"),    Key("recorded"),     Key("by"),    Key("contact"),
                              Key("clarity"), Key("availability"), Key("trust"), Key("note")};

constexpr std::array youth = {Key("format"),      Key("id"),
                              Key("reference"),   Key("born"),
                              Key("publics"),     Key("circle"),
                              Key("consents"),    Key("care"),
                              Key("plan"),        Key("referrals"),
                              Key("pairs"),       Key("feedback"),
                              Key("checkpoints"), Key("next-checkpoint"),
                              Key("forgotten")};
// What is left of a person who was forgotten (6-quality, 6.3 rule 5).
constexpr std::array forgotten = {Key("month"),    Key("reason"),     Key("born"),
                                  Key("publics"),  Key("referrals"),  Key("pairs"),
                                  Key("feedback"), Key("checkpoints")};
constexpr std::array reduced_referral = {Key("kind"),       Key("received"), Key("acknowledged"),
                                         Key("accepted"),   Key("declined"), Key("withdrawn"),
                                         Key("redirected"), Key("closed"),   Key("history")};
constexpr std::array reduced_fact = {Key("date"), Key("recorded")};
constexpr std::array reduced_reason = {Key("date"), Key("recorded"), Key("reason")};
constexpr std::array reduced_outcome = {Key("date"), Key("recorded"), Key("outcome")};
constexpr std::array reduced_past = {Key("fact"),   Key("date"),    Key("recorded"),
                                     Key("reason"), Key("outcome"), Key("reopened")};
constexpr std::array reduced_pair = {Key("referral"), Key("started"), Key("ended"), Key("early")};
constexpr std::array reduced_count = {Key("date"), Key("recorded"), Key("count")};
constexpr std::array circle_person = {Key("role"), Key("partner")};
constexpr std::array consent = {Key("to"), Key("given"), Key("from"), Key("until")};
constexpr std::array care = {Key("evaluation"), Key("information"), Key("opinion"),
                             Key("agreement"), Key("convention")};
constexpr std::array plan_step = {Key("date"), Key("recorded"), Key("by"),
                                  Key("step"), Key("with"),     Key("note")};
constexpr std::array referral = {
    Key("id"),           Key("reference"), Key("partner"),  Key("contact"),   Key("received"),
    Key("channel"),      Key("informed"),  Key("goals"),    Key("obstacles"), Key("note"),
    Key("acknowledged"), Key("met"),       Key("accepted"), Key("declined"),  Key("withdrawn"),
    Key("redirected"),   Key("closed"),    Key("void"),     Key("history")};
constexpr std::array past_decision = {Key("fact"),     Key("date"),    Key("recorded"), Key("by"),
                                      Key("reason"),   Key("outcome"), Key("to"),       Key("note"),
                                      Key("reopened"), Key("why")};
constexpr std::array pair = {Key("id"),       Key("referral"),    Key("mentor"),
                             Key("started"),  Key("planned-end"), Key("direct-contact"),
                             Key("override"), Key("pauses"),      Key("ended")};
constexpr std::array pause = {Key("from"), Key("planned-return"), Key("until"), Key("reason")};
constexpr std::array feedback = {Key("date"), Key("recorded"), Key("referral"), Key("to"),
                                 Key("code"), Key("channel"),  Key("by"),       Key("note")};

constexpr std::array offer = {Key("format"),   Key("title"),    Key("audience"),
                              Key("gains"),    Key("steps"),    Key("rhythm"),
                              Key("duration"), Key("promises"), Key("documents")};
constexpr std::array audience = {Key("ages"), Key("publics"), Key("territories"), Key("text")};
constexpr std::array offer_step = {Key("title"), Key("text")};
constexpr std::array offer_document = {Key("id"),   Key("title"), Key("version"), Key("updated"),
                                       Key("file"), Key("url"),   Key("history")};
constexpr std::array document_version = {Key("version"), Key("updated")};

constexpr std::array identity = {Key("format"), Key("id"),      Key("name"),     Key("phone"),
                                 Key("email"),  Key("address"), Key("guardian"), Key("circle")};
constexpr std::array guardian = {Key("name"), Key("relation"), Key("phone"), Key("email")};
constexpr std::array relation = {Key("role"), Key("name"), Key("phone"), Key("email")};
constexpr std::array mentors = {Key("format"), Key("mentors")};
constexpr std::array mentor = {
    Key("id"),    Key("name"), Key("phone"), Key("email"), Key("honorability-presented"),
    Key("since"), Key("until")};

// No record of a data folder: the list of several of them.
constexpr std::array network = {Key("format"), Key("associations")};
constexpr std::array network_folder = {Key("folder"), Key("name")};

struct KnownMap {
    Key record;
    Key path;
    std::span<const Key> keys;
};

constexpr std::array known_maps = {
    KnownMap{"settings", "", settings},
    KnownMap{"settings", "team", staff},
    KnownMap{"settings", "stakes", stake},
    KnownMap{"settings", "promises", promises},
    KnownMap{"settings", "rhythms", rhythms},
    KnownMap{"settings", "closures", closure},
    KnownMap{"settings", "school-holidays", school_holiday},
    KnownMap{"settings", "privacy", privacy},
    KnownMap{"settings", "privacy/words", privacy_words},
    KnownMap{"settings", "git", git},
    KnownMap{"settings", "health", health},
    KnownMap{"settings", "health/silence", silence},
    KnownMap{"settings", "health/slowdown", slowdown},
    KnownMap{"settings", "health/loop", loop},
    KnownMap{"settings", "health/no-answer", no_answer},
    KnownMap{"settings", "health/early-breaks", early_breaks},
    KnownMap{"settings", "health/pulse", pulse_line},
    KnownMap{"settings", "health/acknowledgement", share_line},
    KnownMap{"settings", "health/waiting", waiting},
    KnownMap{"settings", "health/checkpoint", checkpoint_line},
    KnownMap{"settings", "health/contact", contact_line},
    KnownMap{"settings", "health/load", pulse_line},
    KnownMap{"settings", "health/fit", share_line},
    KnownMap{"settings", "health/ramp", ramp},
    KnownMap{"settings", "health/portfolio", portfolio},
    KnownMap{"partner", "", partner},
    KnownMap{"partner", "referents", referent},
    KnownMap{"partner", "contacts", contact},
    KnownMap{"partner", "agreements", agreement},
    KnownMap{"partner", "stages", stage},
    KnownMap{"partner", "documents", document_given},
    KnownMap{"partner", "checkpoints", a_checkpoint},
    KnownMap{"partner", "pulses", pulse},
    KnownMap{"youth", "", youth},
    KnownMap{"youth", "circle", circle_person},
    KnownMap{"youth", "consents", consent},
    KnownMap{"youth", "care", care},
    KnownMap{"youth", "plan", plan_step},
    KnownMap{"youth", "referrals", referral},
    KnownMap{"youth", "referrals/goals", a_coded_word},
    KnownMap{"youth", "referrals/obstacles", a_coded_word},
    KnownMap{"youth", "referrals/declined", with_reason},
    KnownMap{"youth", "referrals/withdrawn", with_reason},
    KnownMap{"youth", "referrals/redirected", with_target},
    KnownMap{"youth", "referrals/closed", with_outcome},
    KnownMap{"youth", "referrals/void", with_reason},
    KnownMap{"youth", "referrals/history", past_decision},
    KnownMap{"youth", "pairs", pair},
    KnownMap{"youth", "pairs/pauses", pause},
    KnownMap{"youth", "pairs/ended", an_ended_pair},
    KnownMap{"youth", "feedback", feedback},
    KnownMap{"youth", "checkpoints", a_checkpoint},
    KnownMap{"youth", "forgotten", forgotten},
    KnownMap{"youth", "forgotten/referrals", reduced_referral},
    KnownMap{"youth", "forgotten/referrals/received", reduced_fact},
    KnownMap{"youth", "forgotten/referrals/acknowledged", reduced_fact},
    KnownMap{"youth", "forgotten/referrals/accepted", reduced_fact},
    KnownMap{"youth", "forgotten/referrals/declined", reduced_reason},
    KnownMap{"youth", "forgotten/referrals/withdrawn", reduced_reason},
    KnownMap{"youth", "forgotten/referrals/redirected", reduced_fact},
    KnownMap{"youth", "forgotten/referrals/closed", reduced_outcome},
    KnownMap{"youth", "forgotten/referrals/history", reduced_past},
    KnownMap{"youth", "forgotten/pairs", reduced_pair},
    KnownMap{"youth", "forgotten/pairs/started", reduced_fact},
    KnownMap{"youth", "forgotten/pairs/ended", reduced_outcome},
    KnownMap{"youth", "forgotten/feedback", reduced_count},
    KnownMap{"youth", "forgotten/checkpoints", reduced_count},
    KnownMap{"offer", "", offer},
    KnownMap{"offer", "audience", audience},
    KnownMap{"offer", "steps", offer_step},
    KnownMap{"offer", "documents", offer_document},
    KnownMap{"offer", "documents/history", document_version},
    KnownMap{"identity", "", identity},
    KnownMap{"identity", "guardian", guardian},
    KnownMap{"identity", "circle", relation},
    KnownMap{"network", "", network},
    KnownMap{"network", "associations", network_folder},
    KnownMap{"mentors", "", mentors},
    KnownMap{"mentors", "mentors", mentor},
};

// Keys whose value may be a date, or a map with `date` and more, wherever they stand.
constexpr std::array dated = {
    Key("since"),       Key("until"),    Key("met"),       Key("signed"),
    Key("given"),       Key("received"), Key("informed"),  Key("acknowledged"),
    Key("accepted"),    Key("started"),  Key("from"),      Key("evaluation"),
    Key("information"), Key("opinion"),  Key("agreement"), Key("convention")};

} // namespace

std::span<const std::string_view> key_order(std::string_view record, std::string_view path) {
    const auto known = std::find_if(known_maps.begin(), known_maps.end(), [&](const KnownMap &map) {
        return map.record == record && map.path == path;
    });
    if (known != known_maps.end()) return known->keys;
    const auto last = path.substr(path.rfind('/') + 1);
    if (std::find(dated.begin(), dated.end(), last) != dated.end()) return a_fact;
    return {};
}

std::string_view record_kind(std::string_view file) {
    if (file == "maillon.yaml") return "settings";
    if (file == "offer.yaml") return "offer";
    if (file == "identities/mentors.yaml") return "mentors";
    if (file.starts_with("partners/")) return "partner";
    if (file.starts_with("youth/")) return "youth";
    return file.starts_with("identities/") ? "identity" : "";
}

} // namespace maillon
