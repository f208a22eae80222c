// Opens a spreadsheet's file and reads it whole.
// SPDX-License-Identifier: MIT
#include "records/table_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "records/csv_reader.h"
#include "records/descriptor.h"
#include "records/disk_error.h"
#include "records/table_text.h"

namespace maillon {
namespace {

constexpr std::int64_t largest_table = std::int64_t{32} * 1024 * 1024;

std::string read_whole(const Descriptor &file, const std::string &name) {
    std::string bytes;
    char block[65536];
    for (;;) {
        const auto count = ::read(file.number(), block, sizeof block);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw disk_error(msg("can't read '{0}'", name), errno);
        if (count == 0) return bytes;
        bytes.append(block, static_cast<std::size_t>(count));
    }
}

std::string bytes_of(const std::filesystem::path &path, const std::string &name) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.is_open() && errno == ENOENT)
        throw refused(msg("there is no file '{0}'", name), msg("look at its name with: ls"));
    if (!file.is_open()) throw disk_error(msg("can't read '{0}'", name), errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        throw disk_error(msg("can't read '{0}'", name), errno);
    if (!S_ISREG(status.st_mode))
        throw refused(msg("'{0}' is not a file", name), msg("give the CSV file"));
    if (status.st_size > largest_table)
        throw refused(msg("'{0}' is larger than 32 MiB", name), msg("cut it into several files"));
    return read_whole(file, name);
}

} // namespace

Spreadsheet read_table(const std::filesystem::path &here, const std::string &named,
                       char delimiter) {
    const std::filesystem::path path = here / named;
    const std::string name = shown_name(path);
    Spreadsheet table = read_csv(table_text(bytes_of(path, name), name), name, delimiter);
    if (table.headings.empty())
        throw refused(msg("'{0}' has no headings", name),
                      msg("its first row names the columns: name, kind, siret, ..."));
    return table;
}

} // namespace maillon
