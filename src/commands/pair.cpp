// pair start, pause, resume, end: a young person and their mentor.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "alliance/steps.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

Message told(Context &context, const Message &what, const std::string &youth, Date date,
             const std::string &file) {
    return msg("{0}: {1} on {2} ({3})", who_is(context, youth), what, date, file);
}

NewPair new_pair(Context &context, const Youth &youth, const Words &words) {
    NewPair pair;
    pair.id = draw_id(context.world.chance, "p-", 4,
                      [&](const std::string &id) { return youth.pair(id) != nullptr; });
    pair.referral = referral_of(context, youth, words, Wanted::open).id;
    pair.mentor = "m-0000"; // stands for the mentor while the gates are tried
    pair.started.date = fact_date(context, words, "DATE");
    pair.planned_end = plan_date(context, words, "until");
    pair.direct_contact = words.has("direct-contact");
    pair.override_reason = words.one("override");
    if (words.has("override") && pair.override_reason.empty())
        throw wrong_words(msg("'{0}' is empty", "override"),
                          msg("write why this pair starts all the same"));
    return pair;
}

std::string mentor_told(Context &context, const std::string &mentor) {
    return mentor_name(context.data().load_people(), mentor, context.view);
}

// The gates are tried before the mentor is written: a refusal must leave nothing behind.
int start(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    NewPair pair = new_pair(context, youth, words);
    const auto identity = context.data().load_identity(youth.id);
    const Identity *known = identity ? &*identity : nullptr;
    start_pair(youth, referral_in(youth, pair.referral), pair, known, context.today);
    pair.mentor = context.data()
                      .find_or_add_mentor(words.one("mentor"), context.world.chance, context.today)
                      .first;
    const std::string mentor = mentor_told(context, pair.mentor);
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        return start_pair(now, referral_in(now, pair.referral), pair, known, context.today);
    });
    if (!known && age_on(youth.born, pair.started.date) == Age::minor) {
        context.note(msg(
            "the identity of {0} is not here: that a guardian is named was not checked", youth.id));
    }
    return answer(
        context, "pair start " + youth.id + " " + pair.id,
        told(context, msg("paired with {0}", mentor), youth.id, pair.started.date, written.file),
        next_for_youth(context, youth.id));
}

int pause(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const std::string id = pair_of(youth, words).id;
    Pause pause;
    pause.from.date = fact_date(context, words, "DATE");
    pause.planned_return = plan_date(context, words, "return");
    pause.reason = code_from("pause-reasons", words.one("reason"));
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        return pause_pair(now, pair_in(now, id), pause, context.today);
    });
    return answer(context, "pair pause " + youth.id + " " + id,
                  told(context, msg("pause"), youth.id, pause.from.date, written.file),
                  next_for_youth(context, youth.id));
}

int resume(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const std::string id = pair_of(youth, words).id;
    const Fact fact = fact_from(context, words, "DATE");
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        return resume_pair(now, pair_in(now, id), fact, context.today);
    });
    return answer(context, "pair resume " + youth.id + " " + id,
                  told(context, msg("the pair resumes"), youth.id, fact.date, written.file),
                  next_for_youth(context, youth.id));
}

int end(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const std::string id = pair_of(youth, words).id;
    Fact fact = fact_from(context, words, "DATE");
    fact.code = code_from("outcomes", words.one("outcome"));
    const bool interview = words.has("closing-interview");
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        return end_pair(now, pair_in(now, id), fact, interview, context.today);
    });
    return answer(context, "pair end " + youth.id + " " + id,
                  told(context, msg("the pair ended ({0})", labelled("outcomes", fact.code)),
                       youth.id, fact.date, written.file),
                  next_for_youth(context, youth.id));
}

Command start_command() {
    return {.noun = "pair",
            .verb = "start",
            .reach = Reach::writes,
            .about = msg("Pair a young person with a mentor."),
            .examples = {{"pair start ines --mentor \"Claire D.\" --until +6m",
                          "binôme commencer ines --mentor \"Claire D.\" --fin +6m"}},
            .takes = {youth_word(), date_word()},
            .options =
                {{"mentor",
                  "mentor",
                  {"NAME", "NOM"},
                  msg("the mentor's name or id; a new name makes a new mentor"),
                  Need::required},
                 {"until", "fin", {"DATE", "DATE"}, msg("the planned end: a hope, not a fact")},
                 {"direct-contact",
                  "triangle",
                  {},
                  msg("mentor and prescriber may talk to each other; needs the consent")},
                 {"override",
                  "derogation",
                  {"REASON", "MOTIF"},
                  msg("why the pair of a minor or a child in care starts all the same; it stands "
                      "in every summary until what is missing is there")},
                 referral_option()},
            .act = start};
}

} // namespace

std::vector<Command> pair_commands() {
    return {
        start_command(),
        {.noun = "pair",
         .verb = "pause",
         .reach = Reach::writes,
         .about = msg("Pause a running pair."),
         .examples = {{"pair pause ines --reason exams --return +3w",
                       "binôme suspendre ines --motif examens --reprise +3s"}},
         .takes = {youth_word(), date_word()},
         .options = {reason_option("pause-reasons"),
                     {"return", "reprise", {"DATE", "DATE"}, msg("when it is planned to go on")},
                     pair_option()},
         .act = pause},
        {.noun = "pair",
         .verb = "resume",
         .reach = Reach::writes,
         .about = msg("End the pause of a pair."),
         .examples = {{"pair resume ines", "binôme reprendre ines"}},
         .takes = {youth_word(), date_word()},
         .options = {pair_option()},
         .act = resume},
        {.noun = "pair",
         .verb = "end",
         .reach = Reach::writes,
         .about = msg("End a pair, with its outcome; the referral stays open."),
         .examples = {{"pair end ines --outcome term-reached --closing-interview",
                       "binôme terminer ines --issue \"terme atteint\" --entretien-final"}},
         .takes = {youth_word(), date_word()},
         .options =
             {outcome_option(),
              {"closing-interview", "entretien-final", {}, msg("a closing interview was held")},
              note_option(),
              pair_option()},
         .act = end},
    };
}

} // namespace maillon
