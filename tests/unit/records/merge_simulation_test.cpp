// Random pairs of branches: what does not contradict itself merges clean and right, whichever side
// is called ours; what does is visible and refused. MAILLON_MERGES says how many pairs.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "support/branches.h"
#include "support/source_folder.h"
#include "unit/records/merges.h"
#include "unit/records/said.h"

using namespace maillon;
using namespace maillon::branches;
using std::string;

namespace {

struct Pair {
    string file;
    string base;
    Branch one;
    Branch other;
    bool contradicts = false;

    [[nodiscard]] MergeTexts texts() const { return {base, one.text, other.text}; }
    [[nodiscard]] MergeTexts swapped() const { return {base, other.text, one.text}; }
};

struct Record {
    string file;
    string text;
};

std::vector<Record> example_records() {
    namespace fs = std::filesystem;
    std::vector<Record> records;
    const fs::path folder = fs::path(source_folder()) / "data-example";
    for (const char *part : {"youth", "partners"})
        for (const auto &entry : fs::recursive_directory_iterator(folder / part)) {
            if (!entry.is_regular_file()) continue;
            std::ifstream in(entry.path(), std::ios::binary);
            records.push_back({entry.path().lexically_relative(folder).string(),
                               {std::istreambuf_iterator<char>(in), {}}});
        }
    std::sort(records.begin(), records.end(),
              [](const Record &a, const Record &b) { return a.file < b.file; });
    return records;
}

Pair random_pair(std::uint64_t seed) {
    static const std::vector<Record> examples = example_records();
    Random random(seed);
    Record record{merged_file, random_youth(random)};
    if (random.one_in(3)) record = random.one_of(examples);
    Branch before{record.text, {}, {}, 0};
    if (random.one_in(2)) grow(before, record.file, "b", random);
    Pair pair{record.file, before.text, {before.text, {}, {}, 0}, {before.text, {}, {}, 0}};
    grow(pair.one, record.file, "a", random);
    grow(pair.other, record.file, "o", random);
    if (random.one_in(5)) disagree(pair.one, pair.other, record.file, random);
    if (random.one_in(3)) tell_both(pair.one, pair.other, record.file, random);
    pair.contradicts = contradict(read_document(pair.file, pair.base).root, pair.one, pair.other);
    return pair;
}

std::vector<string> comments_in(const string &text) {
    const Document document = read_document("f", text);
    std::vector<string> all;
    for (const auto at : document.comments)
        all.push_back(text.substr(at, text.find_first_of("\r\n", at) - at));
    return all;
}

auto times(const std::vector<string> &all, const string &one) {
    return std::count(all.begin(), all.end(), one);
}

// Each new comment once; each that both sides still have as well.
bool has_comments(const Pair &pair, const string &text) {
    const auto base = comments_in(pair.base);
    const auto one = comments_in(pair.one.text);
    const auto other = comments_in(pair.other.text);
    const auto now = comments_in(text);
    for (const auto *side : {&one, &other})
        for (const auto &comment : *side) {
            const bool is_new = times(base, comment) == 0;
            if (is_new && times(now, comment) != 1) return false;
            if (times(one, comment) > 0 && times(other, comment) > 0 && times(now, comment) == 0)
                return false;
        }
    return true;
}

bool refuses(const string &file, const string &text) {
    const Document document = read_document(file, text);
    return !document.readable &&
           std::any_of(document.problems.begin(), document.problems.end(), [](const Problem &one) {
               return said(one).find("a git conflict is not resolved") != string::npos;
           });
}

void check_conflict(const Pair &pair) {
    for (const auto &texts : {pair.texts(), pair.swapped()}) {
        const auto result = merge_records(pair.file, texts);
        CAPTURE(result.text);
        CHECK_FALSE(result.is_clean());
        CHECK_FALSE(result.by_lines);
        CHECK(refuses(pair.file, result.text));
    }
}

void check_clean(const Pair &pair) {
    const auto result = merge_records(pair.file, pair.texts());
    const auto swapped = merge_records(pair.file, pair.swapped());
    CAPTURE(result.text);
    CHECK(result.is_clean());
    CHECK(swapped.is_clean());
    const Document merged = read_document(pair.file, result.text);
    const Node base = read_document(pair.file, pair.base).root;
    CHECK(merged.readable);
    CHECK(same_in_any_order(merged.root, both_done(base, pair.one, pair.other)));
    CHECK(same_data(merged.root, read_document(pair.file, swapped.text).root));
    CHECK(has_comments(pair, result.text));
    CHECK(has_comments(pair, swapped.text));
    const bool crlf = result.text.find("\r\n") != string::npos;
    CHECK(crlf == (read_document("f", pair.one.text).line_end() == "\r\n"));
}

// Where one side did nothing, the other's text is the result, byte for byte.
void check_alone(const Pair &pair) {
    CHECK(merge_records(pair.file, {pair.base, pair.one.text, pair.base}).text == pair.one.text);
}

int pairs_wanted() {
    const char *wanted = std::getenv("MAILLON_MERGES");
    return wanted != nullptr ? std::atoi(wanted) : 300;
}

} // namespace

TEST_CASE("random branches of one record merge clean and right, or visibly not") {
    int clean = 0;
    int contradicting = 0;
    const int wanted = pairs_wanted();
    for (int seed = 1; seed <= wanted; ++seed) {
        const Pair pair = random_pair(static_cast<std::uint64_t>(seed));
        INFO("seed ", seed, "\n--- base\n", pair.base, "--- ours\n", pair.one.text, "--- theirs\n",
             pair.other.text);
        ++(pair.contradicts ? contradicting : clean);
        if (pair.contradicts)
            check_conflict(pair);
        else
            check_clean(pair);
        check_alone(pair);
    }
    MESSAGE(wanted, " pairs: ", clean, " merged clean, ", contradicting,
            " contradicted themselves");
    CHECK(clean > wanted / 2);
    CHECK(contradicting > 0);
}
