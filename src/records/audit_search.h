// Looks through texts for an audit, each text once however often it stands somewhere.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_set>

#include "alliance/audit.h"
#include "alliance/free_text.h"
#include "records/text_parts.h"

namespace maillon {

class AuditSearch {
public:
    // `person`: the id of the only one looked for; empty: everybody.
    AuditSearch(FreeTextSearch texts, std::string person)
        : texts_(std::move(texts)), person_(std::move(person)) {}

    [[nodiscard]] const std::string &person() const { return person_; }

    // What the file says too much; `at` says where it stands.
    void search_file(const std::string &text, const AuditFinding &at);
    // A message, or a name of git's.
    void search_text(const std::string &text, TextPlace place, const AuditFinding &at);
    // One that says a name is a finding, and stands among the audit's named_files.
    void search_path(const std::string &path, AuditFinding at);
    // The path as it may be shown: "partners/…" where it says a name.
    [[nodiscard]] std::string shown_path(const std::string &path) const;
    void add(AuditFinding finding) { findings_.push_back(std::move(finding)); }

    // Into the audit, in order.
    void give(Audit &audit);

private:
    [[nodiscard]] std::optional<Told> named_in(const std::string &path) const;
    void tell(const std::vector<Told> &told, std::string_view text, const AuditFinding &at);

    FreeTextSearch texts_;
    std::string person_;
    std::vector<AuditFinding> findings_;
    std::set<Spelling> spellings_;
    std::set<std::string> named_files_;
    std::unordered_set<std::size_t> clean_; // hashes of texts that say nothing
};

} // namespace maillon
