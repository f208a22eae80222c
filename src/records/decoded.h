// A record's text together with what it says: the value, and every problem of both.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>

#include "base/error.h"
#include "records/yaml_tree.h"

namespace maillon {

// The first problem that takes the whole record out of the answers; null where there is none.
inline const Problem *first_broken(const Problems &problems) {
    const auto found = std::find_if(problems.begin(), problems.end(), [](const Problem &one) {
        return one.damage == Damage::structure;
    });
    return found == problems.end() ? nullptr : &*found;
}

template <class Record> struct Decoded {
    Document document;
    Record record;
    Problems problems;

    [[nodiscard]] const Problem *broken() const { return first_broken(problems); }
};

// What a reader makes: `read(document, problems)` is one of the *_yaml readers.
template <class Read>
using RecordOf = std::invoke_result_t<const Read &, const Document &, Problems &>;

template <class Read>
Decoded<RecordOf<Read>> decoded(std::string file, std::string text, const Read &read) {
    Decoded<RecordOf<Read>> result{read_document(std::move(file), std::move(text)), {}, {}};
    result.problems = result.document.problems;
    if (result.document.readable) result.record = read(result.document, result.problems);
    return result;
}

// A command can't go on because of this fault of a record.
inline Error stopped_by(const Problem &problem) {
    return refused(problem.what, problem.remedy).at(problem.origin);
}

} // namespace maillon
