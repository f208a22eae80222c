// The nouns and verbs of the command line in both languages (3-commands, 3.1 rule 10).
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <stdexcept>

#include "base/text.h"
#include "commands/command.h"

namespace maillon {
namespace {

std::string without_plural(std::string word) {
    if (word.size() > 3 && word.back() == 's') word.pop_back();
    return word;
}

const Term &find_or_throw(const std::vector<Term> &terms, std::string_view english) {
    for (const Term &term : terms) {
        if (term.english == english) return term;
    }
    throw std::logic_error("no such term: " + std::string(english));
}

} // namespace

bool Term::answers_to(std::string_view typed) const {
    const std::string word = without_plural(fold(typed));
    const auto same = [&](std::string_view spelling) {
        return without_plural(fold(spelling)) == word;
    };
    return same(english) || std::any_of(french.begin(), french.end(), same);
}

std::string_view Term::shown(Language language) const {
    return language == Language::french && !french.empty() ? french.front() : english;
}

const std::vector<Term> &nouns() {
    static const std::vector<Term> all = {
        {"init", {"créer"}, msg("Make a data folder.")},
        {"partner",
         {"prescripteur", "partenaire"},
         msg("The organisations that refer young people.")},
        {"contact", {"contact"}, msg("The people we know at a partner.")},
        {"referent", {"interlocuteur"}, msg("Our person for a partner.")},
        {"agreement", {"convention"}, msg("The signed frame with a partner.")},
        {"staff", {"équipe"}, msg("Our team.")},
        {"youth", {"jeune"}, msg("The young people.")},
        {"referral",
         {"orientation"},
         msg("A partner sends us a young person: its steps, from received to closed.")},
        {"pair", {"binôme"}, msg("A young person and their mentor.")},
        {"mentor",
         {"mentor"},
         msg("The volunteers: a name of theirs stands in the identities only.")},
        {"feedback", {"retour"}, msg("What we tell the prescribers.")},
        {"checkpoint", {"point"}, msg("Exchanges with a partner or about a young person.")},
        {"document", {"document"}, msg("What partners were given of the offer.")},
        {"pulse", {"baromètre"}, msg("Three short questions put to a contact.")},
        {"agenda", {"agenda"}, msg("What is due, by when, by whom.")},
        {"health", {"santé"}, msg("Which alliance is cooling, and why.")},
        {"portfolio", {"portefeuille"}, msg("May we prospect, and whom to consolidate first.")},
        {"summary", {"synthèse"}, msg("A week, a month or a term on one page.")},
        {"impact", {"impact"}, msg("The year's figures for a funder.")},
        {"review", {"bilan"}, msg("The term's review, to hold with a partner.")},
        {"share", {"partager"}, msg("The tracking sheet that a partner may have.")},
        {"publish", {"publier"}, msg("The static site, a page for each partner.")},
        {"offer", {"offre"}, msg("What we propose, and the sheet that explains it.")},
        {"check", {"vérifier"}, msg("Every rule, over all records.")},
        {"fmt", {"mettre-en-forme"}, msg("Canonical style, on demand.")},
        {"upgrade", {"mettre-à-jour"}, msg("Records of an older format.")},
        {"codes", {"codes"}, msg("The words that records use.")},
        {"import", {"importer"}, msg("Take over tables from a spreadsheet.")},
        {"export", {"exporter"}, msg("Whole tables for a spreadsheet or another program.")},
        {"history", {"historique"}, msg("Who recorded what and when.")},
        {"privacy",
         {"vie-privée"},
         msg("What is kept on young people, how long, and what they may ask for.")},
        {"undo", {"annuler"}, msg("Take back your last command.")},
        {"git", {"git"}, msg("This clone and its trust.")},
        {"sync", {"synchroniser"}, msg("Exchange records with your colleagues.")},
        {"completion", {"complétion"}, msg("The Tab key, in your shell.")},
        {"help", {"aide"}, msg("How to say it.")},
    };
    return all;
}

const std::vector<Term> &verbs() {
    // clang-format off
    static const std::vector<Term> all = {
        {"add", {"ajouter"}},
        {"list", {"lister"}},
        {"show", {"voir"}},
        {"edit", {"modifier"}},
        {"set", {"définir"}},
        {"stage", {"palier"}},
        {"close", {"clore"}},
        {"met", {"rencontré", "rencontre"}},
        {"leave", {"départ"}},
        {"handover", {"passation"}},
        {"consent", {"accord"}},
        {"acknowledge", {"accuser"}},
        {"meet", {"rencontrer"}},
        {"accept", {"accepter"}},
        {"decline", {"décliner"}},
        {"withdraw", {"retirer"}},
        {"redirect", {"réorienter"}},
        {"reopen", {"rouvrir"}},
        {"void", {"annuler"}},
        {"start", {"commencer"}},
        {"pause", {"suspendre"}},
        {"resume", {"reprendre"}},
        {"end", {"terminer"}},
        {"give", {"donner"}},
        {"due", {"dus", "dû"}},
        {"letter", {"lettre"}},
        {"page", {"page"}},
        {"sheet", {"fiche"}},
        {"log", {"noter"}},
        {"plan", {"prévoir"}},
        {"record", {"relever"}},
        {"partners", {"prescripteurs", "partenaires"}},
        {"youth", {"jeunes"}},
        {"referrals", {"orientations"}},
        {"checkpoints", {"points"}},
        {"health", {"santé"}},
        {"contacts", {"contacts"}},
        {"sql", {"sql"}},
        {"forget", {"oublier"}},
        {"audit", {"inspecter"}},
        {"export", {"exporter"}},
        {"setup", {"préparer"}},
        {"merge-driver", {"fusionner"}},
    };
    // clang-format on
    return all;
}

const Term &noun_term(std::string_view english) { return find_or_throw(nouns(), english); }
const Term &verb_term(std::string_view english) { return find_or_throw(verbs(), english); }

} // namespace maillon
