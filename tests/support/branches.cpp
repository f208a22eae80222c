// Two branches of one record: the deeds of the domain through the editor, and those of a hand.
// SPDX-License-Identifier: MIT
#include "support/branches.h"

#include <algorithm>

#include "base/error.h"
#include "records/edit_target.h"
#include "records/yaml_editor.h"
#include "support/hand_edits.h"

namespace maillon::branches {
namespace {

using Action = Change::Action;

std::string place_of(const Change &change) {
    std::string place;
    for (const auto &step : change.at)
        place += step.key + "/" + step.item + "/";
    return place + change.key;
}

std::string said_by(const Value &value) {
    std::string all = value.scalar;
    for (const auto &item : value.items)
        all += "," + said_by(item);
    for (const auto &field : value.entries)
        all += ";" + field.key + "=" + said_by(field.value);
    return all;
}

// The change, on a tree: at the end of lists and maps, for order is not compared.
void do_to(Node &tree, const Change &change) {
    Node &map = *find_map(tree, change.at);
    Entry *entry = find_entry(map, change.key);
    if (change.action == Action::remove) {
        if (entry != nullptr) map.entries.erase(map.entries.begin() + (entry - map.entries.data()));
        return;
    }
    if (entry == nullptr) {
        map.entries.push_back({tree_of(word(change.key)), Node{}});
        entry = &map.entries.back();
    }
    const Node value = tree_of(change.value);
    if (change.action == Action::set) {
        entry->value = value;
        return;
    }
    entry->value.kind = Node::Kind::list;
    auto &items = entry->value.items;
    const bool known = std::any_of(items.begin(), items.end(), [&](const Node &item) {
        return same_in_any_order(item, value);
    });
    if (!known) items.push_back(value);
}

void do_command(Branch &branch, const std::string &file, const Change &change) {
    try {
        branch.text = edited(read_document(file, branch.text), {change});
    } catch (const Error &) {
        return; // this layout can't be changed by a program: the command refuses
    }
    ++branch.changes;
    branch.deeds.emplace_back([change](Node &tree) { do_to(tree, change); });
    if (change.action == Action::set) branch.touched[place_of(change)] = said_by(change.value);
    if (change.action == Action::remove) branch.touched[place_of(change)] = "-";
}

std::vector<std::string> ids_in(const Node &root, std::string_view list) {
    std::vector<std::string> ids;
    const Node *node = root.find(list);
    if (node == nullptr) return ids;
    for (const auto &item : node->items)
        if (const Node *id = item.find("id")) ids.push_back(id->text);
    return ids;
}

Value note(const std::string &tag, Random &random) {
    constexpr const char *notes[] = {"Vu au local.", "Rappel : dossier #2",
                                     "no",           "L'été, \"oui\"",
                                     "a, b] {c}",    "une ligne\net une autre"};
    return text(std::string(random.one_of(notes)) + " " + tag + std::to_string(random.below(99)));
}

Change new_checkpoint(const std::string &tag, Random &random) {
    Fields fields{{"id", word(random.id("k-" + tag))}, {"date", word(random.date())}};
    if (random.one_in(2)) fields.push_back({"kind", word("call")});
    if (random.one_in(2)) fields.push_back({"note", note(tag, random)});
    return add_at({}, "checkpoints", map(std::move(fields)));
}

Change new_feedback(const std::string &tag, Random &random) {
    return add_at({}, "feedback",
                  line({{"date", word(random.date())},
                        {"referral", word(random.id("r-" + tag))},
                        {"code", word("going-well")},
                        {"by", word("maud")}}));
}

Change new_consent(const std::string &tag, Random &random) {
    return add_at({}, "consents",
                  line({{"to", word(random.id("x-" + tag))},
                        {"given", word(random.date())},
                        {"from", word("youth")}}));
}

// A fact of a referral or a pair, a word of a checkpoint: both branches may meet in it.
Change fact_of_item(const Node &root, const std::string &tag, Random &random) {
    constexpr const char *lists[] = {"referrals", "pairs", "checkpoints", "contacts"};
    const std::string list = random.one_of(lists);
    const auto ids = ids_in(root, list);
    if (ids.empty()) return new_checkpoint(tag, random);
    const Step step{list, random.one_of(ids)};
    constexpr const char *facts[] = {"acknowledged", "met", "accepted", "planned-end", "next"};
    if (random.one_in(3)) return set_at({step}, "note", note(tag, random));
    if (random.one_in(4))
        return set_at(
            {step}, random.one_of(facts),
            line({{"date", word("2025" + random.date().substr(4))}, {"by", word("maud")}}));
    return set_at({step}, random.one_of(facts), word(random.date()));
}

Change of_the_top(const std::string &tag, Random &random) {
    switch (random.below(4)) {
    case 0:
        return set_at({}, "born", word(2000 + random.below(9)));
    case 1:
        return set_at({}, "next-checkpoint", word(random.date()));
    case 2:
        return set_at({}, "hand-" + tag, note(tag, random));
    default:
        return add_at({}, "publics", word(random.id(tag)));
    }
}

Change removal(const Node &root, const std::string &tag, Random &random) {
    constexpr const char *lists[] = {"referrals", "checkpoints"};
    constexpr const char *keys[] = {"note", "kind", "next", "obstacles", "channel"};
    const std::string list = random.one_of(lists);
    const std::string key = random.one_of(keys);
    const Node *items = root.find(list);
    if (items == nullptr) return new_feedback(tag, random);
    for (const auto &item : items->items)
        if (item.find("id") != nullptr && item.find(key) != nullptr)
            return remove_at({{list, item.find("id")->text}}, key);
    return new_feedback(tag, random);
}

Change any_change(const Node &root, const std::string &tag, Random &random) {
    switch (random.below(8)) {
    case 0:
    case 1:
        return new_checkpoint(tag, random);
    case 2:
        return new_feedback(tag, random);
    case 3:
        return new_consent(tag, random);
    case 4:
        return of_the_top(tag, random);
    case 5:
        return removal(root, tag, random);
    default:
        return fact_of_item(root, tag, random);
    }
}

// "checkpoints/k-0001/note" in the tree; null where it is not.
const Node *find(const Node &root, std::string place) {
    const Node *node = &root;
    for (bool is_key = true; node != nullptr && !place.empty(); is_key = !is_key) {
        const auto slash = std::min(place.find('/'), place.size());
        const std::string word = place.substr(0, slash);
        place.erase(0, slash + 1);
        const Node *next = nullptr;
        if (is_key) next = node->find(word);
        for (const auto &item : node->items)
            if (!is_key && item.find("id") != nullptr && item.find("id")->text == word)
                next = &item;
        node = next;
    }
    return node;
}

// What was set to what it was before is not touched.
void settle(Branch &branch, const Node &base) {
    const Node now = read_document("f", branch.text).root;
    std::erase_if(branch.touched, [&](const auto &touched) {
        const Node *before = find(base, touched.first);
        const Node *after = find(now, touched.first);
        if (before == nullptr || after == nullptr) return before == after;
        return same_in_any_order(*before, *after);
    });
}

// A place that changed on one branch and stands in what the other took away.
bool is_cut_off(const Branch &one, const Branch &other) {
    for (const auto &[place, said] : one.touched)
        for (const auto &[around, word] : other.touched)
            if (place.starts_with(around + "/")) return true;
    return false;
}

} // namespace

std::string Random::date() {
    const int month = 1 + below(9);
    const int day = 10 + below(5);
    return "2026-0" + std::to_string(month) + "-" + std::to_string(day);
}

std::string Random::id(const std::string &letter) {
    return letter + std::to_string(below(9)) + std::to_string(++ids_);
}

void grow(Branch &branch, const std::string &file, const std::string &tag, Random &random) {
    for (int i = random.below(5); i >= 0; --i) {
        const Document document = read_document(file, branch.text);
        if (random.one_in(3)) {
            edit_by_hand(branch, document, tag, random);
        } else {
            do_command(branch, file, any_change(document.root, tag, random));
        }
    }
}

void tell_both(Branch &one, Branch &other, const std::string &file, Random &random) {
    const Node root = read_document(file, one.text).root;
    const Change change = any_change(root, "z", random);
    const Branch before = one;
    do_command(one, file, change);
    if (one.changes == before.changes) return;
    const int changes = other.changes;
    do_command(other, file, change);
    if (other.changes == changes) one = before;
}

void disagree(Branch &one, Branch &other, const std::string &file, Random &random) {
    const Node root = read_document(file, one.text).root;
    Change change = random.one_in(2) ? removal(root, "d", random) : fact_of_item(root, "d", random);
    if (change.action == Action::add) return;
    Change against = set_at(change.at, change.key, word("2024" + random.date().substr(4)));
    if (random.one_in(2)) std::swap(change, against);
    do_command(one, file, change);
    do_command(other, file, against);
}

bool contradict(const Node &base, Branch one, Branch other) {
    settle(one, base);
    settle(other, base);
    for (const auto &[place, said] : one.touched) {
        const auto there = other.touched.find(place);
        if (there != other.touched.end() && there->second != said) return true;
    }
    return is_cut_off(one, other) || is_cut_off(other, one);
}

Node both_done(const Node &base, const Branch &one, const Branch &other) {
    Node tree = base;
    for (const Branch *branch : {&one, &other})
        for (const auto &deed : branch->deeds)
            deed(tree);
    return tree;
}

bool same_in_any_order(const Node &a, const Node &b) {
    if (a.kind != b.kind || a.text != b.text || a.entries.size() != b.entries.size() ||
        a.items.size() != b.items.size())
        return false;
    std::vector<bool> taken(b.items.size(), false);
    for (const auto &item : a.items) {
        std::size_t i = 0;
        while (i < b.items.size() && (taken[i] || !same_in_any_order(item, b.items[i])))
            ++i;
        if (i == b.items.size()) return false;
        taken[i] = true;
    }
    return std::all_of(a.entries.begin(), a.entries.end(), [&](const Entry &entry) {
        const Node *there = b.find(entry.key.text);
        return there != nullptr && same_in_any_order(entry.value, *there);
    });
}

} // namespace maillon::branches
