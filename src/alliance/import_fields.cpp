// The fields of each imported table, and how a heading finds its field.
// SPDX-License-Identifier: MIT
#include "alliance/import_fields.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"

namespace maillon {
namespace {

const std::vector<ImportField> partner_fields = {
    {"id", {"identifiant", "identifier"}},
    {"name",
     {"nom", "raison sociale", "libellé", "structure", "organisme", "prescripteur", "agence",
      "nom de l'agence", "établissement", "dénomination", "agency", "organisation"}},
    {"kind", {"type", "type de structure", "type de prescripteur", "catégorie", "nature"}},
    {"territory", {"territoire", "secteur", "zone", "bassin", "area"}},
    {"insee", {"code insee", "code commune", "commune insee", "insee code"}},
    {"siret", {"n° siret", "numéro siret", "no siret", "siret number"}},
    {"uai", {"code uai", "n° uai", "numéro uai", "rne", "code rne"}},
    {"safir", {"code safir", "code agence", "n° safir", "safir code"}},
    {"reference",
     {"référence", "ref", "réf", "n° interne", "numéro interne", "id interne", "code interne"}},
    {"stakes", {"enjeux", "enjeu", "stake"}},
    {"since", {"depuis", "premier contact", "date de premier contact", "first contact"}},
    {"stage", {"palier", "statut du partenariat"}},
    {"rhythm", {"rythme", "fréquence en jours", "rythme en jours"}},
    {"address",
     {"adresse", "adresse 1", "rue", "voie", "adresse postale", "street", "address line 1"}},
    {"postcode", {"code postal", "cp", "postal code", "zip"}},
    {"city", {"ville", "commune", "localité", "town"}},
    {"website", {"site", "site web", "site internet", "url", "web"}},
    {"phone", {"téléphone", "tél", "tel", "numéro de téléphone", "n° de téléphone", "telephone"}},
    {"email",
     {"courriel", "mail", "e-mail", "adresse e-mail", "adresse mail", "mél", "email address"}},
    {"school-zone", {"zone scolaire", "académie zone"}},
    {"expectations", {"attentes"}},
    {"constraints", {"contraintes"}},
    {"note",
     {"remarques", "remarque", "commentaire", "commentaires", "observations", "notes", "comment",
      "comments"}},
    {"referent", {"interlocuteur", "référent", "notre référent", "suivi par"}},
    {"contact-name", {"contact", "nom du contact", "personne contact", "contact person"}},
    {"contact-role", {"fonction", "rôle du contact", "fonction du contact", "poste"}},
    {"contact-phone", {"téléphone du contact", "tél contact", "tel contact"}},
    {"contact-email",
     {"courriel du contact", "mail contact", "email contact", "e-mail du contact"}},
};

const std::vector<ImportField> youth_fields = {
    {"id", {"identifiant", "identifier", "youth"}},
    {"reference",
     {"référence", "ref", "réf", "n° interne", "numéro interne", "n° de dossier",
      "numéro de dossier", "dossier"}},
    {"name",
     {"nom complet", "nom prénom", "nom et prénom", "prénom nom", "prénom et nom", "jeune",
      "full name", "young person"}},
    {"first-name", {"prénom", "given name"}},
    {"last-name", {"nom", "nom de famille", "family name", "surname"}},
    {"born",
     {"naissance", "né le", "née le", "né(e) le", "date de naissance", "année de naissance", "ddn",
      "birth", "date of birth", "birth year"}},
    {"phone",
     {"téléphone", "tél", "tel", "portable", "mobile", "numéro de téléphone", "telephone"}},
    {"email", {"courriel", "mail", "e-mail", "adresse e-mail", "adresse mail", "mél"}},
    {"address", {"adresse", "adresse postale", "rue", "street"}},
    {"postcode", {"code postal", "cp", "postal code", "zip"}},
    {"city", {"ville", "commune", "localité", "town"}},
    {"guardian",
     {"représentant légal", "responsable légal", "représentant",
      "titulaire de l'autorité parentale", "parent"}},
    {"guardian-phone",
     {"téléphone du représentant", "tél représentant", "tél parent", "téléphone du parent"}},
    {"guardian-email", {"courriel du représentant", "mail du représentant", "mail du parent"}},
    {"publics", {"publics prioritaires", "public", "public prioritaire"}},
};

const std::vector<ImportField> referral_fields = {
    {"id", {"identifiant", "referral", "orientation"}},
    {"reference", {"référence", "ref", "réf", "n° interne", "n° d'orientation"}},
    {"youth",
     {"jeune", "id jeune", "identifiant du jeune", "réf jeune", "référence du jeune",
      "n° de dossier", "youth id"}},
    {"name",
     {"nom complet", "nom prénom", "nom et prénom", "prénom nom", "prénom et nom", "nom du jeune",
      "full name"}},
    {"first-name", {"prénom", "prénom du jeune", "given name"}},
    {"last-name", {"nom", "nom de famille", "family name", "surname"}},
    {"born",
     {"naissance", "né le", "née le", "né(e) le", "date de naissance", "année de naissance", "ddn",
      "birth", "date of birth", "birth year"}},
    {"partner",
     {"prescripteur", "orienteur", "structure", "structure prescriptrice", "orienté par",
      "prescriber"}},
    {"contact",
     {"conseiller", "conseillère", "contact du prescripteur", "nom du prescripteur",
      "référent prescripteur", "adviser"}},
    {"received",
     {"reçue", "reçu", "reçue le", "date d'orientation", "date de l'orientation",
      "date de réception", "date", "received on"}},
    {"channel", {"canal", "moyen", "par quel moyen"}},
    {"informed", {"informé", "jeune informé"}},
    {"goals", {"objectifs", "objectif", "goal"}},
    {"obstacles", {"freins", "frein", "obstacle"}},
    {"state", {"état"}}, // computed: an export has it, an import takes the dates
    {"acknowledged", {"accusée", "accusé de réception", "date d'accusé de réception"}},
    {"met",
     {"rencontré", "rencontre", "date de rencontre", "premier rendez-vous",
      "date du premier rendez-vous"}},
    {"accepted", {"acceptée", "date d'acceptation"}},
    {"declined", {"déclinée", "refusée", "date de refus"}},
    {"withdrawn", {"retirée", "date de retrait"}},
    {"reason", {"motif", "motif de refus", "motif de retrait"}},
    {"redirected", {"réorientée", "date de réorientation"}},
    {"redirected-to", {"réorientée vers", "vers"}},
    {"closed", {"close", "clôturée", "date de fin", "date de clôture"}},
    {"outcome", {"issue", "résultat"}},
    {"decision-note", {"précision", "précisions"}},
    {"note",
     {"remarques", "remarque", "commentaire", "commentaires", "observations", "notes", "comment"}},
};

// "N° SIRET", "n°siret" and "Nº Siret" are one heading.
std::string plain(std::string_view heading) {
    std::string out;
    for (const std::string &word : folded_words(heading))
        out += word;
    return out;
}

bool means(const ImportField &field, std::string_view heading) {
    const std::string wanted = plain(heading);
    return plain(field.name) == wanted ||
           std::ranges::any_of(field.headings,
                               [&](std::string_view other) { return plain(other) == wanted; });
}

std::string field_meant(Imported what, std::string_view heading) {
    for (const ImportField &field : import_fields(what))
        if (plain(field.name) == plain(heading)) return std::string(field.name);
    for (const ImportField &field : import_fields(what))
        if (means(field, heading)) return std::string(field.name);
    return {};
}

std::size_t column_called(const Spreadsheet &table, const std::string &heading) {
    const auto found = std::ranges::find_if(
        table.headings, [&](const std::string &one) { return plain(one) == plain(heading); });
    if (found != table.headings.end())
        return static_cast<std::size_t>(found - table.headings.begin());
    throw wrong_words(msg("no column is headed '{0}'", heading),
                      msg("look at the first row of the file"));
}

} // namespace

std::span<const ImportField> import_fields(Imported what) {
    switch (what) {
    case Imported::partners:
        return partner_fields;
    case Imported::youths:
        return youth_fields;
    case Imported::referrals:
        break;
    }
    return referral_fields;
}

Label field_label(Imported what, std::string_view name) {
    for (const ImportField &field : import_fields(what))
        if (field.name == name && !field.headings.empty()) return {field.name, field.headings[0]};
    return {name, name};
}

std::string field_named(Imported what, const std::string &typed) {
    if (std::string field = field_meant(what, typed); !field.empty()) return field;
    std::vector<std::string> names;
    std::string all;
    for (const ImportField &field : import_fields(what)) {
        names.emplace_back(field.name);
        all.append(all.empty() ? "" : ", ").append(field.name);
    }
    const auto near = nearest(typed, names);
    throw wrong_words(msg("'{0}' is no field of this table", typed),
                      near.empty() ? msg("one of these: {0}", all)
                                   : msg("did you mean '{0}'?", near.front()));
}

Mapping mapping_from(const std::vector<std::string> &typed) {
    Mapping mapping;
    for (const std::string &one : typed) {
        const auto sign = one.rfind('=');
        if (sign == std::string::npos || sign == 0)
            throw wrong_words(msg("'{0}' does not say which field", one),
                              msg("write COLUMN=field, as in --map \"Nom usuel=name\""));
        mapping.emplace_back(trimmed(one.substr(0, sign)), trimmed(one.substr(sign + 1)));
    }
    return mapping;
}

std::vector<std::string> fields_of(const Spreadsheet &table, Imported what,
                                   const Mapping &mapping) {
    std::vector<std::string> fields(table.headings.size());
    std::vector<bool> is_mapped(fields.size(), false);
    for (const auto &[heading, field] : mapping) {
        const std::size_t column = column_called(table, heading);
        fields[column] = field.empty() ? std::string(no_field) : field_named(what, field);
        is_mapped[column] = true;
    }
    const auto is_taken = [&](const std::string &field) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (is_mapped[i] && fields[i] == field) return true;
        return false;
    };
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (is_mapped[i]) continue;
        const std::string field = field_meant(what, table.headings[i]);
        if (is_taken(field)) continue; // the person chose another column for it
        const auto other = std::ranges::find(fields, field);
        if (!field.empty() && other != fields.end())
            throw refused(msg("two columns mean '{0}': {1} and {2}", field_label(what, field),
                              static_cast<long>(other - fields.begin() + 1), i + 1),
                          msg("say which one counts: --map \"{0}={1}\"", table.headings[i], field));
        fields[i] = field;
    }
    return fields;
}

} // namespace maillon
