// import partners, youth, referrals: a spreadsheet's rows become records; nothing is reset, nothing
// made twice.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ostream>
#include <span>

#include "alliance/import_plan.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/table_words.h"
#include "records/table_file.h"
#include "report/answers.h"
#include "report/import_text.h"

namespace maillon {
namespace {

ImportWish wish_from(Context &context, const Words &words, const Spreadsheet &table) {
    ImportWish wish{table,         mapping_from(words.all("map")), {},
                    context.today, fact_date(context, words),      {}};
    for (const auto &[field, value] : mapping_from(words.all("default")))
        wish.defaults[field] = value;
    if (words.has("by")) wish.by = staff_named(context, words.one("by"));
    return wish;
}

ImportPlan plan_of(Imported what, const ImportWish &wish, const Register &whole, Chance &chance) {
    if (what == Imported::partners) return plan_partners(wish, whole, chance);
    if (what == Imported::youths) return plan_youths(wish, whole, chance);
    return plan_referrals(wish, whole, chance);
}

using Some = std::span<const PlannedRecord>;

void change_identities(Folder &folder, Some some) {
    for (const PlannedRecord &planned : some)
        if (!planned.identity_changes.empty())
            folder.change_identity(planned.id,
                                   [&](const auto &) { return planned.identity_changes; });
}

void change_records(Folder &folder, Imported what, Some some) {
    for (const PlannedRecord &planned : some) {
        const auto changes = [&](const auto &) { return planned.changes; };
        if (planned.changes.empty()) continue;
        if (what == Imported::partners)
            folder.change_partner(planned.id, changes);
        else
            folder.change_youth(planned.id, changes);
    }
}

// A young person's identity first, the record last: it is the moment of truth (2-records, 2.2 rule
// 3).
void write_some(Folder &folder, Imported what, Some some) {
    const auto file = what == Imported::partners ? &Folder::partner_file : &Folder::youth_file;
    std::vector<NewRecord> identities;
    std::vector<NewRecord> records;
    for (const PlannedRecord &planned : some) {
        if (planned.identity)
            identities.push_back({Folder::identity_file(planned.id), *planned.identity});
        if (planned.record) records.push_back({file(planned.id), *planned.record});
    }
    folder.create(identities);
    change_identities(folder, some);
    folder.create(records);
    change_records(folder, what, some);
}

// A few dozen at once: quick, and a kill leaves few identities without their record.
void write(Folder &folder, Imported what, Some all) {
    constexpr std::size_t at_once = 64;
    for (; !all.empty(); all = all.subspan(std::min(at_once, all.size())))
        write_some(folder, what, all.first(std::min(at_once, all.size())));
}

void name_problems(Context &context, const ImportPlan &plan) {
    for (const Problems *problems : {&plan.refused, &plan.remarks})
        context.terminal.err << problem_lines(*problems, context.view.speech, {},
                                              context.terminal.err_width());
}

int code_of(const ImportPlan &plan) {
    if (plan.refused.empty()) return 0;
    return plan.rows.empty() ? 1 : 3; // some rows were served
}

Message recorded(Imported what, const ImportPlan &plan) {
    const auto made = plan.count(Fate::made);
    const auto completed = plan.count(Fate::completed);
    if (what == Imported::partners)
        return msg("partners: {0} new, {1} completed (partners/)", made, completed);
    if (what == Imported::youths)
        return msg("young people: {0} new, {1} completed (youth/, identities/)", made, completed);
    return msg("referrals: {0} new, {1} completed (youth/)", made, completed);
}

int finish(Context &context, Imported what, const ImportPlan &plan, const std::string &log) {
    if (plan.records.empty()) {
        if (!context.quiet) context.say(msg("nothing new: nothing was written"));
        return code_of(plan);
    }
    answer(context, log + " " + std::to_string(plan.records.size()), recorded(what, plan),
           msg("next: maillon check, then maillon agenda"));
    return code_of(plan);
}

template <Imported what> int import_table(Context &context, const Words &words) {
    const Spreadsheet table =
        read_table(context.world.here, words.one("FILE"), delimiter_from(words));
    Folder &folder = context.data();
    folder.keep_locked();
    const Register whole = folder.load_all();
    const ImportPlan plan =
        plan_of(what, wish_from(context, words, table), whole, context.world.chance);
    name_problems(context, plan);
    if (context.rehearses) context.terminal.out << import_rows(plan, context.view);
    if (!context.quiet) context.terminal.out << import_counts(plan, table, context.view);
    write(folder, what, plan.records);
    if (context.rehearses) {
        context.say(msg("nothing was written (--dry-run)"));
        return code_of(plan);
    }
    constexpr std::array names = {"partners", "youth", "referrals"};
    return finish(context, what, plan,
                  std::string("import ") + names[static_cast<std::size_t>(what)]);
}

Taken file_word() {
    return {{"FILE", "FICHIER"}, msg("a CSV file; its first row names the columns")};
}

std::vector<Option> options() {
    return {
        {"map",
         "colonne",
         {"COLUMN=FIELD", "COLONNE=CHAMP"},
         msg("what a column means; an empty field leaves it out; may be repeated"),
         Need::any},
        {"default",
         "defaut",
         {"FIELD=VALUE", "CHAMP=VALEUR"},
         msg("for the rows where that cell is empty; may be repeated"),
         Need::any},
        delimiter_option(msg("the sign between the cells, or tab; found by looking if left out"))};
}

} // namespace

std::vector<Command> import_commands() {
    return {
        {.noun = "import",
         .verb = "partners",
         .reach = Reach::writes,
         .about =
             msg("Take over partners from a spreadsheet's CSV: new ones are made, known ones get "
                 "what they lack, nothing is reset. Try it with --dry-run first."),
         .examples =
             {{"import partners ../partners.csv --dry-run",
               "importer prescripteurs ../prescripteurs.csv --essai"},
              {"import partners ../agencies.csv --map code=safir --default kind=FT",
               "importer prescripteurs ../agences.csv --colonne code=safir --defaut kind=FT"}},
         .takes = {file_word()},
         .options = options(),
         .act = import_table<Imported::partners>},
        {.noun = "import",
         .verb = "youth",
         .reach = Reach::writes,
         .about = msg("Take over young people from a spreadsheet's CSV; names go to the identities "
                      "only. Try it with --dry-run first."),
         .examples = {{"import youth ../youth.csv --dry-run",
                       "importer jeunes ../jeunes.csv --essai"},
                      {"import youth ../youth.csv --map \"Card number=reference\"",
                       "importer jeunes ../jeunes.csv --colonne \"N° de carte=reference\""}},
         .takes = {file_word()},
         .options = options(),
         .act = import_table<Imported::youths>},
        {.noun = "import",
         .verb = "referrals",
         .reach = Reach::writes,
         .about = msg("Take over referrals and their steps from a spreadsheet's CSV; partners and "
                      "young people come first. Try it with --dry-run first."),
         .examples = {{"import referrals ../referrals.csv --dry-run",
                       "importer orientations ../orientations.csv --essai"}},
         .takes = {file_word()},
         .options = options(),
         .act = import_table<Imported::referrals>},
    };
}

} // namespace maillon
