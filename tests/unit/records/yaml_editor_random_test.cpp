// A seeded random test of the editor: whatever it writes reads as intended, keeps each comment, and
// an addition only adds.
// SPDX-License-Identifier: MIT
#include <random>

#include <doctest/doctest.h>

#include "base/error.h"
#include "unit/records/edits.h"

using namespace maillon;
using std::string;

namespace {

class RandomRecord {
public:
    explicit RandomRecord(unsigned seed) : random_(seed) {}

    int below(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }

    string text() {
        text_ = below(3) == 0 ? "# head\n" : "";
        text_ += "format: 1\nid: y26-7kq2m\n";
        for (const string key : {"publics", "referrals", "checkpoints", "feedback"}) {
            if (below(5) > 0) add_list(key);
            if (below(4) == 0) text_ += below(2) == 0 ? "\n" : "# between: \"x\n";
        }
        if (below(2) == 0) text_ += "note: |\n  un\n\n  deux # pas un commentaire\n";
        if (below(3) == 0) text_.pop_back();
        return below(2) == 0 ? text_ : with_crlf(text_);
    }

    string date() {
        return "2026-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(9));
    }

    Value item() {
        Fields fields = {{"date", word(date())}, {"note", maillon::text(note())}};
        return below(2) == 0 ? map(std::move(fields)) : line(std::move(fields));
    }

private:
    string note() {
        constexpr const char *notes[] = {"vu",    "Vu : « ok » #2", "",     "no",
                                         "a, b]", "un\ndeux",       "l'été"};
        return notes[below(7)];
    }

    void add_list(const string &key) {
        static const string openings[] = {": []\n", ":\n", ": ~ # rien\n",
                                          ": [{date: 2026-02-01}, {date: 2026-05-01,}]\n"};
        const int style = below(8);
        text_ += key;
        if (style < 4) {
            text_ += openings[style];
            return;
        }
        text_ += below(2) == 0 ? ":\n" : ": # liste\n";
        const string indent(style % 2 == 0 ? 2 : 0, ' ');
        for (int i = below(4); i >= 0; --i)
            add_item(indent);
    }

    void add_item(const string &indent) {
        if (below(4) == 0) text_ += indent + "# au-dessus\n";
        if (below(2) == 0) {
            text_ += indent + "- {date: " + date() + ", note: 'x # y'}  # fin\n";
            return;
        }
        text_ += indent + "- date: " + date() + "\n" + indent + "  note: \"deux\n" + indent +
                 "    lignes\"\n";
        if (below(3) == 0) text_ += indent + "  private: >-\n" + indent + "    plié\n";
        if (below(3) == 0) text_ += indent + "  # status: held\n";
    }

    std::mt19937 random_;
    string text_;
};

// Whether `after` is `before` with bytes put in at one place.
bool is_insertion(const string &before, const string &after) {
    if (after.size() < before.size()) return false;
    std::size_t same = 0;
    while (same < before.size() && before[same] == after[same])
        ++same;
    const auto rest = before.size() - same;
    return before.compare(same, rest, after, after.size() - rest, rest) == 0;
}

std::size_t comments_in(const string &text) { return read_document("f", text).comments.size(); }

} // namespace

TEST_CASE("additions only insert, whatever the style of the record") {
    for (unsigned seed = 0; seed < 1500; ++seed) {
        RandomRecord random(seed);
        const string before = random.text();
        INFO(seed, "\n", before);
        const auto document = read_document("youth/2026/y26-7kq2m.yaml", before);
        REQUIRE(document.readable);
        constexpr const char *keys[] = {"publics", "referrals", "checkpoints", "feedback"};
        const string key = keys[random.below(4)];
        const Node *list = document.root.find(key);
        const string after = edited(document, {add_at({}, key, random.item())});
        const bool begins = list != nullptr && list->items.empty() && list->end > list->begin;
        CHECK((begins || is_insertion(before, after)));
        CHECK(comments_in(after) == comments_in(before));
        const auto count = list == nullptr ? 0 : list->items.size();
        CHECK(read_document("f", after).root.find(key)->items.size() == count + 1);
    }
}

TEST_CASE("what was set is removed again without a trace") {
    for (unsigned seed = 0; seed < 500; ++seed) {
        RandomRecord random(seed);
        const string before = random.text();
        INFO(seed, "\n", before);
        const string after = edit(before, {set_at({}, "born", random.item())});
        CHECK(edit(after, {remove_at({}, "born")}) == before);
    }
}
