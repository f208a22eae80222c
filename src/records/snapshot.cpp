// Writes and reads snapshots: a head, the files, a checksum over both.
// SPDX-License-Identifier: MIT
#include "records/snapshot.h"

#include <cstring>
#include <new>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <fmt/format.h>

#include "records/descriptor.h"
#include "records/packed.h"
#include "records/temporary_file.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "maillon snapshot 1\n";
constexpr std::size_t checksum_size = sizeof(std::uint64_t);
constexpr std::size_t enough_to_write = 1U << 20U;

// The name tells nothing about the folder.
fs::path file_of(const fs::path &cache, std::string_view root) {
    return cache / fmt::format("{:016x}.snapshot", fingerprint(root));
}

std::string as_bytes(std::uint64_t number) {
    std::string result(sizeof number, '\0');
    std::memcpy(result.data(), &number, sizeof number);
    return result;
}

std::string head(const SnapshotBasis &basis) {
    Packer packer;
    packer(basis.root, basis.program, basis.names);
    return std::string(magic) + packer.take();
}

std::string root_name(const fs::path &root) {
    struct stat status {};
    if (::stat(root.c_str(), &status) != 0) return root.string();
    return fmt::format("{} {} {}", root.string(), status.st_dev, status.st_ino);
}

// A program that was built anew may read records otherwise.
std::string program_name() {
    struct stat status {};
    if (::stat("/proc/self/exe", &status) != 0) return MAILLON_VERSION;
    return fmt::format(MAILLON_VERSION " {} {}.{}", status.st_size, status.st_mtim.tv_sec,
                       status.st_mtim.tv_nsec);
}

// A file of this user alone, as SnapshotWriter leaves it; else nothing.
std::string own_bytes(const fs::path &file) {
    const Descriptor open(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status {};
    const bool is_ours = open.is_open() && ::fstat(open.number(), &status) == 0 &&
                         S_ISREG(status.st_mode) && status.st_uid == ::geteuid() &&
                         (status.st_mode & 077U) == 0;
    if (!is_ours) return {};
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const auto count = ::read(open.number(), bytes.data() + done, bytes.size() - done);
        if (count <= 0) return {};
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

// Made if it has to be. What a kill left in it goes; where a writer beside us loses its file, it
// leaves no snapshot, and that is no loss.
fs::path prepared(const fs::path &cache) {
    std::error_code refused;
    fs::create_directories(cache.parent_path(), refused);
    (void)::mkdir(cache.c_str(), 0700);
    sweep(cache);
    return cache;
}

} // namespace

std::uint64_t fingerprint(std::string_view bytes, std::uint64_t seed) {
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

SnapshotBasis basis_of(const fs::path &root, std::uint64_t names) {
    return {root_name(root), names, program_name()};
}

Snapshot::Snapshot(const fs::path &cache, const SnapshotBasis &basis)
    : bytes_(own_bytes(file_of(cache, basis.root))) {
    if (!read(bytes_, basis)) all_.clear();
}

bool Snapshot::read(std::string_view bytes, const SnapshotBasis &basis) {
    if (bytes.size() < magic.size() + checksum_size) return false;
    const std::string_view sum = bytes.substr(bytes.size() - checksum_size);
    bytes.remove_suffix(checksum_size);
    if (as_bytes(fingerprint(bytes)) != sum || !bytes.starts_with(magic)) return false;
    Unpacker unpacker(bytes.substr(magic.size()));
    SnapshotBasis kept;
    unpacker(kept.root, kept.program, kept.names);
    if (!unpacker.is_sound() || kept != basis) return false;
    while (unpacker.is_sound() && !unpacker.is_at_end()) {
        Seen &seen = all_.emplace_back();
        FileState &state = seen.state;
        unpacker(seen.file, state.inode, state.size, state.mtime_ns, state.ctime_ns, state.mode,
                 seen.bytes);
    }
    return unpacker.is_sound();
}

struct SnapshotWriter::Sum {
    Sum() : state(XXH3_createState()) {
        if (!state) throw std::bad_alloc();
        XXH3_64bits_reset(state.get());
    }
    struct Free {
        void operator()(XXH3_state_t *one) const { XXH3_freeState(one); }
    };
    std::unique_ptr<XXH3_state_t, Free> state;
};

SnapshotWriter::SnapshotWriter(const fs::path &cache, const SnapshotBasis &basis)
    : file_(file_of(prepared(cache), basis.root), 0600), sum_(std::make_unique<Sum>()) {
    write(head(basis));
}

SnapshotWriter::~SnapshotWriter() = default;

void SnapshotWriter::write(std::string_view bytes) {
    XXH3_64bits_update(sum_->state.get(), bytes.data(), bytes.size());
    waiting_ += bytes;
    if (waiting_.size() < enough_to_write) return;
    file_.write(waiting_);
    waiting_.clear();
}

void SnapshotWriter::add(const Seen &seen) {
    Packer packer;
    const FileState &state = seen.state;
    packer(seen.file, state.inode, state.size, state.mtime_ns, state.ctime_ns, state.mode,
           seen.bytes);
    write(packer.take());
}

// Not put on the disk at once: what a power cut damages, the checksum tells.
void SnapshotWriter::finish() {
    file_.write(waiting_);
    file_.write(as_bytes(XXH3_64bits_digest(sum_->state.get())));
    file_.close();
    file_.rename_over();
}

void remove_snapshot(const fs::path &cache, const std::string &root) {
    std::error_code refused;
    fs::remove(file_of(cache, root), refused);
}

} // namespace maillon
