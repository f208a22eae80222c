// A record as a person's editor is given it, and what is wrong with what comes back.
// SPDX-License-Identifier: MIT
#include "records/draft.h"

#include <map>

#include "alliance/checks.h"
#include "records/folder_saver.h"
#include "records/merge.h"
#include "records/partner_yaml.h"
#include "records/pinpoint.h"
#include "records/yaml_reader.h"
#include "records/youth_yaml.h"

namespace maillon {
namespace {

template <class Read>
Problems checked(const Draft &draft, const Read &read, const Register &people, Date today) {
    auto result = decoded(draft.file, draft.text, read);
    if (result.broken()) return result.problems;
    Problems more = check(result.record, people, today);
    pinpoint(result.document, more);
    result.problems.insert(result.problems.end(), more.begin(), more.end());
    return result.problems;
}

} // namespace

Problems faults_of(const Draft &draft, const Register &people, Date today) {
    if (draft.file.starts_with("partners/")) return checked(draft, read_partner, people, today);
    return checked(draft, read_youth, people, today);
}

Problems new_errors(const Problems &before, const Problems &after) {
    std::map<std::string, int> known;
    for (const auto &problem : before)
        if (problem.is_error()) ++known[say(problem.what, {})];
    Problems errors;
    for (const auto &problem : after) {
        const bool is_broken = problem.damage == Damage::structure;
        if (problem.is_error() && (--known[say(problem.what, {})] < 0 || is_broken))
            errors.push_back(problem);
    }
    return errors;
}

// A newer format is refused before anybody has typed a word into it.
Draft Folder::draft_of(const std::string &file) {
    Problems problems;
    auto found = Loader{*this}.read(file, problems);
    if (!problems.empty()) throw fix_first(problems.front());
    if (!found) throw nothing_written(refused(msg("there is no record {0}", file)));
    if (const auto newer = newer_format(read_document(file, found->text)))
        throw nothing_written(stopped_by(*newer));
    return {file, std::move(found->text)};
}

Written Folder::replace_by_hand(const Draft &draft, const std::string &text) {
    const Saver saver(*this);
    const FileRead found = saver.read(draft.file);
    const MergeResult merged = found.text == draft.text
                                   ? MergeResult{text, {}, false}
                                   : merge_records(draft.file, {draft.text, text, found.text});
    if (!merged.is_clean() || !saver.replace(draft.file, merged.text, found.state))
        throw nothing_written(refused(msg("{0} was changed meanwhile by somebody else", draft.file),
                                      msg("open it again and bring your text over")));
    return saver.noted({draft.file, found.text, merged.text});
}

} // namespace maillon
