// Partners out of a table: new ones made, known ones completed, doubles named.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "alliance/fact_rules.h"
#include "alliance/import_steps.h"
#include "alliance/partner_index.h"
#include "alliance/partner_row.h"
#include "alliance/partnership.h"
#include "base/text.h"

namespace maillon {
namespace {

Value text_or_word(const PartnerKey &key, const std::string &value) {
    const bool is_word = key.key == "kind" || key.key == "school-zone";
    return is_word ? word(value) : text(value);
}

Value item_list(Value item) {
    Value list = list_of({});
    list.items.push_back(std::move(item));
    return list;
}

// A whole record in canonical order.
Value new_record(const Partner &partner, const std::string &contact_id, Date today) {
    Fields fields{{"format", word(1)}, {"id", word(partner.id)}};
    for (const PartnerKey &key : partner_keys_of_tables()) {
        if (key.key == "address") { // stakes, since and rhythm stand before it
            if (!partner.stakes.empty()) fields.push_back({"stakes", words(partner.stakes)});
            fields.push_back({"since", word(partner.since)});
            if (partner.rhythm) fields.push_back({"rhythm", word(*partner.rhythm)});
        }
        const std::string &value = partner.*key.member;
        if (!value.empty()) fields.push_back({std::string(key.key), text_or_word(key, value)});
    }
    if (!partner.referents.empty())
        fields.push_back({"referents", item_list(map({{"staff", word(partner.referents[0].staff)},
                                                      {"since", word(partner.since)}}))});
    if (!partner.contacts.empty()) {
        Contact contact = partner.contacts[0];
        contact.id = contact_id;
        contact.since.date = today;
        contact.primary = true;
        fields.push_back({"contacts", item_list(add_contact({}, contact, today).back().value)});
    }
    const Stage stage = partner.stages.empty() ? Stage::prospect : partner.stages[0].stage;
    fields.push_back({"stages", item_list(line({{"stage", word(std::string(stage_code(stage)))},
                                                {"since", word(partner.since)}}))});
    return map(std::move(fields));
}

class PartnerPlanner {
public:
    PartnerPlanner(const ImportWish &wish, const Register &whole, Chance &chance, Planner &planner)
        : wish_(wish), whole_(whole), chance_(chance), planner_(planner),
          partners_(room_for(whole, wish)), index_(partners_) {
        for (const std::string &id : whole.unreadable)
            unreadable_.insert(id);
    }

    void plan(ImportRow &row) {
        PartnerSaid said = partner_said(row, whole_.settings, wish_.since);
        if (row.is_refused()) return;
        const auto found = matches(row, said.partner);
        if (row.is_refused()) return;
        if (!found)
            make(row, std::move(said.partner));
        else if (const int above = planner_.row_of(partners_[*found].id))
            repeat(row, said, partners_[*found], above);
        else
            complete(row, said, partners_[*found]);
    }

private:
    // References into the list must stay good while it grows.
    static std::vector<Partner> room_for(const Register &whole, const ImportWish &wish) {
        std::vector<Partner> partners;
        partners.reserve(whole.partners.size() + wish.table.rows.size());
        partners.insert(partners.end(), whole.partners.begin(), whole.partners.end());
        return partners;
    }

    std::optional<std::size_t> matches(ImportRow &row, const Partner &said) {
        auto found = index_.by_numbers(said);
        if (found.size() > 1)
            row.refuse(said.id.empty() ? "siret" : "id",
                       msg("its numbers belong to different partners: {0} and {1}",
                           partners_[found[0]].id, partners_[found[1]].id),
                       msg("correct the numbers, or take them out of the row"));
        if (!found.empty()) return found.front();
        if (said.id.empty()) found = index_.by_name(said);
        if (found.size() > 1)
            row.refuse("name",
                       msg("several partners have that name: {0} and {1}", partners_[found[0]].id,
                           partners_[found[1]].id),
                       msg("give the row an id, a SIRET, a UAI or a SAFIR code"));
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    std::string free_id(ImportRow &row, const Partner &said) {
        if (!said.id.empty()) {
            if (slug(said.id) != said.id)
                row.refuse("id", msg("'{0}' is not a short name", shown(said.id)),
                           msg("small letters and digits without accents, joined by dashes"));
            if (unreadable_.contains(said.id))
                row.refuse("id", msg("the record of that id can't be read"), msg("maillon check"));
            return said.id;
        }
        const std::string first = slug(said.name);
        std::string id = first;
        for (int n = 2; index_.has_id(id) || unreadable_.contains(id); ++n)
            id = first + "-" + std::to_string(n);
        return id;
    }

    void make(ImportRow &row, Partner said) {
        if (said.name.empty()) row.refuse("name", msg("the row has no name"), {});
        if (said.kind.empty() && !said.safir.empty()) said.kind = "FT"; // nobody else has one
        if (said.kind.empty())
            row.refuse("kind", msg("the row does not say what kind of partner it is"),
                       msg("add a column 'kind', or say it for all: --default kind=CODE"));
        said.id = free_id(row, said);
        if (row.is_refused()) return;
        planner_.record(said.id).record = new_record(said, new_contact_id({}), wish_.today);
        planner_.took(row, Fate::made, said.id);
        partners_.push_back(std::move(said));
        index_.add(partners_.size() - 1);
    }

    void repeat(ImportRow &row, const PartnerSaid &said, const Partner &known, int above) {
        for (const PartnerKey &key : partner_keys_of_tables()) {
            const std::string &value = said.partner.*key.member;
            if (value.empty() || says_same(key.key, value, known.*key.member)) continue;
            row.refuse(key.key,
                       msg("row {0} is about the same partner, {1}, and says something else", above,
                           known.id),
                       msg("make one row of the two, or correct the number they share"));
            return;
        }
        planner_.repeated(row, known.id, above);
    }

    void complete(ImportRow &row, const PartnerSaid &said, Partner &known) {
        std::vector<std::string> keys;
        Changes changes;
        for (const PartnerKey &key : partner_keys_of_tables()) {
            const std::string &value = said.partner.*key.member;
            std::string &stands = known.*key.member;
            if (value.empty() || says_same(key.key, value, stands)) continue;
            if (!stands.empty()) {
                planner_.differs(row, key.key, known.file);
                continue;
            }
            changes.push_back(set_at({}, std::string(key.key), text_or_word(key, value)));
            keys.emplace_back(key.key);
            stands = value;
        }
        complete_lists(row, said, known, keys, changes);
        planner_.completed(row, known.id, std::move(keys), std::move(changes));
    }

    void complete_lists(ImportRow &row, const PartnerSaid &said, const Partner &known,
                        std::vector<std::string> &keys, Changes &changes) {
        const Partner &partner = said.partner;
        if (said.says_since && partner.since != known.since)
            planner_.differs(row, "since", known.file);
        if (partner.rhythm && !known.rhythm) {
            changes.push_back(set_at({}, "rhythm", word(*partner.rhythm)));
            keys.emplace_back("rhythm");
        } else if (partner.rhythm && partner.rhythm != known.rhythm) {
            planner_.differs(row, "rhythm", known.file);
        }
        if (!partner.stakes.empty() && known.stakes.empty()) {
            changes.push_back(set_at({}, "stakes", words(partner.stakes)));
            keys.emplace_back("stakes");
        } else if (!partner.stakes.empty() && partner.stakes != known.stakes) {
            planner_.differs(row, "stakes", known.file);
        }
        if (!partner.stages.empty() &&
            partner.stages[0].stage != recorded_stage(known, wish_.today))
            planner_.differs(row, "stage", known.file);
        complete_people(row, partner, known, keys, changes);
    }

    void complete_people(ImportRow &row, const Partner &partner, const Partner &known,
                         std::vector<std::string> &keys, Changes &changes) {
        const auto append = [&](Changes more, std::string_view key) {
            changes.insert(changes.end(), more.begin(), more.end());
            keys.emplace_back(key);
        };
        if (!partner.referents.empty()) {
            const std::string &staff = partner.referents[0].staff;
            const std::string now = referent_on(known, wish_.today);
            if (now.empty())
                append(set_referent(known, staff, today_s_fact(), wish_.today), "referent");
            else if (now != staff)
                planner_.differs(row, "referent", known.file);
        }
        if (partner.contacts.empty()) return;
        Contact contact = partner.contacts[0];
        const auto same_name = [&](const Contact &one) {
            return folded_words(one.name) == folded_words(contact.name);
        };
        if (std::ranges::any_of(known.contacts, same_name)) return;
        contact.id = new_contact_id(known);
        contact.since = today_s_fact();
        contact.primary = !primary_contact(known, wish_.today);
        append(add_contact(known, contact, wish_.today), "contact");
    }

    [[nodiscard]] Fact today_s_fact() const {
        Fact fact;
        fact.date = wish_.today;
        return fact;
    }

    std::string new_contact_id(const Partner &known) {
        return draw_id(chance_, "c-", 4,
                       [&](const std::string &id) { return known.contact(id) != nullptr; });
    }

    const ImportWish &wish_;
    const Register &whole_;
    Chance &chance_;
    Planner &planner_;
    std::vector<Partner> partners_; // as they will stand
    PartnerIndex index_;
    std::set<std::string> unreadable_;
};

} // namespace

ImportPlan plan_partners(const ImportWish &wish, const Register &whole, Chance &chance) {
    Planner planner(wish, Imported::partners);
    PartnerPlanner partners(wish, whole, chance, planner);
    return planner.each_row([&](ImportRow &row) { partners.plan(row); });
}

} // namespace maillon
