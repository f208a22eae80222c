// referral acknowledge, meet, accept, decline, withdraw, redirect, close, void, reopen: one road
// for all of them.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "alliance/referral_state.h"
#include "alliance/steps.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

// A verb, the step it takes, and the option that gives its code or its destination.
struct StepVerb {
    std::string_view verb;
    StepTaken step;
    Message about;
    std::vector<Option> options;
    std::vector<Label> examples;
};

std::string code_of(StepTaken step, const Words &words) {
    switch (step) {
    case StepTaken::decline:
    case StepTaken::withdraw:
        return code_from("reasons", words.one("reason"));
    case StepTaken::close:
        return code_from("outcomes", words.one("outcome"));
    default:
        return {};
    }
}

State state_now(Context &context, const Youth &youth, const std::string &referral) {
    const auto now = context.data().readable_youth(youth.id);
    const Youth &current = now ? *now : youth;
    const Referral *found = current.referral(referral);
    return found ? state_of(current, *found) : State::received;
}

// A step may be recorded late, when the referral is further on its road already.
State state_told(Context &context, const Youth &youth, const std::string &referral,
                 StepTaken step) {
    switch (step) {
    case StepTaken::acknowledge:
        return State::acknowledged;
    case StepTaken::meet:
        return State::met;
    case StepTaken::accept:
        return State::accepted;
    default:
        return state_now(context, youth, referral);
    }
}

int take(Context &context, const Words &words, StepTaken step, std::string_view verb) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const std::string referral = referral_of(context, youth, words, Wanted::open).id;
    Fact fact = fact_from(context, words, "DATE");
    fact.code = code_of(step, words);
    fact.to = words.one("to");
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        return take_step(now, referral_in(now, referral), step, fact, context.today);
    });
    return answer(context, "referral " + std::string(verb) + " " + youth.id + " " + referral,
                  msg("{0}, referral {1}: {2} on {3} ({4})", who_is(context, youth.id), referral,
                      state_label(state_told(context, youth, referral, step)), fact.date,
                      written.file),
                  next_for_youth(context, youth.id));
}

int reopen_one(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const std::string referral = referral_of(context, youth, words, Wanted::any).id;
    const Fact fact = fact_from(context, words, "DATE");
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        return reopen(now, referral_in(now, referral), fact, words.one("reason"), context.today);
    });
    return answer(context, "referral reopen " + youth.id + " " + referral,
                  msg("{0}: {1} reopened on {2}, again {3} ({4})", who_is(context, youth.id),
                      referral, fact.date, state_label(state_now(context, youth, referral)),
                      written.file),
                  next_for_youth(context, youth.id));
}

std::vector<StepVerb> step_verbs() {
    const Option to = {
        "to", "vers", {"TEXT", "TEXTE"}, msg("to which organisation"), Need::required};
    return {
        {"acknowledge",
         StepTaken::acknowledge,
         msg("Say that we told the prescriber we received it."),
         {},
         {{"referral acknowledge ines", "orientation accuser ines"}}},
        {"meet",
         StepTaken::meet,
         msg("Say that we met the young person."),
         {},
         {{"referral meet ines yesterday", "orientation rencontrer ines hier"}}},
        {"accept",
         StepTaken::accept,
         msg("Accept the referral: a mentor is to be found."),
         {},
         {{"referral accept ines", "orientation accepter ines"}}},
        {"decline",
         StepTaken::decline,
         msg("Decline the referral, with the reason."),
         {reason_option("reasons")},
         {{"referral decline ines --reason not-eligible",
           "orientation décliner ines --motif \"non éligible\""}}},
        {"withdraw",
         StepTaken::withdraw,
         msg("Say that the prescriber withdraws the referral."),
         {reason_option("reasons")},
         {{"referral withdraw ines --reason in-work",
           "orientation retirer ines --motif \"en emploi\""}}},
        {"redirect",
         StepTaken::redirect,
         msg("Send the young person on to another organisation."),
         {to},
         {{"referral redirect ines --to \"Mission locale\"",
           "orientation réorienter ines --vers \"Mission locale\""}}},
        {"close",
         StepTaken::close,
         msg("Close the referral, with its outcome."),
         {outcome_option()},
         {{"referral close ines --outcome goal-reached",
           "orientation clore ines --issue \"objectif atteint\""}}},
        {"void",
         StepTaken::voided,
         msg("Say that the referral was entered in error."),
         {},
         {{"referral void ines --note \"wrong person\"",
           "orientation annuler ines --note \"erreur de personne\""}}},
    };
}

Command step_command(StepVerb verb) {
    std::vector<Option> options = std::move(verb.options);
    options.push_back(note_option());
    options.push_back(referral_option());
    const StepTaken step = verb.step;
    const std::string_view name = verb.verb;
    return {.noun = "referral",
            .verb = name,
            .reach = Reach::writes,
            .about = std::move(verb.about),
            .examples = std::move(verb.examples),
            .takes = {youth_word(), date_word()},
            .options = std::move(options),
            .act = [step, name](Context &context, const Words &words) {
                return take(context, words, step, name);
            }};
}

} // namespace

std::vector<Command> referral_step_commands() {
    std::vector<Command> all;
    for (StepVerb &verb : step_verbs())
        all.push_back(step_command(std::move(verb)));
    all.push_back(
        {.noun = "referral",
         .verb = "reopen",
         .reach = Reach::writes,
         .about = msg(
             "Take back a decline, withdrawal, redirection or closing; it stays in the history."),
         .examples = {{"referral reopen ines --reason \"free again in May\"",
                       "orientation rouvrir ines --motif \"de nouveau libre en mai\""}},
         .takes = {youth_word(), date_word()},
         .options =
             {{"reason", "motif", {"TEXT", "TEXTE"}, msg("why, in a few words"), Need::required},
              note_option(),
              referral_option()},
         .act = reopen_one});
    return all;
}

} // namespace maillon
