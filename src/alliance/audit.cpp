// Puts an audit's findings together and in order.
// SPDX-License-Identifier: MIT
#include "alliance/audit.h"

#include <algorithm>
#include <tuple>

namespace maillon {
namespace {

auto rank(const AuditFinding &one) {
    return std::tie(one.where, one.repository, one.file, one.kind, one.whose);
}

// Of a file that is here each line counts; of what git remembers each file.
bool is_one_line(const AuditFinding &a, const AuditFinding &b) {
    const bool same_place = a.where != AuditPlace::here || a.place.line == b.place.line;
    return rank(a) == rank(b) && same_place;
}

bool comes_first(const AuditFinding &a, const AuditFinding &b) {
    const auto place = [](const AuditFinding &one) {
        const int line = one.where == AuditPlace::here ? one.place.line : 0;
        return std::tuple(one.where, one.repository, one.file, line, one.kind, one.whose,
                          one.place.line, one.commit);
    };
    return place(a) < place(b);
}

} // namespace

std::vector<AuditFinding> in_order(std::vector<AuditFinding> findings) {
    std::ranges::sort(findings, comes_first);
    std::vector<AuditFinding> out;
    for (AuditFinding &one : findings) {
        const bool is_more_of_it = !out.empty() && is_one_line(out.back(), one);
        if (!is_more_of_it)
            out.push_back(std::move(one));
        else if (one.where != AuditPlace::here)
            out.back().times += one.times;
    }
    return out;
}

} // namespace maillon
