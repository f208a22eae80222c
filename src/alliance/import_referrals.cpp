// Referrals out of a table, with the steps they have gone: every step obeys the rules of the
// command that records it. SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "alliance/import_steps.h"
#include "alliance/names.h"
#include "alliance/partner_index.h"
#include "alliance/partner_row.h"
#include "alliance/referral_rules.h"
#include "alliance/youth_row.h"
#include "base/error.h"
#include "base/text.h"

namespace maillon {
namespace {

// The column of a step's code, if it has one.
std::string_view code_field(StepTaken step) {
    switch (step) {
    case StepTaken::decline:
    case StepTaken::withdraw:
        return "reason";
    case StepTaken::close:
        return "outcome";
    default:
        return {};
    }
}

std::string_view code_set_of(StepTaken step) {
    return step == StepTaken::close ? "outcomes" : "reasons";
}

struct ReferralSaid {
    std::string youth;
    NewReferral referral;
    std::vector<std::pair<const StepRule *, Fact>> steps;
};

class ReferralPlanner {
public:
    ReferralPlanner(const ImportWish &wish, const Register &whole, Chance &chance, Planner &planner)
        : wish_(wish), whole_(whole), chance_(chance), planner_(planner), youths_(whole),
          partners_(whole.partners) {}

    void plan(ImportRow &row) {
        ReferralSaid said = referral_said(row);
        if (row.is_refused()) return;
        Youth &youth = working(said.youth);
        Referral *known = match(row, youth, said.referral);
        if (row.is_refused()) return;
        if (!known)
            make(row, youth, said);
        else if (const int above = planner_.row_of(youth.id + "/" + known->id))
            repeat(row, *known, said, above);
        else
            complete(row, youth, *known, said);
    }

private:
    std::string youth_in(ImportRow &row) {
        std::string typed = row.text("youth");
        if (youths_.has(typed) && whole_.youth(typed)) return typed;
        auto found = youths_.by_reference(typed);
        if (typed.empty() || found.empty()) {
            const std::string name = name_in(row);
            found = youths_.by_name(name.empty() ? typed : name, row.born("born"));
        }
        std::erase_if(found, [&](const std::string &id) { return !whole_.youth(id); });
        if (found.size() == 1) return found.front();
        if (found.empty())
            row.refuse("youth", msg("no young person recorded is meant by this row"),
                       msg("import them first, the same file will do: maillon import youth FILE"));
        else
            row.refuse("youth",
                       msg("several young people are called so: {0} and {1}", found[0], found[1]),
                       msg("give the row an id, a reference or the birth date"));
        return {};
    }

    const Partner *partner_in(ImportRow &row) {
        const std::string typed = row.text("partner");
        const auto found = typed.empty() ? std::vector<std::size_t>() : partners_.called(typed);
        if (found.size() == 1) return &whole_.partners[found.front()];
        if (typed.empty())
            row.refuse("partner", msg("the row does not say which partner sent them"), {});
        else if (found.empty())
            row.refuse("partner", msg("no partner has that id, number or whole name"),
                       msg("import the partners first: maillon import partners FILE"));
        else
            row.refuse("partner",
                       msg("several partners have that name: {0} and {1}",
                           whole_.partners[found[0]].id, whole_.partners[found[1]].id),
                       msg("give the row an id, a SIRET, a UAI or a SAFIR code"));
        return nullptr;
    }

    std::string contact_in(ImportRow &row, const Partner &partner, Date received) {
        const std::string who = row.text("contact");
        if (who.empty()) {
            const Partner known = as_known(partner, received);
            const Contact *primary = primary_contact(known, received);
            return primary ? primary->id : "";
        }
        std::vector<std::string> found;
        for (const Contact &contact : partner.contacts)
            if (contact.id == who || folded_words(contact.name) == folded_words(who))
                found.push_back(contact.id);
        if (found.size() == 1) return found.front();
        row.refuse("contact", msg("{0} has no contact, or several, of that name", partner.id),
                   msg("add them first: maillon contact add {0} NAME --role ROLE; or leave the "
                       "column out: --map COLUMN=",
                       partner.id));
        return {};
    }

    void read_steps(ImportRow &row, ReferralSaid &said) {
        const std::string note = row.text("decision-note");
        for (const StepRule &rule : step_rules()) {
            if (rule.step == StepTaken::voided) continue;
            const auto date = row.past_date(rule.key);
            if (!date) continue;
            Fact fact;
            fact.date = *date;
            fact.by = wish_.by;
            if (const auto field = code_field(rule.step); !field.empty())
                fact.code = row.code(field, code_set_of(rule.step));
            if (rule.step == StepTaken::redirect) fact.to = row.text("redirected-to");
            if (rule.ends) fact.note = note;
            said.steps.emplace_back(&rule, fact);
        }
    }

    ReferralSaid referral_said(ImportRow &row) {
        ReferralSaid said;
        NewReferral &referral = said.referral;
        referral.id = row.text("id");
        said.youth = youth_in(row);
        const Partner *partner = partner_in(row);
        const auto received = row.past_date("received");
        if (!received && !row.is_refused())
            row.refuse("received", msg("the row does not say when it was received"), {});
        referral.channel = row.code("channel", "channels");
        referral.informed = row.flag("informed");
        referral.goals = row.codes("goals", "goals");
        referral.obstacles = row.codes("obstacles", "obstacles");
        referral.note = row.note("note");
        reference_ = row.reference("reference");
        read_steps(row, said);
        if (row.is_refused()) return said;
        referral.partner = partner->id;
        referral.received.date = *received;
        referral.received.by = wish_.by;
        referral.contact = contact_in(row, *partner, *received);
        return said;
    }

    // The young person as they will stand after the rows above.
    Youth &working(const std::string &id) {
        const auto known = working_.find(id);
        return known == working_.end() ? working_.emplace(id, *whole_.youth(id)).first->second
                                       : known->second;
    }

    Referral *match(ImportRow &row, Youth &youth, const NewReferral &said) {
        const auto that = [&](auto test) -> Referral * {
            const auto found = std::ranges::find_if(youth.referrals, test);
            return found == youth.referrals.end() ? nullptr : &*found;
        };
        if (!said.id.empty()) {
            Referral *known = that([&](const Referral &one) { return one.id == said.id; });
            if (!known)
                row.refuse("id", msg("{0} has no referral of that id", youth.id),
                           msg("leave 'id' empty for a new referral"));
            return known;
        }
        if (!reference_.empty())
            if (Referral *known =
                    that([&](const Referral &one) { return one.reference == reference_; }))
                return known;
        return that([&](const Referral &one) {
            return one.partner == said.partner && one.received.date == said.received.date &&
                   (reference_.empty() || one.reference.empty());
        });
    }

    // Each step by its rule, over the facts before it; the changes it asks for.
    Changes steps(ImportRow &row, Youth &youth, Referral &referral, const ReferralSaid &said,
                  std::vector<std::string> &keys) {
        Changes changes;
        for (const auto &[rule, fact] : said.steps) {
            Rare<Fact> &stands = referral.*(rule->fact);
            if (stands && stands->date != fact.date) planner_.differs(row, rule->key, youth.file);
            if (stands || row.is_refused()) continue;
            row.obey(rule->key, [&, step = rule, taken = fact] {
                const Changes more = take_step(youth, referral, step->step, taken, wish_.today);
                changes.insert(changes.end(), more.begin(), more.end());
                keys.emplace_back(step->key);
            });
            stands = fact;
        }
        return changes;
    }

    void make(ImportRow &row, Youth &youth, ReferralSaid &said) {
        said.referral.id = draw_id(
            chance_, "r-", 4, [&](const std::string &id) { return youth.referral(id) != nullptr; });
        Changes added;
        row.obey("received", [&] { added = add_referral(youth, said.referral, wish_.today); });
        Referral referral;
        referral.id = said.referral.id;
        referral.reference = reference_;
        referral.partner = said.referral.partner;
        referral.received = said.referral.received;
        youth.referrals.push_back(referral);
        std::vector<std::string> keys;
        const Changes taken = steps(row, youth, youth.referrals.back(), said, keys);
        if (row.is_refused()) {
            youth.referrals.pop_back();
            return;
        }
        Fields &fields = added.back().value.entries;
        if (!reference_.empty()) fields.insert(fields.begin() + 1, {"reference", text(reference_)});
        for (const Change &step : taken)
            fields.push_back({step.key, step.value});
        PlannedRecord &planned = planner_.record(youth.id);
        planned.changes.insert(planned.changes.end(), added.begin(), added.end());
        planner_.took(row, Fate::made, youth.id + "/" + referral.id);
    }

    void repeat(ImportRow &row, const Referral &known, const ReferralSaid &said, int above) {
        for (const auto &[rule, fact] : said.steps) {
            const Rare<Fact> &stands = known.*(rule->fact);
            if (stands && stands->date == fact.date) continue;
            row.refuse(rule->key,
                       msg("row {0} is about the same referral, and says something else", above),
                       msg("make one row of the two"));
            return;
        }
        planner_.repeated(row, known.id, above);
    }

    void complete(ImportRow &row, Youth &youth, Referral &known, const ReferralSaid &said) {
        std::vector<std::string> keys;
        Changes changes;
        const std::vector<Step> here{{"referrals", known.id}};
        const auto fill = [&](std::string key, bool is_said, bool stands, Value value) {
            if (!is_said || stands) return;
            changes.push_back(set_at(here, key, std::move(value)));
            keys.push_back(std::move(key));
        };
        const NewReferral &referral = said.referral;
        fill("reference", !reference_.empty(), !known.reference.empty(), text(reference_));
        fill("channel", !referral.channel.empty(), !known.channel.empty(), word(referral.channel));
        fill("informed", referral.informed, known.informed.has_value(), word(known.received.date));
        fill("goals", !referral.goals.empty(), !known.goals.empty(), words(referral.goals));
        fill("obstacles", !referral.obstacles.empty(), !known.obstacles.empty(),
             list_of(referral.obstacles));
        fill("note", !referral.note.empty(), !known.note.empty(), text(referral.note));
        if (known.partner != referral.partner) planner_.differs(row, "partner", youth.file);
        if (known.received.date != referral.received.date)
            planner_.differs(row, "received", youth.file);
        const Referral before = known;
        const Changes taken = steps(row, youth, known, said, keys);
        if (row.is_refused()) {
            known = before;
            return;
        }
        changes.insert(changes.end(), taken.begin(), taken.end());
        const std::string id = youth.id + "/" + known.id;
        const Fate fate = keys.empty() ? Fate::unchanged : Fate::completed;
        planner_.took(row, fate, id, std::move(keys));
        if (changes.empty()) return;
        PlannedRecord &planned = planner_.record(youth.id);
        planned.changes.insert(planned.changes.end(), changes.begin(), changes.end());
    }

    const ImportWish &wish_;
    const Register &whole_;
    Chance &chance_;
    Planner &planner_;
    YouthIndex youths_;
    PartnerIndex partners_;
    std::map<std::string, Youth> working_;
    std::string reference_; // of the row at hand
};

} // namespace

ImportPlan plan_referrals(const ImportWish &wish, const Register &whole, Chance &chance) {
    Planner planner(wish, Imported::referrals);
    ReferralPlanner referrals(wish, whole, chance, planner);
    return planner.each_row([&](ImportRow &row) { referrals.plan(row); });
}

} // namespace maillon
