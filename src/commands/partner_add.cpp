// partner add, set, stage, close: the organisations that refer young people.
// SPDX-License-Identifier: MIT
#include "alliance/doubles.h"
#include "alliance/partnership.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/answer.h"
#include "commands/ask.h"
#include "commands/common_words.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

std::string free_partner_id(const std::vector<std::string> &taken, const std::string &name) {
    const auto is_taken = [&](const std::string &id) {
        return std::find(taken.begin(), taken.end(), id) != taken.end();
    };
    const std::string first = slug(name);
    std::string id = first;
    for (int n = 2; is_taken(id); ++n)
        id = first + "-" + std::to_string(n);
    return id;
}

// A second record for the same organisation would split its history in two.
void refuse_double(const Context &context, const std::vector<Partner> &partners,
                   const NewPartner &partner) {
    const auto doubles = likely_doubles(
        partners, NewOrganisation{partner.name, partner.siret, partner.uai, partner.safir});
    if (doubles.empty()) return;
    if (can_ask(context.terminal)) {
        context.note(msg("a partner of that name or number is there already:"));
        for (const Match &one : doubles)
            context.note(msg("  {0}  {1}", one.id, one.shown));
        if (confirm(context, msg("record another one all the same"), Reply::no) == Reply::yes)
            return;
        throw refused(msg("nothing was written"));
    }
    std::vector<Message> lines;
    for (const Match &one : doubles)
        lines.push_back(msg("{0}", one.id));
    throw refused(msg("a partner of that name or number is there already"),
                  msg("if it is another one, choose its id with --id"))
        .with(lines);
}

NewPartner new_partner(Context &context, const Words &words) {
    NewPartner partner;
    partner.name = words.one("NAME");
    partner.kind = code_from("partner-kinds", words.one("kind"));
    partner.territory = words.one("territory");
    partner.stakes = words.all("stake");
    if (words.has("referent")) partner.referent = staff_named(context, words.one("referent"));
    partner.siret = words.one("siret");
    partner.uai = words.one("uai");
    partner.safir = words.one("safir");
    if (!partner.siret.empty()) require_siret(partner.siret);
    if (!partner.uai.empty()) require_uai(partner.uai);
    if (!partner.safir.empty()) require_safir(partner.safir);
    partner.since = fact_date(context, words);
    if (!words.has("id")) refuse_double(context, context.data().load_partners(), partner);
    partner.id = words.has("id") ? chosen_id(words)
                                 : free_partner_id(context.data().partner_ids(), partner.name);
    return partner;
}

int add(Context &context, const Words &words) {
    const NewPartner partner = new_partner(context, words);
    const Written written = context.data().create_partner(partner.id, partner_value(partner));
    return answer(context, "partner add " + partner.id,
                  msg("{0} is recorded as '{1}' ({2})", partner.name, partner.id, written.file),
                  msg("next: maillon contact add {0} NAME --role ROLE --primary", partner.id));
}

int set(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    const std::string &key = words.one("KEY");
    const Written written = context.data().change_partner(partner.id, [&](const Partner &) {
        return set_partner_value(key, words.one("VALUE"), context.today);
    });
    return answer(context, "partner set " + partner.id + " " + key,
                  msg("'{0}' of {1} is set ({2})", key, partner.name, written.file), {});
}

int change_stage(Context &context, const Partner &partner, Stage stage, const Words &words) {
    Fact since;
    since.date = fact_date(context, words);
    const Written written = context.data().change_partner(partner.id, [&](const Partner &now) {
        return set_stage(now, stage, since, words.one("reason"), context.today);
    });
    return answer(context, "partner stage " + partner.id + " " + std::string(stage_code(stage)),
                  msg("{0} is {1} from {2} ({3})", partner.name, stage_label(stage), since.date,
                      written.file),
                  next_for_partner(context, partner.id));
}

int stage(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    const std::string code = code_from("stages", words.one("STAGE"));
    return change_stage(context, partner, *stage_from(code), words);
}

int close(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    return change_stage(context, partner, Stage::closed, words);
}

Option reason_text(Need need) {
    return {"reason", "motif", {"TEXT", "TEXTE"}, msg("why, in a few words"), need};
}

Command add_command() {
    return {
        .noun = "partner",
        .verb = "add",
        .reach = Reach::writes,
        .about = msg("Record an organisation that refers young people, or may come to."),
        .examples =
            {{"partner add \"France Travail Sarcelles\" --kind FT --territory \"Sarcelles (95)\"",
              "prescripteur ajouter \"France Travail Sarcelles\" --type FT --territoire "
              "\"Sarcelles (95)\""}},
        .takes = {{{"NAME", "NOM"}, msg("the organisation's name")}},
        .options =
            {{"kind",
              "type",
              {"CODE", "CODE"},
              msg("what kind of organisation"),
              Need::required,
              "partner-kinds"},
             {"territory",
              "territoire",
              {"TEXT", "TEXTE"},
              msg("where: one of the two axes of segmentation")},
             {"stake",
              "enjeu",
              {"WORD", "MOT"},
              msg("what is at stake there, one of the settings' stakes; may be repeated"),
              Need::any},
             {"referent", "interlocuteur", {"STAFF", "ÉQUIPE"}, msg("our person for this partner")},
             {"siret", "siret", {"NUMBER", "NUMÉRO"}, msg("14 digits")},
             {"uai", "uai", {"NUMBER", "NUMÉRO"}, msg("a school's number: 7 digits and a letter")},
             {"safir",
              "safir",
              {"NUMBER", "NUMÉRO"},
              msg("a France Travail agency's code: 5 digits")},
             {"id", "id", {"ID", "ID"}, msg("the short name to use; else made from the name")}},
        .act = add};
}

} // namespace

std::vector<Command> partner_commands() {
    return {
        add_command(),
        {.noun = "partner",
         .verb = "set",
         .reach = Reach::writes,
         .about = msg("Set one value of a partner's record."),
         .examples = {{"partner set ft-sarcelles rhythm 60",
                       "prescripteur définir ft-sarcelles rhythm 60"},
                      {"partner set sarcelles phone \"+33 1 00 00 00 00\"",
                       "prescripteur définir sarcelles phone \"+33 1 00 00 00 00\""}},
         .takes = {partner_word(),
                   {{"KEY", "CLÉ"},
                    msg("name, kind, territory, rhythm, phone, address, note, ...")},
                   {{"VALUE", "VALEUR"}, msg("the new value")}},
         .act = set},
        {.noun = "partner",
         .verb = "stage",
         .reach = Reach::writes,
         .about = msg("Say where the partnership stands from now on."),
         .examples =
             {{"partner stage sarcelles consolidating --reason \"three young people followed\"",
               "prescripteur palier sarcelles consolidation --motif \"trois jeunes suivis\""}},
         .takes = {partner_word(),
                   {{"STAGE", "PALIER"}, msg("one of those that 'maillon codes stages' lists")}},
         .options = {reason_text(Need::optional)},
         .act = stage},
        {.noun = "partner",
         .verb = "close",
         .reach = Reach::writes,
         .about = msg("End a partnership; its record stays."),
         .examples = {{"partner close sarcelles --reason \"the agency closed\"",
                       "prescripteur clore sarcelles --motif \"l'agence a fermé\""}},
         .takes = {partner_word()},
         .options = {reason_text(Need::required)},
         .act = close},
    };
}

} // namespace maillon
