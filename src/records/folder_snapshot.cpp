// A Folder's snapshot: what of it may be relied on, and what is kept for the next time.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ctime>
#include <set>

#include <fcntl.h>

#include "base/error.h"
#include "records/folder_kept.h"
#include "records/packed_records.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// To write a snapshot costs more than to read a few files again next time.
constexpr std::size_t worth_writing = 64;

std::int64_t now_ns() {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

// As a snapshot names it: in this order names stand as they do in a Listing.
std::string_view stem(std::string_view file) { return file.substr(0, file.rfind('.')); }

bool is_inside(const fs::path &path, const fs::path &folder) {
    const auto [end, rest] = std::ranges::mismatch(folder, path);
    return end == folder.end();
}

// Every file that says somebody's name, as it stands now: all of it, and when it last changed.
struct NamesSeen {
    std::uint64_t sum = 0;
    std::int64_t changed = 0; // nanoseconds since 1970
};

NamesSeen names_seen(const fs::path &identities) {
    NamesSeen seen{fingerprint(identities.string())};
    std::uint64_t &sum = seen.sum;
    auto files = list_years(identities, "identities").files;
    files.emplace_back("identities/mentors.yaml");
    for (const std::string &file : files) {
        const auto state = state_at((identities / file.substr(identities_prefix.size())).c_str());
        if (!state) continue;
        seen.changed = std::max({seen.changed, state->mtime_ns, state->ctime_ns});
        sum = fingerprint(file, sum);
        for (const auto part : {static_cast<std::int64_t>(state->inode), state->size,
                                state->mtime_ns, state->ctime_ns})
            sum = fingerprint({reinterpret_cast<const char *>(&part), sizeof part}, sum);
    }
    return seen;
}

template <class Records> std::string packed_of(const Records &records, const std::string &file) {
    const std::string id = id_of(file);
    const auto found = std::ranges::lower_bound(records, id, {}, &Records::value_type::id);
    return found != records.end() && (*found).file == file ? packed(*found) : std::string();
}

std::string packed_of(const Register &whole, const std::string &file) {
    if (file.starts_with("partners/")) return packed_of(whole.partners, file);
    const std::string bytes = packed_of(whole.youths, file);
    return bytes.empty() ? packed_of(whole.forgotten, file) : bytes;
}

} // namespace

Folder::Kept::Kept(const Folder &folder)
    : cache(folder.cache_), basis(basis_of(folder.root_, 0)),
      root(::open(folder.root_.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)),
      settled(now_ns() - folder.settles_.count()) {
    const NamesSeen names = names_seen(folder.identities());
    basis.names = names.sum;
    are_names_settled = names.changed < settled;
    snapshot = Snapshot(cache, basis);
}

std::vector<const Seen *> Folder::Kept::held(const std::vector<std::string> &files) {
    const auto &all = snapshot.all();
    std::vector<const Seen *> result(files.size(), nullptr);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string_view wanted = stem(files[i]);
        for (; passed < all.size() && all[passed].file < wanted; ++passed)
            holds_what_is_gone = true;
        if (passed < all.size() && all[passed].file == wanted) result[i] = &all[passed++];
    }
    return result;
}

bool Folder::Kept::is_unchanged(const Seen &seen) const {
    const std::string file = std::string(seen.file) + ".yaml";
    return state_at(file.c_str(), root.number()) == seen.state;
}

void Folder::Kept::note(const std::string &file, From from, const Seen *held,
                        const FileState &state) {
    if (from == From::snapshot) return found.push_back(*held);
    if (held != nullptr) changed.push_back(file);
    const bool is_settled = std::max(state.mtime_ns, state.ctime_ns) < settled;
    if (is_settled && state.inode != 0) read.emplace_back(file, state);
}

std::shared_ptr<Folder::Kept> Folder::Loader::find_kept() const {
    const bool is_safe = !folder.cache_.empty() && folder.writing_ == Writing::real &&
                         !is_inside(folder.cache_, folder.root_);
    return is_safe ? std::make_shared<Kept>(folder) : nullptr;
}

// What is gone or was forgotten does not stay in a cache.
bool Folder::Kept::must_go(const Register &whole) const {
    const bool is_forgotten = std::ranges::any_of(changed, [&](const std::string &file) {
        return !packed_of(whole.forgotten, file).empty();
    });
    return holds_what_is_gone || passed < snapshot.all().size() || is_forgotten;
}

// A record with a problem is read each time: what is wrong is judged by its text.
void Folder::Kept::leave_out(const Problems &problems) {
    std::set<std::string_view> troubled;
    for (const Problem &problem : problems)
        troubled.insert(stem(problem.origin.file));
    std::erase_if(found, [&](const Seen &one) { return troubled.contains(one.file); });
    std::erase_if(read, [&](const auto &one) { return troubled.contains(stem(one.first)); });
}

void Folder::Kept::write(const Register &whole) const {
    std::vector<Seen> all = found;
    for (const auto &[file, state] : read)
        all.push_back({stem(file), state, {}});
    std::ranges::sort(all, {}, &Seen::file);
    SnapshotWriter writer(cache, basis);
    for (Seen &one : all) {
        std::string anew;
        if (one.bytes.empty()) one.bytes = anew = packed_of(whole, std::string(one.file) + ".yaml");
        if (!one.bytes.empty()) writer.add(one);
    }
    writer.finish();
}

void Folder::keep_snapshot(const Register &whole, const Problems &problems) {
    if (!kept_) return;
    Kept &kept = *kept_;
    kept.leave_out(problems);
    const bool is_worth_it = kept.read.size() >= worth_writing + kept.found.size() / worth_writing;
    const bool are_names_clear =
        kept.are_names_settled && std::ranges::none_of(problems, concerns_names);
    try {
        if (are_names_clear && (is_worth_it || kept.must_go(whole)))
            kept.write(whole);
        else if (kept.must_go(whole))
            drop_snapshot();
    } catch (const Error &) {
        drop_snapshot(); // a cache is no reason to fail; an old one that can't be replaced goes
    }
    kept_.reset();
}

void Folder::drop_snapshot() const {
    if (!cache_.empty()) remove_snapshot(cache_, basis_of(root_, 0).root);
}

} // namespace maillon
