// Looks through texts for an audit.
// SPDX-License-Identifier: MIT
#include "records/audit_search.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace maillon {
namespace {

std::size_t hash_of(const TextPart &part) {
    return std::hash<std::string>()(part.text) * 3 + static_cast<std::size_t>(part.sort);
}

bool is_binary(const std::string &text) {
    constexpr std::size_t looked_at = 8000; // as git decides it
    return std::string_view(text).substr(0, looked_at).find('\0') != text.npos;
}

bool names_somebody(const Told &told) {
    return told.kind >= Telling::name && told.kind <= Telling::address;
}

} // namespace

void AuditSearch::tell(const std::vector<Told> &told, std::string_view text,
                       const AuditFinding &at) {
    for (const Told &one : told) {
        // Its own record and its own file are called by the id.
        if (one.kind == Telling::id && at.file.find(person_) != at.file.npos) continue;
        AuditFinding finding = at;
        finding.kind = one.kind;
        finding.whose = one.whose;
        findings_.push_back(std::move(finding));
        if (!person_.empty() && names_somebody(one))
            spellings_.insert({one.kind, std::string(text.substr(one.begin, one.end - one.begin))});
    }
}

void AuditSearch::search_file(const std::string &text, const AuditFinding &at) {
    if (is_binary(text)) {
        // No words there, but a name may stand between.
        if (!person_.empty()) search_text(text, TextPlace::other, at);
        return;
    }
    for (const TextPart &part : text_parts(at.file, text)) {
        const std::size_t hash = hash_of(part);
        if (clean_.contains(hash)) continue;
        AuditFinding here = at;
        here.place = part.place;
        const auto told = texts_.told(part.text, part.sort);
        if (told.empty()) clean_.insert(hash);
        tell(told, part.text, here);
    }
}

void AuditSearch::search_text(const std::string &text, TextPlace place, const AuditFinding &at) {
    tell(texts_.told(text, place), text, at);
}

std::optional<Told> AuditSearch::named_in(const std::string &path) const {
    for (Told &one : texts_.told(path, TextPlace::other))
        if (names_somebody(one)) return std::move(one);
    return std::nullopt;
}

// The folder before the first word that says it.
std::string AuditSearch::shown_path(const std::string &path) const {
    const auto named = named_in(path);
    if (!named) return path;
    const auto slash = path.rfind('/', named->begin);
    return (slash == path.npos ? "" : path.substr(0, slash + 1)) + "…";
}

void AuditSearch::search_path(const std::string &path, AuditFinding at) {
    const auto named = named_in(path);
    if (!named) return;
    named_files_.insert(path);
    at.file = shown_path(path);
    at.kind = named->kind;
    at.whose = named->whose;
    findings_.push_back(std::move(at));
}

void AuditSearch::give(Audit &audit) {
    audit.findings = in_order(std::move(findings_));
    audit.spellings.assign(spellings_.begin(), spellings_.end());
    audit.named_files.assign(named_files_.begin(), named_files_.end());
}

} // namespace maillon
