// Which files of a site are ours, and how they are replaced.
// SPDX-License-Identifier: MIT
#include "records/site_folder.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

#include "alliance/site_pages.h"
#include "base/error.h"
#include "records/atomic_file.h"
#include "records/disk_error.h"
#include "records/temporary_file.h"
#include "records/within.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

constexpr unsigned for_the_server = 0644;

bool is_page(const std::string &name) {
    return name.ends_with(".html") && is_page_name(name.substr(0, name.size() - 5));
}

// By its name, or by the mark that every publication leaves in it.
bool is_ours(const fs::path &file) {
    struct stat status {};
    if (::lstat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    const std::string name = file.filename().string();
    if (is_page(name)) return true;
    if (name != "index.html" && name != "robots.txt") return false;
    const ReadResult read = read_file(file);
    return read.file && read.file->text.find("maillon") != std::string::npos;
}

std::vector<fs::path> listed(const fs::path &site) {
    std::vector<fs::path> files;
    std::error_code trouble;
    for (fs::directory_iterator entry(site, trouble), end; !trouble && entry != end;
         entry.increment(trouble))
        if (!entry->path().filename().string().starts_with('.')) files.push_back(entry->path());
    if (trouble)
        throw disk_error(msg("can't read the folder '{0}'", shown_name(site)), trouble.value());
    std::ranges::sort(files);
    return files;
}

void require_outside(const fs::path &site, const Folder &data) {
    const bool is_inside = is_within(site, fs::weakly_canonical(data.root())) ||
                           is_within(site, fs::weakly_canonical(data.identities())) ||
                           Folder::find("", "", site).has_value();
    if (is_inside)
        throw refused(msg("'{0}' belongs to the data folder", shown_name(site)),
                      msg("publish into a folder of its own, outside the records"));
}

void require_ours(const fs::path &site) {
    for (const fs::path &file : listed(site))
        if (!is_ours(file))
            throw refused(msg("'{0}' holds what maillon did not publish: '{1}'", shown_name(site),
                              shown_name(file)),
                          msg("give an empty folder, or one that was published into before"));
}

bool is_there(const fs::path &site) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(site, ignored));
}

void make_site(const fs::path &site) {
    std::error_code trouble;
    if (fs::is_directory(site, trouble)) return;
    if (::mkdir(site.c_str(), 0755) != 0)
        throw disk_error(msg("can't make the folder '{0}'", shown_name(site)), errno);
    sync_folder(site.parent_path());
}

// True where it was written: a file that says the same is left, and keeps its date.
bool replace(const fs::path &path, const std::string &text) {
    if (const ReadResult read = read_file(path); read.file && read.file->text == text) return false;
    const SignalsHeld held;
    TemporaryFile temporary(path, for_the_server);
    temporary.write(text);
    temporary.set_mode(for_the_server);
    temporary.finish();
    temporary.rename_over();
    sync_folder(temporary.folder());
    return true;
}

int remove_others(const fs::path &site, const std::vector<SiteFile> &files) {
    int removed = 0;
    for (const fs::path &path : listed(site)) {
        const std::string name = path.filename().string();
        if (!is_page(name) || std::ranges::find(files, name, &SiteFile::name) != files.end())
            continue;
        if (::unlink(path.c_str()) != 0)
            throw disk_error(msg("can't remove '{0}'", shown_name(path)), errno);
        ++removed;
    }
    if (removed > 0) sync_folder(site);
    return removed;
}

} // namespace

SiteWritten write_site(const fs::path &given, const std::vector<SiteFile> &files,
                       const Folder &data) {
    std::error_code trouble;
    const fs::path site = fs::weakly_canonical(fs::absolute(given), trouble);
    if (trouble || site.empty())
        throw refused(msg("'{0}' is not a folder to publish into", shown_name(given)));
    require_outside(site, data);
    if (is_there(site)) require_ours(site);
    make_site(site);
    sweep(site);
    SiteWritten done;
    for (const SiteFile &file : files)
        ++(replace(site / file.name, file.text) ? done.written : done.same);
    done.removed = remove_others(site, files);
    return done;
}

} // namespace maillon
