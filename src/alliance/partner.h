// A partner: the organisation that refers young people to us, its people, and what passed between
// us (2-records, 2.4).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/fact.h"

namespace maillon {

enum class Stage { prospect, pilot, consolidating, established, dormant, closed };

struct StageChange {
    Stage stage = Stage::prospect;
    Fact since;
    std::string reason;
};

struct Referent {
    std::string staff;
    Fact since;
    Rare<Fact> until;
};

struct Contact {
    std::string id;
    std::string name;
    std::string role;
    std::string email;
    std::string phone;
    Fact since;
    Rare<Fact> met;
    Rare<Fact> until;
    std::string replaced_by;
    bool primary = false;
    Place place;
};

struct Agreement {
    Fact signed_on;
    std::optional<Date> until;
    std::optional<int> volume; // referrals planned per year
    std::optional<int> places; // open referrals agreed at one time
};

struct DocumentGiven {
    std::string document;
    int version = 0;
    Fact given;
    std::vector<std::string> to; // contacts
};

enum class Holding { held, no_answer, postponed };

// Any exchange that keeps a link alive. With a partner, `with` are contacts; about a youth, `pair`
// may be set.
struct Checkpoint {
    std::string id;
    Fact fact; // date, by, note
    std::string kind;
    Holding holding = Holding::held;
    bool theirs = false; // they came to us: a sign of life, never a checkpoint held
    std::vector<std::string> with;
    RareText pair;
    RareText private_note; // never leaves the association
    bool difficulty = false;
    std::optional<Date> next;
    Place place;

    [[nodiscard]] bool is_held() const { return holding == Holding::held && !theirs; }
};

// Three answers of a contact, 1 to 5. They never leave the association.
struct Pulse {
    Fact fact;
    std::string contact;
    int clarity = 0;
    int availability = 0;
    int trust = 0;
};

struct Partner {
    std::string file;
    std::string id;
    std::string name;
    std::string kind;
    std::string territory;
    std::string insee, siret, uai, safir;
    std::string reference; // its number in a tool of ours, as an import gave it
    std::vector<std::string> stakes;
    Date since;
    std::optional<int> rhythm; // days between checkpoints
    std::string address, website, phone, email;
    std::string page; // the secret name of its page on the published site; empty: it has none
    std::string school_zone; // "A", "B", "C" or empty
    std::string expectations, constraints, note;
    std::vector<Referent> referents;
    std::vector<Contact> contacts;
    std::vector<Agreement> agreements;
    std::vector<StageChange> stages;
    std::vector<DocumentGiven> documents;
    std::vector<Checkpoint> checkpoints;
    std::vector<Pulse> pulses;
    std::optional<Date> next_checkpoint;

    [[nodiscard]] const Contact *contact(const std::string &contact_id) const;
};

// On a day, of a partner as it was known then (known.h).
const Contact *current_contact(const Partner &partner,
                               Date day); // the last to arrive among the current ones
const Contact *primary_contact(const Partner &partner,
                               Date day); // marked primary, else the current one
bool is_current(const Contact &contact, Date day);
std::string referent_on(const Partner &partner, Date day);       // staff id, or empty
const Agreement *agreement_on(const Partner &partner, Date day); // signed last, expired or not
const Checkpoint *last_held(const std::vector<Checkpoint> &checkpoints);
// When our people first met this contact: `met`, else the first held visit, meeting, breakfast,
// cross-visit or presentation with them.
std::optional<Date> first_met(const Partner &partner, const Contact &contact);
// The stage people recorded; prospect where nothing is.
Stage recorded_stage(const Partner &partner, Date day);

} // namespace maillon
