// The record-level three-way merge, from three texts to one that is proved (2-records, 2.7).
// SPDX-License-Identifier: MIT
#include "records/merge.h"

#include <algorithm>
#include <optional>

#include "records/key_order.h"
#include "records/merge_text.h"

namespace maillon {
namespace {

// The data folder may stand below the repository's top; the identities are a repository of their
// own, where no folder's name says what they are.
std::string_view kind_of(std::string_view file) {
    for (auto rest = file;; rest.remove_prefix(rest.find('/') + 1)) {
        const auto kind = record_kind(rest);
        if (!kind.empty()) return kind;
        if (rest.find('/') == rest.npos) return rest == "mentors.yaml" ? "mentors" : "identity";
    }
}

// How a text is dressed: what is no data.
struct Clothes {
    bool marked = false; // a byte order mark
    bool crlf = false;
    bool ended = true; // its last line
};

Clothes clothes_of(const std::string &text) {
    const auto newline = text.find('\n');
    return {text.starts_with(byte_order_mark),
            newline != text.npos && newline > 0 && text[newline - 1] == '\r',
            text.empty() || text.back() == '\n'};
}

std::string undressed(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.substr(i, 2) != "\r\n") result += text[i];
    if (!result.empty() && result.back() != '\n') result += '\n';
    return result;
}

std::string dressed(const std::string &text, Clothes clothes) {
    std::string result(clothes.marked ? byte_order_mark : "");
    for (const char c : text) {
        if (c == '\n' && clothes.crlf) result += '\r';
        result += c;
    }
    if (!clothes.ended) result.erase(result.size() - (clothes.crlf ? 2 : 1));
    return result;
}

std::vector<std::string> comments_of(const Document &document) {
    return RecordParts(document).comments(0, document.text.size());
}

bool has(const std::vector<std::string> &comments, const std::string &one) {
    return std::find(comments.begin(), comments.end(), one) != comments.end();
}

// Three readable records.
class RecordMerge {
public:
    RecordMerge(std::string_view kind, const Document &base, const Document &ours,
                const Document &theirs)
        : base_(base), ours_(ours), theirs_(theirs),
          top_(merge_trees(kind,
                           {base.readable ? &base.root : nullptr, &ours.root, &theirs.root})) {}

    // Nothing where the proof fails.
    std::optional<MergeResult> result(Clothes clothes) const;

private:
    [[nodiscard]] std::string text(std::optional<Choice> choice) const;
    [[nodiscard]] bool is_proved(const std::string &text, Choice choice) const;

    const Document &base_;
    const Document &ours_;
    const Document &theirs_;
    Merged top_;
};

std::string RecordMerge::text(std::optional<Choice> choice) const {
    const RecordParts ours(ours_);
    const RecordParts theirs(theirs_);
    if (!base_.readable) return merged_text(top_, {nullptr, ours, theirs}, choice);
    const RecordParts base(base_);
    return merged_text(top_, {&base, ours, theirs}, choice);
}

// It reads, it says what the merge of the trees says, and no new comment is lost.
bool RecordMerge::is_proved(const std::string &text, Choice choice) const {
    const auto expected = tree_of(top_, choice);
    const Document document = read_document(ours_.file, text);
    if (!document.readable || !expected || !same_data(document.root, *expected)) return false;
    if (top_.has_conflict()) return true;
    const auto there = comments_of(document);
    const auto before = base_.readable ? comments_of(base_) : std::vector<std::string>{};
    for (const Document *side : {&ours_, &theirs_})
        for (const auto &comment : comments_of(*side))
            if (!has(before, comment) && !has(there, comment)) return false;
    return true;
}

void name_conflicts(const Merged &merged, std::string_view file, std::vector<Message> &into) {
    const auto &[base, ours, theirs] = merged.sides;
    if (merged.from == Merged::From::conflict) {
        into.push_back(ours != nullptr && theirs != nullptr
                           ? msg("{0}: '{1}' was changed in two ways", file, merged.name)
                           : msg("{0}: '{1}' was changed on one side and removed on the other",
                                 file, merged.name));
    }
    for (const auto &part : merged.parts)
        name_conflicts(part, file, into);
}

std::optional<MergeResult> RecordMerge::result(Clothes clothes) const {
    MergeResult result{dressed(text(std::nullopt), clothes), {}};
    if (!top_.has_conflict()) {
        if (!is_proved(result.text, Choice::ours)) return std::nullopt;
        return result;
    }
    for (const auto choice : {Choice::ours, Choice::theirs})
        if (!is_proved(dressed(text(choice), clothes), choice)) return std::nullopt;
    name_conflicts(top_, ours_.file, result.conflicts);
    return result;
}

// Why a text can't be merged as a record; nothing where it can.
std::optional<Message> trouble_in(const Document &document, const Message &side) {
    const auto broken = std::find_if(document.problems.begin(), document.problems.end(),
                                     [](const Problem &one) { return one.is_error(); });
    if (broken != document.problems.end())
        return msg("{0}: {1} can't be read as a record ({2})", document.file, side, broken->what);
    const Node *format = document.root.find("format");
    if (format == nullptr || format->text != "1")
        return msg("{0}: {1} is not written in 'format: 1'", document.file, side);
    return std::nullopt;
}

bool is_forgotten(const Document &document) {
    return document.readable && document.root.find("forgotten") != nullptr;
}

// A person who was forgotten on one side stays forgotten: what the other side wrote about them
// since must not bring them back (6-quality, 6.3 rule 5). Forgotten on both, the earlier text in
// the order of letters, so that both clones choose alike. Null where there is nothing to choose.
const std::string *forgotten_side(const Document &base, const Document &ours,
                                  const Document &theirs, const MergeTexts &texts) {
    const bool here = is_forgotten(ours);
    const bool there = is_forgotten(theirs);
    if (is_forgotten(base) || (!here && !there)) return nullptr;
    if (here && there) return &std::min(texts.ours, texts.theirs);
    return here ? &texts.ours : &texts.theirs;
}

} // namespace

MergeResult merge_records(std::string_view file, const MergeTexts &texts) {
    const std::string name(file);
    const Document base = read_document(name, undressed(texts.base));
    const Document ours = read_document(name, undressed(texts.ours));
    const Document theirs = read_document(name, undressed(texts.theirs));
    MergeResult lines{conflict_by_lines(texts.ours, texts.theirs), {}, true};
    const auto note = [&](const Document &document, const Message &side) {
        if (auto trouble = trouble_in(document, side)) lines.conflicts.push_back(*trouble);
    };
    if (!texts.base.empty()) note(base, msg("the version that both came from"));
    note(ours, msg("the version here"));
    note(theirs, msg("the version that comes in"));
    if (!lines.conflicts.empty()) return lines;
    if (const std::string *kept = forgotten_side(base, ours, theirs, texts)) return {*kept, {}};
    const Clothes own = clothes_of(texts.ours);
    const Clothes other = clothes_of(texts.theirs);
    const bool is_ended = own.ended == clothes_of(texts.base).ended ? other.ended : own.ended;
    if (auto merged =
            RecordMerge(kind_of(file), base, ours, theirs).result({own.marked, own.crlf, is_ended}))
        return *std::move(merged);
    lines.conflicts.push_back(msg("{0}: the two versions can't be merged with certainty", file));
    return lines;
}

} // namespace maillon
