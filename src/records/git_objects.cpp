// Asks git for objects in bulk: one run for their list, one for their contents, one for their
// places.
// SPDX-License-Identifier: MIT
#include "records/git_objects.h"

#include <charconv>

#include "base/error.h"
#include "base/text.h"
#include "records/git.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

void require_done(const GitAnswer &answer) {
    if (answer.status != 0)
        throw refused(msg("git could not read the history ({0})", why_not(answer)));
}

std::string one_a_line(const std::vector<std::string> &ids) {
    std::string text;
    for (const auto &id : ids)
        text += id + "\n";
    return text;
}

GitObjectKind kind_called(std::string_view name) {
    if (name == "commit") return GitObjectKind::commit;
    if (name == "tag") return GitObjectKind::tag;
    return name == "tree" ? GitObjectKind::folder : GitObjectKind::version;
}

std::size_t number_in(std::string_view digits) {
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

// "<id> <kind> <size>"
GitObject object_in(std::string_view line) {
    const auto first = std::min(line.find(' '), line.size());
    const auto last = std::min(line.rfind(' '), line.size());
    if (last <= first) return {std::string(line), GitObjectKind::version, 0};
    return {std::string(line.substr(0, first)),
            kind_called(line.substr(first + 1, last - first - 1)),
            number_in(line.substr(last + 1))};
}

// Puts pieces together to what `git cat-file --batch` says: a line, the content, a line's end.
class Batch {
public:
    explicit Batch(const VisitObject &visit) : visit_(visit) {}

    void take(std::string_view bytes) {
        held_ += bytes;
        std::size_t here = 0;
        for (;;) {
            const auto line_end = held_.find('\n', here);
            if (line_end == held_.npos) break;
            const GitObject object =
                object_in(std::string_view(held_).substr(here, line_end - here));
            if (held_.size() < line_end + 1 + object.size + 1) break;
            visit_(object.id, held_.substr(line_end + 1, object.size));
            here = line_end + 1 + object.size + 1;
        }
        held_.erase(0, here);
    }

private:
    const VisitObject &visit_;
    std::string held_;
};

// What `git diff-tree --stdin -r -z` says: a commit's id, then ":modes ids letter" and a path, each
// with a NUL behind.
class Changes {
public:
    explicit Changes(const std::function<void(const VersionMade &)> &visit) : visit_(visit) {}

    void take(std::string_view bytes) {
        held_ += bytes;
        std::size_t here = 0;
        for (auto end = held_.find('\0'); end != held_.npos; end = held_.find('\0', here)) {
            take_field(std::string_view(held_).substr(here, end - here));
            here = end + 1;
        }
        held_.erase(0, here);
    }

private:
    void take_field(std::string_view field) {
        if (!made_.empty()) {
            if (made_.find_first_not_of('0') != made_.npos) visit_({made_, field, commit_});
            made_.clear();
        } else if (field.starts_with(':')) {
            // ":100644 100644 <before> <after> M"
            const auto letter = field.rfind(' ');
            const auto after = field.rfind(' ', letter - 1);
            made_ = field.substr(after + 1, letter - after - 1);
        } else {
            commit_ = trimmed(field);
        }
    }

    const std::function<void(const VersionMade &)> &visit_;
    std::string held_, commit_, made_;
};

} // namespace

std::vector<GitObject> git_objects(const fs::path &folder) {
    const auto listed = run_git(folder, {"cat-file", "--batch-all-objects", "--batch-check"});
    require_done(listed);
    std::vector<GitObject> objects;
    std::string_view text = listed.out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        objects.push_back(object_in(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return objects;
}

void read_git_objects(const fs::path &folder, const std::vector<std::string> &ids,
                      const VisitObject &visit) {
    if (ids.empty()) return;
    Batch batch(visit);
    const std::string input = one_a_line(ids);
    require_done(run_git(folder, {"cat-file", "--batch", "--buffer"},
                         {input, [&](std::string_view bytes) { batch.take(bytes); }}));
}

void each_version_made(const fs::path &folder, const std::vector<std::string> &commits,
                       const std::function<void(const VersionMade &)> &visit) {
    if (commits.empty()) return;
    Changes changes(visit);
    const std::string input = one_a_line(commits);
    require_done(run_git(folder,
                         {"diff-tree", "--stdin", "-r", "-m", "--root", "--raw", "-z",
                          "--no-renames", "--no-abbrev"},
                         {input, [&](std::string_view bytes) { changes.take(bytes); }}));
}

std::vector<std::string> git_refs(const fs::path &folder) {
    const auto listed = run_git(folder, {"for-each-ref", "--format=%(refname)"});
    require_done(listed);
    std::vector<std::string> refs;
    for (std::string_view text = listed.out; !text.empty();) {
        const auto end = std::min(text.find('\n'), text.size());
        refs.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return refs;
}

bool is_shallow(const fs::path &folder) {
    return trimmed(run_git(folder, {"rev-parse", "--is-shallow-repository"}).out) == "true";
}

} // namespace maillon
