// checkpoint log, plan, list: exchanges with a partner or about a young person.
// SPDX-License-Identifier: MIT
#include <istream>
#include <iterator>
#include <ostream>

#include "alliance/codes.h"
#include "alliance/steps.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/answer.h"
#include "commands/ask.h"
#include "commands/common_words.h"
#include "commands/edited_text.h"
#include "commands/note_reminder.h"
#include "commands/resolve.h"
#include "report/answers.h"
#include "report/exported.h"
#include "report/timeline.h"

namespace maillon {
namespace {

std::string note_from(Context &context, const std::string &typed) {
    if (typed != "-") return typed;
    const std::string read(std::istreambuf_iterator<char>(context.terminal.in), {});
    return std::string(trimmed(read));
}

std::string free_checkpoint_id(Context &context, const std::vector<Checkpoint> &taken) {
    return draw_id(context.world.chance, "k-", 4, [&](const std::string &id) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const Checkpoint &one) { return one.id == id; });
    });
}

Holding holding_from(const Words &words) {
    if (words.has("no-answer")) return Holding::no_answer;
    return words.has("postponed") ? Holding::postponed : Holding::held;
}

// What partner and youth checkpoints share.
Checkpoint checkpoint_from(Context &context, const Words &words, std::string_view kinds) {
    Checkpoint checkpoint;
    checkpoint.fact = fact_from(context, words);
    checkpoint.fact.note = words.one("NOTE");
    checkpoint.kind = words.has("kind") ? code_from(kinds, words.one("kind")) : "other";
    checkpoint.holding = holding_from(words);
    checkpoint.theirs = words.has("theirs");
    checkpoint.difficulty = words.has("difficulty");
    checkpoint.private_note = words.one("private");
    checkpoint.next = plan_date(context, words, "next");
    return checkpoint;
}

int log_for_partner(Context &context, const Words &words, const Partner &partner) {
    Checkpoint checkpoint = checkpoint_from(context, words, "partner-checkpoints");
    checkpoint.id = free_checkpoint_id(context, partner.checkpoints);
    for (const auto &who : words.all("with")) {
        checkpoint.with.push_back(contact_named(context, partner, who).id);
    }
    const Contact *primary = primary_contact(partner, context.today);
    if (checkpoint.with.empty() && primary) checkpoint.with.push_back(primary->id);
    const Written written = context.data().change_partner(
        partner.id, [&](const Partner &) { return log_checkpoint(checkpoint, context.today); });
    return answer(context, "checkpoint log " + partner.id + " " + checkpoint.id,
                  msg("{0}: {1} on {2} ({3})", partner.name,
                      checkpoint_in_words(checkpoint, "partner-checkpoints"), checkpoint.fact.date,
                      written.file),
                  next_for_partner(context, partner.id));
}

int log_for_youth(Context &context, const Words &words, const Youth &youth) {
    Checkpoint checkpoint = checkpoint_from(context, words, "youth-checkpoints");
    checkpoint.id = free_checkpoint_id(context, youth.checkpoints);
    if (words.has("pair")) checkpoint.pair = pair_of(youth, words).id;
    const Pair *running = running_pair(youth, "");
    if (checkpoint.pair.empty() && running) checkpoint.pair = running->id;
    const Written written = context.data().change_youth(
        youth.id, [&](const Youth &) { return log_checkpoint(checkpoint, context.today); });
    return answer(context, "checkpoint log " + youth.id + " " + checkpoint.id,
                  msg("{0}: {1} on {2} ({3})", who_is(context, youth.id),
                      checkpoint_in_words(checkpoint, "youth-checkpoints"), checkpoint.fact.date,
                      written.file),
                  next_for_youth(context, youth.id));
}

// "ft-sarcelles,ml-nord": everybody is found before anything is written.
std::vector<PartnerOrYouth> everyone_named(Context &context, const std::string &who) {
    std::vector<PartnerOrYouth> everyone;
    std::size_t start = 0;
    while (start <= who.size()) {
        const std::size_t comma = std::min(who.find(',', start), who.size());
        everyone.push_back(anyone_named(context, who.substr(start, comma - start)));
        start = comma + 1;
    }
    return everyone;
}

// Who does not answer and what was put off needs no note.
bool wants_editor(const Context &context, const Words &words) {
    return !words.has("NOTE") && !words.has("no-answer") && !words.has("postponed") &&
           can_ask(context.terminal);
}

// Under the place for the note, who it is about; not part of it.
std::string reminder(Context &context, const std::vector<PartnerOrYouth> &everyone) {
    std::string text;
    for (const PartnerOrYouth &one : everyone)
        text += "\n# " + shown(one.partner ? one.partner->name : who_is(context, one.youth->id));
    const Message what = msg("What was said, in a sentence or two; an empty text records nothing.");
    return text + "\n# " + say(what, context.view.speech) + "\n# " +
           say(note_reminder(), context.view.speech) + "\n";
}

// What is said wrong on the line is said before anybody writes a note for it.
void check_line(Context &context, const Words &words, const std::vector<PartnerOrYouth> &everyone) {
    for (const PartnerOrYouth &one : everyone)
        checkpoint_from(context, words, one.partner ? "partner-checkpoints" : "youth-checkpoints");
}

int log_for_all(Context &context, const Words &words, const std::vector<PartnerOrYouth> &everyone) {
    for (const char *written : {"NOTE", "private"})
        remind_of(context, words.one(written));
    int code = 0;
    for (const PartnerOrYouth &one : everyone) {
        const int its = one.partner ? log_for_partner(context, words, *one.partner)
                                    : log_for_youth(context, words, *one.youth);
        code = std::max(code, its);
    }
    return code;
}

int log_from_editor(Context &context, Words words, const std::vector<PartnerOrYouth> &everyone) {
    check_line(context, words, everyone);
    const std::string below = reminder(context, everyone);
    const std::string editor = editor_of(context);
    EditedText edited(context, "note.txt", "\n" + below);
    edited.open_in(editor);
    std::string text = edited.text();
    if (const auto at = text.rfind(below); at != std::string::npos) text.erase(at, below.size());
    const std::string note(trimmed(text));
    if (note.empty()) {
        edited.done();
        throw refused(msg("an empty note: nothing was written"));
    }
    words.add("NOTE", note);
    const int code = log_for_all(context, words, everyone);
    if (!context.rehearses) edited.done();
    return code;
}

int log(Context &context, const Words &line) {
    const std::vector<PartnerOrYouth> everyone = everyone_named(context, line.one("WHO"));
    if (wants_editor(context, line)) return log_from_editor(context, line, everyone);
    Words words = line; // standard input is read once, for everybody
    if (line.has("NOTE")) words.add("NOTE", note_from(context, line.one("NOTE")));
    return log_for_all(context, words, everyone);
}

int plan(Context &context, const Words &words) {
    const PartnerOrYouth one = anyone_named(context, words.one("WHO"));
    const Date next = plan_date(context, words, "DATE").value();
    const std::string id = one.partner ? one.partner->id : one.youth->id;
    const Written written =
        one.partner ? context.data().change_partner(id,
                                                    [&](const Partner &now) {
                                                        return plan_checkpoint(now.checkpoints,
                                                                               next, context.today);
                                                    })
                    : context.data().change_youth(id, [&](const Youth &now) {
                          return plan_checkpoint(now.checkpoints, next, context.today);
                      });
    return answer(context, "checkpoint plan " + id,
                  msg("{0}: next checkpoint on {1} ({2})",
                      one.partner ? one.partner->name : who_is(context, id), next, written.file),
                  {});
}

int list(Context &context, const Words &words) {
    std::string wanted;
    if (words.has("WHO")) {
        const PartnerOrYouth one = anyone_named(context, words.one("WHO"));
        wanted = one.partner ? one.partner->id : one.youth->id;
    }
    const RecordsRead reading = read_all(context);
    context.terminal.out << checkpoints_answer(reading.known, exchanges_of(reading.known, wanted),
                                               context.view);
    return reading.exit_code;
}

Taken who_word(Need need) {
    return {{"WHO", "QUI"}, msg("a partner or a young person: id or words of the name"), need};
}

Command log_command() {
    return {
        .noun = "checkpoint",
        .verb = "log",
        .reach = Reach::writes,
        .about = msg("Record an exchange with a partner or about a young person."),
        .examples = {{"checkpoint log sarcelles \"Petit déjeuner, six conseillers\" --kind "
                      "breakfast --next +60d",
                      "point noter sarcelles \"Petit déjeuner, six conseillers\" --type \"petit "
                      "déjeuner\" --prochain +60j"},
                     {"checkpoint log ines \"Four meetings, CV rewritten\" --kind monthly --on 6/1",
                      "point noter ines \"Quatre rencontres, CV refait\" --type mensuel --le 6/1"},
                     {"checkpoint log ft-sarcelles,ml-nord \"Joint forum\" --kind forum",
                      "point noter ft-sarcelles,ml-nord \"Forum commun\" --type forum"}},
        .takes = {who_word(Need::required),
                  {{"NOTE", "NOTE"},
                   msg("what was said, in a sentence or two; - reads it from standard input; at a "
                       "terminal your editor opens where it is left out"),
                   Need::optional}},
        .options = {{"kind",
                     "type",
                     {"CODE", "CODE"},
                     msg("'maillon codes partner-checkpoints' and 'youth-checkpoints' list them; "
                         "other if left out")},
                    {"with",
                     "avec",
                     {"CONTACT", "CONTACT"},
                     msg("with which contact; else the primary one; may be repeated"),
                     Need::any},
                    {"next", "prochain", {"DATE", "DATE"}, msg("when the next one is planned")},
                    {"difficulty", "difficulte", {}, msg("something is not going well")},
                    {"private",
                     "prive",
                     {"TEXT", "TEXTE"},
                     msg("a note that never leaves the association")},
                    {"no-answer", "sans-reponse", {}, msg("we tried, nobody answered")},
                    {"postponed", "reporte", {}, msg("it was put off")},
                    {"theirs",
                     "a-leur-initiative",
                     {},
                     msg("they came to us: a sign of life, not a checkpoint held")},
                    pair_option()},
        .act = log};
}

} // namespace

std::vector<Command> checkpoint_commands() {
    return {
        log_command(),
        {.noun = "checkpoint",
         .verb = "plan",
         .reach = Reach::writes,
         .about = msg("Plan the next checkpoint."),
         .examples = {{"checkpoint plan sarcelles +30d", "point prévoir sarcelles +30j"}},
         .takes = {who_word(Need::required), {{"DATE", "DATE"}, msg("the day planned")}},
         .act = plan},
        {.noun = "checkpoint",
         .verb = "list",
         .about = msg("The checkpoints, oldest first."),
         .examples = {{"checkpoint list sarcelles", "point lister sarcelles"}},
         .takes = {who_word(Need::optional)},
         .formats = {"json", "md"},
         .act = list},
    };
}

} // namespace maillon
