// Young people out of a table: the name and how to reach them go to the identities only.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "alliance/import_steps.h"
#include "alliance/partner_row.h"
#include "alliance/steps.h"
#include "alliance/youth_row.h"
#include "base/error.h"

namespace maillon {
namespace {

struct YouthSaid {
    std::string id, reference;
    Born born;
    std::vector<std::string> publics;
    Identity identity;
};

struct IdentityKey {
    std::string_view key;
    std::string Identity::*member;
};
constexpr std::array identity_keys = {
    IdentityKey{"name", &Identity::name}, IdentityKey{"phone", &Identity::phone},
    IdentityKey{"email", &Identity::email}, IdentityKey{"address", &Identity::address}};

std::string address_in(ImportRow &row) {
    const std::string street = row.text("address");
    const std::string postcode = row.text("postcode");
    const std::string city = row.text("city");
    const std::string town =
        postcode.empty() || city.empty() ? postcode + city : postcode + " " + city;
    if (street.empty() || town.empty()) return street + town;
    return street + ", " + town;
}

YouthSaid youth_said(ImportRow &row) {
    YouthSaid said;
    said.id = row.text("id");
    said.reference = row.reference("reference");
    said.born = row.born("born");
    said.publics = row.codes("publics", "publics");
    said.identity.name = name_in(row);
    said.identity.phone = row.phone("phone");
    said.identity.email = row.email("email");
    said.identity.address = address_in(row);
    Relation guardian;
    guardian.name = row.text("guardian");
    guardian.phone = row.phone("guardian-phone");
    guardian.email = row.email("guardian-email");
    if (!guardian.name.empty() || !guardian.phone.empty() || !guardian.email.empty())
        said.identity.guardian = guardian;
    return said;
}

Value guardian_value(const Relation &guardian) {
    Fields fields;
    for (const auto &[key, value] :
         {std::pair("name", &guardian.name), std::pair("phone", &guardian.phone),
          std::pair("email", &guardian.email)})
        if (!value->empty()) fields.push_back({key, text(*value)});
    return map(std::move(fields));
}

Value identity_value(const std::string &id, const Identity &identity) {
    Fields fields{{"format", word(1)}, {"id", word(id)}};
    for (const IdentityKey &key : identity_keys)
        if (!(identity.*key.member).empty())
            fields.push_back({std::string(key.key), text(identity.*key.member)});
    if (identity.guardian) fields.push_back({"guardian", guardian_value(*identity.guardian)});
    return map(std::move(fields));
}

Value born_value(const Born &born) { return born.date ? word(*born.date) : word(born.year); }

// In canonical order: the reference stands between id and birth.
Value record_value(const std::string &id, const YouthSaid &said) {
    Fields fields{{"format", word(1)}, {"id", word(id)}};
    if (!said.reference.empty()) fields.push_back({"reference", text(said.reference)});
    if (said.born.year != 0) fields.push_back({"born", born_value(said.born)});
    if (!said.publics.empty()) fields.push_back({"publics", words(said.publics)});
    return map(std::move(fields));
}

// What stands now, and grows with each row.
struct Known {
    const Youth *record = nullptr; // null: an identity that a killed run left behind
    Identity identity;
};

class YouthPlanner {
public:
    YouthPlanner(const ImportWish &wish, const Register &whole, Chance &chance, Planner &planner)
        : wish_(wish), whole_(whole), chance_(chance), planner_(planner), index_(whole) {}

    void plan(ImportRow &row) {
        const YouthSaid said = youth_said(row);
        if (row.is_refused()) return;
        const std::string id = match(row, said);
        if (row.is_refused()) return;
        if (id.empty())
            make(row, said);
        else if (const int above = planner_.row_of(id))
            repeat(row, said, id, above);
        else
            complete(row, said, id);
    }

private:
    std::string match(ImportRow &row, const YouthSaid &said) {
        if (!said.id.empty()) {
            if (!index_.has(said.id))
                row.refuse("id", msg("no young person of that id"),
                           msg("leave 'id' empty for somebody new"));
            return said.id;
        }
        auto found = index_.by_reference(said.reference);
        if (said.reference.empty() || found.empty()) {
            found = index_.by_name(said.identity.name, said.born);
            // Another number of our own is another person.
            std::erase_if(found, [&](const std::string &id) {
                const std::string other = reference_of(id);
                return !said.reference.empty() && !other.empty() && other != said.reference;
            });
        }
        if (found.size() > 1)
            row.refuse("reference",
                       msg("several young people are called so: {0} and {1}", found[0], found[1]),
                       msg("give the row an id, a reference or the birth date"));
        return found.empty() ? "" : found.front();
    }

    std::string reference_of(const std::string &id) const {
        const Youth *youth = whole_.youth(id);
        if (youth && !youth->reference.empty()) return youth->reference;
        const auto said = said_.find(id);
        return said == said_.end() ? "" : said->second.reference;
    }

    void make(ImportRow &row, const YouthSaid &said) {
        if (said.identity.name.empty()) {
            row.refuse("name", msg("the row has no name"),
                       msg("fill 'name', or 'first-name' and 'last-name'"));
            return;
        }
        const std::string prefix = fmt::format("y{:02}-", wish_.today.year() % 100);
        const std::string id = draw_id(chance_, prefix, 5, [&](const std::string &drawn) {
            return index_.has(drawn) || whole_.is_unreadable(drawn);
        });
        PlannedRecord &planned = planner_.record(id);
        planned.identity = identity_value(id, said.identity);
        planned.record = record_value(id, said);
        planner_.took(row, Fate::made, id);
        index_.add(id, said.reference, said.identity.name, said.born);
        said_.emplace(id, said);
    }

    void repeat(ImportRow &row, const YouthSaid &said, const std::string &id, int above) {
        const YouthSaid &known = said_.at(id);
        bool is_same = may_be_same(said.born, known.born) &&
                       (said.reference.empty() || said.reference == reference_of(id));
        for (const IdentityKey &key : identity_keys) {
            const std::string &value = said.identity.*key.member;
            is_same =
                is_same && (value.empty() || says_same(key.key, value, known.identity.*key.member));
        }
        if (is_same)
            planner_.repeated(row, id, above);
        else
            row.refuse(
                said.reference.empty() ? "name" : "reference",
                msg("row {0} is about the same young person, and says something else", above),
                msg("make one row of the two, or give each a reference of its own"));
    }

    void complete(ImportRow &row, const YouthSaid &said, const std::string &id) {
        const Youth *youth = whole_.youth(id);
        const auto found = whole_.identities.find(id);
        if (whole_.is_unreadable(id)) {
            row.refuse("id", msg("the record {0} can't be read", id), msg("maillon check"));
            return;
        }
        std::vector<std::string> keys;
        Changes changes;
        Changes identity_changes;
        if (youth)
            complete_record(row, said, *youth, keys, changes);
        else
            planner_.record(id).record = record_value(id, said);
        if (found != whole_.identities.end())
            complete_identity(row, said.identity, found->second, keys, identity_changes);
        else if (!said.identity.name.empty()) {
            planner_.record(id).identity = identity_value(id, said.identity);
            keys.emplace_back("name");
        }
        said_.emplace(id, said);
        if (!youth)
            planner_.took(row, Fate::made, id);
        else
            planner_.completed(row, id, std::move(keys), std::move(changes),
                               std::move(identity_changes));
    }

    void complete_record(ImportRow &row, const YouthSaid &said, const Youth &youth,
                         std::vector<std::string> &keys, Changes &changes) {
        const auto set = [&](std::string key, Value value) {
            changes.push_back(set_at({}, key, std::move(value)));
            keys.push_back(std::move(key));
        };
        if (!said.reference.empty() && youth.reference.empty())
            set("reference", text(said.reference));
        else if (!said.reference.empty() && said.reference != youth.reference)
            planner_.differs(row, "reference", youth.file);
        if (said.born.year != 0 && youth.born.year == 0)
            set("born", born_value(said.born));
        else if (!may_be_same(said.born, youth.born))
            planner_.differs(row, "born", youth.file);
        if (!said.publics.empty() && youth.publics.empty())
            set("publics", words(said.publics));
        else if (!said.publics.empty() && said.publics != youth.publics)
            planner_.differs(row, "publics", youth.file);
    }

    void complete_identity(ImportRow &row, const Identity &said, const Identity &known,
                           std::vector<std::string> &keys, Changes &changes) {
        for (const IdentityKey &key : identity_keys) {
            const std::string &value = said.*key.member;
            const std::string &stands = known.*key.member;
            if (value.empty() || says_same(key.key, value, stands)) continue;
            if (!stands.empty()) {
                planner_.differs(row, key.key, known.file);
                continue;
            }
            changes.push_back(set_at({}, std::string(key.key), text(value)));
            keys.emplace_back(key.key);
        }
        if (!said.guardian) return;
        if (!known.guardian) {
            changes.push_back(set_at({}, "guardian", guardian_value(*said.guardian)));
            keys.emplace_back("guardian");
        } else if (!says_same("name", said.guardian->name, known.guardian->name)) {
            planner_.differs(row, "guardian", known.file);
        }
    }

    const ImportWish &wish_;
    const Register &whole_;
    Chance &chance_;
    Planner &planner_;
    YouthIndex index_;
    std::map<std::string, YouthSaid> said_; // by the rows above
};

} // namespace

ImportPlan plan_youths(const ImportWish &wish, const Register &whole, Chance &chance) {
    if (!whole.has_identities)
        throw refused(msg("the identities are not here, and a name stands nowhere else"),
                      msg("work where they are, or set 'identities' in maillon.yaml"));
    Planner planner(wish, Imported::youths);
    YouthPlanner youths(wish, whole, chance, planner);
    return planner.each_row([&](ImportRow &row) { youths.plan(row); });
}

} // namespace maillon
